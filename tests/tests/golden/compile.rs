//! The generated code compiles and behaves.

//! What a case is about, where the whole text would not tell.

/// The schema `Same`.
pub type Same = ::std::string::String;

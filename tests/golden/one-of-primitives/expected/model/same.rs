/// The schema `Same`.
pub type Same = String;

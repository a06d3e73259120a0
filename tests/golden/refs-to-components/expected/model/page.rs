/// The schema `Page`.
pub type Page = i32;

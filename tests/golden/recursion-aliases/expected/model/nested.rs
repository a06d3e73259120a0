/// The schema `Nested`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Nested(pub Vec<Nested>);

crate::core::newtype! {
    Nested(Vec<Nested>)
}

/// A title
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Plain {
    /// Its title
    pub a: Option<String>,
    /// Deprecated, use a. See <https://example.com/b>.
    pub b: Option<String>,
}

crate::core::model! {
    Plain {
        optional {
            "a" => a, set_a(impl Into<String>);
            "b" => b, set_b(impl Into<String>);
        }
    }
}

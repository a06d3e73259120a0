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
            /// Its title
            "a" => a, set_a(impl Into<String>);
            /// Deprecated, use a. See <https://example.com/b>.
            "b" => b, set_b(impl Into<String>);
        }
    }
}

/// The schema `C`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct C {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    /// `c`.
    pub c: Option<String>,
    /// `d`.
    pub d: Option<String>,
}

crate::core::model! {
    C {
        optional {
            "a" => a, set_a(impl Into<String>);
            "b" => b, set_b(impl Into<String>);
            "c" => c, set_c(impl Into<String>);
            "d" => d, set_d(impl Into<String>);
        }
    }
}

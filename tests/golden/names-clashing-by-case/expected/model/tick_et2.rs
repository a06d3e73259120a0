/// The schema `TickEt`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TickEt2 {
    /// `inner`.
    pub inner: Option<TickEt2Inner>,
}

crate::core::model! {
    TickEt2 {
        optional {
            "inner" => inner, set_inner(TickEt2Inner);
        }
    }
}

/// The property `inner` of [`TickEt2`](super::TickEt2).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TickEt2Inner {
    /// `b`.
    pub b: Option<String>,
}

crate::core::model! {
    TickEt2Inner {
        optional {
            "b" => b, set_b(impl Into<String>);
        }
    }
}

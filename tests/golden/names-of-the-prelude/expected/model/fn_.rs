/// The schema `Fn`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Fn {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<super::Eq>>,
    /// `next`.
    pub next: Option<Box<Fn>>,
}

crate::core::model! {
    Fn {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<super::Eq>>);
            "next" => next, set_next(Fn);
        }
    }
}

/// The schema `C`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct C {
    /// `a`.
    pub a: ::std::option::Option<::std::boxed::Box<super::A>>,
}

crate::core::model! {
    C {
        optional {
            "a" => a, set_a(super::A);
        }
    }
}

/// The schema `A`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct A {
    /// `b`.
    pub b: ::std::option::Option<::std::boxed::Box<super::B>>,
}

crate::core::model! {
    A {
        optional {
            "b" => b, set_b(super::B);
        }
    }
}

/// The schema `Derived`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Derived {
    /// `child`.
    pub child: ::std::option::Option<::std::boxed::Box<super::Derived>>,
    /// `name`.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Derived {
        optional {
            "child" => child, set_child(super::Derived);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

/// The schema `Tree`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tree {
    /// `children`.
    pub children: ::std::option::Option<::std::vec::Vec<super::Tree>>,
    /// `named`.
    pub named: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, super::Tree>>,
}

crate::core::model! {
    Tree {
        optional {
            "children" => children, set_children(impl ::std::convert::Into<::std::vec::Vec<super::Tree>>);
            "named" => named, set_named(::std::collections::BTreeMap<::std::string::String, super::Tree>);
        }
    }
}

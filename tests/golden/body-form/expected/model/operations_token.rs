/// OperationsTokenBody, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationsTokenBody {
    /// `grant`.
    pub grant: ::std::string::String,
    /// `nested`.
    pub nested: ::std::option::Option<super::OperationsTokenBodyNested>,
    /// `scopes`.
    pub scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

crate::core::model! {
    OperationsTokenBody {
        required {
            "grant" => grant, set_grant(impl ::std::convert::Into<::std::string::String>);
        }
        optional {
            "nested" => nested, set_nested(super::OperationsTokenBodyNested);
            "scopes" => scopes, set_scopes(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        }
    }
}

/// OperationsTokenBodyNested, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsTokenBodyNested {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OperationsTokenBodyNested {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

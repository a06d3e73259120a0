/// The schema `type`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Type {
    /// `Self`.
    pub self_: ::std::option::Option<::std::string::String>,
    /// `_`.
    pub underscore: ::std::option::Option<::std::string::String>,
    /// `async`.
    pub async_: ::std::option::Option<::std::string::String>,
    /// `crate`.
    pub crate_: ::std::option::Option<::std::string::String>,
    /// `dyn`.
    pub dyn_: ::std::option::Option<::std::string::String>,
    /// `gen`.
    pub gen_: ::std::option::Option<::std::string::String>,
    /// `self`.
    pub self2: ::std::option::Option<::std::string::String>,
    /// `super`.
    pub super_: ::std::option::Option<::std::string::String>,
    /// `true`.
    pub true_: ::std::option::Option<::std::string::String>,
    /// `try`.
    pub try_: ::std::option::Option<::std::string::String>,
    /// `type`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// `union`.
    pub union_: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Type {
        optional {
            "Self" => self_, set_self(impl ::std::convert::Into<::std::string::String>);
            "_" => underscore, set_underscore(impl ::std::convert::Into<::std::string::String>);
            "async" => async_, set_async(impl ::std::convert::Into<::std::string::String>);
            "crate" => crate_, set_crate(impl ::std::convert::Into<::std::string::String>);
            "dyn" => dyn_, set_dyn(impl ::std::convert::Into<::std::string::String>);
            "gen" => gen_, set_gen(impl ::std::convert::Into<::std::string::String>);
            "self" => self2, set_self2(impl ::std::convert::Into<::std::string::String>);
            "super" => super_, set_super(impl ::std::convert::Into<::std::string::String>);
            "true" => true_, set_true(impl ::std::convert::Into<::std::string::String>);
            "try" => try_, set_try(impl ::std::convert::Into<::std::string::String>);
            "type" => type_, set_type(impl ::std::convert::Into<::std::string::String>);
            "union" => union_, set_union(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

/// The schema `type`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Type {
    /// `Self`.
    pub self_: Option<String>,
    /// `_`.
    pub underscore: Option<String>,
    /// `async`.
    pub async_: Option<String>,
    /// `crate`.
    pub crate_: Option<String>,
    /// `dyn`.
    pub dyn_: Option<String>,
    /// `gen`.
    pub gen_: Option<String>,
    /// `self`.
    pub self2: Option<String>,
    /// `super`.
    pub super_: Option<String>,
    /// `true`.
    pub true_: Option<String>,
    /// `try`.
    pub try_: Option<String>,
    /// `type`.
    pub type_: Option<String>,
    /// `union`.
    pub union_: Option<String>,
}

crate::core::model! {
    Type {
        optional {
            "Self" => self_, set_self(impl Into<String>);
            "_" => underscore, set_underscore(impl Into<String>);
            "async" => async_, set_async(impl Into<String>);
            "crate" => crate_, set_crate(impl Into<String>);
            "dyn" => dyn_, set_dyn(impl Into<String>);
            "gen" => gen_, set_gen(impl Into<String>);
            "self" => self2, set_self2(impl Into<String>);
            "super" => super_, set_super(impl Into<String>);
            "true" => true_, set_true(impl Into<String>);
            "try" => try_, set_try(impl Into<String>);
            "type" => type_, set_type(impl Into<String>);
            "union" => union_, set_union(impl Into<String>);
        }
    }
}

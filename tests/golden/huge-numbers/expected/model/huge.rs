/// The schema `Huge`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Huge {
    /// `beyond`.
    pub beyond: ::std::option::Option<i64>,
    /// `exponent`.
    pub exponent: ::std::option::Option<f64>,
    /// `length`.
    pub length: ::std::option::Option<::std::string::String>,
    /// `listed`.
    pub listed: ::std::option::Option<i64>,
}

crate::core::model! {
    Huge {
        optional {
            "beyond" => beyond, set_beyond(i64);
            "exponent" => exponent, set_exponent(f64);
            "length" => length, set_length(impl ::std::convert::Into<::std::string::String>);
            "listed" => listed, set_listed(i64);
        }
    }
}

/// The schema `Huge`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Huge {
    /// `beyond`.
    pub beyond: Option<i64>,
    /// `exponent`.
    pub exponent: Option<f64>,
    /// `length`.
    pub length: Option<String>,
    /// `listed`.
    pub listed: Option<i64>,
}

crate::core::model! {
    Huge {
        optional {
            "beyond" => beyond, set_beyond(i64);
            "exponent" => exponent, set_exponent(f64);
            "length" => length, set_length(impl Into<String>);
            "listed" => listed, set_listed(i64);
        }
    }
}

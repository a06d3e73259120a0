/// The schema `Descrição`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Descricao {
    /// "e\\u{301}cole".
    pub ecole: Option<String>,
    /// `número`.
    pub numero: Option<String>,
    /// `situação`.
    pub situacao: Option<String>,
}

crate::core::model! {
    Descricao {
        optional {
            "e\u{301}cole" => ecole, set_ecole(impl Into<String>);
            "número" => numero, set_numero(impl Into<String>);
            "situação" => situacao, set_situacao(impl Into<String>);
        }
    }
}

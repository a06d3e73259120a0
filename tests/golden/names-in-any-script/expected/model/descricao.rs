/// The schema `Descrição`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Descricao {
    /// "e\\u{301}cole".
    pub ecole: ::std::option::Option<::std::string::String>,
    /// `número`.
    pub numero: ::std::option::Option<::std::string::String>,
    /// `situação`.
    pub situacao: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Descricao {
        optional {
            "e\u{301}cole" => ecole, set_ecole(impl ::std::convert::Into<::std::string::String>);
            "número" => numero, set_numero(impl ::std::convert::Into<::std::string::String>);
            "situação" => situacao, set_situacao(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

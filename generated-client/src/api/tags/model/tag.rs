/// A tag.
/// Further members are unknown.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Identifier.
    /// Inferred.
    ///
    /// Confidence: D.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Tag {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

//! One way to look at a schema, whichever of openapiv3's kinds it is.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, VariantOrUnknownOrEmpty};
use serde_json::Value;

use crate::ir::Docs;

type Properties = IndexMap<String, ReferenceOr<Box<Schema>>>;

/// The keywords of a schema that say something about its type.
#[derive(Default)]
pub(super) struct View<'a> {
    pub(super) typ: Option<&'static str>,
    pub(super) format: Option<String>,
    pub(super) values: Vec<Value>,
    pub(super) properties: Option<&'a Properties>,
    pub(super) required: &'a [String],
    pub(super) additional: Option<&'a AdditionalProperties>,
    pub(super) items: Option<&'a ReferenceOr<Box<Schema>>>,
    pub(super) all_of: &'a [ReferenceOr<Schema>],
    pub(super) one_of: &'a [ReferenceOr<Schema>],
    pub(super) any_of: &'a [ReferenceOr<Schema>],
}

impl<'a> View<'a> {
    pub(super) fn of(schema: &'a Schema) -> Self {
        use openapiv3::Type;
        let none = Self::default();
        match &schema.schema_kind {
            SchemaKind::Type(Type::String(string)) => Self {
                typ: Some("string"),
                format: format(&string.format, string_format),
                values: string
                    .enumeration
                    .iter()
                    .flatten()
                    .map(|value| value.as_str().into())
                    .collect(),
                ..none
            },
            SchemaKind::Type(Type::Integer(integer)) => Self {
                typ: Some("integer"),
                format: format(&integer.format, |format| match format {
                    openapiv3::IntegerFormat::Int32 => "int32",
                    openapiv3::IntegerFormat::Int64 => "int64",
                }),
                values: integer
                    .enumeration
                    .iter()
                    .flatten()
                    .map(|value| (*value).into())
                    .collect(),
                ..none
            },
            SchemaKind::Type(Type::Number(number)) => Self {
                typ: Some("number"),
                format: format(&number.format, |format| match format {
                    openapiv3::NumberFormat::Float => "float",
                    openapiv3::NumberFormat::Double => "double",
                }),
                values: number
                    .enumeration
                    .iter()
                    .flatten()
                    .map(|value| (*value).into())
                    .collect(),
                ..none
            },
            SchemaKind::Type(Type::Boolean(boolean)) => Self {
                typ: Some("boolean"),
                values: boolean
                    .enumeration
                    .iter()
                    .flatten()
                    .map(|value| (*value).into())
                    .collect(),
                ..none
            },
            SchemaKind::Type(Type::Object(object)) => Self {
                typ: Some("object"),
                properties: Some(&object.properties),
                required: &object.required,
                additional: object.additional_properties.as_ref(),
                ..none
            },
            SchemaKind::Type(Type::Array(array)) => Self {
                typ: Some("array"),
                items: array.items.as_ref(),
                ..none
            },
            SchemaKind::OneOf { one_of } => Self { one_of, ..none },
            SchemaKind::AllOf { all_of } => Self { all_of, ..none },
            SchemaKind::AnyOf { any_of } => Self { any_of, ..none },
            SchemaKind::Not { .. } => none,
            SchemaKind::Any(any) => Self {
                typ: any.typ.as_deref().and_then(type_name),
                format: any.format.clone(),
                values: any.enumeration.clone(),
                properties: Some(&any.properties),
                required: &any.required,
                additional: any.additional_properties.as_ref(),
                items: any.items.as_ref(),
                all_of: &any.all_of,
                one_of: &any.one_of,
                any_of: &any.any_of,
            },
        }
    }

    /// Whether the schema restricts nothing beside what it refers to by a single `allOf`.
    pub(super) fn sole_all_of(&self) -> Option<&'a ReferenceOr<Schema>> {
        let [only] = self.all_of else { return None };
        let bare = self.properties.is_none_or(IndexMap::is_empty)
            && self.values.is_empty()
            && self.required.is_empty()
            && self
                .additional
                .is_none_or(|additional| matches!(additional, AdditionalProperties::Any(_)))
            && self.items.is_none()
            && self.one_of.is_empty()
            && self.any_of.is_empty();
        bare.then_some(only)
    }
}

fn type_name(name: &str) -> Option<&'static str> {
    ["string", "integer", "number", "boolean", "object", "array"]
        .into_iter()
        .find(|known| *known == name)
}

fn format<T>(format: &VariantOrUnknownOrEmpty<T>, name: impl Fn(&T) -> &'static str) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => Some(name(known).to_owned()),
        VariantOrUnknownOrEmpty::Unknown(other) => Some(other.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

fn string_format(format: &openapiv3::StringFormat) -> &'static str {
    match format {
        openapiv3::StringFormat::Date => "date",
        openapiv3::StringFormat::DateTime => "date-time",
        openapiv3::StringFormat::Password => "password",
        openapiv3::StringFormat::Byte => "byte",
        openapiv3::StringFormat::Binary => "binary",
    }
}

/// What a schema says to its readers.
pub(super) fn docs(schema: &Schema) -> Docs {
    let data = &schema.schema_data;
    let confidence = data
        .extensions
        .get("x-confidence")
        .and_then(Value::as_str)
        .map(str::to_owned);
    Docs {
        summary: String::new(),
        description: data
            .description
            .clone()
            .or_else(|| data.title.clone())
            .unwrap_or_default(),
        confidence,
        deprecated: data.deprecated,
    }
}

//! The intermediate representation: what a document says, resolved and independent of OpenAPI's spelling.
//!
//! No reference is left and no name is decided; every node keeps the pointer it came from. Everything is in an
//! order that follows from wire names, never from the order of keys in a document.

mod graph;
mod node;
mod share;

use serde_json::Value;

use crate::source::{Identity, Source};

/// All services that go into one crate, sorted by slug.
#[derive(Debug, Default)]
pub struct Api {
    /// The services.
    pub services: Vec<Service>,
    /// Schemas that are one type in several services, sorted by name.
    pub shared: Vec<SharedType>,
}

/// A schema that is one type in several services, as `client.toml` says.
#[derive(Debug)]
pub struct SharedType {
    /// Its name in the documents.
    pub schema: String,
    /// Where it is defined, at least twice: index of the service and id there. The first one speaks for all.
    pub definitions: Vec<(usize, TypeId)>,
}

impl Api {
    /// How many operations there are.
    #[must_use]
    pub fn operation_count(&self) -> usize {
        self.services.iter().map(|service| service.operations.len()).sum()
    }
}

/// What one document describes.
#[derive(Debug)]
pub struct Service {
    /// Name of the document.
    pub slug: String,
    /// Title for readers.
    pub title: String,
    /// The crate that examples are written for; without, none are written.
    pub krate: Option<String>,
    /// Other words for the service, by which its documentation is found.
    pub aliases: Vec<String>,
    /// `info.description`.
    pub description: String,
    /// Scheme and host of the first server; empty when unknown.
    pub origin: String,
    /// Base path of the first server.
    pub base: String,
    /// Tags that group operations, sorted by name.
    pub tags: Vec<Tag>,
    /// Sorted by path, then method.
    pub operations: Vec<Operation>,
    /// Types, addressed by [`TypeId`].
    pub types: Vec<TypeDef>,
    /// Security schemes, sorted by name.
    pub security: Vec<SecurityScheme>,
}

impl Service {
    /// The type of an id.
    #[must_use]
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0 as usize]
    }

    /// The type behind aliases.
    #[must_use]
    pub fn resolve<'s>(&'s self, ty: &'s Type) -> &'s Type {
        let mut ty = ty;
        for _ in 0..64 {
            let Type::Named(id) = ty else { break };
            let TypeKind::Alias(target) = &self.type_def(*id).kind else {
                break;
            };
            ty = target;
        }
        ty
    }
}

/// A group of operations.
#[derive(Debug, Clone)]
pub struct Tag {
    /// As the document writes it; empty for operations without one.
    pub name: String,
    /// Its description.
    pub description: String,
}

/// How a client proves who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Name in the document.
    pub name: String,
    /// What it is.
    pub kind: SecurityKind,
}

/// The kinds of security schemes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecurityKind {
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`
    Basic,
    /// A key in a header, in the query or in a cookie.
    ApiKey {
        /// Where the key is sent.
        location: ParameterLocation,
        /// Name of the header, parameter or cookie.
        name: String,
    },
}

/// What is said about a node for its readers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Docs {
    /// First line; may be empty.
    pub summary: String,
    /// The rest, CommonMark.
    pub description: String,
    /// Confidence mark of a reconstructed fact.
    pub confidence: Option<String>,
    /// Whether its use is discouraged.
    pub deprecated: bool,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// Method and path with anonymous parameters and no trailing slash: `GET /{}/interactions`.
    pub identity: String,
    /// Where it comes from.
    pub source: Source,
    /// Method in capitals.
    pub method: &'static str,
    /// Path template as the document writes it.
    pub path: String,
    /// The tag it is filed under; empty for none.
    pub tag: String,
    /// `operationId`.
    pub wire_id: Option<String>,
    /// Other words for it, by which its documentation is found.
    pub aliases: Vec<String>,
    /// For readers.
    pub docs: Docs,
    /// Whether credentials are sent.
    pub authenticated: bool,
    /// Server of its own: origin and base path.
    pub server: Option<(String, String)>,
    /// Path parameters in template order, then the others by location and name.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// What a successful answer decodes to.
    pub success: Success,
    /// Documented failures: status, body, description.
    pub errors: Vec<ErrorResponse>,
    /// How its answers go on, as `client.toml` says.
    pub paging: Option<Paging>,
    /// Whether it may be carried out twice, where `client.toml` says otherwise than the method.
    pub idempotent: Option<bool>,
}

/// How a list that comes in pages goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// Type of an item.
    pub item: Type,
    /// Header with the address of the next page.
    pub next_url: Option<String>,
    /// Numbered pages.
    pub page: Option<PageNumber>,
    /// Header with the number of pages.
    pub total_pages: Option<String>,
    /// Header with the number of items on all pages.
    pub total_items: Option<String>,
    /// Header of an answer, and the query parameter that takes what it says.
    pub keep: Option<(String, String)>,
    /// A member of the last item.
    pub last_item: Option<LastItem>,
}

/// Numbered pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageNumber {
    /// The query parameter.
    pub query: String,
    /// Number of the first page.
    pub first: u64,
}

/// A member of the last item of a page asks for the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastItem {
    /// The query parameter.
    pub query: String,
    /// Wire name of the member.
    pub member: String,
}

/// A documented failure.
#[derive(Debug)]
pub struct ErrorResponse {
    /// `404`, `4XX` or `default`.
    pub status: String,
    /// Type of a JSON body.
    pub body: Option<Type>,
    /// Its description.
    pub description: String,
}

/// Where a parameter is sent: the document's `in`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterLocation {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

impl ParameterLocation {
    /// The document's word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a parameter's value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The default of its location.
    Default,
    /// `form` without explode: `a=1,2`.
    FormJoined,
    /// `spaceDelimited`.
    Spaces,
    /// `pipeDelimited`.
    Pipes,
    /// `deepObject`.
    Deep,
    /// `simple` with explode.
    SimpleExploded,
    /// `label`.
    Label,
    /// `label` with explode.
    LabelExploded,
    /// `matrix`.
    Matrix,
    /// `matrix` with explode.
    MatrixExploded,
    /// JSON text.
    Json,
}

/// One parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Where it comes from.
    pub source: Source,
    /// Name on the wire.
    pub wire: String,
    /// Where it travels.
    pub location: ParameterLocation,
    /// Whether a request without it is refused.
    pub required: bool,
    /// How its value is written.
    pub style: Style,
    /// Its type.
    pub ty: Type,
    /// For readers.
    pub docs: Docs,
}

/// The request body of an operation.
#[derive(Debug)]
pub struct Body {
    /// Whether a request without it is refused.
    pub required: bool,
    /// Its media type.
    pub media: String,
    /// How it is encoded.
    pub encoding: Encoding,
    /// Its type.
    pub ty: Type,
    /// For readers.
    pub description: String,
}

/// How a body is written or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Encoding {
    /// `application/json` and `+json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Text of any kind, XML among it.
    Text,
    /// Anything else, as bytes.
    Bytes,
}

/// What a successful answer decodes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Success {
    /// No content.
    Empty,
    /// One JSON type for all successful statuses.
    Json(Type),
    /// A JSON type for some statuses, no content for others.
    Optional(Type),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Several types: an enum of this id, by status.
    Any(TypeId),
}

/// Index of a type in its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

/// Index of an operation in its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub u32);

/// A type expression.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Type {
    /// `bool`
    Boolean,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u64`
    U64,
    /// `f64`
    F64,
    /// Text.
    String,
    /// A moment.
    DateTime,
    /// A day.
    Date,
    /// The content of a file.
    Binary,
    /// Any JSON value.
    Any,
    /// Any JSON object.
    Object,
    /// An array.
    List(Box<Type>),
    /// An object used as a map.
    Map(Box<Type>),
    /// A type of its own.
    Named(TypeId),
    /// A value or null.
    Nullable(Box<Type>),
}

impl Type {
    /// This type or null.
    #[must_use]
    pub fn or_null(self) -> Self {
        match self {
            Self::Nullable(_) | Self::Any => self,
            other => Self::Nullable(Box::new(other)),
        }
    }

    /// The type without null, and whether null was allowed.
    #[must_use]
    pub fn without_null(&self) -> (&Self, bool) {
        match self {
            Self::Nullable(inner) => (inner, true),
            other => (other, false),
        }
    }
}

/// A type with a name.
#[derive(Debug)]
pub struct TypeDef {
    /// Where it comes from.
    pub source: Source,
    /// `title` of the schema.
    pub title: Option<String>,
    /// For readers.
    pub docs: Docs,
    /// What it is.
    pub kind: TypeKind,
    /// Where it is used.
    pub uses: Uses,
    /// Index in [`Api::shared`], when several services share it.
    pub shared: Option<usize>,
}

/// In which directions a type travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Uses {
    /// In a request.
    pub request: bool,
    /// In a request that replaces or patches a resource.
    pub update: bool,
    /// In an answer.
    pub response: bool,
}

/// The kinds of types.
#[derive(Debug)]
pub enum TypeKind {
    /// An object with known members.
    Struct(Struct),
    /// Strings from a list that may grow.
    StringEnum(Vec<EnumValue<String>>),
    /// Integers from a list that may grow.
    IntegerEnum(Vec<EnumValue<i64>>),
    /// Values of several types from a list that may grow.
    ValueEnum(Vec<EnumValue<Value>>),
    /// Alternatives that a member tells apart.
    Tagged {
        /// The member's wire name.
        tag: String,
        /// The alternatives with the member's value.
        variants: Vec<(String, Variant)>,
    },
    /// Alternatives that their content tells apart, in declared order.
    Untagged(Vec<Variant>),
    /// Alternatives that the status of an answer tells apart.
    Responses(Vec<ResponseVariant>),
    /// Another name.
    Alias(Type),
    /// A type of its own around another one, because it speaks of itself.
    Newtype(Type),
}

/// An object with known members.
#[derive(Debug, Default)]
pub struct Struct {
    /// Sorted by wire name.
    pub fields: Vec<Field>,
    /// Members beside the known ones.
    pub additional: Additional,
}

/// Members of an object beside the known ones.
#[derive(Debug, Default, PartialEq, Eq)]
pub enum Additional {
    /// Not spoken of.
    #[default]
    Unspecified,
    /// Ruled out.
    None,
    /// Anything.
    Any,
    /// Of one type.
    Typed(Type),
}

/// A member of an object.
#[derive(Debug)]
pub struct Field {
    /// Where it comes from.
    pub source: Source,
    /// Name on the wire.
    pub wire: String,
    /// Its type, with [`Type::Nullable`] when null is allowed.
    pub ty: Type,
    /// Whether the schema requires it.
    pub required: bool,
    /// Whether only the server sets it.
    pub read_only: bool,
    /// Whether it lies on a cycle of types and needs indirection.
    pub boxed: bool,
    /// The only value it may have, when it is text.
    pub constant: Option<String>,
    /// For readers.
    pub docs: Docs,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue<T> {
    /// On the wire.
    pub value: T,
    /// Name given by the document.
    pub name: Option<String>,
    /// For readers.
    pub description: String,
}

/// An alternative of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Where it comes from.
    pub source: Source,
    /// `title` of the alternative.
    pub title: Option<String>,
    /// Its type.
    pub ty: Type,
    /// Whether the value is boxed.
    pub boxed: bool,
    /// Members without which a value is not this alternative.
    pub requires: Vec<String>,
    /// Members with the one text they must have.
    pub constants: Vec<(String, String)>,
}

/// What a status decodes to.
#[derive(Debug)]
pub struct ResponseVariant {
    /// `200`, `2XX` or `default`.
    pub status: String,
    /// `None` for no content.
    pub body: ResponseBody,
    /// Its description.
    pub description: String,
}

/// The body of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum ResponseBody {
    /// No content.
    Empty,
    /// JSON of a type.
    Json(Type),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

pub use node::Node;

/// The schemas that have a name of their own already.
pub trait KnownSchemas {
    /// Whether a schema of a service is one of them.
    fn has(&self, service: &str, schema: &Identity) -> bool;
}

pub(crate) use graph::{each_part, finish};

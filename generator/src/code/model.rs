//! The code model: a crate's generated part, with every decision about Rust made and nothing printed yet.
//!
//! `code` builds it from the IR and the names. `print` turns it into files; `api.txt`, the tests' list of calls, the
//! examples in the documentation and `diff` read it too, so none of them decides again how something looks in Rust.
//!
//! Every part of it that comes from a part of a document says so with an [`ir::Node`](crate::ir::Node).

use serde_json::Value;

use crate::ir::{Node, OperationId, TypeId};

/// The generated part of a client crate: what goes under `src/api/`.
#[derive(Debug, Clone, PartialEq)]
pub struct Crate {
    /// The crate's name, for examples in the documentation; `None` when none are to be written.
    pub name: Option<String>,
    /// In the order of the IR's services.
    pub services: Vec<Service>,
    /// Types that several services share.
    pub shared: Option<Shared>,
}

/// Types that several services share, in a module of their own.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// The module's name.
    pub module: String,
    /// Sorted by name.
    pub files: Vec<ModelFile>,
}

/// The module of one document.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    /// The module's name.
    pub module: String,
    /// The cargo feature that compiles it; `None` in a crate of one document.
    pub feature: Option<String>,
    /// Documentation of the module.
    pub docs: Docs,
    /// What the runtime needs to know of it.
    pub server: Server,
    /// The handle of the whole document, in a crate of several documents.
    pub handle: Option<Handle>,
    /// One module a tag, in the order of the IR's tags.
    pub tags: Vec<TagModule>,
    /// The types: one file a named schema, sorted by file name.
    pub files: Vec<ModelFile>,
}

/// Where requests go: the arguments of the runtime's `Service::new`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Name of the document, for errors and traces.
    pub slug: String,
    /// Scheme and host; empty when the document names none.
    pub origin: String,
    /// Base path; empty or with a leading slash and none at the end.
    pub base: String,
}

/// The type that holds operations as methods, and the client's method that gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handle {
    /// The type.
    pub name: String,
    /// The client's method.
    pub accessor: String,
    /// Documentation of the type.
    pub docs: Docs,
    /// Documentation of the client's method.
    pub accessor_docs: Docs,
    /// Other words for it, `#[doc(alias)]` of the client's method.
    pub aliases: Vec<String>,
    /// The part of the document that it stands for.
    pub node: Node,
}

/// The operations of a tag: one file.
#[derive(Debug, Clone, PartialEq)]
pub struct TagModule {
    /// File and module.
    pub module: String,
    /// Documentation of the module.
    pub docs: Docs,
    /// The tag's own handle, in a crate of one document.
    pub handle: Option<Handle>,
    /// Sorted by the methods' names.
    pub operations: Vec<Operation>,
}

/// An operation: a constant, a method of the handle, and the type of its request.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// In the IR.
    pub id: OperationId,
    /// The constant, `LIST_INTERACTIONS`.
    pub constant: String,
    /// HTTP method in capitals.
    pub http_method: &'static str,
    /// Path template below the server's base path.
    pub path: String,
    /// The server, when it is not the service's.
    pub server: Option<Server>,
    /// Whether credentials are sent.
    pub authenticated: bool,
    /// Whether it may be repeated, where that does not follow from the HTTP method.
    pub idempotent: Option<bool>,
    /// The handle's method.
    pub method: Method,
    /// The request that the method returns.
    pub request: Request,
}

/// A method of a handle.
#[derive(Debug, Clone, PartialEq)]
pub struct Method {
    /// Its name.
    pub name: String,
    /// Documentation, without the example.
    pub docs: Docs,
    /// Other words for it, `#[doc(alias)]`.
    pub aliases: Vec<String>,
    /// Whether it is `#[deprecated]`.
    pub deprecated: bool,
    /// What the operation requires: path parameters in template order, other parameters, the body.
    pub arguments: Vec<Argument>,
}

/// An argument of a method.
#[derive(Debug, Clone, PartialEq)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: ArgumentType,
    /// The part of the HTTP request that it fills.
    pub part: RequestPart,
    /// The parameter or body.
    pub node: Node,
}

/// The type of an operation's request.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Its name.
    pub name: String,
    /// What a successful response decodes to.
    pub output: Output,
    /// One for each optional parameter, and for an optional body.
    pub setters: Vec<RequestSetter>,
    /// How the next page is asked for, when the operation is paged.
    pub paging: Option<Paging>,
}

/// A setter of a request.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestSetter {
    /// Its name.
    pub name: String,
    /// Documentation.
    pub docs: Docs,
    /// Its argument's type.
    pub ty: ArgumentType,
    /// The part of the HTTP request that it fills.
    pub part: RequestPart,
    /// The parameter or body.
    pub node: Node,
}

/// The part of an HTTP request that a value fills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequestPart {
    /// A parameter.
    Parameter {
        /// Where it is sent.
        location: crate::ir::ParameterLocation,
        /// Name on the wire.
        wire: String,
        /// How its value is written.
        style: crate::ir::Style,
    },
    /// The body.
    Body {
        /// How it is written.
        encoding: crate::ir::Encoding,
        /// Its media type.
        media_type: String,
    },
}

/// What a successful response decodes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Nothing: `()`.
    Empty,
    /// JSON.
    Json(RustType),
    /// JSON or no content; the type is an `Option`.
    Optional(RustType),
    /// Text: `String`.
    Text,
    /// Bytes.
    Bytes,
    /// An enum with a variant for each status.
    ByStatus(RustType),
}

/// The rules of the runtime's `paging!`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// Type of an item.
    pub item: RustType,
    /// What `client.toml` says.
    pub rules: crate::ir::Paging,
    /// The field of an item that asks for the next page.
    pub last_item_field: Option<String>,
}

/// A file of types.
#[derive(Debug, Clone, PartialEq)]
pub struct ModelFile {
    /// File name without extension, and module.
    pub name: String,
    /// The named schema first, then what it contains.
    pub items: Vec<TypeItem>,
}

/// The definition of a type.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeItem {
    /// Index of its service; of the first one that has it when it is shared.
    pub service: usize,
    /// In the IR of that service.
    pub id: TypeId,
    /// Its name.
    pub name: String,
    /// Documentation.
    pub docs: Docs,
    /// What it is.
    pub kind: TypeItemKind,
}

/// The kinds of types.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeItemKind {
    /// A struct of public fields.
    Struct(Struct),
    /// An open enum of plain values.
    Enum(Enum),
    /// An open enum whose variants hold values.
    Union(Union),
    /// An enum with a variant for each status of a successful response.
    ByStatus(Vec<StatusVariant>),
    /// `pub type`.
    Alias(RustType),
    /// `pub struct Name(pub T)`.
    Newtype(RustType),
}

/// A struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// Sorted by wire name.
    pub fields: Vec<Field>,
    /// The field for properties that the schema does not name.
    pub rest: Option<Rest>,
}

/// A field.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Name of the property.
    pub wire: String,
    /// Documentation.
    pub docs: Docs,
    /// Documentation of the setter: the first sentence of the field's; empty when the document has none.
    pub setter_docs: Docs,
    /// Whether only the server sets it.
    pub read_only: bool,
    /// How the runtime's `model!` treats it.
    pub presence: Presence,
    /// Its type, wrapped as its presence asks for.
    pub ty: RustType,
    /// The setter's name.
    pub setter: String,
    /// The argument's type, of the setter and of `new`.
    pub argument: ArgumentType,
    /// The property.
    pub node: Node,
}

/// Whether a property must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Presence {
    /// `new` asks for it, and a response without it is an error: `T`.
    Required,
    /// `new` asks for it, but a response may lack it: `Option<T>`.
    Expected,
    /// It may be absent: `Option<T>`.
    Optional,
    /// Absent, null and a value are three things: `Maybe<T>`.
    Nullable,
}

/// The field for properties that the schema does not name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rest {
    /// `extra: Extra`: kept and written back.
    Extra,
    /// `additional: BTreeMap<String, T>`, of this `T`.
    Additional(RustType),
}

/// An open enum of plain values.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// What its values are.
    pub values: EnumValues,
    /// In the document's order.
    pub variants: Vec<EnumVariant>,
}

/// What the values of an enum are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnumValues {
    /// `string_enum!`
    Text,
    /// `integer_enum!`
    Integer,
    /// `value_enum!`: values of several JSON types.
    Json,
}

/// A variant of an enum of plain values.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumVariant {
    /// Its name.
    pub name: String,
    /// The value on the wire.
    pub value: Value,
    /// Documentation.
    pub docs: Docs,
    /// The value in the IR.
    pub node: Node,
}

/// An open enum whose variants hold values.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The property that tells which variant it is; `None` when its content does.
    pub tag: Option<String>,
    /// In the document's order.
    pub variants: Vec<UnionVariant>,
}

/// A variant of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct UnionVariant {
    /// Its name.
    pub name: String,
    /// Documentation.
    pub docs: Docs,
    /// The type that is decoded.
    pub ty: RustType,
    /// Whether the variant holds it in a `Box`.
    pub boxed: bool,
    /// How it is recognised.
    pub when: Recognition,
    /// The variant in the IR.
    pub node: Node,
}

/// How a variant of a union is recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recognition {
    /// The tag has this value.
    Tag(String),
    /// The content fits.
    Content {
        /// Properties that must be there.
        requires: Vec<String>,
        /// Properties with the one text that they must have.
        constants: Vec<(String, String)>,
    },
}

/// What a status of a successful response decodes to.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusVariant {
    /// Its name.
    pub name: String,
    /// Documentation.
    pub docs: Docs,
    /// The status; `None` for every other successful one.
    pub status: Option<u16>,
    /// What it decodes to.
    pub output: Output,
    /// The response in the IR.
    pub node: Node,
}

/// Lines of documentation, sanitised: safe in `///` and for rustdoc.
pub type Docs = Vec<String>;

/// A Rust type. How a file writes it depends on what that file defines and imports; `print` decides that.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RustType {
    /// `()`
    Unit,
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u64`
    U64,
    /// `f64`
    F64,
    /// `String`
    String,
    /// A type of the runtime.
    Core(CoreType),
    /// `Vec<T>`
    Vec(Box<RustType>),
    /// `BTreeMap<String, T>`
    Map(Box<RustType>),
    /// `Option<T>`
    Option(Box<RustType>),
    /// The runtime's `Maybe<T>`.
    Maybe(Box<RustType>),
    /// `Box<T>`
    Boxed(Box<RustType>),
    /// A generated type.
    Generated(TypePath),
}

/// A type of the runtime that models are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CoreType {
    /// A moment.
    DateTime,
    /// A day.
    Date,
    /// The content of a file.
    FilePart,
    /// Any JSON value.
    Value,
    /// Any JSON object.
    Object,
    /// Bytes.
    Bytes,
    /// Properties that no schema names.
    Extra,
}

/// The path of a generated type below `src/api/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypePath {
    /// The module of its service, or of the shared types.
    pub module: String,
    /// Its name.
    pub name: String,
}

/// How an argument is passed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArgumentType {
    /// `T`
    Owned(RustType),
    /// `impl Into<T>`
    Into(RustType),
    /// `&str`
    Str,
    /// `&[T]`
    Slice(RustType),
    /// `&T`
    Reference(RustType),
}

//! The rules of the comparison: one for each kind of change that it finds.

use std::fmt;

use serde::{Serialize, Serializer};

use super::severity::{Rust, Wire};

/// The part of the report in which a change is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    /// What the service does.
    Api,
    /// Names in `names.toml`, and what the generator makes of them.
    Names,
    /// Overlays.
    Overlays,
    /// Documentation only.
    Docs,
    /// Other bytes, same meaning.
    Bytes,
}

/// Which differences of the Rust items a rule can explain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Explains {
    /// None.
    Nothing,
    /// Types inside the changed part that are new or gone.
    Inside,
    /// Types, and what a request returns.
    Responses,
    /// Types, and what a method or setter takes.
    Requests,
}

/// The aspect of a part that a rule is about, where it decides which Rust items differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aspect {
    /// Its type.
    Type,
    /// Its name.
    Name,
    /// Anything else.
    Other,
}

/// What is known of a rule.
struct Row {
    id: &'static str,
    meaning: &'static str,
    section: Section,
    wire: Wire,
    rust: Rust,
    explains: Explains,
    aspect: Aspect,
}

macro_rules! rules {
    (@aspect) => { Aspect::Other };
    (@aspect $aspect:ident) => { Aspect::$aspect };
    ($(
        #[doc = $meaning:literal]
        $name:ident = $id:literal, $section:ident, $wire:ident, $rust:ident, $explains:ident $(, $aspect:ident)?;
    )+) => {
        /// A kind of change. Its id is the one of oasdiff, where oasdiff has the rule.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Rule {
            $(#[doc = $meaning] $name,)+
        }

        impl Rule {
            /// Every rule, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$name),+];
        }

        const TABLE: &[Row] = &[$(Row {
            id: $id,
            meaning: $meaning.trim_ascii(),
            section: Section::$section,
            wire: Wire::$wire,
            rust: Rust::$rust,
            explains: Explains::$explains,
            aspect: rules!(@aspect $($aspect)?),
        }),+];
    };
}

// Name = id, section, wire at most, Rust at most by itself, the Rust items that it can explain, the aspect that it is about.
rules! {
    /// A service is new.
    ServiceAdded = "service-added", Api, None, Minor, Requests;
    /// A service is gone.
    ServiceRemoved = "service-removed", Api, Breaking, Major, Requests;
    /// The server of the service or of an operation changed.
    ServerChanged = "server-changed", Api, Warning, Patch, Inside;
    /// A security scheme is new or changed.
    ApiSecurityComponentAdded = "api-security-component-added", Api, None, None, Inside;
    /// A security scheme is gone.
    ApiSecurityComponentRemoved = "api-security-component-removed", Api, Warning, None, Inside;
    /// A tag is new.
    ApiTagAdded = "api-tag-added", Api, None, Patch, Requests;
    /// A tag is gone.
    ApiTagRemoved = "api-tag-removed", Api, None, Patch, Requests;

    /// An operation is new.
    EndpointAdded = "endpoint-added", Api, None, Minor, Requests;
    /// A deprecated operation is gone.
    ApiRemovedWithDeprecation = "api-removed-with-deprecation", Api, Breaking, Major, Requests;
    /// An operation is gone that was not deprecated.
    ApiRemovedWithoutDeprecation = "api-removed-without-deprecation", Api, Breaking, Major, Requests;
    /// An operation has another method or path.
    ApiPathChanged = "api-path-changed", Api, Breaking, Patch, Requests;
    /// The same path is written in another way.
    ApiPathSpellingChanged = "api-path-spelling-changed", Api, None, Patch, Inside;
    /// An operation has another `operationId`.
    ApiOperationIdChanged = "api-operation-id-changed", Api, None, None, Inside;
    /// An operation has another tag.
    ApiTagChanged = "api-tag-changed", Api, None, Patch, Requests;
    /// An operation is deprecated.
    EndpointDeprecated = "endpoint-deprecated", Api, None, Patch, Requests;
    /// An operation is no longer deprecated.
    EndpointReactivated = "endpoint-reactivated", Api, None, Patch, Requests;
    /// An operation needs credentials.
    ApiSecurityAdded = "api-security-added", Api, Breaking, Patch, Inside;
    /// An operation no longer needs credentials.
    ApiSecurityRemoved = "api-security-removed", Api, None, Patch, Inside;

    /// A required parameter is new.
    NewRequiredRequestParameter = "new-required-request-parameter", Api, Breaking, Patch, Requests;
    /// An optional parameter is new.
    NewOptionalRequestParameter = "new-optional-request-parameter", Api, None, Patch, Requests;
    /// A parameter is gone.
    RequestParameterRemoved = "request-parameter-removed", Api, Warning, Patch, Requests;
    /// A path parameter has another name.
    PathParameterRenamed = "path-parameter-renamed", Api, None, Patch, Requests, Name;
    /// A parameter became required.
    RequestParameterBecameRequired = "request-parameter-became-required", Api, Breaking, Patch, Requests;
    /// A parameter became optional.
    RequestParameterBecameOptional = "request-parameter-became-optional", Api, None, Patch, Requests;
    /// A parameter takes all values that it took, and more.
    RequestParameterTypeGeneralized = "request-parameter-type-generalized", Api, None, Patch, Requests, Type;
    /// A parameter takes other or fewer values.
    RequestParameterTypeChanged = "request-parameter-type-changed", Api, Breaking, Patch, Requests, Type;
    /// A parameter is serialized in another style.
    RequestParameterStyleChanged = "request-parameter-style-changed", Api, Breaking, Patch, Requests;
    /// A parameter is deprecated, or no longer.
    RequestParameterDeprecated = "request-parameter-deprecated", Api, None, Patch, Requests;

    /// A required request body is new.
    RequestBodyAddedRequired = "request-body-added-required", Api, Breaking, Patch, Requests;
    /// An optional request body is new.
    RequestBodyAddedOptional = "request-body-added-optional", Api, None, Patch, Requests;
    /// A request body is gone.
    RequestBodyRemoved = "request-body-removed", Api, Warning, Patch, Requests;
    /// A request body became required.
    RequestBodyBecameRequired = "request-body-became-required", Api, Breaking, Patch, Requests;
    /// A request body became optional.
    RequestBodyBecameOptional = "request-body-became-optional", Api, None, Patch, Requests;
    /// A request body has another media type. With the same encoding it is a warning.
    RequestBodyMediaTypeChanged = "request-body-media-type-changed", Api, Breaking, Patch, Requests, Type;
    /// A request body takes all values that it took, and more.
    RequestBodyTypeGeneralized = "request-body-type-generalized", Api, None, Patch, Requests, Type;
    /// A request body takes other or fewer values.
    RequestBodyTypeChanged = "request-body-type-changed", Api, Breaking, Patch, Requests, Type;
    /// A request body may be null.
    RequestBodyBecameNullable = "request-body-became-nullable", Api, None, Patch, Requests;
    /// A request body may no longer be null.
    RequestBodyBecameNotNullable = "request-body-became-not-nullable", Api, Breaking, Patch, Requests;

    /// A response that had no body has one.
    ResponseBodyAdded = "response-body-added", Api, None, Patch, Responses;
    /// Every successful response has a body now.
    ResponseBodyBecameCertain = "response-body-became-certain", Api, None, Patch, Responses;
    /// A successful response may come without a body now.
    ResponseBodyBecameOptional = "response-body-became-optional", Api, Breaking, Patch, Responses;
    /// A response body has other values, or more.
    ResponseBodyTypeChanged = "response-body-type-changed", Api, Breaking, Patch, Responses, Type;
    /// A response body has some of the values that it had.
    ResponseBodyTypeSpecialized = "response-body-type-specialized", Api, None, Patch, Responses, Type;
    /// A response body may be null.
    ResponseBodyBecameNullable = "response-body-became-nullable", Api, Breaking, Patch, Responses;
    /// A response body is no longer null.
    ResponseBodyBecameNotNullable = "response-body-became-not-nullable", Api, None, Patch, Responses;
    /// A successful status is new, where several have bodies.
    ResponseSuccessStatusAdded = "response-success-status-added", Api, None, Patch, Responses;
    /// A successful status is gone, where several have bodies.
    ResponseSuccessStatusRemoved = "response-success-status-removed", Api, Breaking, Patch, Responses;
    /// An error response is documented.
    ResponseNonSuccessStatusAdded = "response-non-success-status-added", Api, None, Patch, Inside;
    /// An error response is no longer documented.
    ResponseNonSuccessStatusRemoved = "response-non-success-status-removed", Api, None, Patch, Inside;

    /// A named schema is new.
    SchemaAdded = "schema-added", Api, None, Minor, Requests;
    /// A named schema is gone.
    SchemaRemoved = "schema-removed", Api, None, Major, Requests;
    /// A named schema has another name. If its Rust type keeps its name, no code changes.
    SchemaRenamed = "schema-renamed", Api, None, Major, Requests, Name;
    /// A schema without a name is in another place, so that its Rust type has another name.
    SchemaMoved = "schema-moved", Api, None, Major, Requests;
    /// A schema is deprecated, or no longer.
    SchemaDeprecated = "schema-deprecated", Api, None, Patch, Requests;
    /// A schema of requests is of another kind.
    RequestTypeChanged = "request-type-changed", Api, Breaking, Patch, Requests, Type;
    /// A schema of responses is of another kind.
    ResponseTypeChanged = "response-type-changed", Api, Breaking, Patch, Responses, Type;
    /// Another property tells the variants of a union apart.
    DiscriminatorChanged = "discriminator-changed", Api, Breaking, Patch, Requests;
    /// A variant of a union in requests is new.
    RequestPropertyOneOfAdded = "request-property-one-of-added", Api, None, Patch, Requests;
    /// A variant of a union in responses is new.
    ResponsePropertyOneOfAdded = "response-property-one-of-added", Api, Breaking, Patch, Responses;
    /// A variant of a union in requests is gone.
    RequestPropertyOneOfRemoved = "request-property-one-of-removed", Api, Breaking, Patch, Requests;
    /// A variant of a union in responses is gone.
    ResponsePropertyOneOfRemoved = "response-property-one-of-removed", Api, None, Patch, Responses;
    /// A value of an enum in requests is new.
    RequestPropertyEnumValueAdded = "request-property-enum-value-added", Api, None, Patch, Requests;
    /// A value of an enum in responses is new.
    ResponsePropertyEnumValueAdded = "response-property-enum-value-added", Api, Warning, Patch, Responses;
    /// A value of an enum in requests is gone.
    RequestPropertyEnumValueRemoved = "request-property-enum-value-removed", Api, Breaking, Patch, Requests;
    /// A value of an enum in responses is gone.
    ResponsePropertyEnumValueRemoved = "response-property-enum-value-removed", Api, None, Patch, Responses;

    /// A required property of requests is new.
    NewRequiredRequestProperty = "new-required-request-property", Api, Breaking, Patch, Requests;
    /// An optional property of requests is new.
    NewOptionalRequestProperty = "new-optional-request-property", Api, None, Patch, Requests;
    /// A required property of responses is new.
    ResponseRequiredPropertyAdded = "response-required-property-added", Api, None, Patch, Responses;
    /// An optional property of responses is new.
    ResponseOptionalPropertyAdded = "response-optional-property-added", Api, None, Patch, Responses;
    /// A property of requests is gone.
    RequestPropertyRemoved = "request-property-removed", Api, Warning, Patch, Requests;
    /// A required property of responses is gone.
    ResponseRequiredPropertyRemoved = "response-required-property-removed", Api, Breaking, Patch, Responses;
    /// An optional property of responses is gone.
    ResponseOptionalPropertyRemoved = "response-optional-property-removed", Api, Warning, Patch, Responses;
    /// A property has another name, with the same type and description or the same letters.
    PropertyRenamed = "property-renamed", Api, Breaking, Patch, Requests, Name;
    /// A property is deprecated, or no longer.
    PropertyDeprecated = "property-deprecated", Api, None, Patch, Requests;
    /// A property of requests has another type. If the new one allows all old values, it is none.
    RequestPropertyTypeChanged = "request-property-type-changed", Api, Breaking, Patch, Requests, Type;
    /// A property of responses has another type. If the old one allows all new values, it is none.
    ResponsePropertyTypeChanged = "response-property-type-changed", Api, Breaking, Patch, Responses, Type;
    /// A property of requests has another fixed value, or a first or no longer any. If it no longer has one, it is none.
    RequestPropertyConstChanged = "request-property-const-changed", Api, Breaking, Patch, Requests, Type;
    /// A property of responses has another fixed value, or a first or no longer any. If it has a first one, it is none.
    ResponsePropertyConstChanged = "response-property-const-changed", Api, Breaking, Patch, Responses, Type;
    /// A property of requests may be null.
    RequestPropertyBecameNullable = "request-property-became-nullable", Api, None, Patch, Requests;
    /// A property of responses may be null.
    ResponsePropertyBecameNullable = "response-property-became-nullable", Api, Breaking, Patch, Responses;
    /// A property of requests may no longer be null.
    RequestPropertyBecameNotNullable = "request-property-became-not-nullable", Api, Breaking, Patch, Requests;
    /// A property of responses is no longer null.
    ResponsePropertyBecameNotNullable = "response-property-became-not-nullable", Api, None, Patch, Responses;
    /// A property of requests became required.
    RequestPropertyBecameRequired = "request-property-became-required", Api, Breaking, Patch, Requests;
    /// A property of responses became required.
    ResponsePropertyBecameRequired = "response-property-became-required", Api, None, Patch, Responses;
    /// A property of requests became optional.
    RequestPropertyBecameOptional = "request-property-became-optional", Api, None, Patch, Requests;
    /// A property of responses became optional.
    ResponsePropertyBecameOptional = "response-property-became-optional", Api, Breaking, Patch, Responses;
    /// Requests no longer have a property, because it is read-only.
    RequestPropertyBecameReadOnly = "request-property-became-read-only", Api, None, Patch, Requests;
    /// A property is no longer read-only: requests may have it.
    RequestPropertyBecameNotReadOnly = "request-property-became-not-read-only", Api, None, Patch, Requests;
    /// A required property is no longer read-only: requests must have it.
    RequestRequiredPropertyBecameNotReadOnly = "request-required-property-became-not-read-only", Api, Breaking, Patch, Requests;
    /// A property of responses is read-only, or no longer.
    ResponsePropertyBecameReadOnly = "response-property-became-read-only", Api, None, Patch, Responses;
    /// Objects in requests allow other additional properties. If they allow more, it is none.
    RequestAdditionalPropertiesChanged = "request-additional-properties-changed", Api, Breaking, Patch, Requests;
    /// Objects in responses allow other additional properties. If they allow less, it is none.
    ResponseAdditionalPropertiesChanged = "response-additional-properties-changed", Api, Breaking, Patch, Responses;
    /// Additional properties are described in another way, with the same meaning.
    AdditionalPropertiesSpellingChanged = "additional-properties-spelling-changed", Api, None, Patch, Inside;

    /// A bound, pattern or format of requests allows less. A pattern or format is a warning.
    RequestConstraintTightened = "request-constraint-tightened", Api, Breaking, None, Nothing;
    /// A bound, pattern or format of requests allows more.
    RequestConstraintLoosened = "request-constraint-loosened", Api, None, None, Nothing;
    /// A bound, pattern or format of responses allows less.
    ResponseConstraintTightened = "response-constraint-tightened", Api, None, None, Nothing;
    /// A bound, pattern or format of responses allows more.
    ResponseConstraintLoosened = "response-constraint-loosened", Api, None, None, Nothing;

    /// The Rust code of a type or operation changed, because a type that it uses changed.
    RustFormFollows = "rust-form-follows", Api, None, None, Nothing;
    /// The Rust code of a type changed, because it is used in other directions: requests, responses, updates.
    RustFormFollowsUse = "rust-form-follows-use", Api, None, None, Nothing;
    /// A schema without a name is a separate Rust type.
    RustTypeAdded = "rust-type-added", Api, None, None, Nothing;
    /// A schema without a name is no longer a separate Rust type.
    RustTypeRemoved = "rust-type-removed", Api, None, None, Nothing;
    /// Other Rust items changed, such as the handle of a service.
    RustSurfaceChanged = "rust-surface-changed", Api, None, None, Nothing;

    /// Something has another Rust name. The name of a method's argument is patch.
    RustNameChanged = "rust-name-changed", Names, None, Major, Nothing;
    /// The generator makes other Rust items of the same documents.
    GeneratorChanged = "generator-changed", Names, None, None, Nothing;
    /// An action of an overlay is new.
    OverlayActionAdded = "overlay-action-added", Overlays, None, None, Nothing;
    /// An action of an overlay changed.
    OverlayActionChanged = "overlay-action-changed", Overlays, None, None, Nothing;
    /// An action of an overlay is gone.
    OverlayActionRemoved = "overlay-action-removed", Overlays, None, None, Nothing;
    /// A title, summary, description or confidence mark changed.
    DescriptionChanged = "description-changed", Docs, None, Patch, Nothing;
    /// The bytes of a document changed, and nothing that the client uses.
    BytesChanged = "bytes-changed", Bytes, None, None, Nothing;
}

impl Rule {
    fn row(self) -> &'static Row {
        &TABLE[self as usize]
    }

    /// Its id in reports and fingerprints, `endpoint-added`.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// What it finds, in one or two sentences of CommonMark.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        self.row().meaning
    }

    /// The part of the report that lists its changes.
    #[must_use]
    pub fn section(self) -> Section {
        self.row().section
    }

    /// The most severe that its changes are on the wire; where a schema is used decides how much of it applies.
    #[must_use]
    pub fn wire(self) -> Wire {
        self.row().wire
    }

    /// The most that its changes require of the version by themselves; the Rust items that they explain may require more.
    #[must_use]
    pub fn rust(self) -> Rust {
        self.row().rust
    }

    pub(super) fn explains(self) -> Explains {
        self.row().explains
    }

    pub(super) fn aspect(self) -> Aspect {
        self.row().aspect
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

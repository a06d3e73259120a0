//! What the most important cases are about, in a line each: an expected text that was accepted by mistake is
//! noticed here.

use std::collections::BTreeMap;

use crate::support::{generate, golden_cases};

/// Case, type and member (or the type alone), what it must be.
const EXPECTED: [(&str, &str, &str); 47] = [
    ("additional-properties", "BesideAny.extra", "Extra"),
    (
        "additional-properties",
        "BesideTyped.additional",
        "BTreeMap<String, Typed>",
    ),
    ("additional-properties", "Typed", "BTreeMap<String, i64>"),
    ("all-of-alias", "Cart.total", "Option<Money>"),
    ("all-of-alias", "Price", "Money"),
    ("all-of-conflicting", "Narrowed.id", "Option<i64>"),
    ("all-of-conflicting", "Narrowed.state", "Option<NarrowedState>"),
    ("all-of-nested", "C.a", "Option<String>"),
    ("all-of-nested", "C.d", "Option<String>"),
    ("all-of-siblings", "Derived.id", "Option<String>"),
    ("any-of-objects", "Both.age", "Option<i64>"),
    ("any-of-objects", "Search.ByAge", "(Box<ByAge>)"),
    ("arrays", "NoItems", "Vec<Value>"),
    ("arrays", "Tuple", "Vec<TupleItem>"),
    ("discriminator-inherited", "Pet.Lion", "(Box<Lion>)"),
    ("discriminator-inherited", "Pet.Pet", "(Box<PetBase>)"),
    ("enum-integers", "Named.UnknownValue", "(i64)"),
    ("enum-mixed", "Mixed.UnknownValue", "(Value)"),
    ("enum-strings", "Plain.UnknownValue", "(String)"),
    ("formats", "Formats.date_time", "Option<DateTime>"),
    ("formats", "Formats.int32", "Option<i32>"),
    ("formats", "Formats.uint64", "Option<u64>"),
    ("nullable-everywhere", "Change.maybe", "Option<String>"),
    ("nullable-everywhere", "Change.maybe_or_null", "Maybe<String>"),
    ("nullable-everywhere", "Change.needed_or_null", "Option<String>"),
    ("nullable-everywhere", "Create.maybe_or_null", "Option<String>"),
    ("nullable-everywhere", "Thing.list", "Option<Vec<Option<String>>>"),
    ("nullable-everywhere", "Thing.needed", "Option<String>"),
    ("one-of-discriminator-mapping", "Pet.Kitten", "(Box<Cat>)"),
    ("one-of-nullable", "Holder.ref_", "Option<Part>"),
    ("one-of-primitives", "Id.Integer", "(i64)"),
    ("openapi31-types", "Types.nullable_text", "Option<String>"),
    ("openapi31-types", "Types.several", "Option<TypesSeveral>"),
    ("pattern-properties", "One", "BTreeMap<String, String>"),
    ("read-and-write-only", "User.id", "Option<String>"),
    ("recursion-aliases", "Nested", "(Vec<Nested>)"),
    ("recursion-all-of", "Base.child", "Option<Derived>"),
    ("recursion-all-of", "Derived.child", "Option<Box<Derived>>"),
    ("recursion-direct", "Node.next", "Option<Box<Node>>"),
    ("recursion-mutual", "A.b", "Option<Box<B>>"),
    ("recursion-mutual", "B.leaf", "Option<Leaf>"),
    (
        "recursion-through-containers",
        "Tree.children",
        "Option<Vec<Tree>>",
    ),
    ("required-by-direction", "Both.a", "Option<String>"),
    ("required-by-direction", "Received.a", "Option<String>"),
    ("required-by-direction", "Sent.a", "String"),
    ("swagger2-basic", "Pet.tag", "Maybe<String>"),
    ("swagger2-discriminator", "Pet.Cat", "(Box<Cat>)"),
];

/// A type as a reader says it: without the paths to its parts.
fn spoken(ty: &impl quote::ToTokens) -> String {
    let text = ty.to_token_stream().to_string().replace(' ', "");
    let mut out = String::new();
    let mut word = String::new();
    for c in text.chars().chain([' ']) {
        match c {
            ':' => word.clear(),
            c if c.is_alphanumeric() || c == '_' => word.push(c),
            c => {
                out.push_str(&std::mem::take(&mut word));
                out.push(c);
            }
        }
    }
    out.trim_end().replace(',', ", ")
}

/// Types and members of a file with what they are.
fn items(text: &str, found: &mut BTreeMap<String, String>) {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    for item in file.items {
        match item {
            syn::Item::Struct(item) => match &item.fields {
                syn::Fields::Named(fields) => {
                    for field in &fields.named {
                        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                        found.insert(format!("{}.{name}", item.ident), spoken(&field.ty));
                    }
                }
                syn::Fields::Unnamed(fields) => {
                    for field in &fields.unnamed {
                        found.insert(item.ident.to_string(), format!("({})", spoken(&field.ty)));
                    }
                }
                syn::Fields::Unit => {}
            },
            syn::Item::Enum(item) => {
                for variant in &item.variants {
                    let ty = match &variant.fields {
                        syn::Fields::Unit => String::new(),
                        fields => spoken(fields),
                    };
                    found.insert(format!("{}.{}", item.ident, variant.ident), ty);
                }
            }
            syn::Item::Type(item) => {
                found.insert(item.ident.to_string(), spoken(&item.ty));
            }
            _ => {}
        }
    }
}

#[test]
fn types_are_what_the_cases_are_about() {
    let mut wrong = Vec::new();
    let cases = golden_cases();
    let mut made: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for (name, item, expected) in EXPECTED {
        let case = cases.iter().find(|case| case.name == name);
        let case = case.unwrap_or_else(|| panic!("no case {name}"));
        let found = made.entry(name).or_insert_with(|| {
            let made = generate(&case.bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
            let mut found = BTreeMap::new();
            made.files.iter().for_each(|file| items(&file.text, &mut found));
            found
        });
        let is = found.get(item).map_or("not there", String::as_str);
        if is != expected {
            wrong.push(format!("{name}: {item} is {is}, should be {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_operation_is_there() {
    for case in golden_cases() {
        let Ok(made) = generate(&case.bytes) else { continue };
        let operations: usize = made
            .files
            .iter()
            .map(|file| file.text.matches("Operation::new(").count())
            .sum();
        assert_eq!(operations, made.api.operation_count(), "{}", case.name);
    }
}

//! Enums of plain values.

use serde_json::Value;

use super::builder::Builder;
use super::{Enum, EnumValues, EnumVariant, docs};
use crate::ir::{EnumValue, Node, TypeId};

impl Builder<'_> {
    pub(super) fn enumeration<T: Clone + Into<Value>>(
        &self,
        id: TypeId,
        kind: EnumValues,
        values: &[EnumValue<T>],
    ) -> Enum {
        let variants = values.iter().zip(self.member_names(id)).enumerate();
        Enum {
            values: kind,
            variants: variants
                .map(|(position, (value, name))| {
                    let on_wire: Value = value.value.clone().into();
                    EnumVariant {
                        name: name.clone(),
                        docs: docs::text(&value.description).unwrap_or_else(|| vec![shown(&on_wire)]),
                        value: on_wire,
                        node: Node::Member(id.0 as usize, position),
                    }
                })
                .collect(),
        }
    }
}

/// A value as the documentation of its variant shows it.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => docs::code(text),
        other => docs::code(&other.to_string()),
    }
}

//! The old and the new version of a service.

use serde_json::Value;

use super::input::Input;
use super::pairs::Pairs;
use crate::ir::Service;
use crate::name::{Handles, ServiceNames};

/// One version of a service.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) service: &'a Service,
    pub(super) names: &'a ServiceNames,
    /// The module of types that services share.
    pub(super) shared_module: &'a str,
    pub(super) handles: Handles,
    /// The canonical document, overlays applied.
    pub(super) document: &'a Value,
}

/// Both versions of a service, and which parts of them belong together.
pub(super) struct Sides<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    pub(super) pairs: Pairs,
}

impl<'a> Side<'a> {
    /// A service of a snapshot, by its index.
    pub(super) fn of(input: &'a Input, index: usize) -> Self {
        let service = &input.api.services[index];
        Self {
            service,
            names: &input.names.services[index],
            shared_module: &input.names.shared.module,
            handles: input.names.handles,
            document: &input.documents[&service.slug],
        }
    }
}

impl<'a> Sides<'a> {
    pub(super) fn new(old: Side<'a>, new: Side<'a>) -> Self {
        Self {
            old,
            new,
            pairs: Pairs::find(old.service, new.service),
        }
    }
}

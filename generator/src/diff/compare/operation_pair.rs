//! An operation in both versions: what the comparisons of its parts share.

use crate::diff::describe::code;
use crate::diff::draft::Nodes;
use crate::diff::locate::call;
use crate::diff::sides::Sides;
use crate::ir::{Node, Operation};

/// An operation in both versions.
pub(super) struct OperationPair<'a> {
    pub(super) sides: &'a Sides<'a>,
    pub(super) old: &'a Operation,
    pub(super) new: &'a Operation,
    pub(super) old_index: usize,
    pub(super) new_index: usize,
    /// What the report calls it.
    pub(super) name: String,
}

impl<'a> OperationPair<'a> {
    pub(super) fn new(sides: &'a Sides<'a>, old_index: usize, new_index: usize) -> Self {
        let new = &sides.new.service.operations[new_index];
        Self {
            sides,
            old: &sides.old.service.operations[old_index],
            new,
            old_index,
            new_index,
            name: code(&call(sides.new.service, new)),
        }
    }

    /// The operation itself.
    pub(super) fn nodes(&self) -> Nodes {
        Nodes::both(Node::Operation(self.old_index), Node::Operation(self.new_index))
    }
}

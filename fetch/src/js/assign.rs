//! Assignments: names and members get values.

use std::rc::Rc;

use oxc_ast::ast::{AssignmentExpression, SimpleAssignmentTarget};
use oxc_syntax::operator::{AssignmentOperator, BinaryOperator};

use super::eval::binary_value;
use super::reader::{Reader, Scope};
use super::value::Js;

impl<'a> Reader<'a> {
    /// `Object.assign(target, source)`.
    pub(super) fn assign_members(&mut self, target: &Js, source: &Js) {
        let (Js::Object(to), Js::Object(from)) = (target, source) else {
            return;
        };
        if Rc::ptr_eq(to, from) {
            return;
        }
        self.steps = self.steps.saturating_sub(from.borrow().len());
        if self.steps > 0 {
            to.borrow_mut().extend(
                from.borrow()
                    .iter()
                    .map(|(key, value)| (key.clone(), value.clone())),
            );
        }
    }

    pub(super) fn assignment(&mut self, assignment: &'a AssignmentExpression<'a>, scope: &Rc<Scope>) -> Js {
        let right = self.eval(&assignment.right, scope);
        let Some(target) = assignment.left.as_simple_assignment_target() else {
            return right;
        };
        let old = self.target_value(target, scope);
        let value = match assignment.operator {
            AssignmentOperator::Assign => right,
            AssignmentOperator::Addition => binary_value(BinaryOperator::Addition, &old, &right),
            AssignmentOperator::LogicalOr if old.truth() != Some(false) => old.clone(),
            AssignmentOperator::LogicalNullish if !matches!(old, Js::Undefined | Js::Null) => old.clone(),
            AssignmentOperator::LogicalOr | AssignmentOperator::LogicalNullish => right,
            _ => Js::Unknown,
        };
        // Where the code may not be reached it fills gaps, and overwrites nothing.
        if self.maybe > 0 && !matches!(old, Js::Undefined | Js::Null | Js::Unknown) {
            return value;
        }
        match target {
            SimpleAssignmentTarget::AssignmentTargetIdentifier(id) => {
                scope.set(id.name.as_str(), value.clone())
            }
            SimpleAssignmentTarget::StaticMemberExpression(member) => {
                let object = self.eval(&member.object, scope);
                self.set_member(&object, member.property.name.as_str(), value.clone());
            }
            SimpleAssignmentTarget::ComputedMemberExpression(member) => {
                let object = self.eval(&member.object, scope);
                if let Some(key) = self.eval(&member.expression, scope).to_text() {
                    self.set_member(&object, &key, value.clone());
                }
            }
            _ => {}
        }
        value
    }

    fn target_value(&mut self, target: &'a SimpleAssignmentTarget<'a>, scope: &Rc<Scope>) -> Js {
        match target {
            SimpleAssignmentTarget::AssignmentTargetIdentifier(id) => {
                scope.get(id.name.as_str()).unwrap_or(Js::Undefined)
            }
            SimpleAssignmentTarget::StaticMemberExpression(member) => {
                let object = self.eval(&member.object, scope);
                self.member(&object, member.property.name.as_str())
            }
            _ => Js::Unknown,
        }
    }

    fn set_member(&mut self, object: &Js, key: &str, value: Js) {
        match object {
            Js::Window => self.globals.set(key, value),
            Js::Object(members) => {
                members.borrow_mut().insert(key.to_owned(), value);
            }
            _ => {}
        }
    }
}

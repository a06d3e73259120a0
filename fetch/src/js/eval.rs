//! Expressions: literals, names bound to literals, and what can be put together from them.

use std::rc::Rc;

use indexmap::IndexMap;
use oxc_ast::ast::{
    Argument, ArrayExpressionElement, ArrowFunctionBody, ArrowFunctionExpression, BindingPattern,
    ChainElement, Expression, FormalParameters, Function, ObjectExpression, ObjectPropertyKind, PropertyKind,
    TemplateLiteral,
};
use oxc_syntax::operator::{BinaryOperator, LogicalOperator, UnaryOperator};

use super::reader::{Later, MAX_TEXT, Reader, Scope};
use super::value::Js;

/// Nesting of statements and expressions that is followed.
pub(super) const MAX_DEPTH: usize = 2_500;

impl<'a> Reader<'a> {
    pub(super) fn eval(&mut self, expression: &'a Expression<'a>, scope: &Rc<Scope>) -> Js {
        if self.depth >= MAX_DEPTH || !self.step() {
            return Js::Unknown;
        }
        self.depth += 1;
        let value = self.expression(expression, scope);
        self.depth -= 1;
        value
    }

    fn expression(&mut self, expression: &'a Expression<'a>, scope: &Rc<Scope>) -> Js {
        match expression {
            Expression::StringLiteral(text) => {
                self.note_address(text.value.as_str());
                Js::text(text.value.as_str())
            }
            Expression::NumericLiteral(number) => Js::Number(number.value),
            Expression::BooleanLiteral(value) => Js::Bool(value.value),
            Expression::NullLiteral(_) => Js::Null,
            Expression::RegExpLiteral(pattern) => Js::Pattern(Rc::from(pattern.regex.pattern.text.as_str())),
            Expression::TemplateLiteral(template) => self.template(template, scope),
            Expression::Identifier(id) => scope.get(id.name.as_str()).unwrap_or(Js::Unknown),
            Expression::ArrayExpression(array) => self.array(&array.elements, scope),
            Expression::ObjectExpression(object) => self.object(object, scope),
            Expression::ParenthesizedExpression(inner) => self.eval(&inner.expression, scope),
            Expression::SequenceExpression(sequence) => sequence
                .expressions
                .iter()
                .map(|part| self.eval(part, scope))
                .last()
                .unwrap_or(Js::Undefined),
            Expression::UnaryExpression(unary) => {
                let value = self.eval(&unary.argument, scope);
                match (unary.operator, value) {
                    (UnaryOperator::LogicalNot, value) => {
                        value.truth().map_or(Js::Unknown, |truth| Js::Bool(!truth))
                    }
                    (UnaryOperator::Void, _) => Js::Undefined,
                    (UnaryOperator::UnaryNegation, Js::Number(number)) => Js::Number(-number),
                    (UnaryOperator::UnaryPlus, Js::Number(number)) => Js::Number(number),
                    _ => Js::Unknown,
                }
            }
            Expression::BinaryExpression(binary) => {
                let left = self.eval(&binary.left, scope);
                let right = self.eval(&binary.right, scope);
                binary_value(binary.operator, &left, &right)
            }
            Expression::LogicalExpression(logical) => {
                let left = self.eval(&logical.left, scope);
                self.logical(logical.operator, left, &logical.right, scope)
            }
            Expression::ConditionalExpression(choice) => match self.eval(&choice.test, scope).truth() {
                Some(true) => self.eval(&choice.consequent, scope),
                Some(false) => self.eval(&choice.alternate, scope),
                None => {
                    let first = self.eval(&choice.consequent, scope);
                    let second = self.eval(&choice.alternate, scope);
                    if matches!(first, Js::Unknown | Js::Undefined | Js::Null) {
                        second
                    } else {
                        first
                    }
                }
            },
            Expression::AssignmentExpression(assignment) => self.assignment(assignment, scope),
            Expression::CallExpression(call) => self.call(&call.callee, &call.arguments, scope),
            Expression::NewExpression(new) => self.call(&new.callee, &new.arguments, scope),
            Expression::ChainExpression(chain) => match &chain.expression {
                ChainElement::CallExpression(call) => self.call(&call.callee, &call.arguments, scope),
                ChainElement::StaticMemberExpression(member) => {
                    let object = self.eval(&member.object, scope);
                    self.member(&object, member.property.name.as_str())
                }
                _ => Js::Unknown,
            },
            Expression::StaticMemberExpression(member) => {
                let object = self.eval(&member.object, scope);
                if matches!(member.object, Expression::ImportMeta(_)) && member.property.name == "url" {
                    return Js::text(self.origin.url.as_str());
                }
                self.member(&object, member.property.name.as_str())
            }
            Expression::ComputedMemberExpression(member) => {
                let object = self.eval(&member.object, scope);
                let key = self.eval(&member.expression, scope).to_text();
                key.map_or(Js::Unknown, |key| self.member(&object, &key))
            }
            Expression::FunctionExpression(function) => {
                self.function_later(function, scope);
                Js::Function
            }
            Expression::ArrowFunctionExpression(arrow) => {
                self.arrow_later(arrow, scope);
                Js::Function
            }
            Expression::AwaitExpression(inner) => self.eval(&inner.argument, scope),
            _ => Js::Unknown,
        }
    }

    pub(super) fn member(&mut self, object: &Js, key: &str) -> Js {
        match object {
            Js::Window => self.globals.get(key).unwrap_or(Js::Undefined),
            Js::Object(members) if key == "currentScript" && members.borrow().contains_key("baseURI") => {
                Js::object(
                    [("src".to_owned(), Js::text(self.origin.url.as_str()))]
                        .into_iter()
                        .collect(),
                )
            }
            // Other members of `document` exist, only not here.
            Js::Object(members)
                if members.borrow().contains_key("baseURI") && !members.borrow().contains_key(key) =>
            {
                Js::Unknown
            }
            object => object.member(key),
        }
    }

    fn template(&mut self, template: &'a TemplateLiteral<'a>, scope: &Rc<Scope>) -> Js {
        let mut text = String::new();
        let mut known = true;
        for (index, quasi) in template.quasis.iter().enumerate() {
            match &quasi.value.cooked {
                Some(cooked) => text.push_str(cooked.as_str()),
                None => known = false,
            }
            if let Some(hole) = template.expressions.get(index) {
                match self.eval(hole, scope).to_text() {
                    Some(part) => text.push_str(&part),
                    None => known = false,
                }
            }
        }
        if known && text.len() <= MAX_TEXT.max(template.span.size() as usize) {
            self.note_address(&text);
            Js::text(text)
        } else {
            Js::Unknown
        }
    }

    fn array(&mut self, elements: &'a [ArrayExpressionElement<'a>], scope: &Rc<Scope>) -> Js {
        let mut items = Vec::new();
        for element in elements {
            match element {
                ArrayExpressionElement::SpreadElement(spread) => match self.eval(&spread.argument, scope) {
                    Js::Array(more) => {
                        self.steps = self.steps.saturating_sub(more.borrow().len());
                        if self.steps > 0 {
                            items.extend(more.borrow().iter().cloned());
                        }
                    }
                    _ => items.push(Js::Unknown),
                },
                ArrayExpressionElement::Elision(_) => items.push(Js::Undefined),
                other => items.push(
                    other
                        .as_expression()
                        .map_or(Js::Unknown, |item| self.eval(item, scope)),
                ),
            }
        }
        Js::array(items)
    }

    fn object(&mut self, object: &'a ObjectExpression<'a>, scope: &Rc<Scope>) -> Js {
        let target = Js::object(IndexMap::new());
        for property in &object.properties {
            match property {
                ObjectPropertyKind::SpreadProperty(spread) => {
                    let source = self.eval(&spread.argument, scope);
                    self.assign_members(&target, &source);
                }
                ObjectPropertyKind::ObjectProperty(property) => {
                    let key = if property.computed {
                        property
                            .key
                            .as_expression()
                            .and_then(|key| self.eval(key, scope).to_text())
                    } else {
                        property.key.static_name().map(|name| name.into_owned())
                    };
                    let value = match property.kind {
                        PropertyKind::Init => self.eval(&property.value, scope),
                        PropertyKind::Get | PropertyKind::Set => {
                            self.eval(&property.value, scope);
                            Js::Unknown
                        }
                    };
                    if let (Js::Object(members), Some(key)) = (&target, key) {
                        members.borrow_mut().insert(key, value);
                    }
                }
            }
        }
        target
    }

    fn logical(
        &mut self,
        operator: LogicalOperator,
        left: Js,
        right: &'a Expression<'a>,
        scope: &Rc<Scope>,
    ) -> Js {
        let nullish = matches!(left, Js::Undefined | Js::Null);
        let keep = match operator {
            LogicalOperator::Or => left.truth(),
            LogicalOperator::And => left.truth().map(|truth| !truth),
            LogicalOperator::Coalesce => (!matches!(left, Js::Unknown)).then_some(!nullish),
        };
        match keep {
            Some(true) => left,
            Some(false) => self.eval(right, scope),
            None => {
                self.maybe += 1;
                let right = self.eval(right, scope);
                self.maybe -= 1;
                if matches!(left, Js::Wrapped(_)) && operator != LogicalOperator::And {
                    left
                } else {
                    right
                }
            }
        }
    }

    pub(super) fn arguments(&mut self, arguments: &'a [Argument<'a>], scope: &Rc<Scope>) -> Vec<Js> {
        let mut values = Vec::new();
        for argument in arguments {
            match argument {
                Argument::SpreadElement(spread) => match self.eval(&spread.argument, scope) {
                    Js::Array(items) => values.extend(items.borrow().iter().cloned()),
                    _ => values.push(Js::Unknown),
                },
                other => values.push(
                    other
                        .as_expression()
                        .map_or(Js::Unknown, |argument| self.eval(argument, scope)),
                ),
            }
        }
        values
    }

    pub(super) fn function_later(&mut self, function: &'a Function<'a>, scope: &Rc<Scope>) {
        if let Some(body) = &function.body {
            let inner = parameters(&function.params, scope);
            self.later
                .push_back((self.origin.clone(), Later::Body(body), inner));
        }
    }

    fn arrow_later(&mut self, arrow: &'a ArrowFunctionExpression<'a>, scope: &Rc<Scope>) {
        let inner = parameters(&arrow.params, scope);
        let later = match &arrow.body {
            ArrowFunctionBody::FunctionBody(body) => Later::Body(body),
            other => match other.as_expression() {
                Some(value) => Later::Value(value),
                None => return,
            },
        };
        self.later.push_back((self.origin.clone(), later, inner));
    }
}

/// The scope of a function, whose parameters are unknown.
fn parameters<'a>(parameters: &'a FormalParameters<'a>, scope: &Rc<Scope>) -> Rc<Scope> {
    let inner = Scope::inner(scope);
    for parameter in &parameters.items {
        if let BindingPattern::BindingIdentifier(id) = &parameter.pattern {
            inner.declare(id.name.as_str(), Js::Unknown);
        }
    }
    inner
}

pub(super) fn binary_value(operator: BinaryOperator, left: &Js, right: &Js) -> Js {
    match operator {
        BinaryOperator::Addition => match (left, right) {
            (Js::Number(left), Js::Number(right)) => Js::Number(left + right),
            _ => match (left.to_text(), right.to_text()) {
                (Some(left), Some(right)) if left.len() + right.len() <= MAX_TEXT => Js::text(left + &right),
                _ => Js::Unknown,
            },
        },
        BinaryOperator::StrictEquality | BinaryOperator::Equality => {
            equal(left, right).map_or(Js::Unknown, Js::Bool)
        }
        BinaryOperator::StrictInequality | BinaryOperator::Inequality => {
            equal(left, right).map_or(Js::Unknown, |same| Js::Bool(!same))
        }
        BinaryOperator::GreaterThan | BinaryOperator::LessThan => match (left, right) {
            (Js::Number(left), Js::Number(right)) => Js::Bool(if operator == BinaryOperator::GreaterThan {
                left > right
            } else {
                left < right
            }),
            _ => Js::Unknown,
        },
        _ => Js::Unknown,
    }
}

fn equal(left: &Js, right: &Js) -> Option<bool> {
    match (left, right) {
        (Js::Text(left), Js::Text(right)) => Some(left == right),
        (Js::Number(left), Js::Number(right)) => Some(left == right),
        (Js::Bool(left), Js::Bool(right)) => Some(left == right),
        (Js::Undefined, Js::Undefined) | (Js::Null, Js::Null) => Some(true),
        (
            Js::Undefined | Js::Null,
            Js::Text(_) | Js::Number(_) | Js::Bool(_) | Js::Object(_) | Js::Array(_),
        )
        | (
            Js::Text(_) | Js::Number(_) | Js::Bool(_) | Js::Object(_) | Js::Array(_),
            Js::Undefined | Js::Null,
        ) => Some(false),
        _ => None,
    }
}

//! Statements, in order; one that may not be reached only fills gaps.

use std::rc::Rc;

use oxc_ast::ast::{
    BindingPattern, Declaration, ExportDefaultDeclarationKind, Expression, ForStatementInit,
    ForStatementLeft, Statement, VariableDeclaration,
};

use super::eval::MAX_DEPTH;
use super::reader::{Reader, Scope};
use super::value::Js;

impl<'a> Reader<'a> {
    pub(super) fn statements(&mut self, statements: &'a [Statement<'a>], scope: &Rc<Scope>) {
        // Functions are known before the statements around them.
        for statement in statements {
            if let Statement::FunctionDeclaration(function) = statement {
                if let Some(id) = &function.id {
                    scope.declare(id.name.as_str(), Js::Function);
                }
                self.function_later(function, scope);
            }
        }
        for statement in statements {
            self.statement(statement, scope);
        }
    }

    fn statement(&mut self, statement: &'a Statement<'a>, scope: &Rc<Scope>) {
        if self.depth >= MAX_DEPTH || !self.step() {
            return;
        }
        self.depth += 1;
        self.one(statement, scope);
        self.depth -= 1;
    }

    fn one(&mut self, statement: &'a Statement<'a>, scope: &Rc<Scope>) {
        match statement {
            Statement::BlockStatement(block) => self.statements(&block.body, scope),
            Statement::ExpressionStatement(statement) => {
                self.eval(&statement.expression, scope);
            }
            Statement::IfStatement(branch) => {
                let truth = self.eval(&branch.test, scope).truth();
                if truth != Some(false) {
                    self.perhaps(truth.is_none(), |reader| {
                        reader.statement(&branch.consequent, scope)
                    });
                }
                if let Some(alternate) = &branch.alternate
                    && truth != Some(true)
                {
                    self.perhaps(truth.is_none(), |reader| reader.statement(alternate, scope));
                }
            }
            Statement::ReturnStatement(statement) => {
                if let Some(value) = &statement.argument {
                    self.eval(value, scope);
                }
            }
            Statement::TryStatement(attempt) => {
                self.statements(&attempt.block.body, scope);
                if let Some(handler) = &attempt.handler {
                    self.perhaps(true, |reader| reader.statements(&handler.body.body, scope));
                }
                if let Some(finalizer) = &attempt.finalizer {
                    self.statements(&finalizer.body, scope);
                }
            }
            Statement::ForInStatement(every) => {
                let source = self.eval(&every.right, scope);
                if !self.copies_members(&every.left, &every.body, &source, scope) {
                    self.forget(&every.left, scope);
                    self.perhaps(true, |reader| reader.statement(&every.body, scope));
                }
            }
            Statement::ForOfStatement(every) => {
                self.eval(&every.right, scope);
                self.forget(&every.left, scope);
                self.perhaps(true, |reader| reader.statement(&every.body, scope));
            }
            Statement::ForStatement(every) => {
                match &every.init {
                    Some(ForStatementInit::VariableDeclaration(declaration)) => {
                        self.variables(declaration, scope)
                    }
                    Some(init) => {
                        if let Some(init) = init.as_expression() {
                            self.eval(init, scope);
                        }
                    }
                    None => {}
                }
                self.perhaps(true, |reader| reader.statement(&every.body, scope));
            }
            Statement::WhileStatement(every) => {
                self.perhaps(true, |reader| reader.statement(&every.body, scope))
            }
            Statement::DoWhileStatement(every) => {
                self.perhaps(true, |reader| reader.statement(&every.body, scope))
            }
            Statement::LabeledStatement(statement) => self.statement(&statement.body, scope),
            Statement::SwitchStatement(switch) => {
                self.eval(&switch.discriminant, scope);
                for case in &switch.cases {
                    self.perhaps(true, |reader| reader.statements(&case.consequent, scope));
                }
            }
            Statement::VariableDeclaration(declaration) => self.variables(declaration, scope),
            Statement::ExportDeclaration(export) => match &export.declaration {
                Declaration::VariableDeclaration(declaration) => self.variables(declaration, scope),
                Declaration::FunctionDeclaration(function) => self.function_later(function, scope),
                _ => {}
            },
            Statement::ExportDefaultDeclaration(export) => match &export.declaration {
                ExportDefaultDeclarationKind::FunctionDeclaration(function) => {
                    self.function_later(function, scope)
                }
                other => {
                    if let Some(value) = other.as_expression() {
                        self.eval(value, scope);
                    }
                }
            },
            _ => {}
        }
    }

    fn perhaps(&mut self, unsure: bool, read: impl FnOnce(&mut Self)) {
        self.maybe += usize::from(unsure);
        read(self);
        self.maybe -= usize::from(unsure);
    }

    fn variables(&mut self, declaration: &'a VariableDeclaration<'a>, scope: &Rc<Scope>) {
        for declarator in &declaration.declarations {
            let value = declarator.init.as_ref().map(|init| self.eval(init, scope));
            match (&declarator.id, value) {
                (BindingPattern::BindingIdentifier(id), Some(value)) => {
                    scope.declare(id.name.as_str(), value)
                }
                // `var x;` keeps the value that another script or branch gave it.
                (BindingPattern::BindingIdentifier(id), None) => {
                    if scope.get(id.name.as_str()).is_none() {
                        scope.declare(id.name.as_str(), Js::Undefined);
                    }
                }
                (pattern, value) => self.bind(pattern, &value.unwrap_or(Js::Unknown), scope),
            }
        }
    }

    /// `const { a, b: c } = value`.
    pub(super) fn bind(&mut self, pattern: &'a BindingPattern<'a>, value: &Js, scope: &Rc<Scope>) {
        match pattern {
            BindingPattern::BindingIdentifier(id) => scope.declare(id.name.as_str(), value.clone()),
            BindingPattern::ObjectPattern(object) => {
                for property in &object.properties {
                    let member = property
                        .key
                        .static_name()
                        .map_or(Js::Unknown, |key| value.member(&key));
                    self.bind(&property.value, &member, scope);
                }
            }
            BindingPattern::ArrayPattern(array) => {
                for (index, element) in array.elements.iter().enumerate() {
                    if let Some(element) = element {
                        self.bind(element, &value.member(&index.to_string()), scope);
                    }
                }
            }
            BindingPattern::AssignmentPattern(default) => {
                let value = match value {
                    Js::Undefined => self.eval(&default.right, scope),
                    known => known.clone(),
                };
                self.bind(&default.left, &value, scope);
            }
        }
    }

    /// A loop variable has no one value.
    fn forget(&mut self, left: &'a ForStatementLeft<'a>, scope: &Rc<Scope>) {
        if let ForStatementLeft::VariableDeclaration(declaration) = left {
            for declarator in &declaration.declarations {
                self.bind(&declarator.id, &Js::Unknown, scope);
            }
        }
    }

    /// `for (k in from) to[k] = from[k]`, which is how hosts lay their options over the defaults.
    fn copies_members(
        &mut self,
        left: &'a ForStatementLeft<'a>,
        body: &'a Statement<'a>,
        source: &Js,
        scope: &Rc<Scope>,
    ) -> bool {
        let ForStatementLeft::VariableDeclaration(declaration) = left else {
            return false;
        };
        let Some(BindingPattern::BindingIdentifier(key)) =
            declaration.declarations.first().map(|declarator| &declarator.id)
        else {
            return false;
        };
        let mut body = body;
        while let Statement::BlockStatement(block) = body {
            match block.body.as_slice() {
                [only] => body = only,
                _ => return false,
            }
        }
        let Statement::ExpressionStatement(statement) = body else {
            return false;
        };
        let Expression::AssignmentExpression(assignment) = &statement.expression else {
            return false;
        };
        let (Some(target), Expression::ComputedMemberExpression(origin)) =
            (assignment.left.as_member_expression(), &assignment.right)
        else {
            return false;
        };
        let oxc_ast::ast::MemberExpression::ComputedMemberExpression(target) = target else {
            return false;
        };
        let by_key =
            |expression: &Expression| matches!(expression, Expression::Identifier(id) if id.name == key.name);
        if !by_key(&target.expression) || !by_key(&origin.expression) {
            return false;
        }
        let target = self.eval(&target.object, scope);
        self.assign_members(&target, source);
        true
    }
}

//! The state of reading: names, budget, and what was found.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use indexmap::IndexMap;
use oxc_allocator::Allocator;
use oxc_ast::ast::{Expression, FunctionBody};
use oxc_parser::Parser;
use oxc_span::SourceType;
use url::Url;

use super::{Js, Script, ScriptConfigs, guard};

/// Steps for all scripts of a page: enough for the largest inlined document.
const MAX_STEPS: usize = 20_000_000;
const MAX_ADDRESSES: usize = 50;
/// The longest text that is put together from parts.
pub(super) const MAX_TEXT: usize = 1024 * 1024;

/// The names a piece of code sees.
#[derive(Debug, Default)]
pub(super) struct Scope {
    names: RefCell<HashMap<String, Js>>,
    parent: Option<Rc<Scope>>,
}

impl Scope {
    pub(super) fn inner(parent: &Rc<Scope>) -> Rc<Scope> {
        Rc::new(Scope {
            names: RefCell::default(),
            parent: Some(parent.clone()),
        })
    }

    pub(super) fn declare(&self, name: &str, value: Js) {
        self.names.borrow_mut().insert(name.to_owned(), value);
    }

    pub(super) fn get(&self, name: &str) -> Option<Js> {
        let mut scope = self;
        loop {
            if let Some(value) = scope.names.borrow().get(name) {
                return Some(value.clone());
            }
            scope = scope.parent.as_deref()?;
        }
    }

    /// Gives a name a value where it was declared; an undeclared one becomes global.
    pub(super) fn set(&self, name: &str, value: Js) {
        let mut scope = self;
        while !scope.names.borrow().contains_key(name) {
            match scope.parent.as_deref() {
                Some(parent) => scope = parent,
                None => break,
            }
        }
        scope.declare(name, value);
    }
}

/// Code that is read after the statements around it.
pub(super) enum Later<'a> {
    Body(&'a FunctionBody<'a>),
    Value(&'a Expression<'a>),
}

/// A script that is being read.
#[derive(Debug, Clone)]
pub(super) struct Origin {
    pub(super) name: Rc<str>,
    pub(super) url: Rc<Url>,
}

pub(super) struct Reader<'a> {
    pub(super) globals: Rc<Scope>,
    pub(super) base: Url,
    pub(super) later: VecDeque<(Origin, Later<'a>, Rc<Scope>)>,
    pub(super) steps: usize,
    pub(super) depth: usize,
    /// Above 0 where the code may or may not be reached.
    pub(super) maybe: usize,
    pub(super) origin: Origin,
    pub(super) found: ScriptConfigs,
}

pub(super) fn read(scripts: &[Script], page: &Url, base: &Url) -> ScriptConfigs {
    let allocator = Allocator::default();
    let mut unread = Vec::new();
    let mut programs = Vec::new();
    for script in scripts {
        if let Some(why) = guard::refusal(&script.source) {
            unread.push((script.name.clone(), format!("not read: {why}")));
            continue;
        }
        let kinds = if script.module {
            [SourceType::mjs(), SourceType::cjs()]
        } else {
            [SourceType::cjs(), SourceType::mjs()]
        };
        let mut parsed = Parser::new(&allocator, &script.source, kinds[0]).parse();
        if parsed.panicked {
            parsed = Parser::new(&allocator, &script.source, kinds[1]).parse();
        }
        if parsed.panicked {
            let first = parsed
                .diagnostics
                .iter()
                .next()
                .map(|diagnostic| diagnostic.to_string())
                .unwrap_or_default();
            unread.push((script.name.clone(), format!("not JavaScript: {first}")));
            continue;
        }
        programs.push((script, parsed.program));
    }
    let origin = Origin {
        name: Rc::from(""),
        url: Rc::new(page.clone()),
    };
    let mut reader = Reader {
        globals: globals(page, base),
        base: base.clone(),
        later: VecDeque::new(),
        steps: MAX_STEPS,
        depth: 0,
        maybe: 0,
        origin,
        found: ScriptConfigs {
            unread,
            ..ScriptConfigs::default()
        },
    };
    for (script, program) in &programs {
        reader.origin = Origin {
            name: Rc::from(script.name.as_str()),
            url: Rc::new(script.url.clone()),
        };
        let scope = reader.globals.clone();
        reader.statements(&program.body, &scope);
    }
    // Functions come last, as handlers of `load` do: then every global has its value.
    while let Some((origin, later, scope)) = reader.later.pop_front() {
        reader.origin = origin;
        match later {
            Later::Body(body) => reader.statements(&body.statements, &scope),
            Later::Value(value) => {
                reader.eval(value, &scope);
            }
        }
    }
    if reader.steps == 0 {
        reader.found.unread.push((
            page.to_string(),
            "the scripts are too long to be read to the end".to_owned(),
        ));
    }
    reader.found
}

fn globals(page: &Url, base: &Url) -> Rc<Scope> {
    let scope = Scope::default();
    let location = Js::address(page);
    let mut document = IndexMap::new();
    document.insert("location".to_owned(), location.clone());
    document.insert("URL".to_owned(), Js::text(page.as_str()));
    document.insert("documentURI".to_owned(), Js::text(page.as_str()));
    document.insert("baseURI".to_owned(), Js::text(base.as_str()));
    scope.declare("location", location);
    scope.declare("document", Js::object(document));
    for name in ["window", "self", "globalThis", "top", "parent"] {
        scope.declare(name, Js::Window);
    }
    scope.declare("undefined", Js::Undefined);
    Rc::new(scope)
}

impl<'a> Reader<'a> {
    /// Takes a step; `false` when the budget is used up.
    pub(super) fn step(&mut self) -> bool {
        match self.steps.checked_sub(1) {
            Some(left) => {
                self.steps = left;
                left > 0
            }
            None => false,
        }
    }

    pub(super) fn note_address(&mut self, text: &str) {
        if looks_like_an_address(text)
            && self.found.addresses.len() < MAX_ADDRESSES
            && !self.found.addresses.iter().any(|known| known == text)
        {
            self.found.addresses.push(text.to_owned());
        }
    }
}

/// Whether a text may be the address of a document.
pub(crate) fn looks_like_an_address(text: &str) -> bool {
    if text.is_empty()
        || text.len() > 300
        || text.contains(|c: char| c.is_whitespace() || "<>{}\"'\\^`|".contains(c))
    {
        return false;
    }
    let path = text
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let file = path.rsplit('/').next().unwrap_or_default();
    let named = ["swagger", "openapi", "api-docs", "apidocs"]
        .iter()
        .any(|word| path.contains(word));
    let ends = [".json", ".yaml", ".yml"]
        .iter()
        .any(|end| file.ends_with(end) && file.len() > end.len());
    ends && (named || path.contains('/') || text.starts_with('.'))
        || named && path.contains('/') && !file.contains('.')
}

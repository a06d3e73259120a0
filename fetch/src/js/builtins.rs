//! Calls whose result follows from the text: text methods, `JSON.parse`, `Object.assign`, `new URL`, and a list mapped by one expression.

use std::rc::Rc;

use oxc_ast::ast::{Argument, ArrowFunctionBody, BindingPattern, Expression, Statement};
use percent_encoding::percent_decode_str;
use regex_lite::Regex;
use url::Url;

use super::reader::{MAX_TEXT, Reader, Scope};
use super::value::{Js, Link, from_json, to_json};

impl<'a> Reader<'a> {
    pub(super) fn call(
        &mut self,
        callee: &'a Expression<'a>,
        arguments: &'a [Argument<'a>],
        scope: &Rc<Scope>,
    ) -> Js {
        let (owner, object, name) = match callee {
            Expression::StaticMemberExpression(member) => {
                let owner = match &member.object {
                    Expression::Identifier(id) => Some(id.name.as_str()),
                    _ => None,
                };
                let object = self.eval(&member.object, scope);
                (owner, Some(object), member.property.name.as_str())
            }
            Expression::Identifier(id) => (None, None, id.name.as_str()),
            other => {
                self.eval(other, scope);
                (None, None, "")
            }
        };
        if let (Some(Js::Array(items)), "map") = (&object, name)
            && let Some(mapped) = self.map(&items.borrow().to_vec(), arguments, scope)
        {
            return mapped;
        }
        let values = self.arguments(arguments, scope);
        let known = match &object {
            Some(object) => owner
                .and_then(|owner| self.global_method(owner, name, &values))
                .or_else(|| self.method(object, name, &values)),
            None => self.global_call(name, &values),
        };
        if let Some(value) = known {
            return value;
        }
        self.start_viewer(owner, name, &values);
        // A function of the page that is given one text most likely makes an address of it.
        let mut texts = values.iter().filter_map(|value| match value {
            Js::Text(text) => Some(text),
            _ => None,
        });
        match (texts.next(), texts.next()) {
            (Some(text), None) if matches!(object, None | Some(Js::Window)) => Js::Wrapped(Rc::new(Link {
                text: text.to_string(),
                wrapped: true,
                replaced: Vec::new(),
            })),
            _ => Js::Unknown,
        }
    }

    /// `list.map(item => expression)`.
    fn map(&mut self, items: &[Js], arguments: &'a [Argument<'a>], scope: &Rc<Scope>) -> Option<Js> {
        let [Argument::ArrowFunctionExpression(arrow)] = arguments else {
            return None;
        };
        let value = match &arrow.body {
            ArrowFunctionBody::FunctionBody(body) => match body.statements.as_slice() {
                [Statement::ReturnStatement(result)] => result.argument.as_ref()?,
                _ => return None,
            },
            other => other.as_expression()?,
        };
        let mut results = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let inner = Scope::inner(scope);
            for (parameter, value) in arrow
                .params
                .items
                .iter()
                .zip([item.clone(), Js::Number(index as f64)])
            {
                match &parameter.pattern {
                    BindingPattern::BindingIdentifier(id) => inner.declare(id.name.as_str(), value),
                    pattern => self.bind(pattern, &value, &inner),
                }
            }
            results.push(self.eval(value, &inner));
        }
        Some(Js::array(results))
    }

    fn global_call(&mut self, name: &str, values: &[Js]) -> Option<Js> {
        let text = || values.first().and_then(Js::to_text);
        match name {
            "String" => Some(text().map_or(Js::Unknown, Js::text)),
            "decodeURIComponent" | "decodeURI" | "unescape" => Some(text().map_or(Js::Unknown, |text| {
                Js::text(percent_decode_str(&text).decode_utf8_lossy())
            })),
            "encodeURIComponent" => Some(text().map_or(Js::Unknown, |text| {
                Js::text(percent_encoding::utf8_percent_encode(&text, COMPONENT).to_string())
            })),
            "encodeURI" => Some(values.first().cloned().unwrap_or(Js::Undefined)),
            "URLSearchParams" => Some(text().map_or(Js::Unknown, |text| Js::query(&text))),
            "URL" => {
                let base = match values.get(1) {
                    Some(base) => base.to_text().and_then(|base| Url::parse(&base).ok()),
                    None => Some(self.base.clone()),
                };
                Some(
                    base.and_then(|base| base.join(&text()?).ok())
                        .map_or(Js::Unknown, |url| Js::address(&url)),
                )
            }
            _ => None,
        }
    }

    fn global_method(&mut self, owner: &str, name: &str, values: &[Js]) -> Option<Js> {
        match (owner, name) {
            ("JSON", "parse") => Some(match values.first() {
                Some(Js::Text(text)) => {
                    serde_json::from_str(text).map_or(Js::Unknown, |value| from_json(&value))
                }
                _ => Js::Unknown,
            }),
            ("JSON", "stringify") => {
                let json = values
                    .first()
                    .and_then(to_json)
                    .filter(|(_, left_out)| *left_out == 0);
                Some(json.map_or(Js::Unknown, |(json, _)| Js::text(json.to_string())))
            }
            ("Object", "assign") => {
                let (target, sources) = values.split_first()?;
                for source in sources {
                    self.assign_members(target, source);
                }
                Some(target.clone())
            }
            ("Object", "freeze" | "seal") => values.first().cloned(),
            ("Array", "isArray") => Some(match values.first()? {
                Js::Array(_) => Js::Bool(true),
                Js::Unknown => Js::Unknown,
                _ => Js::Bool(false),
            }),
            ("Array", "from") => values
                .first()
                .filter(|value| matches!(value, Js::Array(_)))
                .cloned(),
            ("SwaggerUIBundle", "getConfigs") => Some(Js::Unknown),
            _ => None,
        }
    }

    fn method(&mut self, object: &Js, name: &str, values: &[Js]) -> Option<Js> {
        match object {
            Js::Text(text) => text_method(text, name, values),
            Js::Wrapped(link) => match (name, values) {
                ("replace", [Js::Text(from), Js::Text(to)]) => {
                    let mut link = (**link).clone();
                    link.replaced.push((from.to_string(), to.to_string()));
                    Some(Js::Wrapped(Rc::new(link)))
                }
                ("toString" | "trim" | "valueOf", _) => Some(object.clone()),
                _ => None,
            },
            Js::Query(pairs) => match (name, values.first().and_then(Js::to_text)) {
                ("get", Some(key)) => Some(
                    pairs
                        .iter()
                        .find(|(name, _)| *name == key)
                        .map_or(Js::Null, |(_, value)| Js::text(value)),
                ),
                ("has", Some(key)) => Some(Js::Bool(pairs.iter().any(|(name, _)| *name == key))),
                _ => None,
            },
            Js::Array(items) => match name {
                "push" => {
                    items.borrow_mut().extend(values.iter().cloned());
                    Some(Js::Unknown)
                }
                "concat" => {
                    let mut all = items.borrow().to_vec();
                    for value in values {
                        match value {
                            Js::Array(more) => all.extend(more.borrow().iter().cloned()),
                            other => all.push(other.clone()),
                        }
                    }
                    self.steps = self.steps.saturating_sub(all.len());
                    Some(if self.steps > 0 {
                        Js::array(all)
                    } else {
                        Js::Unknown
                    })
                }
                // Which entries a filter keeps is not known, nor does their order matter: all of them are wanted.
                "filter" | "sort" | "reverse" | "slice" => Some(object.clone()),
                "join" => {
                    let texts: Option<Vec<_>> = items.borrow().iter().map(Js::to_text).collect();
                    let glue = values.first().map_or(Some(",".to_owned()), Js::to_text);
                    let joined = texts
                        .zip(glue)
                        .map(|(texts, glue)| texts.join(&glue))
                        .filter(|text| text.len() <= MAX_TEXT);
                    Some(joined.map_or(Js::Unknown, Js::text))
                }
                "forEach" | "includes" | "indexOf" | "find" | "some" | "every" | "map" => Some(Js::Unknown),
                _ => None,
            },
            Js::Object(members) => match (name, values) {
                ("hasOwnProperty", [Js::Text(key)]) => Some(Js::Bool(members.borrow().contains_key(&**key))),
                ("toString", []) => object.to_text().map(Js::text),
                _ => None,
            },
            _ => None,
        }
    }
}

/// What `encodeURIComponent` leaves alone is the rest.
const COMPONENT: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

fn text_method(text: &str, name: &str, values: &[Js]) -> Option<Js> {
    let known = |value: Option<Js>| Some(value.unwrap_or(Js::Unknown));
    let first = values.first().and_then(Js::to_text);
    let index = |value: Option<&Js>, default: usize| match value {
        None | Some(Js::Undefined) => Some(default),
        Some(Js::Number(number)) => {
            let length = text.chars().count() as f64;
            let at = if *number < 0.0 && name == "slice" {
                length + number
            } else {
                *number
            };
            Some(at.clamp(0.0, length) as usize)
        }
        _ => None,
    };
    match (name, values) {
        ("toString" | "trim" | "valueOf", _) => Some(Js::text(text.trim())),
        ("toLowerCase", _) => Some(Js::text(text.to_lowercase())),
        ("toUpperCase", _) => Some(Js::text(text.to_uppercase())),
        ("replace", [Js::Text(from), Js::Text(to)]) => Some(Js::text(text.replacen(&**from, to, 1))),
        ("replaceAll", [Js::Text(from), Js::Text(to)])
            if text.len().saturating_mul(to.len().max(1)) <= MAX_TEXT =>
        {
            Some(Js::text(text.replace(&**from, to)))
        }
        ("replace", [Js::Pattern(pattern), Js::Text(to)]) => known(
            Regex::new(pattern)
                .ok()
                .map(|regex| Js::text(regex.replace(text, regex_lite::NoExpand(to)))),
        ),
        ("match", [Js::Pattern(pattern)]) => known(Regex::new(pattern).ok().map(|regex| {
            match regex.captures(text) {
                Some(found) => Js::array(
                    found
                        .iter()
                        .map(|group| group.map_or(Js::Undefined, |group| Js::text(group.as_str())))
                        .collect(),
                ),
                None => Js::Null,
            }
        })),
        ("split", [Js::Text(separator), ..]) if !separator.is_empty() => {
            Some(Js::array(text.split(&**separator).map(Js::text).collect()))
        }
        ("concat", _) => {
            let rest: Option<String> = values.iter().map(Js::to_text).collect();
            known(
                rest.filter(|rest| rest.len() <= MAX_TEXT)
                    .map(|rest| Js::text(format!("{text}{rest}"))),
            )
        }
        ("startsWith", _) => known(first.map(|part| Js::Bool(text.starts_with(&part)))),
        ("endsWith", _) => known(first.map(|part| Js::Bool(text.ends_with(&part)))),
        ("includes", _) => known(first.map(|part| Js::Bool(text.contains(&part)))),
        ("indexOf" | "lastIndexOf", _) => known(first.map(|part| {
            let found = if name == "indexOf" {
                text.find(&part)
            } else {
                text.rfind(&part)
            };
            Js::Number(found.map_or(-1.0, |at| text[..at].chars().count() as f64))
        })),
        ("slice" | "substring", _) => known(
            index(values.first(), 0)
                .zip(index(values.get(1), usize::MAX))
                .map(|(start, end)| Js::text(text.chars().take(end).skip(start).collect::<String>())),
        ),
        _ => None,
    }
}

//! The responses of an operation: what a success decodes to, and documented errors.

use super::operation_pair::OperationPair;
use super::schema_pair::SchemaPair;
use crate::diff::counterparts::success_type;
use crate::diff::describe::code;
use crate::diff::draft::ChangeDraft;
use crate::diff::relation::Relation;
use crate::diff::rule::Rule;
use crate::diff::severity::Wire;
use crate::diff::sides::{Side, Sides};
use crate::diff::sink::Sink;
use crate::ir::{ErrorResponse, ResponseBody, ResponseVariant, Success, Type};

/// Compares what a successful response decodes to.
pub(super) fn successes(pair: &OperationPair<'_>, sink: &mut Sink) {
    let sides = pair.sides;
    let (old, new) = (&pair.old.success, &pair.new.success);
    let mut report = |rule| {
        let (before, now) = (success_text(&sides.old, old), success_text(&sides.new, new));
        let text = format!("{} returns {now} now, it returned {before}", pair.name);
        sink.push(ChangeDraft::new(rule, pair.nodes(), text).values(before, now));
    };
    match (old, new) {
        (Success::Empty, Success::Empty)
        | (Success::Text, Success::Text)
        | (Success::Bytes, Success::Bytes) => {}
        (Success::Empty, Success::Json(_) | Success::Optional(_) | Success::Text | Success::Bytes) => {
            report(Rule::ResponseBodyAdded);
        }
        (Success::Optional(before), Success::Json(now)) if same(sides, before, now) => {
            report(Rule::ResponseBodyBecameCertain);
        }
        (Success::Json(before), Success::Optional(now)) if same(sides, before, now) => {
            report(Rule::ResponseBodyBecameOptional);
        }
        _ if std::mem::discriminant(old) != std::mem::discriminant(new) => {
            report(Rule::ResponseBodyTypeChanged)
        }
        _ => {
            let (Some(before), Some(now)) = (success_type(old), success_type(new)) else {
                return report(Rule::ResponseBodyTypeChanged);
            };
            match sides.relation(&before, &now) {
                Relation::Same => {}
                Relation::Narrower => report(Rule::ResponseBodyTypeSpecialized),
                Relation::Wider | Relation::Other => report(Rule::ResponseBodyTypeChanged),
            }
            match (before.without_null().1, now.without_null().1) {
                (false, true) => report(Rule::ResponseBodyBecameNullable),
                (true, false) => report(Rule::ResponseBodyBecameNotNullable),
                _ => {}
            }
        }
    }
}

fn same(sides: &Sides<'_>, old: &Type, new: &Type) -> bool {
    sides.relation(old, new) == Relation::Same
}

fn success_text(side: &Side<'_>, success: &Success) -> String {
    match success {
        Success::Empty => "nothing".to_owned(),
        Success::Json(ty) => side.type_text(ty),
        Success::Optional(ty) => format!("{} or nothing", side.type_text(ty.without_null().0)),
        Success::Text => "text".to_owned(),
        Success::Bytes => "bytes".to_owned(),
        Success::Any(_) => "one of several bodies, by status".to_owned(),
    }
}

/// Compares documented errors. Their bodies are decoded on demand, so that no Rust item depends on them.
pub(super) fn errors(pair: &OperationPair<'_>, sink: &mut Sink) {
    let (old, new) = (&pair.old.errors, &pair.new.errors);
    let with_status =
        |errors: &'_ [ErrorResponse], status: &str| errors.iter().position(|error| error.status == status);
    let draft =
        |rule, text, status: &str, on| ChangeDraft::new(rule, pair.nodes(), text).response(status, on);
    for now in new {
        let status = &now.status;
        let name = format!("{}: error response {}", pair.name, code(status));
        match with_status(old, status) {
            Some(before) => error(pair, &old[before], now, &name, sink),
            None => {
                let text = format!("{name} is documented now");
                let rule = Rule::ResponseNonSuccessStatusAdded;
                sink.push(draft(rule, text, status, [false, true]).values("", status));
            }
        }
    }
    for before in old {
        let status = &before.status;
        if with_status(new, status).is_none() {
            let text = format!(
                "{}: error response {} is no longer documented",
                pair.name,
                code(status)
            );
            let rule = Rule::ResponseNonSuccessStatusRemoved;
            sink.push(draft(rule, text, status, [true, false]).values(status, ""));
        }
    }
}

fn error(pair: &OperationPair<'_>, old: &ErrorResponse, new: &ErrorResponse, name: &str, sink: &mut Sink) {
    let sides = pair.sides;
    let differ = match (&old.body, &new.body) {
        (Some(old), Some(new)) => sides.relation(old, new) != Relation::Same,
        (old, new) => old.is_some() != new.is_some(),
    };
    if differ {
        let before = old.body.as_ref().map(|ty| sides.old.type_text(ty));
        let now = new.body.as_ref().map(|ty| sides.new.type_text(ty));
        // Nobody relies on a body that is not documented.
        let (wire, text) = match (&before, &now) {
            (Some(before), Some(now)) => (
                Wire::Breaking,
                format!("{name}: the body is {now} now, it was {before}"),
            ),
            (Some(before), None) => (
                Wire::Breaking,
                format!("{name}: the body {before} is no longer documented"),
            ),
            (None, now) => {
                let now = now.as_deref().unwrap_or_default();
                (Wire::None, format!("{name}: the body {now} is documented now"))
            }
        };
        let key = |body: Option<String>| body.unwrap_or_else(|| "nothing known".to_owned());
        let change = ChangeDraft::new(Rule::ResponseBodyTypeChanged, pair.nodes(), text).wire(wire);
        sink.push(
            change
                .values(key(before), key(now))
                .response(&new.status, [true, true]),
        );
    }
    if old.description != new.description {
        sink.push(ChangeDraft::description(
            pair.nodes(),
            name.to_owned(),
            &old.description,
            &new.description,
        ));
    }
}

/// Compares an enum of the successful responses of an operation.
pub(super) fn by_status(
    pair: &SchemaPair<'_>,
    old: &[ResponseVariant],
    new: &[ResponseVariant],
    sink: &mut Sink,
) {
    let with_status = |variants: &'_ [ResponseVariant], status: &str| {
        variants.iter().position(|variant| variant.status == status)
    };
    for (index, now) in new.iter().enumerate() {
        let name = format!("{}: status {}", pair.name, code(&now.status));
        let Some(position) = with_status(old, &now.status) else {
            let text = format!("{name} is new");
            let change = ChangeDraft::new(Rule::ResponseSuccessStatusAdded, pair.added(index), text);
            sink.push(change.values("", &now.status));
            continue;
        };
        let before = &old[position];
        let nodes = pair.member(position, index);
        match (&before.body, &now.body) {
            (ResponseBody::Json(before), ResponseBody::Json(after)) => {
                let part = format!("status {}", code(&now.status));
                pair.compare_types((before, after), &part, nodes, false, sink);
            }
            (before, now) if before == now => {}
            _ => {
                let text = format!("{name} has another kind of body now");
                sink.push(ChangeDraft::new(Rule::ResponseBodyTypeChanged, nodes, text));
            }
        }
        if before.description != now.description {
            sink.push(ChangeDraft::description(
                nodes,
                name,
                &before.description,
                &now.description,
            ));
        }
    }
    for (index, before) in old.iter().enumerate() {
        if with_status(new, &before.status).is_none() {
            let text = format!("{}: status {} is gone", pair.name, code(&before.status));
            let change = ChangeDraft::new(Rule::ResponseSuccessStatusRemoved, pair.removed(index), text);
            sink.push(change.values(&before.status, ""));
        }
    }
}

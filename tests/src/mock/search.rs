//! `GET /tickets/search`: the filters, the order and both ways of paging, over the stored tickets.

use std::cmp::Ordering;

use axum::http::HeaderName;
use serde_json::{Map, Value};

use super::store::Ticket;

/// Tickets of a page when `take` is absent.
const TAKE: usize = 20;
/// Largest `take`.
const MOST: usize = 100;

/// One page, and what its headers say.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    pub(crate) tickets: Vec<&'a Ticket>,
    pub(crate) headers: Vec<(HeaderName, String)>,
}

/// The page that `query` asks for. `here` is the absolute URL of the operation.
///
/// Understood are `status`, `priority`, `type`, `number`, `tags`, `content`, `openDate`, `lastDateUpdate` and the `id…` filters,
/// in the vendor's small language (`novo|pendente`, `!baixa`, `>2024-01-01T00:00:00Z`, groups joined by a comma),
/// `sortBy`, `sortDirection`, `take`, `page`, `searchId` and `lastTicketReference`. `customField` filters nothing: its syntax is unknown.
pub(crate) fn search<'a>(tickets: &'a [Ticket], query: &Map<String, Value>, here: &str) -> Page<'a> {
    let mut found: Vec<&Ticket> = tickets
        .iter()
        .filter(|ticket| {
            query
                .iter()
                .all(|(name, value)| passes(ticket, name, &text(value)))
        })
        .collect();
    let sort = query
        .get("sortBy")
        .map(text)
        .unwrap_or_default()
        .replace('_', "")
        .to_ascii_lowercase();
    let ascending = query.get("sortDirection").map(text).as_deref() == Some("asc");
    found.sort_by(|a, b| {
        let order = match sort.as_str() {
            "number" => a.number.cmp(&b.number),
            "opendate" => a.text("openDate").cmp(b.text("openDate")),
            _ => a.text("lastDateUpdate").cmp(b.text("lastDateUpdate")),
        };
        if ascending { order } else { order.reverse() }
    });
    let size = |name: &str| {
        query
            .get(name)
            .map(text)
            .and_then(|text| text.parse::<usize>().ok())
    };
    let take = size("take").unwrap_or(TAKE).clamp(1, MOST);
    let page = size("page").unwrap_or(1).max(1);
    let total = found.len();
    let by_page = query.contains_key("page")
        || query.contains_key("searchId")
        || !matches!(sort.as_str(), "" | "lastdateupdate");
    let reference = query.get("lastTicketReference").map(text);
    if let Some(reference) = &reference {
        let beyond = if ascending {
            Ordering::Greater
        } else {
            Ordering::Less
        };
        found.retain(|ticket| compare(ticket.text("lastDateUpdate"), reference) == beyond);
    }
    let rest: Vec<&Ticket> = found.into_iter().skip((page - 1) * take).collect();
    let more = rest.len() > take;
    let tickets: Vec<&Ticket> = rest.into_iter().take(take).collect();

    let search_id = query.get("searchId").map(text);
    let mut headers = Vec::new();
    if search_id.is_none() {
        headers.push((HeaderName::from_static("total-count"), total.to_string()));
        headers.push((
            HeaderName::from_static("total-pages"),
            total.div_ceil(take).to_string(),
        ));
    }
    headers.push((
        HeaderName::from_static("search-id"),
        search_id.unwrap_or_else(|| "search-1".to_owned()),
    ));
    if let Some(last) = tickets.last().filter(|_| more) {
        let (name, value) = match by_page {
            true => ("page", (page + 1).to_string()),
            false => ("lastTicketReference", last.text("lastDateUpdate").to_owned()),
        };
        headers.push((
            HeaderName::from_static("nextpageurl"),
            next(here, query, name, &value),
        ));
    }
    Page { tickets, headers }
}

fn next(here: &str, query: &Map<String, Value>, name: &str, value: &str) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for (known, value) in query.iter().filter(|(known, _)| *known != name) {
        pairs.append_pair(known, &text(value));
    }
    pairs.append_pair(name, value);
    format!("{here}?{}", pairs.finish())
}

/// A query value as it was written; the items of a list joined by commas.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

fn passes(ticket: &Ticket, name: &str, wanted: &str) -> bool {
    let values: Vec<String> = match name {
        "status" => vec![ticket.status().to_owned()],
        "priority" => vec![ticket.text("priorityName").to_lowercase()],
        "type" => vec![ticket.text("typeName").to_lowercase()],
        "number" => vec![ticket.number.to_string()],
        "tags" => ticket
            .members
            .get("tags")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(text)
            .collect(),
        "content" => {
            let wanted = wanted.to_lowercase();
            return ["summary", "description"]
                .iter()
                .any(|name| ticket.text(name).to_lowercase().contains(&wanted));
        }
        "idProduct" => vec![ticket.text("idProductRelated").to_owned()],
        "openDate" | "lastDateUpdate" | "idRequester" | "idAssigned" | "idGroupAssigned" | "idSubject"
        | "idTopicGroup" | "idOrganization" => vec![ticket.text(name).to_owned()],
        _ => return true,
    };
    wanted.split(',').all(|group| group_passes(&values, group))
}

/// A group is one operator and its alternatives. `>` and `<` include the bound.
fn group_passes(values: &[String], group: &str) -> bool {
    let operator = group
        .chars()
        .next()
        .filter(|first| matches!(first, '>' | '<' | '!'));
    let alternatives: Vec<&str> = group[operator.map_or(0, char::len_utf8)..].split('|').collect();
    let any = |wanted: &[Ordering]| {
        values.iter().any(|value| {
            alternatives
                .iter()
                .any(|text| wanted.contains(&compare(value, text)))
        })
    };
    match operator {
        Some('>') => any(&[Ordering::Greater, Ordering::Equal]),
        Some('<') => any(&[Ordering::Less, Ordering::Equal]),
        Some(_) => !any(&[Ordering::Equal]),
        None => any(&[Ordering::Equal]),
    }
}

/// As numbers or as points in time when both are; else as text.
fn compare(a: &str, b: &str) -> Ordering {
    if let (Ok(a), Ok(b)) = (a.parse::<i64>(), b.parse::<i64>()) {
        return a.cmp(&b);
    }
    if let (Ok(a), Ok(b)) = (a.parse::<jiff::Timestamp>(), b.parse::<jiff::Timestamp>()) {
        return a.cmp(&b);
    }
    a.cmp(b)
}

//! What a valid request is answered with: from the store where there is one, else a sample of the response schema.

use axum::http::{HeaderMap, HeaderName, StatusCode};
use serde_json::{Map, Value};

use super::{
    body::is_json,
    document::{Media, Operation, Response, Service},
    login::Tokens,
    reply::Reply,
    sample::Sampler,
    search::{Page, search, text},
    shape::Shape,
    store::{Store, fit},
    validate::Valid,
};

/// A valid request and where it was routed to.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) service: &'a Service,
    pub(crate) operation: &'a Operation,
    pub(crate) path: &'a [(String, String)],
    pub(crate) headers: &'a HeaderMap,
    pub(crate) valid: &'a Valid,
    /// Absolute URL without the query.
    pub(crate) here: &'a str,
    /// Seed of this very request: the same request is answered the same way.
    pub(crate) seed: u64,
    /// Only what was created exists.
    pub(crate) strict: bool,
    /// A search tells the address of its next page.
    pub(crate) next_page_url: bool,
    /// The secret that logins refuse.
    pub(crate) wrong_password: &'a str,
}

/// What to answer before it meets the response schema.
enum Answer {
    Sample,
    /// A sample with these members.
    SampleWith(Map<String, Value>),
    Value(Value, Vec<(HeaderName, String)>),
    Reply(Box<Reply>),
}

/// The reply; `Err` says which schema the mock's own answer broke, which is a bug of the mock or of the document.
pub(crate) fn answer(call: &Call<'_>, store: &mut Store, tokens: &mut Tokens) -> Result<Reply, String> {
    let (status, media) = success(call.operation);
    let schema = media.and_then(|media| media.schema.as_deref());
    let answer = decide(call, schema.unwrap_or_default(), store, tokens);
    let mut headers = Vec::new();
    let value = match answer {
        Answer::Reply(reply) => return Ok(*reply),
        Answer::Sample => None,
        Answer::SampleWith(members) => Some(sample_with(call, schema, &members)),
        Answer::Value(value, more) => {
            headers = more;
            Some(value)
        }
    };
    let Some(media) = media else {
        return Ok(Reply::empty(status));
    };
    let value = value.unwrap_or_else(|| {
        schema.map_or(Value::Null, |schema| {
            Sampler::new(&call.service.document, call.seed).sample(schema)
        })
    });
    if let Some(schema) = schema {
        call.service.responses.check(schema, &value).map_err(|reason| {
            format!(
                "{}: the answer {value} breaks its own schema: {reason}",
                call.operation.id
            )
        })?;
    }
    let mut reply = if is_json(&media.range) || media.range.contains('*') {
        Reply::json(status, &value)
    } else {
        Reply::empty(status).body(&media.range, text(&value))
    };
    for (name, value) in headers {
        reply = reply.header(name, &value);
    }
    Ok(reply)
}

/// The lowest declared success and its content, JSON first.
fn success(operation: &Operation) -> (StatusCode, Option<&Media>) {
    let status = |response: &Response| match response.status.as_str() {
        "default" | "2XX" | "2xx" => Some(StatusCode::OK),
        code => code
            .parse::<u16>()
            .ok()
            .and_then(|code| StatusCode::from_u16(code).ok())
            .filter(StatusCode::is_success),
    };
    let successes = operation
        .responses
        .iter()
        .filter_map(|response| Some((status(response)?, response.status == "default", response)));
    let Some((status, _, response)) = successes.min_by_key(|(status, is_default, _)| (*is_default, *status))
    else {
        return (StatusCode::OK, None);
    };
    let json = response.media.iter().find(|media| is_json(&media.range));
    (status, json.or_else(|| response.media.first()))
}

/// A sample that says what was asked for, as far as the schema lets it.
fn sample_with(call: &Call<'_>, schema: Option<&str>, members: &Map<String, Value>) -> Value {
    let Some(schema) = schema else { return Value::Null };
    let mut value = Sampler::new(&call.service.document, call.seed).sample(schema);
    if let (Some(object), Value::Object(members)) =
        (value.as_object_mut(), fit(call.service, schema, members))
    {
        object.extend(members);
    }
    value
}

fn decide(call: &Call<'_>, schema: &str, store: &mut Store, tokens: &mut Tokens) -> Answer {
    let none = Map::new();
    let body = call
        .valid
        .body
        .as_ref()
        .and_then(Value::as_object)
        .unwrap_or(&none);
    let first = call
        .path
        .first()
        .map(|(_, text)| text.as_str())
        .unwrap_or_default();
    match call.operation.id.as_str() {
        "login POST /login" | "login POST /login/apiToken" => {
            match tokens.log_in(call.wrong_password, call.valid, call.headers) {
                Ok(token) => Answer::SampleWith(Map::from_iter([("token".to_owned(), token.into())])),
                Err(refused) => Answer::Reply(refused),
            }
        }
        "tickets POST /" => {
            let index = store.create_ticket(body);
            Answer::Value(
                fit(call.service, schema, &store.tickets[index].members),
                Vec::new(),
            )
        }
        "tickets GET /{}" | "tickets PUT /{}" | "tickets GET /{}/interactions" => {
            let Some(index) = store.ticket(first) else {
                let number = first.parse::<i64>().unwrap_or_default();
                return unknown(
                    call,
                    "ticket.notFound",
                    &format!("ticket {first} does not exist"),
                    [("number", number.into())],
                );
            };
            if call.operation.id.ends_with("/interactions") {
                return list(
                    call,
                    schema,
                    store.tickets[index]
                        .interactions
                        .iter()
                        .filter_map(Value::as_object),
                    Vec::new(),
                );
            }
            if call.operation.id.starts_with("tickets PUT") {
                store.update_ticket(index, body);
            }
            Answer::Value(
                fit(call.service, schema, &store.tickets[index].members),
                Vec::new(),
            )
        }
        "tickets PUT /bulk-action" => {
            let changes = body.get("body").and_then(Value::as_object).unwrap_or(&none);
            for number in body
                .get("ticketNumbers")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                if let Some(index) = store.ticket(&number.to_string()) {
                    store.update_ticket(index, changes);
                }
            }
            Answer::Sample
        }
        "tickets GET /"
            if store.tickets.is_empty() && !call.strict && !query(call, "lastNumber").is_empty() =>
        {
            no_more()
        }
        "tickets GET /search" | "tickets GET /" if store.tickets.is_empty() && !call.strict => Answer::Sample,
        "tickets GET /search" => {
            let Page { tickets, mut headers } = search(&store.tickets, &call.valid.query, call.here);
            headers.retain(|(name, _)| call.next_page_url || name != "nextpageurl");
            let fields = call.valid.query.get("outputDataSet").map(text);
            let fields: Option<Vec<&str>> = fields.as_deref().map(|fields| {
                fields
                    .split(',')
                    .filter_map(|field| field.split('.').next())
                    .collect()
            });
            let cut = tickets.iter().map(|ticket| {
                let wanted = |(name, _): &(&String, &Value)| {
                    fields
                        .as_ref()
                        .is_none_or(|fields| fields.contains(&name.as_str()))
                };
                ticket
                    .members
                    .iter()
                    .filter(wanted)
                    .map(|(name, value)| (name.clone(), value.clone()))
                    .collect::<Map<_, _>>()
            });
            let cut: Vec<Map<String, Value>> = cut.collect();
            list(call, schema, cut.iter(), headers)
        }
        "tickets GET /" => {
            let (requester, last) = (
                query(call, "idRequester"),
                query(call, "lastNumber").parse::<i64>().unwrap_or_default(),
            );
            let tickets = store
                .tickets
                .iter()
                .filter(|ticket| ticket.text("idRequester") == requester && ticket.number > last);
            list(
                call,
                schema,
                tickets.take(20).map(|ticket| &ticket.members),
                Vec::new(),
            )
        }
        _ => persons(call, schema, store, body, first),
    }
}

fn persons(
    call: &Call<'_>,
    schema: &str,
    store: &mut Store,
    body: &Map<String, Value>,
    first: &str,
) -> Answer {
    let one = |store: &Store, index: usize| {
        Answer::Value(fit(call.service, schema, &store.persons[index]), Vec::new())
    };
    match call.operation.id.as_str() {
        "persons POST /" => {
            let index = store.create_person(body);
            one(store, index)
        }
        "persons GET /{}" | "persons PUT /{}" => {
            let Some(index) = store.person("id", first) else {
                return unknown(
                    call,
                    "person.notFound",
                    &format!("person {first} does not exist"),
                    [("id", first.into())],
                );
            };
            if call.operation.id.starts_with("persons PUT") {
                store.update_person(index, body);
            }
            one(store, index)
        }
        "persons GET /agents" | "persons GET /requesters" if store.persons.is_empty() && !call.strict => {
            sample_page(call, schema)
        }
        "persons GET /" | "persons POST /filter" if store.persons.is_empty() && !call.strict => {
            Answer::Sample
        }
        "persons GET /" => match store.person("email", &query(call, "email")) {
            Some(index) => one(store, index),
            None if call.service.responses.check(schema, &Value::Null).is_ok() => {
                Answer::Value(Value::Null, Vec::new())
            }
            None => Answer::Reply(Box::new(Reply::error(
                StatusCode::NOT_FOUND,
                "person.notFound",
                "no person has this e-mail",
            ))),
        },
        id @ ("persons GET /agents" | "persons GET /requesters" | "persons POST /filter") => {
            let keyword = query(call, "keyword").to_lowercase();
            let page = query(call, "page").parse::<usize>().unwrap_or(1).max(1);
            let number = query(call, "phoneContacts.number");
            let wanted = |person: &&Map<String, Value>| {
                let has = |name: &str| {
                    person
                        .get(name)
                        .and_then(Value::as_str)
                        .is_some_and(|text| text.to_lowercase().contains(&keyword))
                };
                let kind = person.get("type").and_then(Value::as_i64);
                match id {
                    "persons GET /agents" => kind == Some(1) && (has("name") || has("email")),
                    "persons GET /requesters" => kind != Some(1) && (has("name") || has("email")),
                    _ => {
                        number.is_empty()
                            || person
                                .get("phoneContacts")
                                .is_some_and(|phones| phones.to_string().contains(&format!("{number:?}")))
                    }
                }
            };
            list(
                call,
                schema,
                store.persons.iter().filter(wanted).skip((page - 1) * 20).take(20),
                Vec::new(),
            )
        }
        id if id.starts_with("products GET /search") => sample_page(call, schema),
        _ => Answer::Sample,
    }
}

/// Two pages of two samples, then an empty one.
fn sample_page(call: &Call<'_>, schema: &str) -> Answer {
    let page = query(call, "page").parse::<u64>().unwrap_or(1);
    let items = Shape::of(&call.service.document, schema).items;
    let (1..=2, Some(items)) = (page, items) else {
        return no_more();
    };
    let sample = |seed| Sampler::new(&call.service.document, seed).sample(&items);
    let samples = (0..2).map(|index| sample(call.seed ^ index)).collect();
    Answer::Value(Value::Array(samples), Vec::new())
}

fn no_more() -> Answer {
    Answer::Value(Value::Array(Vec::new()), Vec::new())
}

fn query(call: &Call<'_>, name: &str) -> String {
    call.valid.query.get(name).map(text).unwrap_or_default()
}

fn list<'a>(
    call: &Call<'_>,
    schema: &str,
    values: impl Iterator<Item = &'a Map<String, Value>>,
    headers: Vec<(HeaderName, String)>,
) -> Answer {
    let items = Shape::of(&call.service.document, schema)
        .items
        .unwrap_or_default();
    Answer::Value(
        values.map(|value| fit(call.service, &items, value)).collect(),
        headers,
    )
}

/// Something that was never created.
fn unknown<const N: usize>(call: &Call<'_>, id: &str, message: &str, members: [(&str, Value); N]) -> Answer {
    if call.strict {
        return Answer::Reply(Box::new(Reply::error(StatusCode::NOT_FOUND, id, message)));
    }
    let asked = members.into_iter().map(|(name, value)| (name.to_owned(), value));
    Answer::SampleWith(asked.collect())
}

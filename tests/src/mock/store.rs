//! Tickets and persons that were created, kept in memory.
//!
//! Values are kept whole; what an operation answers is cut to its response schema (see [`fit`]).

use jiff::{SignedDuration, Timestamp};
use rand::{SeedableRng, rngs::StdRng};
use serde_json::{Map, Value, json};

use super::{document::Service, shape::Shape, text::uuid};

/// Number of the first ticket; newer tenants have nine digits.
pub const FIRST_TICKET: i64 = 100_000_001;

/// The ticket statuses: id, name, and the word for it in searches.
const STATUSES: [(&str, &str, &str); 7] = [
    ("ab59f270-ccb3-4eac-b4e3-5f2d23961dba", "Novo", "novo"),
    ("09350a7d-886d-4490-ae88-f3a3605ff587", "Pendente", "pendente"),
    (
        "18d082d0-4a24-4620-9d96-a827323dfc8b",
        "Em andamento",
        "andamento",
    ),
    ("8543caa3-23d2-47f0-bb60-7ccfba62e7b4", "Em espera", "em espera"),
    ("b2c80a95-840c-4cd0-baa3-f266f303d626", "Resolvido", "resolvido"),
    ("62c696e4-ef22-314a-9f84-5c09153db659", "Rejeitado", "rejeitado"),
    ("0cac3ff6-6039-4581-a727-c4dff94d5367", "Cancelado", "cancelado"),
];

/// A ticket and its interactions.
#[derive(Debug)]
pub(crate) struct Ticket {
    pub(crate) number: i64,
    pub(crate) members: Map<String, Value>,
    pub(crate) interactions: Vec<Value>,
}

impl Ticket {
    /// The member `name` as text, empty when there is none.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.members.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// The word for the ticket's status in searches.
    pub(crate) fn status(&self) -> &'static str {
        let name = self.text("currentStatusName");
        STATUSES
            .iter()
            .find(|(_, known, _)| *known == name)
            .map_or("", |(_, _, word)| word)
    }
}

#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) tickets: Vec<Ticket>,
    pub(crate) persons: Vec<Map<String, Value>>,
    rng: StdRng,
    /// Seconds since the mock's first day; each change takes one, so that no two have the same time.
    clock: i64,
}

impl Store {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            tickets: Vec::new(),
            persons: Vec::new(),
            rng: StdRng::seed_from_u64(seed),
            clock: 0,
        }
    }

    fn now(&mut self) -> String {
        self.clock += 1;
        let day: Timestamp = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * 365 * 54);
        format!("{:.3}", day + SignedDuration::from_secs(self.clock))
    }

    pub(crate) fn ticket(&self, number: &str) -> Option<usize> {
        let number: i64 = number.parse().ok()?;
        self.tickets.iter().position(|ticket| ticket.number == number)
    }

    /// Creates a ticket from the body of a request, and says where it is.
    pub(crate) fn create_ticket(&mut self, body: &Map<String, Value>) -> usize {
        let number = FIRST_TICKET + i64::try_from(self.tickets.len()).unwrap_or_default();
        let now = self.now();
        let (status_id, status, _) = STATUSES[0];
        let mut members = Map::new();
        let mut set = |name: &str, value: Value| members.insert(name.to_owned(), value);
        set("id", uuid(&mut self.rng).into());
        set("number", number.into());
        set(
            "octadeskNumberUrl",
            format!("https://company.example.com/tickets/{number}").into(),
        );
        set("openDate", now.as_str().into());
        set("currentStatusName", status.into());
        set("idCurrentStatus", status_id.into());
        if let Some(requester) = body.get("requester").and_then(Value::as_object) {
            let email = requester.get("email").cloned().unwrap_or_default();
            let known = self
                .persons
                .iter()
                .find(|person| person.get("email") == Some(&email));
            let id = known.and_then(|person| person.get("id").cloned());
            set("idRequester", id.unwrap_or_else(|| uuid(&mut self.rng).into()));
            set("requesterMail", email);
            set(
                "requesterName",
                requester.get("name").cloned().unwrap_or_default(),
            );
        }
        if let Some(text) = body
            .get("comments")
            .and_then(|comments| comments.pointer("/description/content"))
        {
            set("description", text.clone());
        }
        self.tickets.push(Ticket {
            number,
            members,
            interactions: Vec::new(),
        });
        let index = self.tickets.len() - 1;
        self.change_ticket(index, body, now);
        index
    }

    /// Merges the body of a request into a ticket; its comments become an interaction.
    pub(crate) fn update_ticket(&mut self, index: usize, body: &Map<String, Value>) {
        let now = self.now();
        self.change_ticket(index, body, now);
    }

    fn change_ticket(&mut self, index: usize, body: &Map<String, Value>, now: String) {
        let ticket = &mut self.tickets[index];
        let changed = body
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "comments" | "requester" | "number" | "id"));
        let changed: Map<String, Value> = changed
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        merge(&mut ticket.members, &changed);
        if let Some(id) = body.get("idCurrentStatus").and_then(Value::as_str)
            && let Some((_, name, _)) = STATUSES.iter().find(|(known, _, _)| *known == id)
        {
            ticket
                .members
                .insert("currentStatusName".to_owned(), (*name).into());
        }
        let interaction = interaction(body, &now, ticket);
        ticket.members.insert("lastDateUpdate".to_owned(), now.into());
        ticket
            .members
            .insert("lastInteraction".to_owned(), interaction.clone());
        ticket.interactions.push(interaction);
        ticket
            .members
            .insert("totalInteractions".to_owned(), ticket.interactions.len().into());
    }

    pub(crate) fn person(&self, member: &str, value: &str) -> Option<usize> {
        let same = |person: &Map<String, Value>| {
            person
                .get(member)
                .and_then(Value::as_str)
                .is_some_and(|known| known.eq_ignore_ascii_case(value))
        };
        self.persons.iter().position(same)
    }

    pub(crate) fn create_person(&mut self, body: &Map<String, Value>) -> usize {
        let mut person = body.clone();
        person.insert("id".to_owned(), uuid(&mut self.rng).into());
        person.entry("isEnabled").or_insert(true.into());
        self.persons.push(person);
        self.persons.len() - 1
    }

    /// Merges the body of a request into a person. A body without `idGroups` takes the person out of all groups,
    /// as users of the API report.
    pub(crate) fn update_person(&mut self, index: usize, body: &Map<String, Value>) {
        let person = &mut self.persons[index];
        let id = person.get("id").cloned();
        merge(person, body);
        if !body.contains_key("idGroups") {
            person.remove("idGroups");
        }
        if let Some(id) = id {
            person.insert("id".to_owned(), id);
        }
    }
}

fn merge(into: &mut Map<String, Value>, from: &Map<String, Value>) {
    for (name, value) in from {
        match (into.get_mut(name), value) {
            (Some(Value::Object(old)), Value::Object(new)) => merge(old, new),
            _ => {
                into.insert(name.clone(), value.clone());
            }
        }
    }
}

/// What a create or an update adds to the ticket's history.
fn interaction(body: &Map<String, Value>, now: &str, ticket: &Ticket) -> Value {
    let mut comments = Vec::new();
    let mut attachments = Vec::new();
    for (kind, comment) in body
        .get("comments")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let Some(comment) = comment.as_object() else {
            continue;
        };
        comments.push(json!({ "content": comment.get("content"), "isPublic": kind != "internal" }));
        for attachment in comment
            .get("attachments")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let url = attachment.get("url").and_then(Value::as_str).unwrap_or_default();
            let name = url.rsplit('/').next().unwrap_or_default();
            attachments.push(json!({ "name": attachment.get("name").unwrap_or(&name.into()), "url": url }));
        }
    }
    let mut changes = Map::new();
    if body.contains_key("idCurrentStatus") {
        changes.insert(
            "currentStatusName".to_owned(),
            ticket.text("currentStatusName").into(),
        );
    }
    json!({
        "dateCreation": now,
        "person": { "name": ticket.text("requesterName"), "email": ticket.text("requesterMail") },
        "comments": comments,
        "attachments": attachments,
        "propertiesChanges": changes,
    })
}

/// `value` without the members that the schema at `pointer` does not know or does not accept.
pub(crate) fn fit(service: &Service, pointer: &str, value: &Map<String, Value>) -> Value {
    let shape = Shape::of(&service.document, pointer);
    let fits = |(name, value): &(&String, &Value)| match shape.member(name) {
        Some(member) => service.responses.check(member, value).is_ok(),
        None => shape.properties.is_empty(),
    };
    let kept = value
        .iter()
        .filter(fits)
        .map(|(name, value)| (name.clone(), value.clone()));
    Value::Object(kept.collect())
}

//! Which document belongs to which service.

mod words;

use std::collections::{BTreeMap, BTreeSet};

use generator::spec::ServiceEntry;
use serde::Serialize;

pub use self::words::slug;
use self::words::{folded, similar, unique};

/// What is known of a document when it is mapped; a document that could not be downloaded has its label alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Candidate {
    /// Its label in the drop-down.
    pub label: Option<String>,
    /// `info.title`.
    pub title: Option<String>,
    /// Its base path at the API's host, without a slash at the end.
    pub base: String,
    /// Its address.
    pub source: String,
    /// The service that was named by hand.
    pub given: Option<String>,
}

/// Why a document belongs to a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// It was named by hand.
    Hand,
    /// The label is an alias.
    Label,
    /// The label is an alias but for case, accents and signs.
    FoldedLabel,
    /// The label is an alias but for words such as "API" or "v1".
    SimilarLabel,
    /// The base path is the service's.
    Base,
    /// The title is an alias, more or less.
    Title,
    /// No service is like it: the slug is made of its label.
    Own,
}

impl std::fmt::Display for By {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            By::Hand => "named by hand",
            By::Label => "label",
            By::FoldedLabel => "label but for case and accents",
            By::SimilarLabel => "similar label",
            By::Base => "base path",
            By::Title => "title",
            By::Own => "own slug",
        })
    }
}

/// Where a document goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assigned {
    /// The slug.
    pub slug: String,
    /// Why.
    pub by: By,
    /// The service it would have matched, had another document not matched it better.
    pub instead_of: Option<String>,
}

/// Where all documents go.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Mapping {
    /// One a document, in the order of the documents; no slug twice.
    pub assigned: Vec<Assigned>,
    /// Services no document belongs to.
    pub missing: Vec<String>,
}

/// Maps documents to services. `known` are the slugs of documents of earlier downloads, by their address:
/// a document that matched no service then keeps the slug it got.
#[must_use]
pub fn map_to_services(
    found: &[Candidate],
    services: &[ServiceEntry],
    known: &BTreeMap<String, String>,
) -> Mapping {
    let mut assigned: Vec<Option<Assigned>> = vec![None; found.len()];
    let mut wanted: Vec<Option<String>> = vec![None; found.len()];
    let mut taken = BTreeSet::new();
    for by in [
        By::Hand,
        By::Label,
        By::FoldedLabel,
        By::SimilarLabel,
        By::Base,
        By::Title,
    ] {
        for (index, candidate) in found.iter().enumerate() {
            if assigned[index].is_some() || (candidate.given.is_some() && by != By::Hand) {
                continue;
            }
            let Some(service) = services.iter().find(|service| matches(candidate, service, by)) else {
                continue;
            };
            if taken.insert(service.slug.clone()) {
                assigned[index] = Some(Assigned {
                    slug: service.slug.clone(),
                    by,
                    instead_of: None,
                });
            } else {
                wanted[index].get_or_insert_with(|| service.slug.clone());
            }
        }
    }
    let missing = services
        .iter()
        .filter(|service| !taken.contains(&service.slug))
        .map(|service| service.slug.clone())
        .collect();
    // The slug of a known service is never given to anything else.
    taken.extend(services.iter().map(|service| service.slug.clone()));
    // Slugs of earlier downloads come first, so that a new document cannot take one away.
    for (index, candidate) in found.iter().enumerate() {
        if assigned[index].is_none()
            && candidate.given.is_none()
            && let Some(slug) = known.get(&candidate.source)
            && taken.insert(slug.clone())
        {
            assigned[index] = Some(Assigned {
                slug: slug.clone(),
                by: By::Own,
                instead_of: wanted[index].take(),
            });
        }
    }
    for (index, candidate) in found.iter().enumerate() {
        if assigned[index].is_none() {
            let name = candidate
                .given
                .as_deref()
                .or(candidate.label.as_deref())
                .or(candidate.title.as_deref());
            let slug = unique(slug(name.unwrap_or_default()), &taken);
            taken.insert(slug.clone());
            let by = if candidate.given.is_some() {
                By::Hand
            } else {
                By::Own
            };
            assigned[index] = Some(Assigned {
                slug,
                by,
                instead_of: wanted[index].take(),
            });
        }
    }
    Mapping {
        assigned: assigned.into_iter().flatten().collect(),
        missing,
    }
}

fn matches(candidate: &Candidate, service: &ServiceEntry, by: By) -> bool {
    let labels = || {
        service
            .aliases
            .iter()
            .map(String::as_str)
            .chain([service.title.as_str()])
            .filter(|name| !name.is_empty())
    };
    let names = || labels().chain([service.slug.as_str()]);
    let label = candidate
        .label
        .as_deref()
        .or(candidate.title.as_deref())
        .unwrap_or_default()
        .trim();
    let like = |text: &str, form: fn(&str) -> String| {
        let text = form(text);
        !text.is_empty() && names().any(|name| form(name) == text)
    };
    match by {
        By::Hand => candidate
            .given
            .as_deref()
            .is_some_and(|given| service.slug == given || like(given, folded)),
        By::Label => labels().any(|name| name == label),
        By::FoldedLabel => like(label, folded),
        By::SimilarLabel => like(label, similar),
        By::Base => {
            let base = service.base.trim_end_matches('/');
            !base.is_empty() && base == candidate.base.trim_end_matches('/')
        }
        By::Title => candidate
            .title
            .as_deref()
            .is_some_and(|title| like(title, similar)),
        By::Own => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service(slug: &str, aliases: &[&str], base: &str) -> ServiceEntry {
        ServiceEntry {
            slug: slug.into(),
            aliases: aliases.iter().map(|&alias| alias.into()).collect(),
            base: base.into(),
            ..ServiceEntry::default()
        }
    }

    fn services() -> Vec<ServiceEntry> {
        vec![
            service("login", &["Login"], ""),
            service("tickets", &["Tickets"], "/tickets"),
            service("persons", &["Pessoas", "Persons"], "/persons"),
            service("actions", &["Ações Automáticas", "Macro"], "/macros"),
            service("custom-fields", &["Campos"], "/custom-fields"),
        ]
    }

    fn labelled(label: &str) -> Candidate {
        Candidate {
            label: Some(label.into()),
            source: format!("https://docs.example.com/{label}"),
            ..Candidate::default()
        }
    }

    fn map(found: &[Candidate]) -> (Vec<(String, By)>, Vec<String>) {
        let mapping = map_to_services(found, &services(), &BTreeMap::new());
        (
            mapping
                .assigned
                .into_iter()
                .map(|assigned| (assigned.slug, assigned.by))
                .collect(),
            mapping.missing,
        )
    }

    #[test]
    fn labels_in_all_their_forms() {
        for (label, slug, by) in [
            ("Tickets", "tickets", By::Label),
            ("TICKETS", "tickets", By::FoldedLabel),
            ("pessoas", "persons", By::FoldedLabel),
            ("Acoes  automaticas", "actions", By::FoldedLabel),
            ("Custom Fields", "custom-fields", By::FoldedLabel),
            ("Octadesk Tickets API v1", "tickets", By::SimilarLabel),
            ("Ticket", "tickets", By::SimilarLabel),
            ("Serviço de Pessoas", "persons", By::SimilarLabel),
            ("Relatórios & Cia", "relatorios-cia", By::Own),
            ("2024", "api-2024", By::Own),
            ("CON", "con-api", By::Own),
            ("../../etc", "etc", By::Own),
            ("…", "document", By::Own),
            ("v1", "v1", By::Own),
        ] {
            let (assigned, _) = map(&[labelled(label)]);
            assert_eq!(assigned[0], (slug.to_owned(), by), "{label}");
        }
    }

    #[test]
    fn the_exact_label_wins_and_nothing_is_thrown_away() {
        let found = [
            labelled("tickets"),
            labelled("Tickets"),
            labelled("Tickets"),
            labelled("Tickets API"),
        ];
        let mapping = map_to_services(&found, &services(), &BTreeMap::new());
        let slugs: Vec<_> = mapping
            .assigned
            .iter()
            .map(|assigned| assigned.slug.as_str())
            .collect();
        assert_eq!(slugs, ["tickets-2", "tickets", "tickets-3", "tickets-api"]);
        assert_eq!(mapping.assigned[3].instead_of.as_deref(), Some("tickets"));
        assert_eq!(mapping.missing, ["login", "persons", "actions", "custom-fields"]);
    }

    #[test]
    fn base_path_and_title_when_the_label_says_nothing() {
        let by_base = Candidate {
            base: "/macros".into(),
            ..labelled("Automation")
        };
        let by_title = Candidate {
            title: Some("Login API".into()),
            ..labelled("auth")
        };
        let no_label = Candidate {
            title: Some("Tickets".into()),
            ..Candidate::default()
        };
        let (assigned, missing) = map(&[by_base, by_title, no_label]);
        assert_eq!(
            assigned,
            [
                ("actions".to_owned(), By::Base),
                ("login".to_owned(), By::Title),
                ("tickets".to_owned(), By::Label)
            ]
        );
        assert_eq!(missing, ["persons", "custom-fields"]);
    }

    #[test]
    fn a_label_beats_a_base_path() {
        let other = Candidate {
            base: "/tickets".into(),
            ..labelled("Reports")
        };
        let (assigned, _) = map(&[other, labelled("tickets")]);
        assert_eq!(
            assigned,
            [
                ("reports".to_owned(), By::Own),
                ("tickets".to_owned(), By::FoldedLabel)
            ]
        );
    }

    #[test]
    fn own_slugs_stay_and_hands_win() {
        let known = BTreeMap::from([(
            "https://docs.example.com/Reports".to_owned(),
            "reports-old".to_owned(),
        )]);
        let given = Candidate {
            given: Some("tickets".into()),
            ..labelled("x")
        };
        let own = Candidate {
            given: Some("My Reports".into()),
            ..labelled("y")
        };
        let found = [labelled("Tickets"), given, labelled("Reports"), own];
        let mapping = map_to_services(&found, &services(), &known);
        let slugs: Vec<_> = mapping
            .assigned
            .iter()
            .map(|assigned| assigned.slug.as_str())
            .collect();
        assert_eq!(slugs, ["tickets-2", "tickets", "reports-old", "my-reports"]);
    }

    #[test]
    fn without_services_every_document_has_a_slug_of_its_label() {
        let mapping = map_to_services(&[labelled("Tickets"), labelled("Tickets")], &[], &BTreeMap::new());
        let slugs: Vec<_> = mapping
            .assigned
            .iter()
            .map(|assigned| assigned.slug.as_str())
            .collect();
        assert_eq!(slugs, ["tickets", "tickets-2"]);
    }
}

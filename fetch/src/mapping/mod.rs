//! Which document belongs to which service.

mod words;

use std::collections::{BTreeMap, BTreeSet};

use generator::spec::ServiceEntry;
use protocol::MatchedBy;
use untrusted::Text;

pub use self::words::slug;
use self::words::{folded, similar, unique};

/// A document that is to be mapped; one that could not be downloaded has only its label.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Candidate {
    /// Its label in the drop-down.
    pub label: Option<String>,
    /// `info.title`.
    pub title: Option<String>,
    /// Its base path at the API's host, without a slash at the end.
    pub base: String,
    /// Its address.
    pub source: Text,
    /// The service that was named by hand.
    pub given: Option<String>,
}

/// The service of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// The slug.
    pub slug: String,
    /// Why.
    pub matched_by: MatchedBy,
    /// The service that it matches too, but another document matches better.
    pub instead_of: Option<String>,
}

/// The services of all documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    /// One for each document, in the order of the documents; every slug is another.
    pub assignments: Vec<Assignment>,
    /// Services no document belongs to.
    pub missing: Vec<String>,
}

/// Maps documents to services. `known` are the slugs of documents of earlier downloads, by their address:
/// a document that matched no service then keeps the slug it got.
#[must_use]
pub fn map_to_services(
    candidates: &[Candidate],
    services: &[ServiceEntry],
    known: &BTreeMap<Text, String>,
) -> Mapping {
    let mut assignments: Vec<Option<Assignment>> = vec![None; candidates.len()];
    let mut second_choices: Vec<Option<String>> = vec![None; candidates.len()];
    let mut taken = BTreeSet::new();
    for matched_by in [
        MatchedBy::Hand,
        MatchedBy::Label,
        MatchedBy::FoldedLabel,
        MatchedBy::SimilarLabel,
        MatchedBy::Base,
        MatchedBy::Title,
    ] {
        for (index, candidate) in candidates.iter().enumerate() {
            if assignments[index].is_some() || (candidate.given.is_some() && matched_by != MatchedBy::Hand) {
                continue;
            }
            let Some(service) = services
                .iter()
                .find(|service| matches(candidate, service, matched_by))
            else {
                continue;
            };
            if taken.insert(service.slug.clone()) {
                assignments[index] = Some(Assignment {
                    slug: service.slug.clone(),
                    matched_by,
                    instead_of: None,
                });
            } else {
                second_choices[index].get_or_insert_with(|| service.slug.clone());
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
    for (index, candidate) in candidates.iter().enumerate() {
        if assignments[index].is_none()
            && candidate.given.is_none()
            && let Some(slug) = known.get(&candidate.source)
            && taken.insert(slug.clone())
        {
            assignments[index] = Some(Assignment {
                slug: slug.clone(),
                matched_by: MatchedBy::Own,
                instead_of: second_choices[index].take(),
            });
        }
    }
    for (index, candidate) in candidates.iter().enumerate() {
        if assignments[index].is_none() {
            let name = candidate
                .given
                .as_deref()
                .or(candidate.label.as_deref())
                .or(candidate.title.as_deref());
            let slug = unique(slug(name.unwrap_or_default()), &taken);
            taken.insert(slug.clone());
            let matched_by = if candidate.given.is_some() {
                MatchedBy::Hand
            } else {
                MatchedBy::Own
            };
            assignments[index] = Some(Assignment {
                slug,
                matched_by,
                instead_of: second_choices[index].take(),
            });
        }
    }
    Mapping {
        assignments: assignments.into_iter().flatten().collect(),
        missing,
    }
}

fn matches(candidate: &Candidate, service: &ServiceEntry, by: MatchedBy) -> bool {
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
        MatchedBy::Hand => candidate
            .given
            .as_deref()
            .is_some_and(|given| service.slug == given || like(given, folded)),
        MatchedBy::Label => labels().any(|name| name == label),
        MatchedBy::FoldedLabel => like(label, folded),
        MatchedBy::SimilarLabel => like(label, similar),
        MatchedBy::Base => {
            let base = service.base.trim_end_matches('/');
            !base.is_empty() && base == candidate.base.trim_end_matches('/')
        }
        MatchedBy::Title => candidate
            .title
            .as_deref()
            .is_some_and(|title| like(title, similar)),
        MatchedBy::Own => false,
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
            source: format!("https://docs.example.com/{label}").into(),
            ..Candidate::default()
        }
    }

    fn map(found: &[Candidate]) -> (Vec<(String, MatchedBy)>, Vec<String>) {
        let mapping = map_to_services(found, &services(), &BTreeMap::new());
        (
            mapping
                .assignments
                .into_iter()
                .map(|assigned| (assigned.slug, assigned.matched_by))
                .collect(),
            mapping.missing,
        )
    }

    #[test]
    fn labels_in_all_their_forms() {
        for (label, slug, by) in [
            ("Tickets", "tickets", MatchedBy::Label),
            ("TICKETS", "tickets", MatchedBy::FoldedLabel),
            ("pessoas", "persons", MatchedBy::FoldedLabel),
            ("Acoes  automaticas", "actions", MatchedBy::FoldedLabel),
            ("Custom Fields", "custom-fields", MatchedBy::FoldedLabel),
            ("Octadesk Tickets API v1", "tickets", MatchedBy::SimilarLabel),
            ("Ticket", "tickets", MatchedBy::SimilarLabel),
            ("Serviço de Pessoas", "persons", MatchedBy::SimilarLabel),
            ("Relatórios & Cia", "relatorios-cia", MatchedBy::Own),
            ("2024", "api-2024", MatchedBy::Own),
            ("CON", "con-api", MatchedBy::Own),
            ("../../etc", "etc", MatchedBy::Own),
            ("…", "document", MatchedBy::Own),
            ("v1", "v1", MatchedBy::Own),
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
            .assignments
            .iter()
            .map(|assigned| assigned.slug.as_str())
            .collect();
        assert_eq!(slugs, ["tickets-2", "tickets", "tickets-3", "tickets-api"]);
        assert_eq!(mapping.assignments[3].instead_of.as_deref(), Some("tickets"));
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
                ("actions".to_owned(), MatchedBy::Base),
                ("login".to_owned(), MatchedBy::Title),
                ("tickets".to_owned(), MatchedBy::Label)
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
                ("reports".to_owned(), MatchedBy::Own),
                ("tickets".to_owned(), MatchedBy::FoldedLabel)
            ]
        );
    }

    #[test]
    fn own_slugs_stay_and_hands_win() {
        let known = BTreeMap::from([(
            Text::new("https://docs.example.com/Reports"),
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
            .assignments
            .iter()
            .map(|assigned| assigned.slug.as_str())
            .collect();
        assert_eq!(slugs, ["tickets-2", "tickets", "reports-old", "my-reports"]);
    }

    #[test]
    fn without_services_every_document_has_a_slug_of_its_label() {
        let mapping = map_to_services(&[labelled("Tickets"), labelled("Tickets")], &[], &BTreeMap::new());
        let slugs: Vec<_> = mapping
            .assignments
            .iter()
            .map(|assigned| assigned.slug.as_str())
            .collect();
        assert_eq!(slugs, ["tickets", "tickets-2"]);
    }
}

//! Which request gets which answer.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::canned::Answer;
use super::recorded::RecordedRequest;
use crate::core::operation::{Method, Operation};

/// What a rule is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    Operation(&'static Operation),
    Path(Method, String),
}

impl Key {
    pub(super) fn is_for(&self, request: &RecordedRequest) -> bool {
        match self {
            Self::Operation(operation) => request.operation() == Some(*operation),
            Self::Path(method, path) => request.is(*method, path),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation(operation) => {
                write!(formatter, "{}.{}", operation.service().name(), operation.name())
            }
            Self::Path(method, path) => write!(formatter, "{method} {path}"),
        }
    }
}

pub(super) type Condition = Box<dyn Fn(&RecordedRequest) -> bool + Send + Sync>;

struct Rule {
    key: Key,
    condition: Option<Condition>,
    answers: Vec<(Answer, usize)>,
    /// How many answers were given.
    given: usize,
}

impl Rule {
    fn next(&mut self) -> Option<Answer> {
        let mut before = self.given;
        self.given += 1;
        for (answer, times) in &self.answers {
            if before < *times {
                return Some(answer.clone());
            }
            before -= times;
        }
        self.answers.last().map(|(answer, _)| answer.clone())
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.key)?;
        if self.condition.is_some() {
            formatter.write_str(" (with a condition)")?;
        }
        if self.answers.is_empty() {
            formatter.write_str(" (without an answer)")?;
        }
        Ok(())
    }
}

/// What all clones of a mock have in common.
#[derive(Clone, Default)]
pub(super) struct Shared(Arc<Mutex<State>>);

impl Shared {
    /// A test that panicked while it told the mock something has failed already.
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Default)]
pub(super) struct State {
    rules: Vec<Rule>,
    pub(super) requests: Vec<RecordedRequest>,
    unmatched: Vec<String>,
}

impl State {
    /// The rule without a condition for this key, made if there is none.
    pub(super) fn rule(&mut self, key: Key) -> usize {
        let found = self
            .rules
            .iter()
            .position(|rule| rule.key == key && rule.condition.is_none());
        found.unwrap_or_else(|| {
            self.rules.push(Rule {
                key,
                condition: None,
                answers: Vec::new(),
                given: 0,
            });
            self.rules.len() - 1
        })
    }

    /// A rule of its own for the key of another one. One that holds no answers yet is not kept beside it.
    pub(super) fn conditional(&mut self, rule: usize, condition: Condition) -> usize {
        if self.rules[rule].answers.is_empty() && self.rules[rule].condition.is_none() {
            self.rules[rule].condition = Some(condition);
            return rule;
        }
        let key = self.rules[rule].key.clone();
        self.rules.push(Rule {
            key,
            condition: Some(condition),
            answers: Vec::new(),
            given: 0,
        });
        self.rules.len() - 1
    }

    pub(super) fn add(&mut self, rule: usize, answer: Answer) {
        self.rules[rule].answers.push((answer, 1));
    }

    pub(super) fn last_answer(&mut self, rule: usize) -> Option<&mut Answer> {
        self.rules[rule].answers.last_mut().map(|(answer, _)| answer)
    }

    pub(super) fn repeat_last(&mut self, rule: usize, times: usize) -> bool {
        match self.rules[rule].answers.last_mut() {
            Some((_, told)) => {
                *told = times;
                true
            }
            None => false,
        }
    }

    /// Records a request and finds its answer; `Err` tells what there is instead.
    pub(super) fn answer(&mut self, request: RecordedRequest) -> Result<Answer, String> {
        let fits = |rule: &Rule| {
            rule.key.is_for(&request)
                && rule
                    .condition
                    .as_ref()
                    .is_none_or(|condition| condition(&request))
        };
        let with = |conditional: bool| {
            self.rules
                .iter()
                .position(|rule| rule.condition.is_some() == conditional && fits(rule))
        };
        let found = with(true).or_else(|| with(false));
        let answer = found.and_then(|index| self.rules[index].next());
        let said = match answer {
            Some(answer) => Ok(answer),
            None => {
                let message = format!("the mock has no answer for {request}; {}", self.registered());
                self.unmatched.push(message.clone());
                Err(message)
            }
        };
        self.requests.push(request);
        said
    }

    fn registered(&self) -> String {
        if self.rules.is_empty() {
            return "nothing was registered".to_owned();
        }
        let rules: Vec<String> = self.rules.iter().map(ToString::to_string).collect();
        format!("registered are: {}", rules.join(", "))
    }

    /// The calls without an answer that nobody was told of yet.
    pub(super) fn take_unmatched(&mut self) -> Vec<String> {
        std::mem::take(&mut self.unmatched)
    }

    /// The rules with answers that were never given.
    pub(super) fn unused(&self) -> Vec<String> {
        self.rules
            .iter()
            .filter(|rule| rule.given < rule.answers.iter().map(|(_, times)| times).sum())
            .map(|rule| {
                let told: usize = rule.answers.iter().map(|(_, times)| times).sum();
                format!("{rule}: {} of {told} answers were given", rule.given)
            })
            .collect()
    }
}

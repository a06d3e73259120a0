//! A namespace: every name in it is unique, whatever the case of its letters.

use std::collections::{BTreeMap, BTreeSet};

/// Names that are taken in a namespace.
#[derive(Debug, Default, Clone)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
    /// The number that a name gets next.
    next: BTreeMap<String, u32>,
}

impl Scope {
    /// A namespace in which some names belong to the runtime.
    pub(crate) fn reserving(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| name.to_ascii_lowercase()).collect(),
            ..Self::default()
        }
    }

    /// Takes exactly this name; `false` when somebody has it.
    pub(crate) fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_ascii_lowercase())
    }

    /// Takes the first name that is free, or the last one with a number.
    pub(crate) fn claim(&mut self, candidates: &[String]) -> String {
        for candidate in candidates {
            if self.take(candidate) {
                return candidate.clone();
            }
        }
        // A keyword's underscore is not needed in front of a number.
        let base = candidates
            .last()
            .map_or("value", String::as_str)
            .trim_end_matches('_');
        let parting = if base.ends_with(|c: char| c.is_ascii_digit()) {
            "_"
        } else {
            ""
        };
        loop {
            let number = self.next.entry(base.to_ascii_lowercase()).or_insert(2);
            let name = format!("{base}{parting}{number}");
            *number += 1;
            if self.take(&name) {
                return name;
            }
        }
    }
}

/// Names for members that must differ from each other: `chosen` ones as they are, the others derived from their wire
/// names. Of several that want one name, the one that had it before keeps it, else the one whose wire name it is.
///
/// Gives the names in the members' order, and the indices of those whose name follows from the clash.
pub(crate) fn members<'p>(
    mut scope: Scope,
    chosen: &BTreeMap<usize, String>,
    wires: &[&str],
    name: impl Fn(&str) -> String,
    previous: &dyn Fn(usize) -> Option<&'p str>,
) -> (Vec<String>, Vec<usize>) {
    let derived: Vec<String> = wires.iter().map(|wire| name(wire)).collect();
    let mut names = vec![String::new(); wires.len()];
    for (&index, chosen) in chosen {
        if index < names.len() && scope.take(chosen) {
            names[index].clone_from(chosen);
        }
    }
    let mut open: Vec<usize> = (0..wires.len())
        .filter(|&index| names[index].is_empty())
        .collect();
    let had = |index: usize| previous(index) == Some(derived[index].as_str());
    let by_itself = |index: usize| (derived[index] != wires[index], index);
    open.sort_by_cached_key(|&index| (!had(index), by_itself(index)));
    let mut settled = Vec::new();
    let mut holders: BTreeMap<String, usize> = BTreeMap::new();
    for index in open {
        let wanted = derived[index].to_ascii_lowercase();
        let claimed = scope.claim(&derived[index..=index]);
        if claimed == derived[index] {
            holders.insert(wanted, index);
        } else {
            settled.push(index);
            // Who has the name only because of what was before keeps it for good.
            let only_before = |holder: &usize| by_itself(index) < by_itself(*holder);
            settled.extend(holders.remove(&wanted).filter(only_before));
        }
        names[index] = claimed;
    }
    settled.sort_unstable();
    (names, settled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_differ_by_more_than_case() {
        let mut scope = Scope::reserving(&["send"]);
        let claim = |scope: &mut Scope, name: &str| scope.claim(&[name.to_owned()]);
        assert_eq!(claim(&mut scope, "Ticket"), "Ticket");
        assert_eq!(claim(&mut scope, "ticket"), "ticket2");
        assert_eq!(claim(&mut scope, "send"), "send2");
        assert_eq!(claim(&mut scope, "Self_"), "Self_");
        assert_eq!(claim(&mut scope, "Self_"), "Self2");
        assert_eq!(claim(&mut scope, "v1"), "v1");
        assert_eq!(claim(&mut scope, "v1"), "v1_2");
    }

    #[test]
    fn the_member_that_is_its_name_keeps_it() {
        let (names, yielded) = members(
            Scope::default(),
            &BTreeMap::new(),
            &["_id", "id"],
            |wire| wire.trim_start_matches('_').to_owned(),
            &|_| None,
        );
        assert_eq!(names, ["id2", "id"]);
        assert_eq!(yielded, [0]);
    }

    #[test]
    fn the_member_that_had_the_name_keeps_it() {
        let name = |wire: &str| wire.trim_start_matches('_').to_owned();
        let previous = |index: usize| (index == 0).then_some("id");
        let (names, settled) = members(
            Scope::default(),
            &BTreeMap::new(),
            &["_id", "id"],
            name,
            &previous,
        );
        assert_eq!(names, ["id", "id2"]);
        assert_eq!(settled, [0, 1]);
        // The other way round nothing but the new name has to be kept.
        let (names, settled) = members(
            Scope::default(),
            &BTreeMap::new(),
            &["id", "_id"],
            name,
            &previous,
        );
        assert_eq!(names, ["id", "id2"]);
        assert_eq!(settled, [1]);
    }
}

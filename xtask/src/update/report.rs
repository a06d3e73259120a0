//! What an update did, for people, for a pull request and for machines.

use std::fmt::Write as _;

use generator::Generation;
use generator::diagnostic::{Diagnostic, Severity};
use generator::write::Changes;
use serde_json::{Value, json};

use super::commits::{Commit, commits};
use super::names::Names;

/// So many lines of a list are shown to people.
const SHOWN: usize = 40;

/// So many lines of what was fetched are shown in a pull request.
const FETCHED: usize = 200;

/// So many characters a pull request may have, less a few; and so many of them are for what is not the differences.
const LIMIT: usize = 65_000;
const OWN: usize = 30_000;

/// What an update did.
pub struct Report {
    fetched: protocol::Report,
    /// The differences, or why there is nothing to compare with.
    what_changed: Result<generator::diff::Report, String>,
    /// What `check` refuses until it is settled.
    unsettled: Vec<Diagnostic>,
    /// Servers of documents that are not where the service was.
    servers: Vec<String>,
    names: Names,
    commits: Vec<Commit>,
}

impl Report {
    /// Puts it together.
    pub fn new(
        fetched: protocol::Report,
        what_changed: Result<generator::diff::Report, String>,
        before: Option<&Generation>,
        generation: &Generation,
        changes: &Changes,
    ) -> Self {
        let verdict = what_changed
            .as_ref()
            .ok()
            .map(|changed| changed.verdict().as_str());
        let findings = generation.findings.iter();
        Self {
            unsettled: findings
                .filter(|finding| finding.severity == Severity::Error)
                .cloned()
                .collect(),
            servers: before
                .map(|before| servers(before, generation))
                .unwrap_or_default(),
            names: before
                .map(|before| Names::between(before, generation))
                .unwrap_or_default(),
            commits: commits(&fetched, changes, verdict),
            fetched,
            what_changed,
        }
    }

    /// For a terminal.
    pub fn text(&self) -> String {
        let mut text = self.fetched.to_string();
        match &self.what_changed {
            Ok(changed) => {
                let _ = write!(text, "\nWhat changed\n\n{}\n", changed.text().trim_end());
            }
            Err(why) => {
                let _ = write!(text, "\nNothing to compare with: {why}\n");
            }
        }
        for (title, lines) in self.lists() {
            let _ = write!(text, "\n{title}\n\n");
            for line in shown(&lines) {
                let _ = writeln!(text, "  {line}");
            }
        }
        if self.commits.is_empty() {
            text.push_str("\nNothing to commit.\n");
            return text;
        }
        text.push_str("\nTo commit\n");
        for Commit { message, files } in &self.commits {
            let _ = write!(text, "\n  git commit -m \"{message}\"\n");
            for file in shown(files) {
                let _ = writeln!(text, "    {file}");
            }
        }
        text
    }

    /// For a pull request.
    pub fn markdown(&self) -> String {
        let mut own = String::new();
        for (title, lines) in self.lists() {
            let _ = write!(own, "\n### {title}\n\n");
            for line in shown(&lines) {
                let _ = writeln!(own, "* {}", code(&line));
            }
        }
        let fetched: Vec<String> = self.fetched.to_string().lines().map(str::to_owned).collect();
        let _ = write!(
            own,
            "\n<details><summary>What was fetched</summary>\n\n```text\n{}\n```\n\n</details>\n",
            fetched[..fetched.len().min(FETCHED)]
                .join("\n")
                .replace("```", "'''")
        );
        let changed = match &self.what_changed {
            Ok(changed) => changed.markdown(),
            Err(why) => format!("Nothing to compare with: {why}"),
        };
        let own = beginning(&own, OWN);
        format!("{}\n{own}", beginning(&changed, LIMIT - own.chars().count()))
    }

    /// For machines.
    pub fn json(&self) -> Value {
        json!({
            "fetch": self.fetched,
            "diff": self.what_changed.as_ref().ok().map(generator::diff::Report::json),
            "not_compared": self.what_changed.as_ref().err(),
            "unsettled": self.unsettled,
            "servers": self.servers,
            "names": self.names,
            "commits": self.commits,
        })
    }

    /// What a person has to look at, with the title of each list.
    fn lists(&self) -> Vec<(&'static str, Vec<String>)> {
        let failed = self.fetched.services.iter().filter_map(|service| {
            let error = service.error.as_ref()?;
            Some(format!(
                "{}: {}: {}",
                service.slug,
                error.place(),
                error.message()
            ))
        });
        let missing = self.fetched.missing.join(", ");
        let missing = (!missing.is_empty()).then(|| format!("no document was found of {missing}"));
        let unsettled = self.unsettled.iter().map(ToString::to_string);
        let names = &self.names;
        let keep = names.successors.iter().map(|successor| {
            format!(
                "{:?} = {:?}   # now {:?}; seen in {}",
                successor.identity, successor.was, successor.name, successor.seen_in
            )
        });
        let gone = names
            .gone
            .iter()
            .map(|line| format!("{:?} = {:?}", line.identity, line.name));
        let new = names
            .new
            .iter()
            .map(|line| format!("{:?} = {:?}", line.identity, line.name));
        [
            (
                "Kept as they were: these services have their old snapshot",
                failed.chain(missing).collect::<Vec<_>>(),
            ),
            (
                "To settle: `cargo xtask check` fails until these are mended in spec/overlays/ and spec/client.toml",
                unsettled.collect(),
            ),
            (
                "Other servers than before: if one is wrong, correct it with an overlay on $.servers",
                self.servers.clone(),
            ),
            (
                "Types that stand where others stood: with these lines under [schemas] of spec/names.toml they keep the old names",
                keep.collect(),
            ),
            ("Names that vanished", gone.collect()),
            ("New names: edit the right side in spec/names.toml to rename", new.collect()),
        ]
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .collect()
    }
}

/// The services whose documents name another server than before.
fn servers(before: &Generation, after: &Generation) -> Vec<String> {
    let mut lines = Vec::new();
    for service in &after.api.services {
        let former = before
            .api
            .services
            .iter()
            .find(|known| known.slug == service.slug);
        let server = |origin: &str, base: &str| match origin {
            "" => format!("the client's default host{base}"),
            origin => format!("{origin}{base}"),
        };
        if let Some(former) = former
            && (&former.origin, &former.base) != (&service.origin, &service.base)
        {
            lines.push(format!(
                "{}: was {}, is {}",
                service.slug,
                server(&former.origin, &former.base),
                server(&service.origin, &service.base)
            ));
        }
    }
    lines
}

/// As many lines of a Markdown text as go into so many characters, and a word about the rest.
fn beginning(text: &str, room: usize) -> String {
    const REST: &str = "\n\nThe rest does not fit here: see `cargo xtask diff`.\n";
    let text = text.trim_end();
    if text.chars().count() < room {
        return format!("{text}\n");
    }
    let mut left = room.saturating_sub(REST.len() + 40);
    let mut kept = String::new();
    for line in text.split_inclusive('\n') {
        let length = line.chars().count();
        if length > left {
            break;
        }
        left -= length;
        kept.push_str(line);
    }
    // What is open is closed, so that the rest of the page is not inside of it.
    if kept
        .lines()
        .filter(|line| line.trim_start().starts_with("```"))
        .count()
        % 2
        == 1
    {
        kept.push_str("\n```\n");
    }
    if kept.matches("<details>").count() > kept.matches("</details>").count() {
        kept.push_str("\n</details>\n");
    }
    kept + REST
}

/// The first lines of a list, and how many more there are.
fn shown(lines: &[String]) -> Vec<String> {
    let mut shown: Vec<String> = lines.iter().take(SHOWN).cloned().collect();
    if lines.len() > SHOWN {
        shown.push(format!("and {} more, see --format json", lines.len() - SHOWN));
    }
    shown
}

/// Text of a document, as code in Markdown.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'").replace(['\r', '\n'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pull_request_has_limits() {
        assert_eq!(beginning("a\nb", 100), "a\nb\n");
        let long = format!(
            "<details>\n```diff\n{}```\n</details>\n",
            "+ a line\n".repeat(100)
        );
        let cut = beginning(&long, 500);
        assert!(cut.chars().count() <= 500, "{}", cut.chars().count());
        assert!(cut.starts_with("<details>\n```diff\n+ a line\n"), "{cut}");
        assert!(
            cut.contains("\n```\n\n</details>\n") && cut.contains("does not fit"),
            "{cut}"
        );
        assert_eq!(code("a `b`\nc"), "`a 'b' c`");
    }

    #[test]
    fn long_lists_are_cut() {
        let lines: Vec<String> = (0..100).map(|number| number.to_string()).collect();
        let cut = shown(&lines);
        assert_eq!(
            (cut.len(), cut[40].as_str()),
            (41, "and 60 more, see --format json")
        );
    }
}

//! `new-crate`: any documents → a complete crate.

use std::path::{Path, PathBuf};

use generator::code::{self, Crate};
use generator::diagnostic::{Diagnostic, Severity};
use generator::ir::Api;
use generator::name::{Handles, NameLock, name};
use generator::new_crate::{CrateOptions, each_file, new_crate};
use generator::write::{NewFolder, replace, write};
use generator::{Document, Error, File, Stage};

use crate::generate::read_manifest;
use crate::outcome::{Failure, Outcome};
use crate::{Format, output, workspace};

/// What was made.
pub struct Made {
    /// Operations of all documents.
    pub operations: usize,
    /// Types with a name.
    pub types: usize,
    /// Files of the crate.
    pub files: usize,
    /// Lines below `src/api/`.
    pub lines: usize,
    /// What was noticed in the documents.
    pub findings: Vec<Diagnostic>,
}

/// Makes the crate and says what is in it.
pub fn run(specs: &[PathBuf], crate_name: &str, out: &Path, format: Format) -> Result<Outcome, Failure> {
    let Made {
        operations,
        types,
        files,
        lines,
        findings,
    } = make(specs, crate_name, out)?;
    if format == Format::Json {
        let value = serde_json::json!({
            "operations": operations,
            "schemas": types,
            "files": files,
            "lines": lines,
            "findings": findings,
        });
        output::json(&value);
        return Ok(Outcome::Fine);
    }
    for finding in findings
        .iter()
        .filter(|finding| finding.severity > Severity::Note)
    {
        output::error(finding);
    }
    output::line(format_args!(
        "{}: {operations} operations, {types} types, {files} files, {lines} generated lines",
        out.display()
    ));
    Ok(Outcome::Fine)
}

/// Makes the crate.
pub fn make(specs: &[PathBuf], crate_name: &str, out: &Path) -> Result<Made, Failure> {
    usable(out)?;
    let mut api = Api::default();
    let mut findings = Vec::new();
    for path in specs {
        let bytes =
            std::fs::read(path).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
        let document = Document::read(&slug(path, &api), "", &bytes, None)?;
        let (service, found) = generator::lower::lower(document, &NameLock::default())?;
        api.services.push(service);
        findings.extend(found);
    }
    api.services.sort_by(|a, b| a.slug.cmp(&b.slug));
    let handles = if specs.len() == 1 {
        Handles::PerTag
    } else {
        Handles::PerDocument
    };
    let names = name(&api, handles, &NameLock::default())?;
    let code = code::build(&api, &names);
    let options = CrateOptions {
        name: crate_name.to_owned(),
        manifest: read_manifest()?,
        core: core()?,
    };
    let (files, lines) = put(out, &api, &code, &options)?;
    let made = Made {
        operations: api.operation_count(),
        types: api.services.iter().map(|service| service.types.len()).sum(),
        files,
        lines,
        findings,
    };
    // Freeing millions of values takes a while, for which nobody has to wait.
    std::thread::spawn(move || drop((api, names, code)));
    Ok(made)
}

/// A folder of one's own work is not written into.
fn usable(out: &Path) -> Result<(), Failure> {
    let fresh = !out.exists() || out.read_dir().is_ok_and(|mut entries| entries.next().is_none());
    if fresh || out.join("src/api/mod.rs").is_file() {
        return Ok(());
    }
    Err(Failure::Usage(format!(
        "{}: is there already and is no crate that this command made; name another folder",
        out.display()
    )))
}

fn slug(path: &Path, api: &Api) -> String {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or("api");
    let mut slug = stem.to_owned();
    let mut number = 2;
    while api.services.iter().any(|service| service.slug == slug) {
        slug = format!("{stem}-{number}");
        number += 1;
    }
    slug
}

/// Writes the crate; gives the number of its files, and of the lines that are generated.
fn put(out: &Path, api: &Api, code: &Crate, options: &CrateOptions) -> Result<(usize, usize), Error> {
    let (mut count, mut lines) = (0, 0);
    let mut add = |file: &File| {
        count += 1;
        if file.path.starts_with("src/api") {
            lines += file.text.bytes().filter(|byte| *byte == b'\n').count();
        }
    };
    if out.symlink_metadata().is_err() {
        let mut folder = NewFolder::start(out)?;
        each_file(api, code, options, |file| {
            add(&file);
            folder.put(&file)
        })?;
        folder.finish()?;
    } else {
        let files = new_crate(api, code, options)?;
        files.iter().for_each(add);
        replace_all(out, files)?;
    }
    Ok((count, lines))
}

/// Brings a crate that is there already to what the files say.
fn replace_all(out: &Path, files: Vec<File>) -> Result<(), Error> {
    let mut folders = [("src/api/", vec![]), ("src/core/", vec![])];
    for file in files {
        let whole = folders
            .iter_mut()
            .find_map(|(folder, below)| Some((file.path.strip_prefix(*folder)?.to_owned(), below)));
        match whole {
            Some((path, below)) => below.push(File { path, ..file }),
            None => replace(&out.join(&file.path), file.text.as_bytes())?,
        }
    }
    for (folder, below) in folders {
        write(&out.join(folder), &below)?;
    }
    Ok(())
}

/// The runtime without its tests.
fn core() -> Result<Vec<File>, Error> {
    let root = workspace::root().join("generated-client/src/core");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).map_err(|error| Error::io(Stage::Print, &folder, &error))?;
        for entry in entries {
            let path = entry
                .map_err(|error| Error::io(Stage::Print, &folder, &error))?
                .path();
            if path.is_dir() {
                if path.file_name().is_none_or(|name| name != "tests") {
                    folders.push(path);
                }
                continue;
            }
            let text =
                std::fs::read_to_string(&path).map_err(|error| Error::io(Stage::Print, &path, &error))?;
            let below = path.strip_prefix(&root).unwrap_or(&path);
            let below: Vec<_> = below
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect();
            files.push(File {
                path: below.join("/"),
                text: without_tests(&text),
            });
        }
    }
    Ok(files)
}

/// The text without its items for tests: they need crates that the new one does not depend on.
fn without_tests(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line != "#[cfg(test)]" {
            kept.push_str(line);
            kept.push('\n');
            continue;
        }
        // A declaration is one line, a module goes as far as the brace at the margin.
        let declaration = lines.next().is_some_and(|next| next.ends_with(';'));
        if !declaration {
            lines.by_ref().find(|line| *line == "}");
        }
    }
    let trimmed = kept.trim_end();
    format!("{trimmed}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_for_tests_stay_here() {
        let text = "mod a;\n#[cfg(test)]\npub(crate) mod tests;\n\nfn b() {\n}\n\n#[cfg(test)]\nmod more {\n    fn c() {\n    }\n}\n";
        assert_eq!(without_tests(text), "mod a;\n\nfn b() {\n}\n");
        for file in core().expect("the runtime") {
            assert!(!file.text.contains("cfg(test)"), "{}", file.path);
            assert!(!file.text.contains("proptest"), "{}", file.path);
        }
    }
}

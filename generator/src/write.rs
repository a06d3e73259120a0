//! Files → disk: only what changed, each file whole or not at all; files that are no longer generated are removed.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use crate::error::{Error, Stage};
use crate::file::File;

/// Prefix and suffix of the name that a file has until it is complete.
const UNFINISHED: (&str, &str) = (".write-", ".tmp");

/// Removes from a folder the files that an interrupted run has left half written.
pub fn sweep(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        if name
            .to_str()
            .is_some_and(|name| name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1))
        {
            // One that can't be removed does no harm.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// What a run changes below its root.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that were not there.
    pub added: Vec<PathBuf>,
    /// Files with another text.
    pub changed: Vec<PathBuf>,
    /// Files that are no longer generated.
    pub removed: Vec<PathBuf>,
}

impl Changes {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// Compares files with what is on disk. Everything below `root` is taken to be generated.
///
/// # Errors
/// When a path leads outside of `root`, or something is unreadable.
pub fn compare(root: &Path, files: &[File]) -> Result<Changes, Error> {
    let mut changes = Changes::default();
    let mut expected = BTreeSet::new();
    let mut plain_folders = BTreeSet::new();
    for file in files {
        let path = checked(root, &file.path, &mut plain_folders)?;
        match std::fs::read(&path) {
            // A checkout may have converted the line breaks.
            Ok(found) if found == file.text.as_bytes() || without_cr(&found) == file.text.as_bytes() => {}
            Ok(_) => changes.changed.push(path.clone()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => changes.added.push(path.clone()),
            Err(error) => return Err(Error::io(Stage::Write, &path, &error)),
        }
        expected.insert(path);
    }
    let mut present = Vec::new();
    list(root, &mut present)?;
    changes.removed = present
        .into_iter()
        .filter(|path| !expected.contains(path))
        .collect();
    changes.removed.sort();
    Ok(changes)
}

/// Makes the disk equal to the files; gives what that changed.
///
/// # Errors
/// When a path leads outside of `root`, or the disk refuses; files are replaced one by one, each whole.
pub fn write(root: &Path, files: &[File]) -> Result<Changes, Error> {
    let changes = compare(root, files)?;
    let stale: BTreeSet<&Path> = changes
        .added
        .iter()
        .chain(&changes.changed)
        .map(PathBuf::as_path)
        .collect();
    let folders: BTreeSet<&Path> = stale.iter().filter_map(|path| path.parent()).collect();
    for folder in folders {
        std::fs::create_dir_all(folder).map_err(|error| Error::io(Stage::Write, folder, &error))?;
    }
    files.par_iter().try_for_each(|file| {
        let path = root.join(&file.path);
        if stale.contains(path.as_path()) {
            PreparedFile::in_folder(&path, file.text.as_bytes())?
                .publish()
                .map(drop)
        } else {
            Ok(())
        }
    })?;
    for path in &changes.removed {
        std::fs::remove_file(path).map_err(|error| Error::io(Stage::Write, path, &error))?;
        // Folders that are empty now are removed too, but not the root.
        let mut folder = path.parent();
        while let Some(empty) = folder.filter(|folder| *folder != root && std::fs::remove_dir(folder).is_ok())
        {
            folder = empty.parent();
        }
    }
    Ok(changes)
}

/// A folder that does not exist yet: it is filled under another name and gets its own when it is complete.
#[derive(Debug)]
pub struct NewFolder {
    root: PathBuf,
    filling: tempfile::TempDir,
    made: BTreeSet<PathBuf>,
}

impl NewFolder {
    /// Starts to fill the folder.
    ///
    /// # Errors
    /// When something is there already, or the disk refuses.
    pub fn start(root: &Path) -> Result<Self, Error> {
        if root.symlink_metadata().is_ok() {
            let message = "is there already";
            return Err(Error::new(Stage::Write, root.display().to_string(), message));
        }
        let parent = folder_of(root);
        let fail = |error: std::io::Error| Error::io(Stage::Write, parent, &error);
        std::fs::create_dir_all(parent).map_err(fail)?;
        let mut options = tempfile::Builder::new();
        options.prefix(".new-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            options.permissions(std::fs::Permissions::from_mode(0o777));
        }
        Ok(Self {
            root: root.to_owned(),
            filling: options.tempdir_in(parent).map_err(fail)?,
            made: BTreeSet::new(),
        })
    }

    /// Adds a file.
    ///
    /// # Errors
    /// When its path leads outside of the folder or is taken, or the disk refuses.
    pub fn put(&mut self, file: &File) -> Result<(), Error> {
        let path = below(self.filling.path(), &file.path)?;
        let fail = |error: std::io::Error| Error::io(Stage::Write, &file.path, &error);
        if let Some(folder) = path.parent().filter(|folder| !self.made.contains(*folder)) {
            std::fs::create_dir_all(folder).map_err(fail)?;
            self.made.insert(folder.to_owned());
        }
        let mut created = std::fs::File::create_new(&path).map_err(fail)?;
        created.write_all(file.text.as_bytes()).map_err(fail)
    }

    /// Gives the folder its name.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn finish(self) -> Result<(), Error> {
        std::fs::rename(self.filling.path(), &self.root)
            .map_err(|error| Error::io(Stage::Write, &self.root, &error))?;
        // The other name is gone, so there is nothing to remove.
        let _ = self.filling.keep();
        Ok(())
    }
}

/// A file whose new text is complete on disk, under another name in the same folder.
#[derive(Debug)]
pub struct PreparedFile {
    path: PathBuf,
    file: tempfile::NamedTempFile,
}

impl PreparedFile {
    /// Writes the text; folders that are missing are made.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn new(path: &Path, bytes: &[u8]) -> Result<Self, Error> {
        std::fs::create_dir_all(folder_of(path)).map_err(|error| Error::io(Stage::Write, path, &error))?;
        Self::in_folder(path, bytes)
    }

    fn in_folder(path: &Path, bytes: &[u8]) -> Result<Self, Error> {
        let fail = |error: std::io::Error| Error::io(Stage::Write, path, &error);
        let mut options = tempfile::Builder::new();
        options.prefix(UNFINISHED.0).suffix(UNFINISHED.1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            options.permissions(std::fs::Permissions::from_mode(0o666));
        }
        let mut file = options.tempfile_in(folder_of(path)).map_err(fail)?;
        file.write_all(bytes).map_err(fail)?;
        Ok(Self {
            path: path.to_owned(),
            file,
        })
    }

    /// Waits until the text would survive a failure of power.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn sync(&self) -> Result<(), Error> {
        let synced = self.file.as_file().sync_all();
        synced.map_err(|error| Error::io(Stage::Write, &self.path, &error))
    }

    /// Gives the text its name, in one step: no reader ever finds half of it.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn publish(self) -> Result<PathBuf, Error> {
        let Self { path, file } = self;
        match file.persist(&path) {
            Ok(_) => Ok(path),
            Err(error) => Err(Error::io(Stage::Write, path, &error.error)),
        }
    }
}

/// Replaces a file in one step; folders that are missing are made.
///
/// # Errors
/// When the disk refuses.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    PreparedFile::new(path, bytes)?.publish().map(drop)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// The path below `root`, when it is one: no `..`, no drive.
fn below(root: &Path, relative: &str) -> Result<PathBuf, Error> {
    let path = Path::new(relative);
    let plain = path
        .components()
        .all(|component| matches!(component, Component::Normal(_)));
    if !plain || relative.is_empty() || relative.contains('\\') {
        return Err(Error::new(
            Stage::Write,
            relative,
            "leads outside of the folder that is generated",
        ));
    }
    Ok(root.join(path))
}

/// The same, when no symbolic link is on the way.
fn checked(root: &Path, relative: &str, plain_folders: &mut BTreeSet<PathBuf>) -> Result<PathBuf, Error> {
    let whole = below(root, relative)?;
    let known = whole
        .parent()
        .is_some_and(|folder| plain_folders.contains(folder));
    let below = whole.ancestors().take_while(|step| *step != root);
    for step in below.take(if known { 1 } else { usize::MAX }) {
        if step.is_symlink() {
            let message = "is a symbolic link; nothing is written through it";
            return Err(Error::new(Stage::Write, step.display().to_string(), message));
        }
    }
    plain_folders.extend(whole.parent().map(Path::to_owned));
    Ok(whole)
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::io(Stage::Write, folder, &error)),
    };
    for entry in entries {
        let entry = entry.map_err(|error| Error::io(Stage::Write, folder, &error))?;
        let kind = entry
            .file_type()
            .map_err(|error| Error::io(Stage::Write, folder, &error))?;
        if kind.is_dir() {
            list(&entry.path(), found)?;
        } else {
            found.push(entry.path());
        }
    }
    Ok(())
}

fn without_cr(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().filter(|byte| *byte != b'\r').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File {
            path: path.into(),
            text: text.into(),
        }
    }

    #[test]
    fn writes_what_changed_and_prunes_the_rest() {
        let folder = tempfile::tempdir().expect("folder");
        let root = folder.path();
        write(root, &[file("a/b.rs", "1"), file("c.rs", "2")]).expect("first");
        let before = std::fs::metadata(root.join("c.rs"))
            .and_then(|m| m.modified())
            .expect("time");
        let changes = write(root, &[file("c.rs", "2"), file("d.rs", "3")]).expect("second");
        assert_eq!(changes.added, [root.join("d.rs")]);
        assert_eq!(changes.removed, [root.join("a/b.rs")]);
        assert!(changes.changed.is_empty());
        assert!(!root.join("a").exists());
        assert_eq!(
            std::fs::metadata(root.join("c.rs"))
                .and_then(|m| m.modified())
                .expect("time"),
            before
        );
        assert!(
            compare(root, &[file("c.rs", "2"), file("d.rs", "3")])
                .expect("third")
                .is_empty()
        );
    }

    #[test]
    fn a_folder_is_made_whole_or_not_at_all() {
        let parent = tempfile::tempdir().expect("folder");
        let root = parent.path().join("a/crate");
        let create = |root: &Path, files: &[File]| {
            let mut folder = NewFolder::start(root)?;
            files.iter().try_for_each(|file| folder.put(file))?;
            folder.finish()
        };
        create(&root, &[file("src/api/a.rs", "1"), file("Cargo.toml", "2")]).expect("first");
        assert_eq!(
            std::fs::read_to_string(root.join("src/api/a.rs")).expect("file"),
            "1"
        );
        assert!(
            create(&root, &[file("b.rs", "1")]).is_err(),
            "it is there already"
        );
        let other = parent.path().join("a/other");
        for path in ["../x.rs", "src/api/a.rs/b.rs"] {
            assert!(create(&other, &[file("src/api/a.rs", "1"), file(path, "x")]).is_err());
        }
        let left: Vec<_> = std::fs::read_dir(parent.path().join("a"))
            .expect("list")
            .collect();
        assert_eq!(left.len(), 1, "{left:?}");
    }

    #[test]
    fn unfinished_files_are_swept() {
        let folder = tempfile::tempdir().expect("folder");
        for name in [".write-a.tmp", "kept.tmp", ".write-kept"] {
            std::fs::write(folder.path().join(name), "half").expect("file");
        }
        sweep(folder.path());
        let mut left: Vec<_> = std::fs::read_dir(folder.path())
            .expect("folder")
            .flatten()
            .map(|entry| entry.file_name())
            .collect();
        left.sort();
        assert_eq!(left, [".write-kept", "kept.tmp"]);
    }

    #[test]
    fn nothing_is_written_outside() {
        let folder = tempfile::tempdir().expect("folder");
        let root = folder.path().join("root");
        for path in ["../x.rs", "/etc/x.rs", "a/../../x.rs", "", "a\\..\\x.rs"] {
            assert!(write(&root, &[file(path, "x")]).is_err(), "{path}");
        }
        assert!(!folder.path().join("x.rs").exists());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        let folder = tempfile::tempdir().expect("folder");
        let (root, other) = (folder.path().join("root"), folder.path().join("other"));
        std::fs::create_dir_all(&root).expect("root");
        std::fs::create_dir_all(&other).expect("other");
        std::os::unix::fs::symlink(&other, root.join("a")).expect("link");
        assert!(write(&root, &[file("a/x.rs", "x")]).is_err());
        assert!(!other.join("x.rs").exists());
    }
}

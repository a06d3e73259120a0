//! A copy of the snapshot, in which an update may fail without harm.

use std::path::{Path, PathBuf};

use generator::Generation;
use tempfile::TempDir;

use crate::outcome::Failure;

/// What a snapshot is made of; fixtures and texts for people stay behind.
const FOLDERS: [&str; 2] = ["overlays", "upstream"];
const EXTENSIONS: [&str; 2] = ["lock", "toml"];

/// The copy; it goes when it is dropped.
pub struct Stage {
    folder: TempDir,
    real: PathBuf,
}

impl Stage {
    /// Copies a snapshot folder, which may be empty or missing.
    pub fn copy_of(real: &Path) -> Result<Self, Failure> {
        let failed = |error: std::io::Error| Failure::Usage(format!("{}: {error}", real.display()));
        let folder = tempfile::tempdir().map_err(failed)?;
        let stage = Self {
            folder,
            real: real.to_owned(),
        };
        stage
            .copy("", |path| {
                let extension = path.extension().and_then(|extension| extension.to_str());
                extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
            })
            .map_err(failed)?;
        for below in FOLDERS {
            std::fs::create_dir(stage.path().join(below)).map_err(failed)?;
            stage.copy(below, |_| true).map_err(failed)?;
        }
        Ok(stage)
    }

    fn copy(&self, below: &str, wanted: impl Fn(&Path) -> bool) -> std::io::Result<()> {
        let (from, to) = (self.real.join(below), self.path().join(below));
        let entries = match std::fs::read_dir(&from) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        for entry in entries {
            let path = entry?.path();
            if let Some(name) = path.file_name()
                && path.is_file()
                && wanted(&path)
            {
                std::fs::copy(&path, to.join(name))?;
            }
        }
        Ok(())
    }

    /// The copy.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where a file of the copy belongs.
    pub fn real(&self, path: &Path) -> PathBuf {
        match path.strip_prefix(self.path()) {
            Ok(below) => self.real.join(below),
            Err(_) => path.to_owned(),
        }
    }

    /// An error about the copy, told of the real snapshot.
    pub fn failure(&self, error: &generator::Error) -> Failure {
        let (copy, real) = (self.path().display().to_string(), self.real.display().to_string());
        let message = error.to_string().replace(&copy, &real);
        Failure::Invalid(format!("{message}\n  nothing was changed"))
    }

    /// The names that the new snapshot comes to.
    pub fn put_names(&self, generation: &Generation) -> Result<(), Failure> {
        let lock = &generation.names.lock;
        for (file, text) in [
            ("names.toml", lock.to_text()),
            ("names.lock", lock.previous.to_text()),
        ] {
            let path = self.path().join(file);
            std::fs::write(&path, text)
                .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
        }
        Ok(())
    }
}

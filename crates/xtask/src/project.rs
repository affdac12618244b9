//! Where things are in the repository.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fault::Fault;

/// The repository this tool was started in.
#[derive(Clone, Debug)]
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// Finds the repository: from what Cargo says, else upwards from the current folder.
    ///
    /// # Errors
    ///
    /// [`Fault::Missing`] outside the repository.
    pub(crate) fn find() -> Result<Self, Fault> {
        let from_cargo = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let start = from_cargo.or_else(|| env::current_dir().ok()).unwrap_or_default();
        start
            .ancestors()
            .find(|folder| folder.join("crates/xtask").is_dir() && folder.join("web").is_dir())
            .map(|root| Self { root: root.to_owned() })
            .ok_or_else(|| Fault::Missing {
                what: "the repository".to_owned(),
                remedy: "run `cargo xtask` inside it".to_owned(),
            })
    }

    /// The folder of the workspace.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the repository.
    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// Where Cargo writes.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| self.path("target"), |folder| self.root.join(folder))
    }

    /// The Cargo that started this, in the folder of the workspace.
    pub(crate) fn cargo(&self) -> Command {
        let program = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The text of a file of the repository.
    ///
    /// # Errors
    ///
    /// [`Fault::File`] if it cannot be read.
    pub(crate) fn read(&self, inside: &str) -> Result<String, Fault> {
        let path = self.path(inside);
        fs::read_to_string(&path).map_err(Fault::file(&path))
    }
}

/// Writes a file and the folders above it.
///
/// # Errors
///
/// [`Fault::File`] if the system refuses.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Fault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Fault::file(folder))?;
    }
    fs::write(path, bytes).map_err(Fault::file(path))
}

/// Every file below a folder, as sorted paths relative to it with `/` between.
///
/// # Errors
///
/// [`Fault::File`] if a folder cannot be read.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>, Fault> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        for entry in fs::read_dir(&folder).map_err(Fault::file(&folder))? {
            let path = entry.map_err(Fault::file(&folder))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                open.push((path, format!("{prefix}{name}/")));
            } else {
                found.push(format!("{prefix}{name}"));
            }
        }
    }
    found.sort();
    Ok(found)
}

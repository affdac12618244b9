//! Where a command writes: standard output, standard error, or a file, whole or not at all.

use std::{
    ffi::{OsStr, OsString},
    fs,
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
    process,
};

use ready42_exchange::foreign;

use crate::failure::Failure;

/// Standard output, which may close before everything is written.
#[derive(Debug, Default)]
pub(crate) struct Output {
    closed: bool,
}

impl Output {
    /// Writes to standard output; once the reader has gone, the rest is dropped in silence.
    pub(crate) fn print(&mut self, text: &str) -> Result<(), Failure> {
        if self.closed {
            return Ok(());
        }
        let mut stdout = io::stdout().lock();
        match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            Err(error) => {
                Err(Failure::at("standard output", "/", error, "a place that can be written"))
            }
        }
    }

    /// Writes one line to standard error, whatever foreign text it holds; nobody may be reading.
    pub(crate) fn tell(line: &str) {
        let _ = writeln!(io::stderr().lock(), "{}", foreign::line(line));
    }

    /// Writes to a file, or to standard output where none is named or its name is `-`.
    pub(crate) fn deliver(&mut self, text: &str, to: Option<&OsStr>) -> Result<(), Failure> {
        match to {
            None => self.print(text),
            Some(name) if name == "-" => self.print(text),
            Some(name) => replace(Path::new(name), text).map_err(|error| {
                let name = name.to_string_lossy();
                Failure::at(&name, "/", error, "a file that can be written")
            }),
        }
    }
}

/// Puts a text in the place of a file, or leaves the file as it is.
///
/// What is no plain file, such as `/dev/stdout`, is written to as it stands.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let found = match fs::metadata(path) {
        Ok(found) => Some(found),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    if let Some(found) = &found {
        if found.is_dir() {
            return Err(io::Error::new(ErrorKind::IsADirectory, "a directory"));
        }
        if !found.is_file() {
            return fs::OpenOptions::new().write(true).open(path)?.write_all(text.as_bytes());
        }
    }
    // Through a link, the file it leads to is replaced and the link stays.
    let path = if found.is_some() { fs::canonicalize(path)? } else { path.to_owned() };
    let beside = beside(&path)?;
    let written = write_new(&beside, text, found.as_ref());
    let moved = written.and_then(|()| fs::rename(&beside, &path));
    if moved.is_err() {
        let _ = fs::remove_file(&beside);
    }
    moved
}

fn write_new(path: &Path, text: &str, like: Option<&fs::Metadata>) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    if let Some(like) = like {
        file.set_permissions(like.permissions())?;
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// A name in the same folder that no other run uses.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| io::Error::other("no name of a file"))?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.part", process::id()));
    Ok(path.with_file_name(hidden))
}

//! Reading the files of a folder.

use std::{ffi::OsString, fs, io, path::Path};

use crate::{failure::Failure, input::Input};

/// The most files that are read of a folder.
const MOST: usize = 1_000;

/// Folders whose files are about the others: schemas, and translations.
const BESIDE: [&str; 2] = ["schema", "i18n"];

/// Every JSON file below a folder, by name, but for what describes or translates the others.
pub(crate) fn read(folder: &Path) -> Result<Vec<Input>, Failure> {
    let wrong = |found: &dyn std::fmt::Display, expected: &str| {
        Failure::at(&folder.to_string_lossy(), "/", found, expected)
    };
    let paths = paths(folder).map_err(|error| wrong(&error, "a folder that can be read"))?;
    match paths.len() {
        0 => Err(wrong(&"no JSON file", "the files of a question bank")),
        1..=MOST => paths.iter().map(|path| Input::read(path)).collect(),
        _ => {
            let found = format!("more than {MOST} JSON files");
            Err(wrong(&found, "the files of a question bank"))
        }
    }
}

/// The names of the files, in order, one more than the most at most; links to folders are not
/// followed, since they may lead in a circle.
fn paths(folder: &Path) -> io::Result<Vec<OsString>> {
    let mut found = vec![];
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                if !BESIDE.iter().any(|beside| entry.file_name() == *beside) {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|ending| ending == "json") && path.is_file() {
                found.push(path.into_os_string());
            }
            if found.len() > MOST {
                return Ok(found);
            }
        }
    }
    found.sort();
    Ok(found)
}

//! Reading a file, or standard input.

use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read as _},
    path::Path,
};

use crate::failure::Failure;

/// The most that is read of any file; what it holds has a limit of its own below that.
const MOST: u64 = 16 * 1024 * 1024;

/// A file that was read, under the name that messages give it.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    /// Its name as it was given; `-` for standard input.
    pub(crate) name: String,
    /// What it holds.
    pub(crate) text: String,
}

impl Input {
    /// Reads a file, or standard input where the name is `-`; a byte order mark is left out.
    pub(crate) fn read(path: &OsStr) -> Result<Self, Failure> {
        let name = path.to_string_lossy().into_owned();
        let wrong = |found: &dyn std::fmt::Display, expected: &str| {
            Failure::at(&name, "/", found, expected)
        };
        let bytes = match bytes(path) {
            Ok(bytes) => bytes,
            Err(error) => return Err(wrong(&error, "a file that can be read")),
        };
        if bytes.len() as u64 > MOST {
            return Err(wrong(&format_args!("more than {MOST} bytes"), "a file of ours"));
        }
        match String::from_utf8(bytes) {
            Ok(mut text) => {
                if text.starts_with('\u{feff}') {
                    text.remove(0);
                }
                Ok(Self { name, text })
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                Err(wrong(
                    &format_args!("a byte that is no UTF-8 after {at} bytes"),
                    "text in UTF-8",
                ))
            }
        }
    }
}

/// The bytes, one more than the most at most.
fn bytes(path: &OsStr) -> io::Result<Vec<u8>> {
    let mut bytes = vec![];
    if path == "-" {
        io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    if Path::new(path).is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "a directory"));
    }
    File::open(path)?.take(MOST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

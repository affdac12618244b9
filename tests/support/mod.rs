//! Cases and the files they are compared with.

pub(crate) mod fixed;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// A file below `tests/`.
fn place(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Every JSON file of a folder: its name without ending, and its text.
pub(crate) fn cases(folder: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(place(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut cases: Vec<_> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| {
            let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, String::from_utf8_lossy(&bytes).into_owned())
        })
        .collect();
    cases.sort();
    cases
}

/// Compares texts with the files of `ref/` and tells all differences at the end.
#[derive(Debug, Default)]
pub(crate) struct Golden {
    compared: usize,
    differing: Vec<String>,
}

impl Golden {
    /// Compares one text, or writes it where `READY42_BLESS` is set.
    pub(crate) fn compare(&mut self, name: &str, given: &str) {
        self.compared += 1;
        let path = place("ref").join(name);
        if env::var_os("READY42_BLESS").is_some() {
            let folder = path.parent().expect("below ref");
            fs::create_dir_all(folder).expect("the folder can be made");
            fs::write(&path, given).expect("the file can be written");
            return;
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        if kept == given {
            return;
        }
        let differs = kept.lines().zip(given.lines()).position(|(a, b)| a != b);
        let line = differs.unwrap_or_else(|| kept.lines().count().min(given.lines().count()));
        self.differing.push(format!(
            "{name}, line {}:\n  kept  {}\n  given {}",
            line + 1,
            kept.lines().nth(line).unwrap_or("nothing"),
            given.lines().nth(line).unwrap_or("nothing")
        ));
    }

    /// Fails on any difference, and where there were fewer cases than there have to be.
    pub(crate) fn finish(self, what: &str, found: usize, least: usize) {
        println!("{found} {what}, {} files compared", self.compared);
        assert!(found >= least, "{found} {what}, expected {least} at least");
        assert!(
            self.differing.is_empty(),
            "{} of {} differ:\n{}",
            self.differing.len(),
            self.compared,
            self.differing.join("\n")
        );
    }
}

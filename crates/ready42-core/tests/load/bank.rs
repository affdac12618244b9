//! The real question bank, to be broken in one place.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use ready42_core::{
    catalogue::Content,
    load::{ContentFile, Issue, LoadError, Rule, load},
};
use serde_json::Value;

/// The files of a question bank, by path.
#[derive(Clone, Debug)]
pub(crate) struct Bank {
    pub(crate) files: BTreeMap<String, String>,
}

impl Bank {
    /// The bank as it is on disk.
    pub(crate) fn whole() -> Self {
        static WHOLE: OnceLock<Bank> = OnceLock::new();
        WHOLE.get_or_init(|| Self { files: on_disk().expect("the bank is there") }).clone()
    }

    pub(crate) fn load(&self) -> Result<Content, LoadError> {
        let files = self.files.iter();
        load(&files.map(|(path, text)| ContentFile { path, text }).collect::<Vec<_>>())
    }

    /// What is wrong with it; nothing, when it loads.
    pub(crate) fn issues(&self) -> Vec<Issue> {
        self.load().map_or_else(|error| error.issues, |_| vec![])
    }

    /// A file as JSON.
    pub(crate) fn json(&self, path: &str) -> Value {
        let text = self.files.get(path).unwrap_or_else(|| panic!("{path} is in the bank"));
        serde_json::from_str(text).expect("it is JSON")
    }

    /// The same bank with one file changed.
    pub(crate) fn with(mut self, path: &str, change: impl FnOnce(&mut Value)) -> Self {
        let mut value = self.json(path);
        change(&mut value);
        self.files.insert(path.to_owned(), value.to_string());
        self
    }

    /// The same bank with one value changed, which a JSON Pointer names.
    pub(crate) fn set(self, path: &str, pointer: &str, to: impl Into<Value>) -> Self {
        self.with(path, |file| {
            let place = file.pointer_mut(pointer);
            *place.unwrap_or_else(|| panic!("{path} has {pointer}")) = to.into();
        })
    }

    /// The same bank with every file of a folder changed.
    pub(crate) fn with_every(self, folder: &str, change: impl Fn(&mut Value)) -> Self {
        let files: Vec<String> = self.files.keys().cloned().collect();
        let chosen = files.iter().filter(|path| path.starts_with(folder));
        chosen.fold(self, |bank, path| bank.with(path, &change))
    }

    /// The same bank with a file gone.
    pub(crate) fn without(mut self, path: &str) -> Self {
        self.files.remove(path).unwrap_or_else(|| panic!("{path} is in the bank"));
        self
    }

    /// The same bank with a file there twice.
    pub(crate) fn copied(mut self, path: &str, to: &str) -> Self {
        self.files.insert(to.to_owned(), self.files[path].clone());
        self
    }

    /// The same bank with a file that holds this text.
    pub(crate) fn text(mut self, path: &str, text: impl Into<String>) -> Self {
        self.files.insert(path.to_owned(), text.into());
        self
    }

    /// Asserts that a rule is told to be broken at a place.
    pub(crate) fn breaks(&self, rule: Rule, file: &str, pointer: &str) {
        let issues = self.issues();
        let told =
            issues.iter().any(|it| it.rule == rule && it.file == file && it.pointer == pointer);
        assert!(told, "no {rule:?} at {file}: {pointer} among {issues:#?}");
    }
}

fn on_disk() -> io::Result<BTreeMap<String, String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../questionnaires");
    let mut files = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let below = path.strip_prefix(&root).expect("it is below the root");
            // The schemas describe the others, and translations are no content.
            if path.is_dir() && below != Path::new("schema") && below != Path::new("i18n") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                let name = below.to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read_to_string(path)?);
            }
        }
    }
    Ok(files)
}

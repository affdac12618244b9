//! Takes the fields of an object one by one and notes what is wrong with each.

use ready42_core::{assessment::Other, date::Date, id::Text};
use serde_json::{Map, Value};

use super::{limit, short, sort};
use crate::problem::Problem;

/// Collects problems, so that all are told at once.
#[derive(Debug, Default)]
pub(super) struct Problems(pub(super) Vec<Problem>);

impl Problems {
    /// Notes one problem.
    pub(super) fn add(
        &mut self,
        pointer: String,
        code: &'static str,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.0.push(Problem { pointer, code, found: found.into(), expected: expected.into() });
    }
}

/// An object whose fields are being taken; what is left in the end is kept as it is.
pub(super) struct Fields<'p> {
    object: Map<String, Value>,
    pointer: String,
    pub(super) problems: &'p mut Problems,
}

impl<'p> Fields<'p> {
    pub(super) fn of(
        object: Map<String, Value>,
        pointer: String,
        problems: &'p mut Problems,
    ) -> Self {
        Self { object, pointer, problems }
    }

    /// The place of a field, its name escaped as JSON Pointer asks.
    pub(super) fn place(&self, name: &str) -> String {
        format!("{}/{}", self.pointer, escape(name))
    }

    /// Notes a problem with a field.
    pub(super) fn wrong(&mut self, name: &str, code: &'static str, found: &str, expected: &str) {
        let place = self.place(name);
        self.problems.add(place, code, found, expected);
    }

    /// Takes a field as it is; `null` is the same as nothing.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.object.remove(name).filter(|value| !value.is_null())
    }

    /// Whether a field says something.
    pub(super) fn has(&self, name: &str) -> bool {
        self.object.get(name).is_some_and(|it| !it.is_null())
    }

    fn take_text(&mut self, name: &str, most: usize) -> Option<String> {
        match self.take(name)? {
            Value::String(text) if text.chars().count() <= most => Some(text),
            Value::String(text) => {
                let found = format!("{} characters", text.chars().count());
                self.wrong(name, "too-long", &found, &format!("{most} at most"));
                None
            }
            other => {
                self.wrong(name, "wrong-type", &short(&other), "a text");
                None
            }
        }
    }

    /// Takes a text that may be missing; nothing reads as empty.
    pub(super) fn text(&mut self, name: &str) -> Text {
        self.take_text(name, limit::TEXT).unwrap_or_default().into()
    }

    /// Takes a text that may be missing.
    pub(super) fn optional(&mut self, name: &str) -> Option<Text> {
        self.take_text(name, limit::TEXT).map(Into::into)
    }

    /// Takes an identifier that has to be there.
    pub(super) fn id(&mut self, name: &str, what: &str) -> Option<String> {
        if self.object.get(name).is_none_or(Value::is_null) {
            self.wrong(name, "missing", "nothing", what);
            return None;
        }
        let id = self.take_text(name, limit::ID)?;
        if let Err(found) = check_id(&id) {
            self.wrong(name, "bad-id", &found, what);
            return None;
        }
        Some(id)
    }

    /// Takes a day that may be missing.
    pub(super) fn date(&mut self, name: &str) -> Option<Date> {
        let text = self.take_text(name, limit::TEXT)?;
        let date = text.parse();
        if date.is_err() {
            self.wrong(name, "bad-date", &format!("{text:?}"), "a calendar day as YYYY-MM-DD");
        }
        date.ok()
    }

    /// Takes a list that may be missing.
    pub(super) fn list(&mut self, name: &str) -> Vec<Value> {
        match self.take(name) {
            None => vec![],
            Some(Value::Array(list)) if list.len() <= limit::ENTRIES => list,
            Some(Value::Array(list)) => {
                let found = format!("{} entries", list.len());
                self.wrong(name, "too-many", &found, &format!("{} at most", limit::ENTRIES));
                vec![]
            }
            Some(other) => {
                self.wrong(name, "wrong-type", sort(&other), "a list");
                vec![]
            }
        }
    }

    /// Takes an object that may be missing, as its names and values.
    pub(super) fn object(&mut self, name: &str) -> Map<String, Value> {
        match self.take(name) {
            None => Map::new(),
            Some(Value::Object(object)) if object.len() <= limit::ENTRIES => object,
            Some(Value::Object(object)) => {
                let found = format!("{} entries", object.len());
                self.wrong(name, "too-many", &found, &format!("{} at most", limit::ENTRIES));
                Map::new()
            }
            Some(other) => {
                self.wrong(name, "wrong-type", sort(&other), "an object");
                Map::new()
            }
        }
    }

    /// Goes through the objects that stand under a name, each under its identifier.
    pub(super) fn each<T>(
        &mut self,
        name: &str,
        mut one: impl FnMut(&str, Fields<'_>) -> Option<T>,
    ) -> Vec<(String, T)> {
        let place = self.place(name);
        let mut entries = vec![];
        for (id, value) in self.object(name) {
            let pointer = format!("{place}/{}", escape(&id));
            if let Err(found) = check_id(&id) {
                self.problems.add(pointer, "bad-id", found, "an identifier");
                continue;
            }
            let Value::Object(object) = value else {
                self.problems.add(pointer, "wrong-type", sort(&value), "an object");
                continue;
            };
            if let Some(entry) = one(&id, Fields::of(object, pointer, self.problems)) {
                entries.push((id, entry));
            }
        }
        entries
    }

    /// The names that stand under a field, in order, whether or not what they name is right.
    pub(super) fn names(&self, name: &str) -> Vec<String> {
        let object = self.object.get(name).and_then(Value::as_object);
        object.into_iter().flatten().map(|(name, _)| name.clone()).collect()
    }

    /// What nobody took.
    pub(super) fn rest(self) -> Other {
        self.object
    }
}

/// A name as a step of a JSON Pointer.
pub(super) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Checks an identifier; says what is wrong with it.
pub(crate) fn check_id(id: &str) -> Result<(), String> {
    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | ':' | '-');
    if id.is_empty() {
        return Err("an empty identifier".to_owned());
    }
    if id.chars().count() > limit::ID {
        return Err(format!("an identifier of {} characters", id.chars().count()));
    }
    match id.chars().find(|c| !good(*c)) {
        Some(bad) => Err(format!("an identifier with {bad:?}")),
        None => Ok(()),
    }
}

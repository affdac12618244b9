//! Reads an assessment file, and tells everything that is wrong with it at once.

mod fields;
mod joint;
mod parts;
mod plan;
mod systems;

use std::{fmt, sync::Arc};

use ready42_core::{assessment::Assessment, catalogue::Catalogue, merge::CONFLICTS, order};
use serde_json::Value;

use super::{FORMAT, VERSION, limit};
use crate::{
    problem::{Problem, Refused},
    questionnaire::Own,
};
use fields::{Fields, Problems};

pub(crate) use fields::check_id;

/// An assessment that was read, and what its reader should know.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The assessment.
    pub assessment: Assessment,
    /// The catalogue that it was read against and is judged with: the one that was given, with the
    /// assessment's own questionnaire beside it if there is one.
    pub catalogue: Arc<Catalogue>,
    /// What was kept but counts for nothing here, by place.
    pub notices: Vec<Notice>,
}

/// Something that was kept but counts for nothing here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The place, as a JSON Pointer.
    pub pointer: String,
    /// What it is and what became of it.
    pub message: String,
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.pointer, self.message)
    }
}

/// Reads an assessment file against a catalogue.
///
/// An assessment that answers a questionnaire of one's own holds its file under `own`; it is read
/// against the catalogue with that file beside it.
///
/// `format` and `version` are looked at before all else. An answer to a question that the
/// catalogue does not have is kept, named in a notice, and never scored; so is a fact that it
/// does not ask. Fields that this release does not know are kept as they are.
///
/// # Errors
///
/// [`Refused`] with every problem found: text that is no JSON, another format, a newer version,
/// a file over a limit, and each field that is missing, of the wrong sort or out of range; or
/// everything that is wrong with the questionnaire under `own`.
pub fn read(text: &str, catalogue: &Arc<Catalogue>) -> Result<Opened, Refused> {
    if text.len() > limit::BYTES {
        let found = format!("{} bytes", text.len());
        return Err(refuse("", "too-large", found, format!("{} at most", limit::BYTES)));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = ready42_core::json::parse(text, limit::DEPTH)
        .map_err(|error| refuse("", "no-json", error.to_string(), "JSON".to_owned()))?;
    read_value(value, catalogue)
}

/// Reads an assessment that is already a JSON value, with the same checks.
///
/// # Errors
///
/// As [`read`], but for what only text can get wrong.
pub fn read_value(value: Value, catalogue: &Arc<Catalogue>) -> Result<Opened, Refused> {
    let Value::Object(mut object) = value else {
        return Err(refuse("", "wrong-type", sort(&value).to_owned(), "an object".to_owned()));
    };
    let format = object.get("format").and_then(Value::as_str);
    if format != Some(FORMAT) {
        let found = object.get("format").map_or_else(|| "nothing".to_owned(), short);
        return Err(refuse("/format", "wrong-format", found, format!("\"{FORMAT}\"")));
    }
    match object.get("version").and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => {
            let found = format!("version {newer}, written by a newer release");
            return Err(refuse("/version", "newer-version", found, format!("version {VERSION}")));
        }
        _ => {
            let found = object.get("version").map_or_else(|| "nothing".to_owned(), short);
            return Err(refuse("/version", "wrong-version", found, format!("version {VERSION}")));
        }
    }
    // While that is wrong, every answer to it would look wrong too.
    let own = object.remove("own").filter(|file| !file.is_null());
    let own =
        own.map(|file| Own::of(file, catalogue)).transpose().map_err(|it| it.below("/own"))?;
    let mut problems = Problems::default();
    let mut notices = vec![];
    let whole = object.contains_key(CONFLICTS).then(|| object.clone());
    let fields = Fields::of(object, String::new(), &mut problems);
    let assessment = match &own {
        Some(own) => parts::assessment(fields, &own.catalogue, Some(own), &mut notices),
        None => parts::assessment(fields, catalogue, None, &mut notices),
    };
    match assessment {
        Some(assessment) if problems.0.is_empty() => {
            if let Some(file) = whole.filter(|_| !assessment.conflicts.is_empty()) {
                joint::hold(&file, &assessment.conflicts, own.as_ref(), catalogue)?;
            }
            let catalogue = own.map_or_else(|| catalogue.clone(), |own| own.catalogue);
            Ok(Opened { assessment, catalogue, notices })
        }
        _ => {
            order::sort(&mut problems.0);
            Err(Refused { problems: problems.0 })
        }
    }
}

/// A refusal for one reason alone.
fn refuse(pointer: &str, code: &'static str, found: String, expected: String) -> Refused {
    Refused { problems: vec![Problem { pointer: pointer.to_owned(), code, found, expected }] }
}

/// What sort of value this is, for messages.
fn sort(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// A value as messages show it: itself if it is short, else what sort it is.
fn short(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Object(_) => sort(value).to_owned(),
        Value::String(text) if text.chars().count() > 60 => {
            let start: String = text.chars().take(60).collect();
            format!("{start:?}…")
        }
        _ => value.to_string(),
    }
}

//! Reads one file of the question bank.

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::{Bank, ContentFile, Issues, Place, Placed, Rule};

/// The version of every content format that is read.
pub(super) const VERSION: u32 = 1;

/// How deep a content file may be nested.
pub(super) const DEPTH: usize = 16;

/// What stands before all else in a file.
#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u32,
}

impl Bank {
    /// Reads one file into its place.
    pub(super) fn read(&mut self, file: &ContentFile<'_>, issues: &mut Issues) {
        let place = Place { file: file.path.to_owned(), pointer: String::new() };
        let envelope: Envelope = match serde_json::from_str(file.text) {
            Ok(envelope) => envelope,
            Err(error) => {
                return issues.report(&place, Rule::Shape, error, "'format' and 'version'");
            }
        };
        if envelope.version != VERSION {
            let expected = format_args!("version {VERSION}");
            return issues.report(&place.at("version"), Rule::Format, envelope.version, expected);
        }
        match envelope.format.as_str() {
            "ready42/content" => one(&mut self.versions, "content", file, &place, issues),
            // A framework and a crosswalk are the file itself; the rest stand under a key.
            "ready42/framework" => whole(&mut self.frameworks, file, &place, issues),
            "ready42/crosswalk" => whole(&mut self.crosswalks, file, &place, issues),
            "ready42/questions" => list(&mut self.questions, "questions", file, &place, issues),
            "ready42/remedies" => list(&mut self.remedies, "remedies", file, &place, issues),
            "ready42/contradictions" => {
                list(&mut self.contradictions, "contradictions", file, &place, issues);
            }
            "ready42/questionnaire" => {
                one(&mut self.questionnaires, "questionnaire", file, &place, issues);
            }
            "ready42/policy" => one(&mut self.policies, "policy", file, &place, issues),
            "ready42/roles" => list(&mut self.roles, "roles", file, &place, issues),
            "ready42/evidence" => list(&mut self.evidence, "kinds", file, &place, issues),
            "ready42/profile" => list(&mut self.facts, "facts", file, &place, issues),
            "ready42/sources" => list(&mut self.sources, "sources", file, &place, issues),
            "ready42/history" => list(&mut self.history, "releases", file, &place, issues),
            other => issues.report(
                &place.at("format"),
                Rule::Format,
                format_args!("'{other}'"),
                "a format of the question bank, such as 'ready42/questions'",
            ),
        }
    }
}

/// Reads the file as an object without its envelope.
fn body(file: &ContentFile<'_>, place: &Place, issues: &mut Issues) -> Option<Map<String, Value>> {
    match crate::json::parse(file.text, DEPTH) {
        Ok(Value::Object(mut body)) => {
            body.remove("format");
            body.remove("version");
            Some(body)
        }
        Ok(_) => {
            issues.report(place, Rule::Shape, "no object", "an object");
            None
        }
        Err(error) => {
            issues.report(place, Rule::Shape, error, "an object");
            None
        }
    }
}

/// Takes one value of the given type, or says what is wrong with it.
pub(super) fn take<T: DeserializeOwned>(
    into: &mut Vec<Placed<T>>,
    value: Value,
    place: Place,
    issues: &mut Issues,
) {
    match serde_json::from_value(value) {
        Ok(value) => into.push(Placed { place, value }),
        Err(error) => issues.report(&place, Rule::Shape, error, "the fields of its format"),
    }
}

fn whole<T: DeserializeOwned>(
    into: &mut Vec<Placed<T>>,
    file: &ContentFile<'_>,
    place: &Place,
    issues: &mut Issues,
) {
    if let Some(body) = body(file, place, issues) {
        take(into, body.into(), place.clone(), issues);
    }
}

fn one<T: DeserializeOwned>(
    into: &mut Vec<Placed<T>>,
    key: &str,
    file: &ContentFile<'_>,
    place: &Place,
    issues: &mut Issues,
) {
    let Some(mut body) = body(file, place, issues) else { return };
    match body.remove(key) {
        Some(value) => take(into, value, place.at(key), issues),
        None => issues.report(place, Rule::Shape, "nothing", format_args!("'{key}'")),
    }
    strays(&body, place, &format!("'{key}' alone"), issues);
}

/// Says which fields a file has beside those that were taken.
pub(super) fn strays(
    left: &Map<String, Value>,
    place: &Place,
    expected: &str,
    issues: &mut Issues,
) {
    for stray in left.keys() {
        let step = stray.replace('~', "~0").replace('/', "~1");
        issues.report(&place.at(step), Rule::Shape, format_args!("'{stray}'"), expected);
    }
}

fn list<T: DeserializeOwned>(
    into: &mut Vec<Placed<T>>,
    key: &str,
    file: &ContentFile<'_>,
    place: &Place,
    issues: &mut Issues,
) {
    let mut lists: Vec<Placed<Vec<Value>>> = vec![];
    one(&mut lists, key, file, place, issues);
    for Placed { place, value } in lists {
        for (index, entry) in value.into_iter().enumerate() {
            take(into, entry, place.at(index), issues);
        }
    }
}

//! A questionnaire of one's own: its file, and the assessments made with it.

use std::sync::Arc;

use ready42_core::{
    assessment::Assessment, catalogue::Catalogue, id::QuestionnaireId, load::Issue, order::sort,
};
use serde_json::Value;

use crate::{
    assessment::limit,
    foreign,
    problem::{Problem, Refused},
};

/// What the first field of the file says.
pub const FORMAT: &str = "ready42/questionnaire";

/// The lists that may be long; of most, the rules say how long.
const LONG: [&str; 3] = ["/questionnaire/asks/questions", "/questions", "/remedies"];

/// A questionnaire of one's own that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// The questionnaire.
    pub id: QuestionnaireId,
    /// The catalogue that it was read against, with it beside the bank's questionnaires.
    pub catalogue: Arc<Catalogue>,
    /// The file, as assessments hold it.
    pub file: Arc<Value>,
}

/// Reads the file of a questionnaire of one's own against a catalogue.
///
/// # Errors
///
/// [`Refused`] with every problem found: text that is no JSON, a file over a limit, and every rule
/// of [`load_own`](ready42_core::load::load_own) that is broken, by its code.
pub fn read(text: &str, catalogue: &Arc<Catalogue>) -> Result<Own, Refused> {
    if text.len() > limit::BYTES {
        return Err(alone("too-large", format!("{} bytes", text.len()), limit::BYTES));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file = ready42_core::json::parse(text, limit::DEPTH).map_err(|error| Refused {
        problems: vec![problem("", "no-json", error.to_string(), "JSON".to_owned())],
    })?;
    Own::of(file, catalogue)
}

impl Own {
    /// Reads a questionnaire of one's own that is already a JSON value, with the same checks.
    ///
    /// # Errors
    ///
    /// As [`read`], but for what only text can get wrong.
    pub fn of(file: Value, catalogue: &Arc<Catalogue>) -> Result<Self, Refused> {
        let mut problems = vec![];
        limits(&file, "", &mut problems);
        if !problems.is_empty() {
            sort(&mut problems);
            return Err(Refused { problems });
        }
        // As it is written, since what is read has to be read again once it is saved.
        let written = serde_json::to_string_pretty(&file).map_or(usize::MAX, |text| text.len());
        if written > limit::OWN {
            return Err(alone("too-large", format!("{written} bytes when written"), limit::OWN));
        }
        let catalogue = catalogue.with("own", &file).map_err(|error| Refused {
            problems: error.issues.into_iter().map(Problem::from).collect(),
        })?;
        let id = file["questionnaire"]["id"].as_str().unwrap_or_default().into();
        Ok(Self { id, catalogue: Arc::new(catalogue), file: Arc::new(file) })
    }

    /// An assessment that answers it, with nothing said yet.
    pub fn blank(&self) -> Assessment {
        let own = Some(self.file.clone());
        Assessment { own, ..Assessment::blank(&self.catalogue, self.id.clone()) }
    }
}

impl From<Issue> for Problem {
    fn from(issue: Issue) -> Self {
        let Issue { file: _, pointer, rule, found, expected } = issue;
        Self { pointer, code: rule.code(), found, expected }
    }
}

/// Holds everything in a file to its limits, so that the rules have little to look at.
fn limits(value: &Value, pointer: &str, problems: &mut Vec<Problem>) {
    let mut hold = |code, found: usize, what: &str, most: usize| {
        let held = found <= most;
        if !held {
            let found = format!("{found} {what}");
            problems.push(problem(pointer, code, found, format!("{most} at most")));
        }
        held
    };
    match value {
        Value::String(text) => {
            if !hold("too-long", text.chars().count(), "characters", limit::TEXT) {
                return;
            }
            if let Some(unseen) = foreign::unseen(text) {
                let found = format!("U+{:04X}", u32::from(unseen));
                let expected = "a text without characters that hide, turn or break it".to_owned();
                problems.push(problem(pointer, "unseen", found, expected));
            }
        }
        Value::Array(entries) => {
            let most = if LONG.contains(&pointer) { limit::ENTRIES } else { limit::LISTED };
            if hold("too-many", entries.len(), "entries", most) {
                for (index, entry) in entries.iter().enumerate() {
                    limits(entry, &format!("{pointer}/{index}"), problems);
                }
            }
        }
        Value::Object(fields) if hold("too-many", fields.len(), "fields", limit::LISTED) => {
            for (name, field) in fields {
                let step = name.replace('~', "~0").replace('/', "~1");
                limits(field, &format!("{pointer}/{step}"), problems);
            }
        }
        _ => {}
    }
}

/// A refusal for one reason alone, with the most that would have been taken.
fn alone(code: &'static str, found: String, most: usize) -> Refused {
    Refused { problems: vec![problem("", code, found, format!("{most} at most"))] }
}

fn problem(pointer: &str, code: &'static str, found: String, expected: String) -> Problem {
    Problem { pointer: pointer.to_owned(), code, found, expected }
}

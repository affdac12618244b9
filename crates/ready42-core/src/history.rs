//! What each content version changed about the questions.

use serde::{Deserialize, Serialize};

use crate::id::{QuestionId, Text};

/// A released content version, and what it changed about the questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Release {
    /// The content version.
    pub content: Text,
    /// Questions that are new.
    pub added: Vec<QuestionId>,
    /// Questions that ask the same in other words, or word a level otherwise.
    pub reworded: Vec<QuestionId>,
    /// Questions that are asked no more; their identifiers are never used again.
    pub withdrawn: Vec<QuestionId>,
}

/// The releases that came after a content version, the oldest first; `None` if the history does
/// not name that version.
pub fn since<'a>(history: &'a [Release], content: &str) -> Option<&'a [Release]> {
    let place = history.iter().position(|release| &*release.content == content)?;
    Some(&history[place + 1..])
}

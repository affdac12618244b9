//! Selections from the question bank.

use serde::{Deserialize, Serialize};

use crate::id::{QuestionId, QuestionnaireId, Text};

/// A selection of questions for one purpose; an answer given in one counts in all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Questionnaire {
    /// The identifier.
    pub id: QuestionnaireId,
    /// Its name.
    pub title: Text,
    /// Whom it is for and what comes of it.
    pub summary: Text,
    /// Which questions it asks.
    pub asks: Selection,
}

/// Which questions a questionnaire asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Selection {
    /// All of the bank.
    Whole,
    /// These, in the order of the bank.
    Questions(Vec<QuestionId>),
}

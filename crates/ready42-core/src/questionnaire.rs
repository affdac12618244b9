//! Selections from the question bank.

use serde::{Deserialize, Serialize};

use crate::{
    id::{QuestionId, QuestionnaireId, Text},
    ratio::Ratio,
};

/// The questionnaire of the bank whose answers are enough for a verdict.
pub const FULL: &str = "iso-42001";

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
    /// What its answers are enough for.
    pub result: Conclusion,
    /// How far its band was measured to be off, exactly where it gives one.
    pub measured: Option<Measured>,
    /// Which questions it asks.
    pub asks: Selection,
}

/// What the answers to a questionnaire are enough for, beside the three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conclusion {
    /// A verdict on Stage 1 and Stage 2.
    Verdict,
    /// A band in which the full questionnaire would probably end.
    Band,
    /// Nothing beside them.
    Readiness,
}

/// How far a short questionnaire was measured to be off the full one, over simulated
/// organisations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Measured {
    /// The share whose full result lies in another band.
    pub wrong_bands: Ratio,
    /// The distance in readiness from the full result that covers nine in ten.
    pub within: Ratio,
}

/// Which questions a questionnaire asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Selection {
    /// All of the bank, and none of one's own.
    Whole,
    /// These; they are asked in the order of the bank.
    Questions(Vec<QuestionId>),
}

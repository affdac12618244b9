//! Answers that are not what they were.

use serde::{Deserialize, Serialize};

use super::{Attribution, Side, attribution::order};
use crate::{
    assessment::{Answer, Given},
    id::{ItemId, QuestionId, Text},
    question::Level,
};

/// An answer that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnswerChange {
    /// The question.
    pub question: QuestionId,
    /// Its unit.
    pub unit: ItemId,
    /// What became of it.
    pub kind: AnswerKind,
    /// What was said.
    pub before: Said,
    /// What is said.
    pub after: Said,
    /// What the answer did to certain readiness, in parts per million.
    pub effect: i64,
    /// Who answered last, where the file says so.
    pub by: Option<Text>,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerKind {
    /// The level is higher.
    Improved,
    /// The level is lower.
    Slipped,
    /// There was no answer, or nobody knew.
    Answered,
    /// There is no answer any more.
    TakenBack,
    /// It was known, and is not any more.
    NotKnown,
    /// It is said not to apply any more.
    SetAside,
    /// It was said not to apply, and does.
    Applies,
}

/// What is said about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Said {
    /// What sort of answer there is.
    pub word: SaidWord,
    /// The level, if it is one.
    pub level: Option<Level>,
}

/// A sort of answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SaidWord {
    /// None.
    Nothing,
    /// "Don't know".
    Unknown,
    /// It does not apply.
    NotApplicable,
    /// A level.
    Level,
}

impl Said {
    fn of(answer: Option<&Answer>) -> Self {
        let (word, level) = match answer.and_then(|it| it.given.as_ref()) {
            None => (SaidWord::Nothing, None),
            Some(Given::Unknown) => (SaidWord::Unknown, None),
            Some(Given::NotApplicable(_)) => (SaidWord::NotApplicable, None),
            Some(Given::Level(level)) => (SaidWord::Level, Some(*level)),
        };
        Self { word, level }
    }

    /// What became of this; nothing if it is the same.
    fn became(self, now: Self) -> Option<AnswerKind> {
        if self == now {
            return None;
        }
        Some(match (self.word, now.word) {
            (SaidWord::Level, SaidWord::Level) if self.level < now.level => AnswerKind::Improved,
            (SaidWord::Level, SaidWord::Level) => AnswerKind::Slipped,
            (_, SaidWord::Nothing) => AnswerKind::TakenBack,
            (SaidWord::Nothing, _) | (SaidWord::Unknown, SaidWord::Level) => AnswerKind::Answered,
            (_, SaidWord::Unknown) => AnswerKind::NotKnown,
            (_, SaidWord::NotApplicable) => AnswerKind::SetAside,
            (_, SaidWord::Level) => AnswerKind::Applies,
        })
    }
}

/// Every answer that is not what it was, of what either side asks.
pub(super) fn changes(sides: [Side<'_>; 2], attribution: &Attribution) -> Vec<AnswerChange> {
    let changed = order(sides).filter_map(|id| {
        let [was, is] = sides.map(|side| side.assessment.answers.get(id));
        let (before, after) = (Said::of(was), Said::of(is));
        let catalogues = [1, 0].map(|it| sides[it].instrument.catalogue());
        let question = catalogues.into_iter().find_map(|it| it.question(id))?;
        Some(AnswerChange {
            question: id.clone(),
            unit: question.unit.clone(),
            kind: before.became(after)?,
            before,
            after,
            effect: attribution.of_answer(id),
            by: is.and_then(|it| it.by.clone()),
        })
    });
    changed.collect()
}

//! The rules over answers, as the content words them.

use serde::{Deserialize, Serialize};

use crate::{
    assessment::Applicability,
    id::{ContradictionId, EvidenceKindId, FactId, ItemId, QuestionId, Text},
    question::Level,
    system::SystemGap,
};

/// Statements that do not fit together: what they are, and what settles it.
///
/// It fires where every condition holds. It is a question to check and no finding: it changes no
/// number and no verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContradictionRule {
    /// The identifier, stable and never reused.
    pub id: ContradictionId,
    /// What it is about, in a few words.
    pub title: Text,
    /// What does not fit.
    pub says: Text,
    /// What to look at to settle it, and which record would.
    pub check: Text,
    /// What has to hold, all of it.
    pub conditions: Vec<Condition>,
}

/// One thing that has to hold.
///
/// What is unknown holds for none: no answer and "don't know", a fact that is not given, a decision
/// without a reason, a record without a date. Nor does a question hold that the questionnaire does
/// not ask, or that does not count. A system that is retired holds for none either.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Condition {
    /// A question is answered at this level or above.
    AtLeast {
        /// The question.
        question: QuestionId,
        /// The level.
        level: Level,
    },
    /// A question is answered at this level or below.
    AtMost {
        /// The question.
        question: QuestionId,
        /// The level.
        level: Level,
    },
    /// Every question of a unit that counts is answered, and at this level or below.
    EveryAtMost {
        /// The unit.
        unit: ItemId,
        /// The level.
        level: Level,
    },
    /// A question is answered with a level, and the answer names no record.
    WithoutEvidence {
        /// The question.
        question: QuestionId,
    },
    /// The Statement of Applicability decides a control so, with a reason.
    Control {
        /// The control.
        control: ItemId,
        /// How.
        is: Applicability,
    },
    /// A flag of the profile is known to be so.
    Fact {
        /// The fact.
        fact: FactId,
        /// Yes or no.
        is: bool,
    },
    /// There are records of a kind, each with a date, and the newest is older than this.
    OlderThan {
        /// The kind of record.
        kind: EvidenceKindId,
        /// How many days.
        days: u32,
    },
    /// A flag is known not to hold, and questions that only apply where it does are answered at
    /// this level or above, those aside whose control is excluded as well.
    AgainstFact {
        /// The fact.
        fact: FactId,
        /// The level.
        level: Level,
    },
    /// This many controls, or more, are excluded for one and the same reason, those aside that the
    /// profile keeps out.
    SameReason {
        /// How many.
        at_least: u32,
    },
    /// Controls are excluded while questions about them are answered at this level or above.
    ExcludedButAnswered {
        /// The level.
        level: Level,
    },
    /// Controls are included while every question about them is answered *not applicable*.
    IncludedButNotApplicable {
        /// How many such controls.
        at_least: u32,
    },
    /// All of a clause or Annex A objective is answered at the highest level, over this many
    /// questions or more, and no answer names a record.
    ProvenWithoutEvidence {
        /// How many questions.
        at_least: u32,
    },
    /// This many answers, or more, stand at this level or above and name none but records that ran
    /// out.
    ExpiredEvidence {
        /// The level.
        level: Level,
        /// How many.
        at_least: u32,
    },
    /// This many answers, or more, stand at this level or above and name none but records dated
    /// after the day of the answer.
    EvidenceAfterAnswer {
        /// The level.
        level: Level,
        /// How many.
        at_least: u32,
    },
    /// This many records, or more, bear a date that lies ahead.
    EvidenceAhead {
        /// How many.
        at_least: u32,
    },
    /// This many answers, or more, stand at this level or above, all answers were given by one
    /// person on one day, and there is no record at all.
    OneHandOneDay {
        /// The level.
        level: Level,
        /// How many.
        at_least: u32,
    },
    /// The day on which this many decisions, or more, were to be looked at again has passed.
    ReviewPassed {
        /// How many.
        at_least: u32,
    },
    /// The entry of a system in the register lacks something.
    SystemGap {
        /// What it lacks.
        gap: SystemGap,
    },
    /// The entry of a system shows a fact that the profile asks for.
    SystemShows {
        /// The fact, one of [`SHOWN`](crate::system::SHOWN).
        fact: FactId,
    },
    /// It is known of a system whether a wrong result would weigh heavily.
    SystemImpact {
        /// Whether it would.
        high: bool,
    },
}

//! What does not fit together: statements of one assessment that cannot both be true, or that an
//! auditor would ask about at once.
//!
//! The rules are content, `questionnaires/contradictions.json`; here they are looked for. To add a
//! sort of condition, add a variant to [`Condition`], what makes it hold to `find.rs`, and what it
//! has to name to `load/contradiction.rs`.

mod find;
mod pattern;
mod rule;

use serde::{Deserialize, Serialize};

use crate::{
    assessment::Applicability,
    date::Date,
    id::{ContradictionId, EvidenceId, FactId, ItemId, QuestionId, SystemId, Text},
    question::Level,
    system::RegisterCheck,
};

pub(crate) use find::contradictions;
pub use rule::{Condition, ContradictionRule};

/// A rule that fired, with what it names.
///
/// A question to check and no finding: it changes no number and no verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Contradiction {
    /// The rule.
    pub rule: ContradictionId,
    /// What it is about, in a few words.
    pub title: Text,
    /// What does not fit.
    pub says: Text,
    /// What to look at to settle it.
    pub check: Text,
    /// What does not fit together, in the order of the rule's conditions, each once.
    pub names: Vec<Named>,
}

impl Contradiction {
    /// Whether an answer to this question is part of it.
    pub fn names_question(&self, id: &QuestionId) -> bool {
        let mut names = self.names.iter();
        names.any(|it| matches!(it, Named::Answer { question, .. } if question == id))
    }

    /// Whether it says all that a check of the register says: the fact is denied, and these systems
    /// show it.
    pub fn says_as_well(&self, check: &RegisterCheck) -> bool {
        let denied =
            |it: &Named| matches!(it, Named::Fact { fact, value: false } if *fact == check.fact);
        let named = |id: &SystemId| {
            let mut names = self.names.iter();
            names.any(|it| matches!(it, Named::System { system, .. } if system == id))
        };
        self.names.iter().any(denied) && check.systems.iter().all(named)
    }
}

/// One thing that a contradiction rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Named {
    /// An answer.
    Answer {
        /// The question.
        question: QuestionId,
        /// Its level; `None` for *not applicable*.
        level: Option<Level>,
    },
    /// A decision of the Statement of Applicability.
    Control {
        /// The control.
        control: ItemId,
        /// What is decided.
        applicability: Applicability,
    },
    /// A fact of the profile.
    Fact {
        /// The fact.
        fact: FactId,
        /// What is said of it.
        value: bool,
    },
    /// A record.
    Record {
        /// The record.
        record: EvidenceId,
        /// What it is called there.
        title: Text,
        /// Its date.
        date: Option<Date>,
    },
    /// A system of the register.
    System {
        /// The system.
        system: SystemId,
        /// What it is called there.
        name: Text,
    },
}

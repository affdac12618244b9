//! What to do about a gap.

use serde::{Deserialize, Serialize};

use crate::{
    id::{EvidenceKindId, QuestionId, RemedyId, RoleId, SourceId, Text},
    question::Level,
};

/// An action that raises one or more questions to a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Remedy {
    /// The identifier.
    pub id: RemedyId,
    /// What to do, in the imperative.
    pub title: Text,
    /// What stands afterwards.
    pub raises: Vec<Raise>,
    /// Whether doing it decides every control in the Statement of Applicability.
    #[serde(default)]
    pub completes_statement: bool,
    /// How to go about it, three to seven steps.
    pub steps: Vec<Text>,
    /// The record it creates.
    pub deliverable: Deliverable,
    /// Who does it.
    pub owner: RoleId,
    /// What it takes.
    pub effort: Effort,
    /// What the estimate takes for granted.
    pub effort_assumes: Text,
    /// What has to exist first.
    pub prerequisites: Vec<RemedyId>,
    /// Why it should not wait.
    pub why_now: Text,
    /// What it answers, and where to read more.
    pub citations: Vec<Citation>,
}

/// A question and the level it stands at once the remedy is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Raise {
    /// The question.
    pub question: QuestionId,
    /// Its level afterwards, 3 or 4.
    pub level: Level,
}

/// The record a remedy leaves behind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Deliverable {
    /// What it is, in a sentence.
    pub text: Text,
    /// The kind of record.
    pub evidence: EvidenceKindId,
}

/// Person-days for each size of organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Effort {
    /// Fewer than 50 people in scope.
    pub small: Days,
    /// 50 to 500 people.
    pub medium: Days,
    /// More than 500 people.
    pub large: Days,
}

impl Effort {
    /// The estimate for one size.
    pub const fn of(&self, size: Size) -> Days {
        match size {
            Size::Small => self.small,
            Size::Medium => self.medium,
            Size::Large => self.large,
        }
    }
}

/// An estimate in whole person-days, written `[low, likely, high]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days(
    /// If all goes well.
    pub u16,
    /// Most likely.
    pub u16,
    /// If it goes badly.
    pub u16,
);

/// The size of an organisation, by the people within the scope.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    /// Fewer than 50.
    Small,
    /// 50 to 500, and what is assumed when nothing is said.
    #[default]
    Medium,
    /// More than 500.
    Large,
}

/// A place in a publication.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Citation {
    /// The publication.
    pub source: SourceId,
    /// The item, section or topic in it.
    pub item: Text,
}

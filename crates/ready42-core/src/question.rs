//! What is asked.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::{EvidenceKindId, FactId, ItemId, QuestionId, RoleId, Text};

/// One statement about one unit, answered with a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// The identifier: its unit and a running number, stable and never reused.
    pub id: QuestionId,
    /// The unit it is about.
    pub unit: ItemId,
    /// What is asked: one thing.
    pub text: Text,
    /// What goes wrong without it.
    pub why: Text,
    /// What each level looks like here, from 0 to 4.
    pub levels: [Text; 5],
    /// The records that would settle it, best first.
    pub evidence: Vec<EvidenceKindId>,
    /// The role that knows the answer.
    pub ask: RoleId,
    /// How much it counts within its unit, 1 to 3.
    pub weight: u8,
    /// Why it counts more than 1.
    pub weight_reason: Option<Text>,
    /// Whether Stage 1 looks for a document here.
    pub documented: bool,
    /// The facts of which one at least must hold or be unknown; none means always.
    pub applies_when: Vec<FactId>,
    /// What a gap here makes worse.
    pub concerns: Vec<Concern>,
    /// The mistake most often made.
    pub pitfall: Option<Text>,
}

impl Question {
    /// The first running number of a question of one's own; those of the bank are lower.
    pub const OWN: u32 = 1_000;

    /// The running number within its unit, if its identifier has one.
    pub fn number(&self) -> Option<u32> {
        let rest = self.id.as_str().strip_prefix(self.unit.as_str())?.strip_prefix('-')?;
        (!rest.starts_with(['0', '+'])).then(|| rest.parse().ok())?
    }

    /// Whether it is of one's own, and not of the bank.
    pub fn is_own(&self) -> bool {
        self.number().is_some_and(|number| number >= Self::OWN)
    }
}

/// What a gap makes worse, for the risk term of a priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    /// Harm to people whom results affect.
    People,
    /// Data about identifiable people.
    PersonalData,
    /// Systems that act by themselves.
    Agents,
    /// Duties of a supervised sector.
    Regulated,
    /// Attack and misuse.
    Security,
    /// Generated content.
    Generative,
}

/// How far a matter has come; every question words its own five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Level {
    /// Level 0: not there.
    Absent,
    /// Level 1: informal, depends on people.
    Started,
    /// Level 2: documented and approved.
    Defined,
    /// Level 3: done as defined, with records. The target.
    Operating,
    /// Level 4: measured, reviewed, improved. Beyond conformity.
    Proven,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 5] =
        [Self::Absent, Self::Started, Self::Defined, Self::Operating, Self::Proven];

    /// What an auditor needs to see.
    pub const TARGET: Self = Self::Operating;

    /// The level as a number from 0 to 4.
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// Thirds of the credit that the level earns, 0 to 3: a level beyond the target earns no more.
    pub const fn thirds(self) -> u64 {
        let number = self as u64;
        if number > 3 { 3 } else { number }
    }

    /// The level's word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Absent => "Absent",
            Self::Started => "Started",
            Self::Defined => "Defined",
            Self::Operating => "Operating",
            Self::Proven => "Proven",
        }
    }
}

/// Why a number is no level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelError(u8);

impl fmt::Display for LevelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "level {} found, expected 0 to 4", self.0)
    }
}

impl std::error::Error for LevelError {}

impl TryFrom<u8> for Level {
    type Error = LevelError;

    fn try_from(number: u8) -> Result<Self, LevelError> {
        Self::ALL.get(usize::from(number)).copied().ok_or(LevelError(number))
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.number()
    }
}

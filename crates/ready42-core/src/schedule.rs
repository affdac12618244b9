//! What an organisation says about when its remedies are done, and by whom.

use serde::{Deserialize, Serialize};

use crate::{
    assessment::Other,
    date::Date,
    id::{RemedyId, RoleId, Text},
    table::Table,
};

/// How much time there is for remedies, and what is arranged for each.
///
/// # Units
///
/// Capacity is in tenths of a person-day a week, so that 25 is two and a half days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schedule {
    /// The first day on which something may be done.
    pub start: Option<Date>,
    /// How much is done in a week.
    pub capacity: Option<u32>,
    /// How much of that a role can do at most.
    pub roles: Table<RoleId, u32>,
    /// The day by which everything is to be done.
    pub by: Option<Date>,
    /// What is arranged for single remedies.
    pub remedies: Table<RemedyId, Arrangement>,
    /// Whatever else the file holds.
    pub other: Other,
}

/// The most that is done in a week, in tenths of a person-day: a hundred people.
pub const MOST_CAPACITY: u32 = 5_000;

impl Schedule {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What is arranged for a remedy, if anything is.
    pub fn remedy(&self, id: &RemedyId) -> Option<&Arrangement> {
        self.remedies.get(id)
    }
}

/// What is arranged for one remedy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrangement {
    /// The person who does it; may be empty.
    pub owner: Text,
    /// The day before which it does not begin.
    pub start: Option<Date>,
    /// The day by which it is promised.
    pub due: Option<Date>,
    /// How far it has come.
    pub state: State,
    /// A remark; may be empty.
    pub note: Text,
    /// Whatever else the file holds.
    pub other: Other,
}

/// How far a remedy has come.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Not begun.
    #[default]
    Open,
    /// Begun.
    Doing,
    /// Done, though the answers may not say so yet.
    Done,
    /// Not to be done.
    Dropped,
}

impl State {
    /// All states, in the order in which they follow each other.
    pub const ALL: [Self; 4] = [Self::Open, Self::Doing, Self::Done, Self::Dropped];

    /// The state as files write it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// Whether there is still something to do.
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Open | Self::Doing)
    }
}

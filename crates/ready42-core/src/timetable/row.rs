//! What a timetable holds: remedies laid out, roles, weeks, and what is left out.

use serde::{Deserialize, Serialize};

use crate::{
    date::Date,
    id::{RemedyId, RoleId, Text},
    schedule::State,
};

/// One remedy, laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Its place in the plan, from 1.
    pub rank: usize,
    /// The remedy.
    pub remedy: RemedyId,
    /// What to do.
    pub title: Text,
    /// The role that does it.
    pub role: RoleId,
    /// The person who does it; may be empty.
    pub owner: Text,
    /// The first day on which something is done.
    pub start: Date,
    /// The last.
    pub end: Date,
    /// Likely person-days.
    pub days: u16,
    /// In which of the first three times thirty days it ends.
    pub wave: Wave,
    /// How far it has come.
    pub state: State,
    /// The day before which it was not to begin.
    pub not_before: Option<Date>,
    /// The day by which it is promised.
    pub due: Option<Date>,
    /// Whether it ends after that day, or after the one by which everything is to be done.
    pub late: bool,
    /// The remedies laid out here that it waits for.
    pub after: Vec<RemedyId>,
}

/// In which of the first three times thirty days something ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Wave {
    /// In the first thirty.
    #[serde(rename = "30")]
    First,
    /// In the second.
    #[serde(rename = "60")]
    Second,
    /// In the third.
    #[serde(rename = "90")]
    Third,
    /// After ninety days.
    #[serde(rename = "later")]
    Later,
}

impl Wave {
    /// All waves, in order.
    pub const ALL: [Self; 4] = [Self::First, Self::Second, Self::Third, Self::Later];

    /// The wave of what ends on a day of a plan that begins on another.
    pub(super) const fn of(start: Date, end: Date) -> Self {
        match end.days_after(start) {
            None | Some(0..30) => Self::First,
            Some(30..60) => Self::Second,
            Some(60..90) => Self::Third,
            Some(_) => Self::Later,
        }
    }
}

/// What falls to one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RoleLoad {
    /// The role.
    pub role: RoleId,
    /// How many remedies.
    pub remedies: usize,
    /// Likely person-days.
    pub days: u32,
    /// The first day of the first.
    pub start: Date,
    /// The last day of the last.
    pub end: Date,
}

/// What is done in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// How much, in fiftieths of a person-day.
    pub load: u32,
}

/// A remedy that is not laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LeftOut {
    /// The remedy.
    pub remedy: RemedyId,
    /// What to do.
    pub title: Text,
    /// Done or dropped.
    pub state: State,
}

//! What to do, in which order, and what puts it there.

mod breakdown;
mod layout;
mod planner;

use serde::{Deserialize, Serialize};

use crate::{
    id::{FactId, FrameworkId, ItemId, QuestionId, RemedyId, RoleId, SystemId, Text},
    ratio::Ratio,
    remedy::{Citation, Days, Deliverable, Size},
};

pub use breakdown::Order;
pub(crate) use planner::Planner;

/// One remedy of the plan, with the terms that put it where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanEntry {
    /// Its place, from 1.
    pub rank: usize,
    /// The remedy.
    pub remedy: RemedyId,
    /// What to do.
    pub title: Text,
    /// Why it should not wait.
    pub why_now: Text,
    /// How to go about it.
    pub steps: Vec<Text>,
    /// The record it creates.
    pub deliverable: Deliverable,
    /// Who does it.
    pub owner: RoleId,
    /// What was computed, and what the order rests on.
    pub terms: Terms,
    /// The remedy that it stands before because that one needs it, if that is why it is here.
    pub ahead_of: Option<RemedyId>,
    /// The remedies in the plan that have to be done first.
    pub after: Vec<RemedyId>,
    /// The questions it closes or raises.
    pub closes: Vec<QuestionId>,
    /// The readiness that is certain once this and everything before it is done.
    pub readiness_after: Ratio,
    /// Whether its place among the first ten would change if one of the weights of gain, reach
    /// and risk were a fifth higher or lower; never for what stands after them.
    pub moves: bool,
    /// Which weight does it, and which way; nothing where the place stays.
    #[serde(default)]
    pub moved_by: Vec<Shift>,
    /// What it answers, and where to read more.
    pub citations: Vec<Citation>,
}

/// One weight of the order a fifth higher or lower.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Shift {
    /// The weight.
    pub weight: Weighed,
    /// Whether it is higher.
    pub higher: bool,
}

/// What the order weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weighed {
    /// The gain in readiness.
    Gain,
    /// The gain in other frameworks.
    Reach,
    /// The risk term.
    Risk,
}

/// The terms of a priority.
///
/// # Units
///
/// `gain`, `risk` and the gain in each framework are parts per million of readiness, rounded once;
/// `value` is their weighted sum, rounded down. Remedies of the same gate are ordered by that sum,
/// before rounding, for each likely day of effort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    /// How many blockers of the next gate it removes.
    pub gate: usize,
    /// What it adds to the readiness that is certain.
    pub gain: u64,
    /// What it adds to the other frameworks that are assessed, as their mean, rounded down.
    pub reach: u64,
    /// What it adds to each of them.
    pub frameworks: Vec<Reach>,
    /// How much the profile and the register of systems press it.
    pub risk: u64,
    /// The facts that do, whether the profile states them or a system shows them.
    pub pressed_by: Vec<FactId>,
    /// Of these, the facts that the profile does not state, with the systems of the register that
    /// show them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pressed_by_systems: Vec<SystemPressure>,
    /// The weighted sum of gain, reach and risk.
    pub value: u64,
    /// What it takes, in person-days for the size of the organisation.
    pub effort: Days,
    /// The size that the effort is for.
    pub size: Size,
}

/// A fact that presses a remedy since systems of the register show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SystemPressure {
    /// The fact.
    pub fact: FactId,
    /// The systems.
    pub systems: Vec<SystemId>,
}

/// What a remedy adds to one other framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    /// The framework.
    pub framework: FrameworkId,
    /// What it adds to the mean over its assessed items, in parts per million.
    pub gain: u64,
    /// The items whose readiness it raises.
    pub items: Vec<ItemId>,
}

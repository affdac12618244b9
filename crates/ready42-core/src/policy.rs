//! The numbers that judge, kept apart from the rules that use them.

use serde::{Deserialize, Serialize};

use crate::{
    id::{FactId, ItemId, PolicyId, Text},
    question::{Concern, Level},
};

/// One version of the numbers that judge; assessments pin the one they were made under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    /// The version.
    pub id: PolicyId,
    /// Units that count for more than 1, each with the reason.
    pub unit_weights: Vec<UnitWeight>,
    /// What Stage 1 looks for.
    pub stage1: Stage1,
    /// The level that Stage 2 looks for in every applicable question.
    pub stage2_level: Level,
    /// What each fact of the profile adds to the risk term.
    pub risk: Vec<RiskRule>,
    /// How the terms of a priority are weighed against each other, in percent.
    pub priority: PriorityWeights,
}

/// A unit that counts for more than others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnitWeight {
    /// The unit.
    pub unit: ItemId,
    /// Its weight, 2 or 3.
    pub weight: u8,
    /// Why.
    pub reason: Text,
}

/// What Stage 1 looks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Stage1 {
    /// The level every looked-at question needs.
    pub level: Level,
    /// Units looked at besides those that require documented information.
    pub units: Vec<ItemId>,
}

/// A fact that makes gaps of one kind more pressing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RiskRule {
    /// The fact that has to hold.
    pub fact: FactId,
    /// The kind of gap it makes worse.
    pub concern: Concern,
    /// What it adds, in parts per million of readiness.
    pub points: u32,
    /// Why.
    pub reason: Text,
}

/// How the terms of a priority are weighed, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PriorityWeights {
    /// The weight of the gain in readiness.
    pub gain: u32,
    /// The weight of the gain in other frameworks.
    pub reach: u32,
    /// The weight of the risk term.
    pub risk: u32,
}

impl Policy {
    /// How much a unit counts.
    pub fn unit_weight(&self, unit: &ItemId) -> u8 {
        self.unit_weights.iter().find(|entry| entry.unit == *unit).map_or(1, |entry| entry.weight)
    }
}

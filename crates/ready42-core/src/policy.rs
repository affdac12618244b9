//! The numbers that judge, kept apart from the rules that use them.

use serde::{Deserialize, Serialize};

use crate::{
    id::{FactId, ItemId, PolicyId, Text},
    question::{Concern, Level},
    ratio::{Portion, Ratio},
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
    /// The level that Stage 2 looks for in every applicable question; never below Stage 1's.
    pub stage2_level: Level,
    /// How a readiness from few questions is told, lowest first; the first begins at 0.
    pub bands: Vec<Band>,
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

/// A stretch of readiness with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Band {
    /// The identifier within the policy.
    pub id: Text,
    /// Its name.
    pub title: Text,
    /// The readiness from which on it holds, up to where the next begins.
    pub from: Ratio,
    /// What it means, without a promise.
    pub meaning: Text,
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

    /// The band that a readiness lies in, compared exactly; `None` when nothing was possible.
    pub fn band(&self, readiness: Portion) -> Option<&Band> {
        let Portion { earned, possible } = readiness;
        let reached = |band: &&Band| {
            earned * u128::from(Ratio::ALL.basis_points())
                >= u128::from(band.from.basis_points()) * possible
        };
        let bands = self.bands.iter().filter(|_| possible > 0);
        bands.take_while(reached).last()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(froms: &[u16]) -> Policy {
        let band = |from: &u16| Band {
            id: from.to_string().into(),
            title: "A band".into(),
            from: Ratio::from_basis_points(*from).expect("a share"),
            meaning: "So far.".into(),
        };
        Policy {
            id: "test".into(),
            unit_weights: vec![],
            stage1: Stage1 { level: Level::Defined, units: vec![] },
            stage2_level: Level::Operating,
            bands: froms.iter().map(band).collect(),
            risk: vec![],
            priority: PriorityWeights { gain: 1, reach: 1, risk: 1 },
        }
    }

    #[test]
    fn a_band_is_reached_exactly_where_it_begins() {
        let policy = policy(&[0, 3_333, 9_000]);
        let band = |earned, possible| policy.band(Portion { earned, possible }).map(|it| &*it.id);
        assert_eq!(band(0, 3), Some("0"));
        assert_eq!(band(1, 3), Some("3333"));
        assert_eq!(band(3_332, 10_000), Some("0"));
        assert_eq!(band(8_999_999, 10_000_000), Some("3333"));
        assert_eq!(band(9, 10), Some("9000"));
        assert_eq!(band(1, 1), Some("9000"));
        assert_eq!(band(0, 0), None);
    }
}

//! What a report says of the register.

use serde::{Deserialize, Serialize};

use super::{
    ActClass, AffectedGroup, Classified, DataKind, Impact, SHOWN, System, SystemGap, SystemRole,
    SystemState, shows,
};
use crate::{
    assessment::Assessment,
    date::Date,
    id::{FactId, SystemId, Text},
};

/// One system, as it is described and as it is judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SystemReport {
    /// Its identifier in the register.
    pub id: SystemId,
    /// Its name.
    pub name: Text,
    /// What it is for; may be empty.
    pub purpose: Text,
    /// Who answers for it; may be empty.
    pub owner: Text,
    /// What its controls are to achieve; may be empty.
    pub objective: Text,
    /// Where it is in its life.
    pub state: SystemState,
    /// What the organisation does with it.
    pub roles: Vec<SystemRole>,
    /// From whom it comes; may be empty.
    pub supplier: Text,
    /// What data it works on.
    pub data: Vec<DataKind>,
    /// Whom its results reach.
    pub affected: Vec<AffectedGroup>,
    /// The day of the last review.
    pub reviewed: Option<Date>,
    /// When it is to be looked at again.
    pub next_review: Option<Date>,
    /// Whether a wrong result would weigh heavily.
    pub impact: Impact,
    /// The class that the EU AI Act probably gives it.
    pub class: Classified,
    /// What its entry lacks.
    pub gaps: Vec<SystemGap>,
    /// The facts of the profile that its entry shows.
    pub shows: Vec<FactId>,
}

/// How many systems there are of each sort; the counts of judgement leave retired ones out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SystemTally {
    /// All of them.
    pub systems: usize,
    /// Those that are not in use yet.
    pub planned: usize,
    /// Those in use.
    pub in_use: usize,
    /// Those in use no more.
    pub retired: usize,
    /// Those with a high impact.
    pub high_impact: usize,
    /// Those that probably are a prohibited practice.
    pub prohibited: usize,
    /// Those that probably are high-risk.
    pub high_risk: usize,
    /// Those that probably have to tell people.
    pub transparency: usize,
    /// Those that probably are none of these.
    pub minimal: usize,
    /// Those of which no class is known.
    pub class_not_known: usize,
    /// Those whose entries lack something.
    pub incomplete: usize,
    /// Those whose review is overdue.
    pub overdue: usize,
}

impl SystemReport {
    /// Judges every system of an assessment, in the order of the register.
    pub(crate) fn all(assessment: &Assessment, as_of: Date) -> Vec<Self> {
        let eu_market = assessment.profile.flag("eu-market");
        assessment.systems.iter().map(|it| Self::of(it, eu_market, as_of)).collect()
    }

    /// Judges one system; `eu_market` is what the profile says of use in the European Union.
    pub fn of(system: &System, eu_market: Option<bool>, as_of: Date) -> Self {
        Self {
            id: system.id.clone(),
            name: system.name.clone(),
            purpose: system.purpose.clone(),
            owner: system.owner.clone(),
            objective: system.objective.clone(),
            state: system.state.unwrap_or(SystemState::InUse),
            roles: system.roles.clone(),
            supplier: system.supplier.clone(),
            data: system.data.clone(),
            affected: system.affected.clone(),
            reviewed: system.reviewed,
            next_review: system.next_review().filter(|_| !system.is_retired()),
            impact: Impact::of(system),
            class: Classified::of(system, eu_market),
            gaps: SystemGap::of(system, as_of),
            shows: SHOWN.iter().filter(|it| shows(system, it)).map(|it| (*it).into()).collect(),
        }
    }
}

impl SystemTally {
    /// Counts.
    pub fn of(systems: &[SystemReport]) -> Self {
        let mut tally = Self { systems: systems.len(), ..Self::default() };
        for it in systems {
            match it.state {
                SystemState::Planned => tally.planned += 1,
                SystemState::InUse => tally.in_use += 1,
                SystemState::Retired => {
                    tally.retired += 1;
                    continue;
                }
            }
            match it.class.likely {
                ActClass::ProhibitedPractice => tally.prohibited += 1,
                ActClass::HighRisk => tally.high_risk += 1,
                ActClass::Transparency => tally.transparency += 1,
                ActClass::Minimal => tally.minimal += 1,
                ActClass::NotKnown => tally.class_not_known += 1,
            }
            tally.high_impact += usize::from(it.impact.high == Some(true));
            tally.incomplete += usize::from(!it.gaps.is_empty());
            tally.overdue += usize::from(it.gaps.contains(&SystemGap::ReviewOverdue));
        }
        tally
    }
}

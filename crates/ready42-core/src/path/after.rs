//! How things stand once some remedies are done.

use super::{PathTarget, Standpoint, task::Task};
use crate::{
    gate::Gates,
    projection::{Projection, Span},
    ratio::Range,
    score::Scores,
    standing::{Standing, Standings},
    verdict::Stage,
};

/// Everything judged again once some remedies are done.
pub(super) struct After {
    pub(super) scores: Scores,
    pub(super) gates: Option<Gates>,
    /// The framework that the target names.
    pub(super) framework: Option<Span>,
}

impl After {
    /// Whether a target stands, judged again from the start.
    pub(super) fn meets(&self, target: &PathTarget) -> bool {
        match target {
            PathTarget::Stage { stage } => {
                self.gates.as_ref().is_some_and(|gates| gates.stage() >= *stage)
            }
            PathTarget::Readiness { share } => share.is_met_by(&self.scores.total),
            PathTarget::Framework { share, .. } => {
                self.framework.is_some_and(|it| it.low >= share.least_of(it.possible))
            }
            PathTarget::Budget { .. } => true,
        }
    }
}

impl Task<'_> {
    /// Judges again with some of the candidates done.
    pub(super) fn after(&self, chosen: &[bool]) -> After {
        let instrument = self.instrument;
        let mut standings = self.judged.standings.clone();
        for candidate in (0..chosen.len()).filter(|it| chosen[*it]) {
            let prepared = &instrument.remedies[self.candidates[candidate]];
            for (place, level) in &prepared.raises {
                let standing = standings.questions[*place];
                if standing.counts() && standing.level().is_none_or(|found| found < *level) {
                    standings.questions[*place] = Standing::At(*level);
                }
            }
            if prepared.completes_statement {
                self.complete_statement(&mut standings);
            }
        }
        let scores = Scores::of(instrument, &standings);
        let framework = self.target.map(|target| {
            let target = &instrument.targets[target];
            Projection::of(target, &standings, &scores).total
        });
        After { gates: Gates::of(instrument, &standings), scores, framework }
    }

    /// Decides what is not decided: a control that no question speaks to is not applied.
    fn complete_statement(&self, standings: &mut Standings) {
        for (place, unit) in self.instrument.units.iter().enumerate() {
            if !unit.clause && !standings.decided[place] {
                let asked = &standings.questions[unit.asked.clone()];
                standings.decided[place] = true;
                standings.excluded[place] = asked.iter().all(|standing| !standing.counts());
            }
        }
    }

    /// How things stand once some of the candidates are done.
    pub(super) fn standpoint(&self, after: &After) -> Standpoint {
        let total = &after.scores.total;
        let stage = after.gates.as_ref().map(Gates::stage);
        let blockers = after.gates.as_ref().zip(self.stage).map(|(gates, stage)| match stage {
            Stage::Stage2Ready => {
                let first = gates.first.blocks.iter().zip(&gates.second.blocks);
                let questions = first.filter(|(first, second)| **first || **second).count();
                questions + usize::from(gates.second.statement) + gates.second.unassessed.len()
            }
            _ => gates.first.count(),
        });
        Standpoint {
            readiness: Range::of(total.low, total.high, total.possible),
            framework: after.framework.and_then(|it| Range::of(it.low, it.high, it.possible)),
            stage,
            blockers,
        }
    }
}

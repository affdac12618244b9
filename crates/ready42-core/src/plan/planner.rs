//! Weighs remedies against each other.

use std::cmp::Reverse;

use super::PlanEntry;
use crate::{
    id::FactId,
    instrument::{Instrument, Prepared},
    policy::RiskRule,
    projection::Projection,
    question::Level,
    ratio::Portion,
    remedy::{Days, Size},
    score::Scores,
    standing::Standings,
    verdict::Gates,
};

/// A million, which terms are parts of.
const MILLION: u64 = 1_000_000;

/// All that priorities are computed from.
pub(crate) struct Planner<'a> {
    pub(crate) instrument: &'a Instrument,
    pub(crate) standings: &'a Standings,
    pub(crate) scores: &'a Scores,
    pub(crate) projections: &'a [Projection],
    pub(crate) gates: &'a Gates,
    pub(crate) size: Size,
    /// The risk rules whose fact holds: concern, points, fact.
    pub(crate) pressing: Vec<&'a RiskRule>,
}

/// A remedy that has something to do, and what it would bring.
pub(super) struct Candidate {
    pub(super) place: usize,
    pub(super) gate: usize,
    pub(super) gain: u64,
    pub(super) reaches: Vec<u64>,
    pub(super) risk: u64,
    pub(super) pressed_by: Vec<FactId>,
    pub(super) value: u64,
    pub(super) effort: Days,
}

impl Planner<'_> {
    /// The plan: every remedy that is needed, the most pressing first, nothing before what it
    /// needs.
    pub(crate) fn plan(&self) -> Vec<PlanEntry> {
        let pulls: Vec<Vec<u128>> = self
            .instrument
            .targets
            .iter()
            .zip(self.projections)
            .map(|(target, projection)| projection.pull(target))
            .collect();
        let mut candidates: Vec<Candidate> = (0..self.instrument.remedies.len())
            .filter(|place| self.is_needed(&self.instrument.remedies[*place]))
            .map(|place| self.weigh(place, &pulls))
            .collect();
        // The identifier breaks ties: remedies stand in its order, and the sort is stable.
        candidates.sort_by(|a, b| {
            let per_day = u128::from(a.value) * u128::from(b.effort.1);
            let other = u128::from(b.value) * u128::from(a.effort.1);
            Reverse(a.gate).cmp(&Reverse(b.gate)).then(other.cmp(&per_day))
        });
        self.lay_out(&candidates)
    }

    /// Whether a remedy takes an open question to the target, or completes the statement.
    fn is_needed(&self, prepared: &Prepared) -> bool {
        let closes = |(place, level): &(usize, Level)| {
            *level == Level::TARGET && self.standings.questions[*place].is_open()
        };
        prepared.raises.iter().any(closes)
            || (prepared.completes_statement && self.gates.second.statement)
    }

    /// Computes the terms of one remedy on its own.
    fn weigh(&self, place: usize, pulls: &[Vec<u128>]) -> Candidate {
        let prepared = &self.instrument.remedies[place];
        let mut gain = 0;
        let mut sums = vec![0_u128; pulls.len()];
        for (asked, level) in &prepared.raises {
            let (unit, share) = self.adds(*asked, *level);
            gain += self.instrument.units[unit].weight * share;
            for (sum, pull) in sums.iter_mut().zip(pulls) {
                *sum += share * pull[unit];
            }
        }
        let gain = Portion { earned: gain, possible: self.scores.total.possible }.per(MILLION);
        let totals = self.projections.iter().map(|projection| projection.total.possible);
        let reaches: Vec<u64> = sums
            .into_iter()
            .zip(totals)
            .map(|(earned, possible)| Portion { earned, possible }.per(MILLION))
            .collect();
        let (risk, pressed_by) = self.risk(prepared);
        let weights = self.instrument.policy().priority;
        let value = (gain * u64::from(weights.gain)
            + reaches.iter().sum::<u64>() * u64::from(weights.reach)
            + risk * u64::from(weights.risk))
            / 100;
        let effort = self.instrument.remedy(prepared).effort.of(self.size);
        Candidate {
            place,
            gate: self.gate(prepared),
            gain,
            reaches,
            risk,
            pressed_by,
            value,
            effort,
        }
    }

    /// The unit that raising a question adds to, and what it adds there.
    pub(super) fn adds(&self, asked: usize, level: Level) -> (usize, u128) {
        let it = &self.instrument.asked[asked];
        let standing = self.standings.questions[asked];
        let thirds = level.thirds().saturating_sub(standing.thirds().0);
        let third = self.scores.units[it.unit].third();
        let share = if standing.counts() { it.weight * third * u128::from(thirds) } else { 0 };
        (it.unit, share)
    }

    fn gate(&self, prepared: &Prepared) -> usize {
        let Some(gate) = self.gates.next() else { return 0 };
        let removes =
            |(place, level): &&(usize, Level)| gate.blocks[*place] && *level >= gate.needed;
        prepared.raises.iter().filter(removes).count()
            + usize::from(prepared.completes_statement && gate.statement)
    }

    fn risk(&self, prepared: &Prepared) -> (u64, Vec<FactId>) {
        let mut points = 0;
        let mut facts: Vec<FactId> = vec![];
        for rule in &self.pressing {
            let pressed = prepared.raises.iter().any(|(place, _)| {
                let question = self.instrument.question(&self.instrument.asked[*place]);
                self.standings.questions[*place].is_open()
                    && question.concerns.contains(&rule.concern)
            });
            if pressed {
                points += u64::from(rule.points);
                if !facts.contains(&rule.fact) {
                    facts.push(rule.fact.clone());
                }
            }
        }
        (points, facts)
    }
}

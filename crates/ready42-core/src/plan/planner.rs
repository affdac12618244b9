//! Weighs remedies against each other.

use std::cmp::Reverse;

use super::{PlanEntry, Shift, SystemPressure, Weighed, layout::Step};
use crate::{
    gate::Gates,
    id::FactId,
    instrument::{Instrument, Prepared},
    order,
    policy::{PriorityWeights, RiskRule},
    projection::{Projection, Pull},
    question::Level,
    ratio::{EVEN, Portion},
    remedy::{Days, Size},
    score::Scores,
    standing::Standings,
    system::Shown,
};

/// A million, which terms are parts of.
pub(super) const MILLION: u64 = 1_000_000;

/// All that priorities are computed from.
pub(crate) struct Planner<'a> {
    pub(crate) instrument: &'a Instrument,
    pub(crate) standings: &'a Standings,
    pub(crate) scores: &'a Scores,
    pub(crate) projections: &'a [Projection],
    pub(crate) gates: Option<&'a Gates>,
    pub(crate) size: Size,
    /// The risk rules whose fact holds: concern, points, fact.
    pub(crate) pressing: Vec<&'a RiskRule>,
    /// The facts that hold by the register of systems alone.
    pub(crate) register: Vec<Shown>,
}

/// A remedy that has something to do, and what it would bring.
pub(super) struct Candidate {
    pub(super) place: usize,
    pub(super) gate: usize,
    pub(super) gain: u64,
    /// The mean of what it adds to the frameworks that are assessed.
    pub(super) reach: u64,
    /// What it adds to each framework.
    pub(super) reaches: Vec<u64>,
    pub(super) risk: u64,
    pub(super) pressed_by: Vec<FactId>,
    pub(super) effort: Days,
}

/// How many remedies are looked at when weights are varied.
const FIRST: usize = 10;

/// Each weight a fifth lower and a fifth higher, in turn.
const SHIFTS: [Shift; 6] = [
    Shift { weight: Weighed::Gain, higher: false },
    Shift { weight: Weighed::Gain, higher: true },
    Shift { weight: Weighed::Reach, higher: false },
    Shift { weight: Weighed::Reach, higher: true },
    Shift { weight: Weighed::Risk, higher: false },
    Shift { weight: Weighed::Risk, higher: true },
];

/// How the terms are weighed against each other, in shares of a percent.
pub(super) struct Weighing {
    gain: u128,
    reach: u128,
    risk: u128,
}

impl Weighing {
    /// A fifth of a percent, so that a weight can be a fifth higher or lower.
    const SHARES: u32 = 5;

    /// As the policy has it.
    pub(super) fn of(weights: PriorityWeights) -> Self {
        Self::scaled(weights, [Self::SHARES; 3])
    }

    fn scaled(weights: PriorityWeights, by: [u32; 3]) -> Self {
        let scale = |weight: u32, by: u32| u128::from(weight) * u128::from(by);
        Self {
            gain: scale(weights.gain, by[0]),
            reach: scale(weights.reach, by[1]),
            risk: scale(weights.risk, by[2]),
        }
    }

    /// One weight after the other a fifth lower, then a fifth higher, as [`SHIFTS`] has them.
    fn a_fifth_off(weights: PriorityWeights) -> [Self; 6] {
        SHIFTS.map(|Shift { weight, higher }| {
            let mut by = [Self::SHARES; 3];
            by[weight as usize] = if higher { Self::SHARES + 1 } else { Self::SHARES - 1 };
            Self::scaled(weights, by)
        })
    }

    /// The weighted sum of a remedy's terms, in shares of a hundredth of a part per million.
    fn sum(&self, candidate: &Candidate) -> u128 {
        u128::from(candidate.gain) * self.gain
            + u128::from(candidate.reach) * self.reach
            + u128::from(candidate.risk) * self.risk
    }

    /// The same in parts per million, rounded down.
    pub(super) fn value(&self, candidate: &Candidate) -> u64 {
        let value = self.sum(candidate) / u128::from(100 * Self::SHARES);
        u64::try_from(value).unwrap_or(u64::MAX)
    }

    /// The candidates in the order in which they press, the most pressing first.
    ///
    /// Gate first, then the weighted sum for each likely day. The identifier breaks ties:
    /// candidates stand in its order, and the sort is stable.
    pub(super) fn rank(&self, candidates: &[Candidate]) -> Vec<usize> {
        order::places(candidates.len(), &mut |a, b| {
            let (a, b) = (&candidates[a], &candidates[b]);
            let per_day = self.sum(a) * u128::from(b.effort.1);
            let other = self.sum(b) * u128::from(a.effort.1);
            Reverse(a.gate).cmp(&Reverse(b.gate)).then(other.cmp(&per_day))
        })
    }
}

impl Planner<'_> {
    /// The plan: every remedy that is needed, the most pressing first, nothing before what it
    /// needs.
    pub(crate) fn plan(&self) -> Vec<PlanEntry> {
        let pulls: Vec<Pull> = self
            .instrument
            .targets
            .iter()
            .zip(self.projections)
            .map(|(target, projection)| projection.pull(target))
            .collect();
        let candidates: Vec<Candidate> = (0..self.instrument.remedies.len())
            .filter(|place| self.is_needed(&self.instrument.remedies[*place]))
            .map(|place| self.weigh(place, &pulls))
            .collect();
        let weights = self.instrument.policy().priority;
        let steps = self.lay_out(&candidates, &Weighing::of(weights));
        let others = Weighing::a_fifth_off(weights).map(|weighing| {
            let steps = self.lay_out(&candidates, &weighing);
            steps.into_iter().take(FIRST).map(|step| step.candidate).collect::<Vec<_>>()
        });
        let entry = |(index, step): (usize, &Step)| {
            let moved = |other: &Vec<usize>| other.get(index) != Some(&step.candidate);
            let shifts = SHIFTS.into_iter().zip(&others);
            let moved_by =
                shifts.filter(|(_, other)| index < FIRST && moved(other)).map(|(it, _)| it);
            self.entry(index + 1, step, moved_by.collect(), &candidates)
        };
        steps.iter().enumerate().map(entry).collect()
    }

    /// Whether a remedy takes an open question to the target, or completes the statement.
    fn is_needed(&self, prepared: &Prepared) -> bool {
        let closes = |(place, level): &(usize, Level)| {
            *level == Level::TARGET && self.standings.questions[*place].is_open()
        };
        prepared.raises.iter().any(closes)
            || (prepared.completes_statement && self.lacks_statement())
    }

    /// Whether a verdict waits for the Statement of Applicability.
    pub(super) fn lacks_statement(&self) -> bool {
        self.gates.is_some_and(|gates| gates.second.statement)
    }

    /// Computes the terms of one remedy on its own.
    fn weigh(&self, place: usize, pulls: &[Pull]) -> Candidate {
        let prepared = &self.instrument.remedies[place];
        let mut gain = 0;
        let mut sums = vec![0_u128; pulls.len()];
        for (asked, level) in &prepared.raises {
            let (unit, share) = self.adds(*asked, *level);
            let credit = EVEN * raised(self.standings, *asked, *level);
            gain += self.instrument.units[unit].weight * share;
            for (sum, pull) in sums.iter_mut().zip(pulls) {
                *sum += share * pull.units[unit] + credit * pull.asked[*asked];
            }
        }
        let gain = Portion { earned: gain, possible: self.scores.total.possible }.per(MILLION);
        let totals = self.projections.iter().map(|projection| projection.total.possible);
        let reaches: Vec<u64> = sums
            .into_iter()
            .zip(totals)
            .map(|(earned, possible)| Portion { earned, possible }.per(MILLION))
            .collect();
        let assessed = self.projections.iter().filter(|it| it.total.possible > 0).count() as u64;
        let reach = reaches.iter().sum::<u64>().checked_div(assessed).unwrap_or_default();
        let (risk, pressed_by) = self.risk(prepared);
        let effort = self.instrument.remedy(prepared).effort.of(self.size);
        let gate = self.gate(prepared);
        Candidate { place, gate, gain, reach, reaches, risk, pressed_by, effort }
    }

    /// The unit that raising a question adds to, and what it adds there.
    pub(super) fn adds(&self, asked: usize, level: Level) -> (usize, u128) {
        self.adds_to(self.standings, asked, level)
    }

    /// The same where questions have come to stand elsewhere.
    pub(super) fn adds_to(
        &self,
        standings: &Standings,
        asked: usize,
        level: Level,
    ) -> (usize, u128) {
        let it = &self.instrument.asked[asked];
        let third = self.scores.units[it.unit].third();
        (it.unit, it.weight * third * raised(standings, asked, level))
    }

    fn gate(&self, prepared: &Prepared) -> usize {
        self.removes(prepared).count() + usize::from(self.completes(prepared))
    }

    /// The questions that block the next gate and would no longer do so.
    pub(super) fn removes(&self, prepared: &Prepared) -> impl Iterator<Item = usize> {
        let gate = self.gates.and_then(Gates::next);
        let removes = move |(place, level): &&(usize, Level)| {
            gate.is_some_and(|gate| gate.blocks[*place] && *level >= gate.needed)
        };
        prepared.raises.iter().filter(removes).map(|(place, _)| *place)
    }

    /// Whether the statement blocks the next gate and would no longer do so.
    pub(super) fn completes(&self, prepared: &Prepared) -> bool {
        prepared.completes_statement
            && self.gates.and_then(Gates::next).is_some_and(|gate| gate.statement)
    }

    fn risk(&self, prepared: &Prepared) -> (u64, Vec<FactId>) {
        let mut points = 0;
        let mut facts: Vec<FactId> = vec![];
        for rule in self.pressed(prepared) {
            points += u64::from(rule.points);
            if !facts.contains(&rule.fact) {
                facts.push(rule.fact.clone());
            }
        }
        (points, facts)
    }

    /// Of the facts that press a remedy, those that only systems show, with the systems.
    pub(super) fn by_systems(&self, facts: &[FactId]) -> Vec<SystemPressure> {
        let shown = self.register.iter().filter(|it| facts.contains(&it.fact));
        shown
            .map(|Shown { fact, systems }| SystemPressure {
                fact: fact.clone(),
                systems: systems.clone(),
            })
            .collect()
    }

    /// The rules that press a remedy: those about a gap that it works on.
    pub(super) fn pressed(&self, prepared: &Prepared) -> impl Iterator<Item = &RiskRule> {
        let pressed = |rule: &&&RiskRule| {
            prepared.raises.iter().any(|(place, _)| {
                let question = self.instrument.question(&self.instrument.asked[*place]);
                self.standings.questions[*place].is_open()
                    && question.concerns.contains(&rule.concern)
            })
        };
        self.pressing.iter().filter(pressed).copied()
    }
}

/// How many thirds of its own credit raising a question adds; none where it does not count.
pub(super) fn raised(standings: &Standings, asked: usize, level: Level) -> u128 {
    let standing = standings.questions[asked];
    let thirds = level.thirds().saturating_sub(standing.thirds().0);
    if standing.counts() { thirds.into() } else { 0 }
}

//! What to do, in which order, and what puts it there.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use crate::{
    id::{FactId, FrameworkId, ItemId, QuestionId, RemedyId, RoleId, Text},
    instrument::{Instrument, Prepared},
    projection::Projection,
    question::Level,
    ratio::{Portion, Ratio},
    remedy::{Citation, Days, Deliverable, Size},
    score::Scores,
    standing::Standings,
    verdict::Gates,
};

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
    /// What it answers, and where to read more.
    pub citations: Vec<Citation>,
}

/// The terms of a priority.
///
/// # Units
///
/// `gain`, `reach` and `risk` are parts per million of readiness, each rounded once;
/// `value` is their weighted sum and `value / effort.likely` is what remedies of the same gate
/// are ordered by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    /// How many blockers of the next gate it removes.
    pub gate: usize,
    /// What it adds to the readiness that is certain.
    pub gain: u64,
    /// What it adds to other frameworks, summed.
    pub reach: u64,
    /// What it adds to each of them.
    pub frameworks: Vec<Reach>,
    /// How much the profile presses it.
    pub risk: u64,
    /// The facts that do.
    pub pressed_by: Vec<FactId>,
    /// The weighted sum of gain, reach and risk.
    pub value: u64,
    /// What it takes, in person-days for the size of the organisation.
    pub effort: Days,
    /// The size that the effort is for.
    pub size: Size,
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
    pub(crate) pressing: Vec<&'a crate::policy::RiskRule>,
}

/// A remedy that has something to do, and what it would bring.
struct Candidate {
    place: usize,
    gate: usize,
    gain: u64,
    reaches: Vec<u64>,
    risk: u64,
    pressed_by: Vec<FactId>,
    value: u64,
    effort: Days,
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
    fn adds(&self, asked: usize, level: Level) -> (usize, u128) {
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

    /// Walks the ranking and puts each remedy down after what it needs.
    fn lay_out(&self, candidates: &[Candidate]) -> Vec<PlanEntry> {
        let mut layout = Layout {
            rank_of: vec![None; self.instrument.remedies.len()],
            placed: vec![false; candidates.len()],
            standings: self.standings.clone(),
            statement: self.gates.second.statement,
            certain: self.scores.total.low,
            entries: Vec::with_capacity(candidates.len()),
        };
        for (rank, candidate) in candidates.iter().enumerate() {
            layout.rank_of[candidate.place] = Some(rank);
        }
        for rank in 0..candidates.len() {
            self.place(rank, None, candidates, &mut layout);
        }
        layout.entries
    }

    /// Puts one remedy down, its prerequisites first.
    ///
    /// A remedy that what stands before it has left nothing to do is left out, unless another
    /// needs it.
    fn place(
        &self,
        rank: usize,
        ahead_of: Option<&RemedyId>,
        candidates: &[Candidate],
        layout: &mut Layout,
    ) {
        let candidate = &candidates[rank];
        let prepared = &self.instrument.remedies[candidate.place];
        if layout.placed[rank] || (ahead_of.is_none() && !layout.has_use_for(prepared)) {
            return;
        }
        layout.placed[rank] = true;
        let remedy = self.instrument.remedy(prepared);
        let mut first: Vec<usize> =
            prepared.prerequisites.iter().filter_map(|place| layout.rank_of[*place]).collect();
        first.sort_unstable();
        for rank in first {
            self.place(rank, Some(&remedy.id), candidates, layout);
        }
        layout.apply(self, prepared);
        let in_plan =
            prepared.prerequisites.iter().filter(|place| layout.rank_of[**place].is_some());
        let after = in_plan
            .map(|place| self.instrument.remedy(&self.instrument.remedies[*place]).id.clone());
        let after = after.collect();
        layout.entries.push(PlanEntry {
            rank: layout.entries.len() + 1,
            remedy: remedy.id.clone(),
            title: remedy.title.clone(),
            why_now: remedy.why_now.clone(),
            steps: remedy.steps.clone(),
            deliverable: remedy.deliverable.clone(),
            owner: remedy.owner.clone(),
            terms: self.terms(candidate),
            ahead_of: ahead_of.cloned(),
            after,
            closes: self.closes(prepared),
            readiness_after: Ratio::of(layout.certain, self.scores.total.possible)
                .unwrap_or_default(),
            citations: remedy.citations.clone(),
        });
    }

    fn closes(&self, prepared: &Prepared) -> Vec<QuestionId> {
        let raised =
            prepared.raises.iter().filter(|(place, level)| self.adds(*place, *level).1 > 0);
        raised
            .map(|(place, _)| self.instrument.question(&self.instrument.asked[*place]).id.clone())
            .collect()
    }

    fn terms(&self, candidate: &Candidate) -> Terms {
        let prepared = &self.instrument.remedies[candidate.place];
        let frameworks =
            self.instrument.targets.iter().zip(self.projections).zip(&candidate.reaches);
        let frameworks =
            frameworks.filter(|(_, gain)| **gain > 0).map(|((target, projection), gain)| {
                let framework = &self.instrument.catalogue().content().frameworks[target.framework];
                let mut places: Vec<usize> = prepared
                    .raises
                    .iter()
                    .map(|(asked, level)| self.adds(*asked, *level))
                    .filter(|(_, share)| *share > 0)
                    .flat_map(|(unit, _)| target.by_unit[unit].iter().map(|(place, _)| *place))
                    .filter(|place| projection.outcomes[*place].is_some())
                    .collect();
                places.sort_unstable();
                places.dedup();
                let item = |place: usize| framework.items[target.outcomes[place].item].id.clone();
                Reach {
                    framework: framework.id.clone(),
                    gain: *gain,
                    items: places.into_iter().map(item).collect(),
                }
            });
        Terms {
            gate: candidate.gate,
            gain: candidate.gain,
            reach: candidate.reaches.iter().sum(),
            frameworks: frameworks.collect(),
            risk: candidate.risk,
            pressed_by: candidate.pressed_by.clone(),
            value: candidate.value,
            effort: candidate.effort,
            size: self.size,
        }
    }
}

/// A plan while it is being laid out.
struct Layout {
    /// The rank of each remedy of the catalogue that is needed.
    rank_of: Vec<Option<usize>>,
    placed: Vec<bool>,
    /// Where questions stand once everything laid out so far is done.
    standings: Standings,
    /// Whether the statement is still incomplete by then.
    statement: bool,
    /// The readiness that is certain by then, in the measure of the total.
    certain: u128,
    entries: Vec<PlanEntry>,
}

impl Layout {
    fn has_use_for(&self, prepared: &Prepared) -> bool {
        let open = |(place, level): &(usize, Level)| {
            *level == Level::TARGET && self.standings.questions[*place].is_open()
        };
        prepared.raises.iter().any(open) || (prepared.completes_statement && self.statement)
    }

    fn apply(&mut self, planner: &Planner<'_>, prepared: &Prepared) {
        for (place, level) in &prepared.raises {
            let standing = self.standings.questions[*place];
            if !standing.counts() || standing.level().is_some_and(|found| found >= *level) {
                continue;
            }
            let asked = &planner.instrument.asked[*place];
            let thirds = level.thirds().saturating_sub(standing.thirds().0);
            let third = planner.scores.units[asked.unit].third();
            let weight = planner.instrument.units[asked.unit].weight;
            self.certain += weight * asked.weight * third * u128::from(thirds);
            self.standings.questions[*place] = crate::standing::Standing::At(*level);
        }
        self.statement &= !prepared.completes_statement;
    }
}

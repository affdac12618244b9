//! Lays the weighed remedies out, nothing before what it needs.

use super::{
    PlanEntry, Planner, Reach, Shift, Terms,
    planner::{Candidate, Weighing},
};
use crate::{
    id::QuestionId,
    instrument::Prepared,
    order::{sort, sort_and_dedup},
    ratio::Ratio,
    standing::{Standing, Standings},
};

/// A remedy in its place.
pub(super) struct Step {
    /// Which candidate.
    pub(super) candidate: usize,
    /// The candidate that it stands before because that one needs it.
    ahead_of: Option<usize>,
    /// The readiness that is certain once it is done, in the measure of the total.
    certain: u128,
}

impl Planner<'_> {
    /// Walks the ranking and puts each remedy down after what it needs.
    pub(super) fn lay_out(&self, candidates: &[Candidate], weighing: &Weighing) -> Vec<Step> {
        let ranking = weighing.rank(candidates);
        let mut layout = Layout {
            rank_of: vec![None; self.instrument.remedies.len()],
            placed: vec![false; candidates.len()],
            standings: self.standings.clone(),
            statement: self.lacks_statement(),
            certain: self.scores.total.low,
            steps: Vec::with_capacity(candidates.len()),
        };
        for (rank, candidate) in ranking.iter().enumerate() {
            layout.rank_of[candidates[*candidate].place] = Some(rank);
        }
        for rank in 0..ranking.len() {
            self.place(rank, None, candidates, &ranking, &mut layout);
        }
        layout.steps
    }

    /// Puts one remedy down, its prerequisites first.
    ///
    /// A remedy that what stands before it or what it needs leaves nothing to do is left out,
    /// unless another needs it.
    fn place(
        &self,
        rank: usize,
        ahead_of: Option<usize>,
        candidates: &[Candidate],
        ranking: &[usize],
        layout: &mut Layout,
    ) {
        let candidate = ranking[rank];
        let prepared = &self.instrument.remedies[candidates[candidate].place];
        if layout.placed[rank] || (ahead_of.is_none() && !layout.has_use_for(prepared)) {
            return;
        }
        layout.placed[rank] = true;
        let mut first: Vec<usize> =
            prepared.prerequisites.iter().filter_map(|place| layout.rank_of[*place]).collect();
        sort(&mut first);
        for rank in first {
            self.place(rank, Some(candidate), candidates, ranking, layout);
        }
        layout.apply(self, prepared);
        layout.steps.push(Step { candidate, ahead_of, certain: layout.certain });
    }

    /// A step in full.
    pub(super) fn entry(
        &self,
        rank: usize,
        step: &Step,
        moved_by: Vec<Shift>,
        candidates: &[Candidate],
    ) -> PlanEntry {
        let candidate = &candidates[step.candidate];
        let prepared = &self.instrument.remedies[candidate.place];
        let remedy = self.instrument.remedy(prepared);
        let id_at =
            |place: usize| self.instrument.remedy(&self.instrument.remedies[place]).id.clone();
        let in_plan = |place: &usize| candidates.iter().any(|it| it.place == *place);
        PlanEntry {
            rank,
            remedy: remedy.id.clone(),
            title: remedy.title.clone(),
            why_now: remedy.why_now.clone(),
            steps: remedy.steps.clone(),
            deliverable: remedy.deliverable.clone(),
            owner: remedy.owner.clone(),
            terms: self.terms(candidate),
            ahead_of: step.ahead_of.map(|candidate| id_at(candidates[candidate].place)),
            after: prepared.prerequisites.iter().copied().filter(in_plan).map(id_at).collect(),
            closes: self.closes(prepared),
            readiness_after: Ratio::of(step.certain, self.scores.total.possible)
                .unwrap_or_default(),
            moves: !moved_by.is_empty(),
            moved_by,
            citations: remedy.citations.clone(),
        }
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
                    .map(|(asked, level)| (*asked, self.adds(*asked, *level)))
                    .filter(|(_, (_, share))| *share > 0)
                    .flat_map(|(asked, (unit, _))| {
                        target.by_unit[unit].iter().chain(&target.by_asked[asked])
                    })
                    .map(|(place, _)| *place)
                    .filter(|place| projection.outcomes[*place].is_some())
                    .collect();
                sort_and_dedup(&mut places);
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
            reach: candidate.reach,
            frameworks: frameworks.collect(),
            risk: candidate.risk,
            pressed_by: candidate.pressed_by.clone(),
            pressed_by_systems: self.by_systems(&candidate.pressed_by),
            value: Weighing::of(self.instrument.policy().priority).value(candidate),
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
    steps: Vec<Step>,
}

impl Layout {
    fn has_use_for(&self, prepared: &Prepared) -> bool {
        let mut closes = prepared.closes.iter();
        closes.any(|place| self.standings.questions[*place].is_open())
            || (prepared.completes_statement && self.statement)
    }

    fn apply(&mut self, planner: &Planner<'_>, prepared: &Prepared) {
        for (place, level) in &prepared.raises {
            let standing = self.standings.questions[*place];
            if !standing.counts() || standing.level().is_some_and(|found| found >= *level) {
                continue;
            }
            let (unit, share) = planner.adds_to(&self.standings, *place, *level);
            self.certain += planner.instrument.units[unit].weight * share;
            self.standings.questions[*place] = Standing::At(*level);
        }
        self.statement &= !prepared.completes_statement;
    }
}

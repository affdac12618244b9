//! The steps of a path, in an order in which they can be done, each with its reason.

use super::{
    PathStep, Why,
    task::{Subject, Task},
};
use crate::{id::RemedyId, order::sort, plan::PlanEntry};

impl Task<'_> {
    /// The chosen candidates in the order of the plan, nothing before what it needs.
    pub(super) fn steps(&self, chosen: &[bool], plan: &[PlanEntry]) -> Vec<PathStep> {
        let mut order = vec![];
        let mut placed = vec![false; chosen.len()];
        let rank = |candidate: &usize| {
            let id = self.id(*candidate);
            plan.iter().position(|entry| entry.remedy == *id).unwrap_or(plan.len())
        };
        let mut ranking: Vec<(usize, usize)> =
            (0..chosen.len()).filter(|it| chosen[*it]).map(|it| (rank(&it), it)).collect();
        sort(&mut ranking);
        for (_, candidate) in &ranking {
            self.place(*candidate, &ranking, &mut placed, &mut order);
        }
        let mut done = vec![false; chosen.len()];
        let mut days_so_far = 0;
        let mut steps = Vec::with_capacity(order.len());
        for candidate in order {
            done[candidate] = true;
            days_so_far += self.programme.costs[candidate];
            let remedy =
                self.instrument.remedy(&self.instrument.remedies[self.candidates[candidate]]);
            let needs = self.programme.needs[candidate].iter();
            steps.push(PathStep {
                remedy: remedy.id.clone(),
                title: remedy.title.clone(),
                owner: remedy.owner.clone(),
                days: self.days(self.candidates[candidate]),
                days_so_far,
                why: self.why(candidate, chosen),
                after: needs.map(|need| self.id(*need).clone()).collect(),
                then: self.standpoint(&self.after(&done)),
            });
        }
        steps
    }

    /// Puts a candidate down, what it needs first.
    fn place(
        &self,
        candidate: usize,
        ranking: &[(usize, usize)],
        placed: &mut [bool],
        order: &mut Vec<usize>,
    ) {
        if std::mem::replace(&mut placed[candidate], true) {
            return;
        }
        let needed = |it: &&(usize, usize)| self.programme.needs[candidate].contains(&it.1);
        for (_, need) in ranking.iter().filter(needed) {
            self.place(*need, ranking, placed, order);
        }
        order.push(candidate);
    }

    /// The identifier of a candidate.
    pub(super) fn id(&self, candidate: usize) -> &RemedyId {
        &self.instrument.remedy(&self.instrument.remedies[self.candidates[candidate]]).id
    }

    /// Why a chosen candidate is in.
    fn why(&self, candidate: usize, chosen: &[bool]) -> Why {
        let needed_by = |it: &usize| chosen[*it] && self.programme.needs[*it].contains(&candidate);
        let mut without = chosen.to_vec();
        without[candidate] = false;
        let lost = self.programme.value(chosen) - self.programme.value(&without);
        let mut why = Why {
            needed_by: (0..chosen.len()).filter(needed_by).map(|it| self.id(it).clone()).collect(),
            gain: self.millionths(lost),
            ..Why::default()
        };
        if self.stage.is_none() {
            return why;
        }
        for (subject, aim) in self.subjects.iter().zip(&self.programme.aims) {
            let settles = |chosen: &[bool]| aim.iter().any(|(item, _)| chosen[*item]);
            if settles(chosen) && !settles(&without) {
                match subject {
                    Subject::Question(place) => why.blockers.push(self.question(*place).clone()),
                    Subject::Statement => why.statement = true,
                }
            }
        }
        why
    }

    /// The identifier of a question.
    pub(super) fn question(&self, place: usize) -> &crate::id::QuestionId {
        &self.instrument.question(&self.instrument.asked[place]).id
    }
}

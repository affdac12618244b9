//! Finds a path.

use std::fmt;

use ready42_solver::{Goal, LIMIT, Solution, solve};

use super::{Effort, FORMAT, Path, PathTarget, Proof, VERSION, task::Task};
use crate::{
    assessment::Assessment,
    date::Date,
    id::FrameworkId,
    instrument::Instrument,
    ratio::{Portion, Ratio},
    report::Judged,
    verdict::DISCLAIMER,
};

/// Why there is no path of this kind.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathError {
    /// The questionnaire gives no verdict, so it has no stages.
    NoVerdict,
    /// The questionnaire says nothing about such a framework.
    Framework {
        /// The framework that was asked for.
        found: FrameworkId,
        /// Those that it says something about.
        known: Vec<FrameworkId>,
    },
    /// Nothing counts, so there is no readiness.
    NothingCounts,
    /// A target that is left aside is no stage.
    NoStage,
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} found, expected {}", self.found(), self.expected())
    }
}

impl PathError {
    /// What was found.
    pub fn found(&self) -> String {
        match self {
            Self::NoVerdict => "a stage of a questionnaire that gives no verdict".to_owned(),
            Self::Framework { found, .. } => format!("framework '{found}'"),
            Self::NothingCounts => "no question that counts".to_owned(),
            Self::NoStage => "no stage".to_owned(),
        }
    }

    /// What was expected.
    pub fn expected(&self) -> String {
        match self {
            Self::NoVerdict => "a readiness".to_owned(),
            Self::Framework { known, .. } => {
                let known: Vec<&str> = known.iter().map(FrameworkId::as_str).collect();
                known.join(" or ")
            }
            Self::NothingCounts => "one at least".to_owned(),
            Self::NoStage => "stage 1 or stage 2".to_owned(),
        }
    }
}

impl std::error::Error for PathError {}

impl Path {
    /// Finds the path of an assessment to a target, as of a day.
    ///
    /// # Errors
    ///
    /// [`PathError`] if the questionnaire has no such target.
    ///
    /// # Panics
    ///
    /// Never: the solver is asked for no more than all candidates together reach.
    pub fn find(
        instrument: &Instrument,
        assessment: &Assessment,
        as_of: Date,
        target: &PathTarget,
    ) -> Result<Self, PathError> {
        let judged = Judged::of(instrument, assessment, as_of);
        let size = assessment.profile.size().unwrap_or_default();
        let mut task = Task::of(instrument, &judged, size);
        let goal = task.aim_at(target)?;
        let most = task.programme.most();
        let (goal, cut_short) = match goal {
            Goal::Reach(worth) if worth > most => (Goal::Reach(most), true),
            goal => (goal, false),
        };
        let solution = solve(&task.programme, goal, LIMIT).expect("no more is asked than is there");
        let after = task.after(&solution.chosen);
        let mut effort = Effort::default();
        for (candidate, place) in task.candidates.iter().enumerate() {
            if solution.chosen[candidate] {
                effort.add(task.days(*place));
            }
        }
        let met = !cut_short && after.meets(target);
        let framework = task.target.map(|it| {
            let framework = instrument.targets[it].framework;
            instrument.catalogue().content().frameworks[framework].short.clone()
        });
        Ok(Self {
            format: FORMAT.into(),
            version: VERSION,
            organisation: assessment.profile.organisation.clone(),
            questionnaire: instrument.questionnaire().id.clone(),
            title: instrument.questionnaire().title.clone(),
            content: instrument.catalogue().content().version.clone(),
            policy: instrument.policy().id.clone(),
            as_of,
            target: target.clone(),
            framework_name: framework,
            size,
            met,
            effort,
            before: task.standpoint(&task.after(&vec![false; solution.chosen.len()])),
            after: task.standpoint(&after),
            proof: task.proof(goal, &solution),
            one_day_less: task.one_day_less(goal, &solution),
            steps: task.steps(&solution.chosen, &judged.plan(instrument, assessment)),
            obstacles: if met { vec![] } else { task.obstacles },
            disclaimer: DISCLAIMER.into(),
        })
    }
}

impl Task<'_> {
    /// What is asked of the solver.
    fn aim_at(&mut self, target: &PathTarget) -> Result<Goal, PathError> {
        match target {
            PathTarget::Stage { stage } => {
                let gates = self.judged.gates.as_ref().ok_or(PathError::NoVerdict)?;
                if *stage == crate::verdict::Stage::NotReady {
                    return Err(PathError::NoStage);
                }
                self.aim_at_stage(*stage, gates);
                let blockers = self.programme.aims.len() + self.obstacles.len();
                Ok(Goal::Reach(blockers as u128))
            }
            PathTarget::Readiness { share } => {
                let total = &self.judged.scores.total;
                if total.possible == 0 {
                    return Err(PathError::NothingCounts);
                }
                self.aim_at_readiness(None);
                Ok(Goal::Reach(share.least_of(total.possible).saturating_sub(total.low)))
            }
            PathTarget::Framework { framework, share } => {
                let place = self.place_of(framework)?;
                let total = self.judged.projections[place].total;
                self.aim_at_readiness(Some(place));
                Ok(Goal::Reach(share.least_of(total.possible).saturating_sub(total.low)))
            }
            PathTarget::Budget { days } => {
                if self.judged.scores.total.possible == 0 {
                    return Err(PathError::NothingCounts);
                }
                self.aim_at_readiness(None);
                Ok(Goal::Within(*days))
            }
        }
    }

    /// The place of a framework of which something is assessed.
    fn place_of(&self, id: &FrameworkId) -> Result<usize, PathError> {
        let frameworks = &self.instrument.catalogue().content().frameworks;
        let assessed = self.instrument.targets.iter().zip(&self.judged.projections).enumerate();
        let assessed: Vec<(usize, &FrameworkId)> = assessed
            .filter(|(_, (_, projection))| projection.total.possible > 0)
            .map(|(place, (target, _))| (place, &frameworks[target.framework].id))
            .collect();
        let found = assessed.iter().find(|(_, it)| *it == id);
        found.map(|(place, _)| *place).ok_or_else(|| PathError::Framework {
            found: id.clone(),
            known: assessed.into_iter().map(|(_, id)| id.clone()).collect(),
        })
    }

    /// What could be earned in the measure of the aims, if that is a readiness.
    pub(super) fn possible(&self) -> u128 {
        match self.target {
            Some(place) => self.judged.projections[place].total.possible,
            None => self.judged.scores.total.possible,
        }
    }

    /// A value of the aims in parts per million of readiness; 0 where they count blockers.
    pub(super) fn millionths(&self, value: u128) -> u64 {
        if self.stage.is_some() {
            return 0;
        }
        Portion { earned: value, possible: self.possible() }.per(1_000_000)
    }

    fn proof(&self, goal: Goal, solution: &Solution) -> Proof {
        let Solution { cost, value, proven, bound, .. } = *solution;
        let (least_days, most_readiness, gap) = match goal {
            Goal::Reach(_) => {
                let least = u64::try_from(bound).unwrap_or(cost);
                (Some(least), None, Ratio::of((cost - least).into(), cost.into()))
            }
            Goal::Within(_) => {
                let most = self.judged.scores.total.low + bound;
                let most = most.min(self.possible());
                let reached = self.judged.scores.total.low + value;
                let gap = Ratio::of(most.saturating_sub(reached), most);
                (None, Ratio::of(most, self.possible()), gap)
            }
        };
        Proof { proven, least_days, most_readiness, gap: gap.unwrap_or_default() }
    }
}

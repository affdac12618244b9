//! What there is to choose from, as the solver sees it.

use ready42_solver::Programme;

use super::{Obstacle, ObstacleKind};
use crate::{
    gate::Gates,
    id::Text,
    instrument::{Instrument, Prepared},
    question::Level,
    ratio::EVEN,
    remedy::{Days, Size},
    report::Judged,
    standing::Standings,
    verdict::Stage,
};

/// What there is to choose from for one target.
pub(super) struct Task<'a> {
    pub(super) instrument: &'a Instrument,
    pub(super) judged: &'a Judged,
    pub(super) size: Size,
    /// The stage of the target, if it is one.
    pub(super) stage: Option<Stage>,
    /// The place of the target's framework among those that are projected onto.
    pub(super) target: Option<usize>,
    /// The remedies that have something to do.
    pub(super) candidates: Vec<usize>,
    /// What each aim of the programme is about.
    pub(super) subjects: Vec<Subject>,
    /// What is in the way and no candidate removes.
    pub(super) obstacles: Vec<Obstacle>,
    pub(super) programme: Programme,
}

/// What an aim is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// A question of the questionnaire.
    Question(usize),
    /// The Statement of Applicability.
    Statement,
}

impl<'a> Task<'a> {
    /// The remedies that have something to do, and what ties them; no aims yet.
    pub(super) fn of(instrument: &'a Instrument, judged: &'a Judged, size: Size) -> Self {
        let has_use = |place: &usize| has_use(&instrument.remedies[*place], judged);
        let candidates: Vec<usize> = (0..instrument.remedies.len()).filter(has_use).collect();
        let mut task = Self {
            instrument,
            judged,
            size,
            stage: None,
            target: None,
            candidates,
            subjects: vec![],
            obstacles: vec![],
            programme: Programme::default(),
        };
        for place in &task.candidates {
            let needs = instrument.remedies[*place].prerequisites.iter();
            let needs = needs.filter_map(|need| task.candidates.binary_search(need).ok());
            task.programme.needs.push(needs.collect());
            task.programme.costs.push(task.days(*place).1.into());
        }
        task
    }

    /// What a remedy takes.
    pub(super) fn days(&self, place: usize) -> Days {
        self.instrument.remedy(&self.instrument.remedies[place]).effort.of(self.size)
    }

    fn standings(&self) -> &'a Standings {
        &self.judged.standings
    }

    /// One aim for each blocker of a stage, worth one; those of Stage 2 include those of Stage 1.
    pub(super) fn aim_at_stage(&mut self, stage: Stage, gates: &Gates) {
        self.stage = Some(stage);
        let gates = match stage {
            Stage::Stage2Ready => &[&gates.first, &gates.second][..],
            _ => &[&gates.first],
        };
        if gates.iter().any(|gate| gate.statement) {
            let completes = |prepared: &Prepared| u128::from(prepared.completes_statement);
            if !self.aim(Subject::Statement, completes) {
                self.obstacles.push(Obstacle {
                    kind: ObstacleKind::Statement,
                    unit: None,
                    question: None,
                    title: Text::from(""),
                });
            }
        }
        for place in 0..self.instrument.asked.len() {
            let blocking = gates.iter().filter(|gate| gate.blocks[place]);
            let Some(needed) = blocking.map(|gate| gate.needed).max() else { continue };
            let reaches = |prepared: &Prepared| {
                u128::from(raised_to(prepared, place).is_some_and(|level| level >= needed))
            };
            if !self.aim(Subject::Question(place), reaches) {
                self.obstacles.push(self.no_remedy(place));
            }
        }
        for unit in gates.iter().flat_map(|gate| &gate.unassessed) {
            let item =
                &self.instrument.catalogue().assessed().items[self.instrument.units[*unit].item];
            self.obstacles.push(Obstacle {
                kind: ObstacleKind::Unassessed,
                unit: Some(item.id.clone()),
                question: None,
                title: item.title.clone(),
            });
        }
    }

    /// One aim for each open question, worth what it adds to readiness, or to the readiness of the
    /// framework of a target.
    pub(super) fn aim_at_readiness(&mut self, target: Option<usize>) {
        self.target = target;
        let (instrument, judged) = (self.instrument, self.judged);
        let pull = target.map(|it| judged.projections[it].pull(&instrument.targets[it]));
        for (place, asked) in instrument.asked.iter().enumerate() {
            let standing = self.standings().questions[place];
            if !standing.is_open() {
                continue;
            }
            let third = asked.weight * judged.scores.units[asked.unit].third();
            let worth = match &pull {
                Some(pull) => third * pull.units[asked.unit] + EVEN * pull.asked[place],
                None => third * instrument.units[asked.unit].weight,
            };
            let gains = |level: Level| level.thirds().saturating_sub(standing.thirds().0);
            let gains = |prepared: &Prepared| {
                raised_to(prepared, place).map_or(0, |level| worth * u128::from(gains(level)))
            };
            let served = self.aim(Subject::Question(place), gains);
            if !served && worth > 0 {
                self.obstacles.push(self.no_remedy(place));
            }
        }
    }

    /// Adds an aim; `false` if no candidate makes anything of it.
    fn aim(&mut self, subject: Subject, worth: impl Fn(&Prepared) -> u128) -> bool {
        let of = |(it, place): (usize, &usize)| (it, worth(&self.instrument.remedies[*place]));
        let aim = self.candidates.iter().enumerate().map(of).filter(|(_, worth)| *worth > 0);
        let aim: Vec<(usize, u128)> = aim.collect();
        let is_served = !aim.is_empty();
        if is_served {
            self.programme.aims.push(aim);
            self.subjects.push(subject);
        }
        is_served
    }

    fn no_remedy(&self, place: usize) -> Obstacle {
        let question = self.instrument.question(&self.instrument.asked[place]);
        Obstacle {
            kind: ObstacleKind::NoRemedy,
            unit: Some(question.unit.clone()),
            question: Some(question.id.clone()),
            title: question.text.clone(),
        }
    }
}

/// The level that a remedy raises a question to.
fn raised_to(prepared: &Prepared, asked: usize) -> Option<Level> {
    let raises = prepared.raises.iter().filter(|(place, _)| *place == asked);
    raises.map(|(_, level)| *level).max()
}

/// Whether a remedy raises a question that counts above where it stands, or completes a statement
/// that a verdict waits for.
fn has_use(prepared: &Prepared, judged: &Judged) -> bool {
    let raises = |(place, level): &(usize, Level)| {
        let standing = judged.standings.questions[*place];
        standing.counts() && standing.level().is_none_or(|found| found < *level)
    };
    let lacks = judged.gates.as_ref().is_some_and(|gates| gates.second.statement);
    prepared.raises.iter().any(raises) || (prepared.completes_statement && lacks)
}

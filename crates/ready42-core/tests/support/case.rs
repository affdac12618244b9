//! One case: an instrument, and what somebody answered.

use std::{fmt, sync::Arc};

use ready42_core::{
    assessment::{Assessment, Given},
    date::Date,
    framework::Item,
    id::QuestionId,
    instrument::Instrument,
    question::{Level, Question},
    questionnaire::Selection,
    remedy::Remedy,
    report::{Judged, Report},
};

/// The day on which every case is judged.
pub(crate) const TODAY: Date = Date::new(2026, 11, 21).expect("a day of the calendar");

/// An instrument, and what somebody answered.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) instrument: Arc<Instrument>,
    pub(crate) assessment: Assessment,
}

/// The answers only: catalogues are long.
impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.assessment.fmt(f)
    }
}

impl Case {
    /// The same case with something changed.
    pub(crate) fn but(&self, change: impl FnOnce(&mut Assessment)) -> Self {
        let mut case = self.clone();
        change(&mut case.assessment);
        case
    }

    /// The same case with one question answered like this, its note and records kept.
    pub(crate) fn with(&self, question: &QuestionId, given: Option<Given>) -> Self {
        self.but(|it| it.answers.or_insert_with(question.clone(), Default::default).given = given)
    }

    /// The same case with these questions raised to these levels, as a remedy does it: what does
    /// not count stays as it is, and nothing is lowered.
    pub(crate) fn raised(&self, remedy: &Remedy) -> Self {
        let mut case = self.clone();
        for raise in &remedy.raises {
            let Some(question) = self.questions().find(|it| it.id == raise.question) else {
                continue;
            };
            let Some(found) = self.position(question) else { continue };
            if found.is_none_or(|found| found < raise.level) {
                case = case.with(&raise.question, Some(Given::Level(raise.level)));
            }
        }
        if remedy.completes_statement { case.but(super::answers::decide_all(self)) } else { case }
    }

    pub(crate) fn judged(&self) -> Judged {
        Judged::of(&self.instrument, &self.assessment, TODAY)
    }

    pub(crate) fn report(&self) -> Report {
        Report::of(&self.instrument, &self.assessment, TODAY)
    }

    /// The units, in the order of the scores.
    pub(crate) fn units(&self) -> impl Iterator<Item = &Item> {
        self.instrument.catalogue().assessed().units()
    }

    /// What the questionnaire asks, whatever the profile, in order.
    pub(crate) fn questions(&self) -> impl Iterator<Item = &Question> {
        let asked = |question: &&Question| match &self.instrument.questionnaire().asks {
            Selection::Whole => true,
            Selection::Questions(chosen) => chosen.contains(&question.id),
        };
        self.instrument.catalogue().content().questions.iter().filter(asked)
    }

    /// The questions that count, each with its level where it is known.
    pub(crate) fn counting(&self) -> Vec<(&Question, Option<Level>)> {
        let counting = self.questions();
        counting.filter_map(|question| Some((question, self.position(question)?))).collect()
    }
}

//! Where each question stands in one assessment.

use crate::{
    assessment::{Applicability, Assessment, Given},
    date::Date,
    instrument::Instrument,
    question::Level,
};

/// Where one question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The profile says that the matter does not arise.
    OutOfProfile,
    /// The control or the question is excluded with a reason.
    Excluded,
    /// Nothing is said yet.
    Unanswered,
    /// Whoever was asked does not know.
    Unknown,
    /// The matter stands at this level.
    At(Level),
}

impl Standing {
    /// Whether the question counts at all.
    pub const fn counts(self) -> bool {
        !matches!(self, Self::OutOfProfile | Self::Excluded)
    }

    /// Whether it is answered with a level.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::At(level) => Some(level),
            _ => None,
        }
    }

    /// Whether it counts and is below the target or not known.
    pub fn is_open(self) -> bool {
        self.counts() && self.level().is_none_or(|level| level < Level::TARGET)
    }

    /// Thirds of credit that are certain and that are possible.
    pub const fn thirds(self) -> (u64, u64) {
        match self {
            Self::OutOfProfile | Self::Excluded => (0, 0),
            Self::Unanswered | Self::Unknown => (0, 3),
            Self::At(level) => (level.thirds(), level.thirds()),
        }
    }
}

/// Where every question of an instrument stands in one assessment on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standings {
    pub(crate) questions: Vec<Standing>,
    /// Whether an answer rests on a record that is attached and current.
    pub(crate) evidenced: Vec<bool>,
    /// Whether the Statement of Applicability excludes the unit with a reason.
    pub(crate) excluded: Vec<bool>,
    /// Whether the Statement of Applicability decides the unit with a reason.
    pub(crate) decided: Vec<bool>,
}

impl Standings {
    /// Reads off where every question stands on a day.
    ///
    /// *Not applicable* counts only on an Annex A control and only with a reason;
    /// anywhere else it is worth what no answer is.
    pub fn of(instrument: &Instrument, assessment: &Assessment, on: Date) -> Self {
        let denied = instrument.denied(&assessment.profile);
        let items = &instrument.catalogue().assessed().items;
        let decision = |unit: &crate::instrument::Unit| {
            let decision = assessment.statement.get(&items[unit.item].id)?;
            (!unit.clause && decision.is_reasoned()).then_some(decision.applicability)
        };
        let decisions: Vec<_> = instrument.units.iter().map(decision).collect();
        let mut standings = Self {
            questions: Vec::with_capacity(instrument.asked.len()),
            evidenced: Vec::with_capacity(instrument.asked.len()),
            excluded: decisions.iter().map(|it| *it == Some(Applicability::Excluded)).collect(),
            decided: decisions.iter().map(Option::is_some).collect(),
        };
        let answers = instrument.answers(assessment);
        for (asked, answer) in instrument.asked.iter().zip(answers) {
            let standing = if !asked.applies(denied) {
                Standing::OutOfProfile
            } else if standings.excluded[asked.unit] {
                Standing::Excluded
            } else {
                match answer.and_then(|answer| answer.given.as_ref()) {
                    None => Standing::Unanswered,
                    Some(Given::Unknown) => Standing::Unknown,
                    Some(Given::Level(level)) => Standing::At(*level),
                    Some(Given::NotApplicable(reason)) => {
                        if instrument.units[asked.unit].clause || reason.trim().is_empty() {
                            Standing::Unanswered
                        } else {
                            Standing::Excluded
                        }
                    }
                }
            };
            let current =
                |id| assessment.evidence.get(id).is_some_and(|record| record.is_current(on));
            standings.questions.push(standing);
            standings.evidenced.push(answer.is_some_and(|it| it.evidence.iter().any(current)));
        }
        standings
    }

    /// Whether every control has a reasoned decision.
    pub(crate) fn statement_is_complete(&self, instrument: &Instrument) -> bool {
        instrument.units.iter().zip(&self.decided).all(|(unit, decided)| unit.clause || *decided)
    }
}

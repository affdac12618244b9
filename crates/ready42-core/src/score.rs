//! Readiness, coverage and assurance: three numbers, never mixed.

use crate::{
    instrument::Instrument,
    ratio::{Portion, WHOLE, even_by},
    standing::{Standing, Standings},
};

/// The exact score of one unit.
///
/// # Units
///
/// Shares are parts of [`WHOLE`], which is all that the unit can earn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnitScore {
    /// The sum of the weights of its questions that count; 0 when none does.
    pub weights: u128,
    /// What is certain.
    pub low: u128,
    /// What is possible.
    pub high: u128,
    /// The share that is answered.
    pub answered: u128,
    /// The part of what is certain that rests on current evidence.
    pub evidenced: u128,
    /// The level of each answer times its share.
    pub levels: u128,
}

impl UnitScore {
    /// What a third of a question's credit is worth for each point of its weight.
    pub(crate) fn third(&self) -> u128 {
        even_by(self.weights)
    }
}

/// A weighted sum of unit scores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// What could be earned.
    pub possible: u128,
    /// What is certain.
    pub low: u128,
    /// What is possible.
    pub high: u128,
    /// What is answered.
    pub answered: u128,
    /// The part of what is certain that rests on current evidence.
    pub evidenced: u128,
    /// The level of each answer times its share.
    pub levels: u128,
}

impl Total {
    /// Adds a unit; one that does not count adds nothing.
    pub(crate) fn add(&mut self, weight: u128, unit: &UnitScore) {
        if unit.weights == 0 {
            return;
        }
        self.possible += weight * WHOLE;
        self.low += weight * unit.low;
        self.high += weight * unit.high;
        self.answered += weight * unit.answered;
        self.evidenced += weight * unit.evidenced;
        self.levels += weight * unit.levels;
    }

    /// The share of what applies that is answered with a level.
    pub const fn coverage(&self) -> Portion {
        Portion { earned: self.answered, possible: self.possible }
    }

    /// The share of the credit claimed that rests on current evidence; of nothing, if none is.
    pub const fn assurance(&self) -> Portion {
        Portion { earned: self.evidenced, possible: self.low }
    }

    /// The mean level of what is answered, in hundredths; `None` when nothing is.
    pub const fn mean_level(&self) -> Option<u16> {
        if self.answered == 0 {
            return None;
        }
        let hundredths = (self.levels * 200 + self.answered) / (2 * self.answered);
        #[expect(clippy::cast_possible_truncation, reason = "at most 400")]
        Some(hundredths as u16)
    }
}

/// All scores of one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    /// One for each unit, in order.
    pub units: Vec<UnitScore>,
    /// One for each clause and objective, in order.
    pub groups: Vec<Total>,
    /// Over everything.
    pub total: Total,
}

impl Scores {
    /// Scores the standings, in one pass over the questions.
    ///
    /// A question that counts and is not answered is worth nothing in the lower bound and
    /// everything in the upper; one that does not count is worth nothing in either, nor in the
    /// whole.
    ///
    /// # Source
    ///
    /// *Three numbers* in the book's chapter on the method.
    pub fn of(instrument: &Instrument, standings: &Standings) -> Self {
        let mut units = Vec::with_capacity(instrument.units.len());
        for unit in &instrument.units {
            units.push(score_unit(instrument, standings, unit.asked.clone()));
        }
        let mut total = Total::default();
        let groups = instrument.groups.iter().map(|group| {
            let mut sum = Total::default();
            for place in group.units.clone() {
                sum.add(instrument.units[place].weight, &units[place]);
                total.add(instrument.units[place].weight, &units[place]);
            }
            sum
        });
        let groups = groups.collect();
        Self { units, groups, total }
    }
}

fn score_unit(
    instrument: &Instrument,
    standings: &Standings,
    asked: std::ops::Range<usize>,
) -> UnitScore {
    let counted = |place: &usize| standings.questions[*place].counts();
    let mut score = UnitScore {
        weights: asked.clone().filter(counted).map(|place| instrument.asked[place].weight).sum(),
        ..UnitScore::default()
    };
    let third = score.third();
    for place in asked.filter(counted) {
        let share = instrument.asked[place].weight * third;
        let (low, high) = standings.questions[place].thirds();
        score.low += share * u128::from(low);
        score.high += share * u128::from(high);
        if let Standing::At(level) = standings.questions[place] {
            score.answered += 3 * share;
            score.levels += 3 * share * u128::from(level.number());
            if standings.evidenced[place] {
                score.evidenced += share * u128::from(low);
            }
        }
    }
    score
}

//! What an assessment says about the items of other frameworks.

use crate::{
    instrument::{Bearing, Start, Target},
    ratio::{EVEN, WHOLE, even_by},
    score::Scores,
    standing::Standings,
};

/// The exact projection onto one framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection {
    /// One for each item that is projected onto; `None` where no edge leads from a unit or a
    /// question that counts: such an item is not assessed here.
    pub outcomes: Vec<Option<OutcomeScore>>,
    /// Over the items that are assessed.
    pub total: Span,
}

/// The exact score of one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeScore {
    /// The sum of the strengths of its live edges.
    pub strengths: u128,
    /// Strength times what is certain, summed.
    pub low: u128,
    /// Strength times what is possible, summed.
    pub high: u128,
}

impl OutcomeScore {
    /// The score as a span over one whole.
    pub const fn span(self) -> Span {
        Span { low: self.low, high: self.high, possible: self.strengths * WHOLE }
    }
}

/// Two exact sums over the same whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// What is certain.
    pub low: u128,
    /// What is possible.
    pub high: u128,
    /// What could be earned.
    pub possible: u128,
}

impl Span {
    /// Adds an item so that every item weighs the same, whatever its strengths sum to.
    fn add(&mut self, outcome: OutcomeScore) {
        let even = even_by(outcome.strengths);
        self.low += outcome.low * even;
        self.high += outcome.high * even;
        self.possible += EVEN * WHOLE;
    }
}

impl Start {
    /// What is certain and what is possible there, as parts of [`WHOLE`]; `None` where nothing
    /// counts.
    pub(crate) fn share(self, standings: &Standings, scores: &Scores) -> Option<(u128, u128)> {
        match self {
            Self::Unit(place) => {
                let unit = &scores.units[place];
                (unit.weights > 0).then_some((unit.low, unit.high))
            }
            Self::Asked(place) => {
                let standing = standings.questions[place];
                let (low, high) = standing.thirds();
                standing.counts().then_some((EVEN * u128::from(low), EVEN * u128::from(high)))
            }
        }
    }
}

/// What a share of each unit, and of each question by itself, adds to the sum over all items.
#[derive(Clone, Debug)]
pub(crate) struct Pull {
    pub(crate) units: Vec<u128>,
    pub(crate) asked: Vec<u128>,
}

impl Projection {
    /// Projects scores along the edges of one target.
    pub(crate) fn of(target: &Target, standings: &Standings, scores: &Scores) -> Self {
        let outcomes: Vec<_> = target
            .outcomes
            .iter()
            .map(|outcome| {
                let mut score = OutcomeScore { strengths: 0, low: 0, high: 0 };
                for Bearing { start, strength, .. } in &outcome.edges {
                    if let Some((low, high)) = start.share(standings, scores) {
                        score.strengths += strength;
                        score.low += strength * low;
                        score.high += strength * high;
                    }
                }
                (score.strengths > 0).then_some(score)
            })
            .collect();
        let mut total = Span::default();
        for outcome in outcomes.iter().flatten() {
            total.add(*outcome);
        }
        Self { outcomes, total }
    }

    /// The span over some of the items, each weighing the same.
    pub fn over(&self, outcomes: impl IntoIterator<Item = usize>) -> Span {
        let mut span = Span::default();
        for outcome in outcomes.into_iter().filter_map(|place| self.outcomes[place]) {
            span.add(outcome);
        }
        span
    }

    /// What a share of each unit and question adds to the sum over all items.
    ///
    /// Readiness of a framework is linear in the units and in the questions that bear on it by
    /// themselves, so the gain of a remedy is these factors times what it adds to each.
    pub(crate) fn pull(&self, target: &Target) -> Pull {
        let pull = |edges: &Vec<(usize, u128)>| {
            edges
                .iter()
                .filter_map(|(place, strength)| {
                    self.outcomes[*place].map(|outcome| strength * even_by(outcome.strengths))
                })
                .sum()
        };
        Pull {
            units: target.by_unit.iter().map(pull).collect(),
            asked: target.by_asked.iter().map(pull).collect(),
        }
    }
}

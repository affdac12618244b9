//! Which few questions tell most.

use std::collections::BTreeSet;

use ready42_core::{
    assessment::{Assessment, Given},
    catalogue::Catalogue,
    instrument::Instrument,
    question::Question,
};

/// One whole of a unit's readiness while sets are compared; only the chosen one is scored exactly.
const WHOLE: i64 = 1_000_000;

/// A choice of questions, with how far it is off.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// The places of the questions, in the order they were taken.
    pub(crate) taken: Vec<usize>,
    /// The mean square distance from the whole result, in basis points squared.
    pub(crate) error: i64,
}

/// What one organisation says, ready for adding up.
#[derive(Debug)]
struct Row {
    /// For each question its thirds of credit, if it applies.
    thirds: Vec<Option<i64>>,
    /// The result of all questions.
    whole: i64,
}

/// Takes questions one by one, each the one that brings the result of the few nearest to the result
/// of all, then tries every exchange until none helps. Every clause and objective has one at least.
pub(crate) fn choose(
    catalogue: &Catalogue,
    all: &Instrument,
    questions: &[&Question],
    organisations: &[Assessment],
    size: usize,
) -> Choice {
    let bank = Bank::new(catalogue, all, questions, organisations);
    let mut taken: Vec<usize> = vec![];
    while taken.len() < size {
        let missing =
            bank.groups.iter().collect::<BTreeSet<_>>().len() - bank.covered(&taken).len();
        let forced = size - taken.len() <= missing;
        let covered = bank.covered(&taken);
        let free = (0..questions.len())
            .filter(|it| !taken.contains(it) && (!forced || !covered.contains(&bank.groups[*it])));
        let next = free.min_by_key(|it| bank.error(&[&taken[..], &[*it]].concat()));
        taken.push(next.expect("more questions than are taken"));
    }
    let mut error = bank.error(&taken);
    while let Some((place, question, better)) = bank.exchange(&taken, error) {
        taken[place] = question;
        error = better;
    }
    Choice { taken, error }
}

#[derive(Debug)]
struct Bank {
    /// For each question its unit, the weights of both, and its clause or objective.
    units: Vec<usize>,
    weights: Vec<i64>,
    unit_weights: Vec<i64>,
    groups: Vec<usize>,
    rows: Vec<Row>,
}

impl Bank {
    fn new(
        catalogue: &Catalogue,
        all: &Instrument,
        questions: &[&Question],
        organisations: &[Assessment],
    ) -> Self {
        let assessed = catalogue.assessed();
        let unit = |question: &&Question| {
            let found = assessed.items.iter().position(|item| item.id == question.unit);
            found.expect("a question has a unit")
        };
        let group = |question: &&Question| {
            let group = crate::snapshot::group(catalogue, question);
            assessed.items.iter().position(|it| it.id.as_str() == group).expect("an item")
        };
        let units: Vec<usize> = questions.iter().map(unit).collect();
        let mut bank = Self {
            groups: questions.iter().map(group).collect(),
            weights: questions.iter().map(|it| it.weight.into()).collect(),
            unit_weights: questions
                .iter()
                .map(|it| all.policy().unit_weight(&it.unit).into())
                .collect(),
            units,
            rows: vec![],
        };
        let every: Vec<usize> = (0..questions.len()).collect();
        for organisation in organisations {
            let applies: BTreeSet<&str> =
                all.applicable(&organisation.profile).map(|it| it.id.as_str()).collect();
            let thirds = questions.iter().map(|question| {
                let given = organisation.answers.get(&question.id)?.given.as_ref()?;
                let Given::Level(level) = given else { return None };
                applies.contains(question.id.as_str()).then_some(level.thirds().try_into().ok()?)
            });
            let mut row = Row { thirds: thirds.collect(), whole: 0 };
            row.whole = bank.result(&row, &every);
            bank.rows.push(row);
        }
        bank
    }

    /// What these questions give for one organisation, in basis points.
    fn result(&self, row: &Row, taken: &[usize]) -> i64 {
        let mut earned: Vec<(usize, i64, i64, i64)> = vec![];
        for place in taken {
            let Some(thirds) = row.thirds[*place] else { continue };
            let (unit, weight) = (self.units[*place], self.weights[*place]);
            match earned.iter_mut().find(|it| it.0 == unit) {
                Some(it) => {
                    it.1 += weight * thirds;
                    it.2 += 3 * weight;
                }
                None => earned.push((unit, weight * thirds, 3 * weight, self.unit_weights[*place])),
            }
        }
        let sum: i64 = earned.iter().map(|(_, got, of, weight)| weight * got * WHOLE / of).sum();
        let of: i64 = earned.iter().map(|(_, _, _, weight)| weight * WHOLE).sum();
        if of == 0 { 5_000 } else { sum * 10_000 / of }
    }

    fn error(&self, taken: &[usize]) -> i64 {
        let squares = self.rows.iter().map(|row| (self.result(row, taken) - row.whole).pow(2));
        squares.sum::<i64>() / i64::try_from(self.rows.len()).expect("few rows")
    }

    fn covered(&self, taken: &[usize]) -> BTreeSet<usize> {
        taken.iter().map(|it| self.groups[*it]).collect()
    }

    /// The exchange that helps most: which place, which question instead, and the error then.
    fn exchange(&self, taken: &[usize], error: i64) -> Option<(usize, usize, i64)> {
        let before = self.covered(taken).len();
        let mut best = None;
        for place in 0..taken.len() {
            for question in (0..self.units.len()).filter(|it| !taken.contains(it)) {
                let mut other = taken.to_vec();
                other[place] = question;
                if self.covered(&other).len() < before {
                    continue;
                }
                let tried = self.error(&other);
                if tried < best.map_or(error, |(_, _, error)| error) {
                    best = Some((place, question, tried));
                }
            }
        }
        best
    }
}

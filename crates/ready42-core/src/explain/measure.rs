//! Readiness, coverage, assurance and maturity, from the whole down to the questions of a unit.

use super::{
    Subject,
    sum::{Credit, Rounding, Sum, Summed, TRILLION, Term, Weight, narrow, per},
};
use crate::{
    id::{ItemId, Text},
    instrument::Instrument,
    ratio::{Range, Ratio, WHOLE},
    report::Judged,
    score::Total,
    standing::Standing,
};

/// A figure over all that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The share of the target that is reached.
    Readiness,
    /// The share that is answered.
    Coverage,
    /// The share of the credit claimed that rests on current records.
    Assurance,
    /// The mean level of what is answered.
    Maturity,
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Readiness, Self::Coverage, Self::Assurance, Self::Maturity];

    /// Its name in commands and addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Readiness => "readiness",
            Self::Coverage => "coverage",
            Self::Assurance => "assurance",
            Self::Maturity => "maturity",
        }
    }

    const fn summed(self) -> Summed {
        match self {
            Self::Readiness => Summed::Readiness,
            Self::Coverage => Summed::Coverage,
            Self::Assurance => Summed::Assurance,
            Self::Maturity => Summed::Maturity,
        }
    }

    const fn amounts(self, total: &Total) -> Amounts {
        let Total { possible, low, high, answered, evidenced, levels } = *total;
        match self {
            Self::Readiness => Amounts { certain: low, at_best: high, of: possible },
            Self::Coverage => Amounts { certain: answered, at_best: answered, of: possible },
            Self::Assurance => Amounts { certain: evidenced, at_best: evidenced, of: low },
            Self::Maturity => Amounts { certain: levels, at_best: levels, of: answered },
        }
    }
}

/// What a measure puts above the line and below it.
struct Amounts {
    certain: u128,
    at_best: u128,
    of: u128,
}

/// A part of a sum, before it is measured.
struct Part {
    id: Text,
    opens: Subject,
    label: Text,
    /// Its weight among the parts, and the sum of theirs.
    weight: (u128, u128),
    total: Total,
}

/// A measure over the whole, clause by clause and objective by objective.
pub(super) fn whole(instrument: &Instrument, judged: &Judged, measure: Measure) -> Sum {
    let items = &instrument.catalogue().assessed().items;
    let total = &judged.scores.total;
    let groups = instrument.groups.iter().zip(&judged.scores.groups);
    let parts = groups.map(|(group, score)| Part {
        id: items[group.item].id.as_str().into(),
        opens: Subject::Part(measure, items[group.item].id.clone()),
        label: items[group.item].title.clone(),
        weight: (score.possible / WHOLE, total.possible / WHOLE),
        total: *score,
    });
    sum(measure, total, parts)
}

/// A measure over a clause or objective by unit, or over a unit by question.
pub(super) fn part(
    instrument: &Instrument,
    judged: &Judged,
    measure: Measure,
    item: &ItemId,
) -> Option<Sum> {
    let items = &instrument.catalogue().assessed().items;
    let group = instrument.groups.iter().position(|it| items[it.item].id == *item);
    if let Some(group) = group {
        return Some(self::group(instrument, judged, measure, group));
    }
    let unit = instrument.units.iter().position(|it| items[it.item].id == *item)?;
    Some(self::unit(instrument, judged, measure, unit))
}

fn group(instrument: &Instrument, judged: &Judged, measure: Measure, group: usize) -> Sum {
    let items = &instrument.catalogue().assessed().items;
    let total = &judged.scores.groups[group];
    let parts = instrument.groups[group].units.clone().map(|place| {
        let unit = &instrument.units[place];
        let mut score = Total::default();
        score.add(unit.weight, &judged.scores.units[place]);
        Part {
            id: items[unit.item].id.as_str().into(),
            opens: Subject::Part(measure, items[unit.item].id.clone()),
            label: items[unit.item].title.clone(),
            weight: (unit.weight, total.possible / WHOLE),
            total: score,
        }
    });
    sum(measure, total, parts)
}

fn unit(instrument: &Instrument, judged: &Judged, measure: Measure, unit: usize) -> Sum {
    let score = &judged.scores.units[unit];
    let mut total = Total::default();
    total.add(1, score);
    let parts = instrument.units[unit].asked.clone().map(|place| {
        let it = &instrument.asked[place];
        let question = instrument.question(it);
        Part {
            id: question.id.as_str().into(),
            opens: Subject::Question(question.id.clone()),
            label: label(judged.standings.questions[place], &question.levels, &question.text),
            weight: (it.weight, score.weights),
            total: question_total(instrument, judged, place),
        }
    });
    sum(measure, &total, parts)
}

/// What one question adds to its unit.
pub(super) fn question_total(instrument: &Instrument, judged: &Judged, place: usize) -> Total {
    let it = &instrument.asked[place];
    let standing = judged.standings.questions[place];
    if !standing.counts() {
        return Total::default();
    }
    let share = it.weight * judged.scores.units[it.unit].third();
    let (low, high) = standing.thirds();
    let low = share * u128::from(low);
    let level = standing.level().map(|level| 3 * share * u128::from(level.number()));
    Total {
        possible: 3 * share,
        low,
        high: share * u128::from(high),
        answered: if level.is_some() { 3 * share } else { 0 },
        evidenced: if judged.standings.evidenced[place] { low } else { 0 },
        levels: level.unwrap_or_default(),
    }
}

fn sum(measure: Measure, total: &Total, parts: impl Iterator<Item = Part>) -> Sum {
    let whole = measure.amounts(total);
    let mut certain = Rounding::new(whole.of, TRILLION);
    let mut at_best = Rounding::new(whole.of, TRILLION);
    let mut terms = vec![];
    for Part { id, opens, label, weight: (weight, of_weight), total } in parts {
        let amounts = measure.amounts(&total);
        // What does not count, claims nothing or is not answered has no part in it.
        if amounts.of == 0 {
            continue;
        }
        terms.push(Term {
            id,
            opens: Some(opens.to_string().into()),
            label,
            weight: Some(match measure {
                Measure::Readiness | Measure::Coverage => {
                    Weight::Of(narrow(weight), narrow(of_weight))
                }
                Measure::Assurance | Measure::Maturity => {
                    Weight::Share(per(amounts.of, whole.of, TRILLION))
                }
            }),
            credit: match measure {
                Measure::Maturity => total.mean_level().map(Credit::Level),
                _ => Ratio::of(amounts.certain, amounts.of).map(Credit::Share),
            },
            open: amounts.certain != amounts.at_best,
            provenance: None,
            contribution: certain.add(amounts.certain),
            at_best: at_best.add(amounts.at_best),
        });
    }
    let figure = match measure {
        Measure::Maturity => None,
        _ => Range::of(whole.certain, whole.at_best, whole.of),
    };
    Sum {
        of: measure.summed(),
        framework: None,
        figure,
        certain: certain.sum(),
        at_best: at_best.sum(),
        terms,
    }
}

/// An answer in the words of its level, or what is asked where there is none.
pub(super) fn label(standing: Standing, levels: &[Text; 5], text: &Text) -> Text {
    match standing {
        Standing::At(level) => levels[usize::from(level.number())].clone(),
        _ => text.clone(),
    }
}

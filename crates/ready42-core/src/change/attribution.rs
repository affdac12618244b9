//! What a change in readiness comes from, question by question.

use serde::{Deserialize, Serialize};

use super::Side;
use crate::{
    assessment::Given,
    id::QuestionId,
    ratio::{EVEN, Portion},
    report::Judged,
    table::Table,
};

/// What the change in certain readiness comes from.
///
/// For each question the change is (credit after − credit before) × share after, which comes from
/// the answer, and credit before × (share after − share before), which comes from what is counted:
/// questions and controls that came or went, facts of the profile, weights. Both sum to the whole
/// change, exactly.
///
/// # Units
///
/// Parts per million of the whole, each rounded down and the rest given to the largest remainders,
/// so that what is shown adds up to what is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attribution {
    /// The whole change: certain readiness after less that before, each to the nearest part.
    pub change: i64,
    /// What of it comes from answers.
    pub from_answers: i64,
    /// What of it comes from what is counted.
    pub from_counted: i64,
    /// Every question that has a part in it, in the order of the framework.
    pub terms: Vec<Term>,
}

/// What one question has to do with the change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Term {
    /// The question.
    pub question: QuestionId,
    /// What comes from its answer.
    pub answer: i64,
    /// What comes from its share of the whole.
    pub counted: i64,
}

/// What parts are parts of.
pub(super) const MILLION: i128 = 1_000_000;

/// What each question of one reading has a share of.
struct Shares {
    /// The share of each question that counts, where [`EVEN`] times the weights that count is all.
    of: Table<QuestionId, i128>,
    /// The weights that count.
    weights: i128,
}

impl Shares {
    fn of(side: Side<'_>, judged: &Judged) -> Self {
        let instrument = side.instrument;
        let mut of = Table::new();
        let mut weights = 0;
        for (unit, score) in instrument.units.iter().zip(&judged.scores.units) {
            weights += if score.weights > 0 { signed(unit.weight) } else { 0 };
            let counts = |asked: &usize| judged.standings.questions[*asked].counts();
            for asked in unit.asked.clone().filter(counts) {
                let it = &instrument.asked[asked];
                let share = unit.weight * it.weight * score.third();
                of.insert(instrument.question(it).id.clone(), signed(share));
            }
        }
        Self { of, weights }
    }

    fn get(&self, question: &QuestionId) -> i128 {
        self.of.get(question).copied().unwrap_or_default()
    }
}

/// Thirds of credit that an answer is worth, whether its question counts or not.
fn thirds(side: Side<'_>, question: &QuestionId) -> i128 {
    match side.assessment.answers.get(question).and_then(|it| it.given.as_ref()) {
        Some(Given::Level(level)) => level.thirds().into(),
        _ => 0,
    }
}

/// A sum of weights and shares, which the loader holds far below 2^127.
fn signed(number: u128) -> i128 {
    i128::try_from(number).unwrap_or(i128::MAX)
}

impl Attribution {
    pub(super) fn of(sides: [Side<'_>; 2], judged: [&Judged; 2]) -> Self {
        let Exact { parts, whole } = Exact::of(sides, judged);
        let change = certain(judged[1]) - certain(judged[0]);
        let numbers: Vec<i128> = parts.iter().flat_map(|(_, parts)| *parts).collect();
        let shown = shown(&numbers, whole, change);
        let terms = parts
            .into_iter()
            .zip(shown.chunks_exact(2))
            .map(|((question, _), part)| Term { question, answer: part[0], counted: part[1] });
        let terms: Vec<Term> = terms.filter(|it| (it.answer, it.counted) != (0, 0)).collect();
        Self {
            change,
            from_answers: terms.iter().map(|it| it.answer).sum(),
            from_counted: terms.iter().map(|it| it.counted).sum(),
            terms,
        }
    }

    /// What comes from the answer to a question.
    pub fn of_answer(&self, question: &QuestionId) -> i64 {
        self.terms.iter().find(|it| it.question == *question).map_or(0, |it| it.answer)
    }
}

/// The same change before anything is rounded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exact {
    /// For each question that either side asks: what comes from its answer, and what from what is
    /// counted, as parts of `whole`.
    pub parts: Vec<(QuestionId, [i128; 2])>,
    /// All of readiness.
    pub whole: i128,
}

impl Exact {
    /// Takes the change apart.
    pub fn of(sides: [Side<'_>; 2], judged: [&Judged; 2]) -> Self {
        let [old, new] = [0, 1].map(|it| Shares::of(sides[it], judged[it]));
        // Where nothing counts on a side, its readiness is taken as none, and every share of it too.
        let (before, after) = (old.weights.max(1), new.weights.max(1));
        let whole = 3 * signed(EVEN) * before * after;
        let parts = order(sides).map(|id| {
            let [was, is] = sides.map(|side| thirds(side, id));
            let (share_before, share_after) = (old.get(id) * after, new.get(id) * before);
            let parts = [(is - was) * share_after, was * (share_after - share_before)];
            (id.clone(), parts)
        });
        Self { parts: parts.collect(), whole }
    }
}

/// Certain readiness in parts per million.
pub(super) fn certain(judged: &Judged) -> i64 {
    let total = &judged.scores.total;
    let points = Portion { earned: total.low, possible: total.possible }.per(1_000_000);
    i64::try_from(points).unwrap_or(i64::MAX)
}

/// The questions of both sides: those of the newer one in its order, then those it lacks.
pub(super) fn order(sides: [Side<'_>; 2]) -> impl Iterator<Item = &QuestionId> {
    let [old, new] = sides.map(|side| {
        side.instrument.asked.iter().map(|it| &side.instrument.question(it).id).collect::<Vec<_>>()
    });
    let gone: Vec<&QuestionId> = old.into_iter().filter(|id| !new.contains(id)).collect();
    new.into_iter().chain(gone)
}

/// Parts of `whole` as whole parts per million that sum to `sum`: each rounded down, and what is
/// left given to the largest remainders, the first of equals first.
fn shown(parts: &[i128], whole: i128, sum: i64) -> Vec<i64> {
    let split = |part: &i128| {
        let (part, rest) = ((part * MILLION).div_euclid(whole), (part * MILLION).rem_euclid(whole));
        (i64::try_from(part).unwrap_or_default(), rest)
    };
    let split: Vec<(i64, i128)> = parts.iter().map(split).collect();
    let mut shown: Vec<i64> = split.iter().map(|(part, _)| *part).collect();
    let mut order: Vec<usize> = (0..split.len()).filter(|it| split[*it].1 > 0).collect();
    crate::order::sort_by_key(&mut order, |it| std::cmp::Reverse(split[*it].1));
    let left = sum - shown.iter().sum::<i64>();
    for place in order.into_iter().take(usize::try_from(left).unwrap_or_default()) {
        shown[place] += 1;
    }
    shown
}

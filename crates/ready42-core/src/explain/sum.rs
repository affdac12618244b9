//! A sum with every term that it is made of.

use serde::Serialize;

use crate::{
    crosswalk::Provenance,
    id::{FrameworkId, Text},
    ratio::{Range, Ratio},
};

/// What shares and levels are parts of: 10^12 is the whole, or one level.
pub const TRILLION: u64 = 1_000_000_000_000;

/// A sum and its terms.
///
/// # Units
///
/// `certain`, `at_best` and what the terms add are of the [scale](Summed::scale) of what is summed.
/// Terms are rounded so that they add up to their sums exactly: each takes what is left between the
/// rounded sum up to it and the rounded sum before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sum {
    /// What is summed.
    pub of: Summed,
    /// The framework, where it is what a remedy adds to one.
    pub framework: Option<FrameworkId>,
    /// The figure as reports show it, for a share; `None` for anything else and where nothing
    /// counts.
    #[serde(rename = "readiness")]
    pub figure: Option<Range>,
    /// What is certain.
    pub certain: u64,
    /// The same if all that is open turned out to be in place.
    pub at_best: u64,
    /// What it is made of, in order.
    pub terms: Vec<Term>,
}

/// What is summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Summed {
    /// Readiness, in parts per 10^12.
    Readiness,
    /// Coverage, likewise.
    Coverage,
    /// Assurance, likewise.
    Assurance,
    /// The mean level, in parts per 10^12 of one level.
    Maturity,
    /// Readiness of another framework or a group in it, over the items that are assessed, likewise
    /// in parts per 10^12.
    Items,
    /// Readiness of an item of another framework, over the pairs that carry it, likewise.
    Pairs,
    /// The credit of one question, likewise.
    Answer,
    /// What blocks Stage 1: how many things.
    #[serde(rename = "stage-1")]
    Stage1,
    /// What blocks Stage 2: how many things.
    #[serde(rename = "stage-2")]
    Stage2,
    /// Blockers of the next stage that a remedy removes: how many.
    Gate,
    /// What a remedy adds to readiness, in parts per million.
    Gain,
    /// What it adds to one other framework, likewise.
    Framework,
    /// What it adds to the other frameworks on average, likewise, rounded down.
    Reach,
    /// How much the profile presses it, likewise.
    Risk,
    /// Gain, reach and risk as they are weighed, likewise, rounded down.
    Value,
}

impl Summed {
    /// What figures of it are parts of.
    pub const fn scale(self) -> u64 {
        match self {
            Self::Readiness
            | Self::Coverage
            | Self::Assurance
            | Self::Maturity
            | Self::Items
            | Self::Pairs
            | Self::Answer => TRILLION,
            Self::Stage1 | Self::Stage2 | Self::Gate => 1,
            Self::Gain | Self::Framework | Self::Reach | Self::Risk | Self::Value => 1_000_000,
        }
    }
}

/// One term of a sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Term {
    /// What it is: the identifier of a clause, unit, question, item, framework or fact, or the name
    /// of a term.
    pub id: Text,
    /// What explains it in turn, as a subject is written; `None` where nothing does.
    pub opens: Option<Text>,
    /// What it says, in words; may be empty where the identifier says all.
    pub label: Text,
    /// How much it counts among the terms.
    pub weight: Option<Weight>,
    /// What it earns of what it counts.
    pub credit: Option<Credit>,
    /// Whether it might earn more, since something is not known.
    pub open: bool,
    /// Who says that it bears on the item, where an item is explained.
    pub provenance: Option<Provenance>,
    /// What it adds for certain.
    pub contribution: u64,
    /// What it adds if all that is open turns out to be in place.
    pub at_best: u64,
}

/// How much a term counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Weight {
    /// So many of so many: of weights, strengths, items or questions.
    Of(u64, u64),
    /// A share in parts per 10^12, which may be more than the whole where a policy weighs so.
    Share(u64),
}

/// What a term earns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Credit {
    /// A share of what it counts.
    Share(Ratio),
    /// A mean level, in hundredths.
    Level(u16),
    /// Parts per million of readiness.
    Points(u64),
}

/// Rounds terms one after the other so that they add up to the rounded sum.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rounding {
    possible: u128,
    scale: u64,
    earned: u128,
    given: u64,
}

impl Rounding {
    /// Of parts of `possible`.
    pub(crate) const fn new(possible: u128, scale: u64) -> Self {
        Self { possible, scale, earned: 0, given: 0 }
    }

    /// What the next term adds.
    pub(crate) fn add(&mut self, earned: u128) -> u64 {
        self.earned += earned;
        let upto = per(self.earned, self.possible, self.scale);
        let part = upto - self.given;
        self.given = upto;
        part
    }

    /// The sum so far.
    pub(crate) const fn sum(&self) -> u64 {
        self.given
    }
}

/// `part / whole` in parts per `scale`, to the nearest, ties upwards; 0 when nothing was possible.
///
/// Divides in two steps, since a sum over a framework is too long for 10^12 times itself.
pub(crate) fn per(part: u128, whole: u128, scale: u64) -> u64 {
    const STEP: u64 = 1_000_000;
    if whole == 0 {
        return 0;
    }
    let (first, second) = if scale > STEP { (STEP, scale / STEP) } else { (scale, 1) };
    let (first, second) = (u128::from(first), u128::from(second));
    let (upper, rest) = (part * first / whole, part * first % whole);
    let (lower, rest) = (rest * second / whole, rest * second % whole);
    let parts = upper * second + lower + u128::from(2 * rest >= whole);
    u64::try_from(parts).unwrap_or(u64::MAX)
}

/// A weight or strength sum, which the loader holds far below 2^64.
pub(crate) fn narrow(weight: u128) -> u64 {
    u64::try_from(weight).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Rounding, TRILLION, per};

    #[test]
    fn terms_add_up_to_the_rounded_sum() {
        let mut rounding = Rounding::new(7, 100);
        let terms = [1, 1, 1, 2, 1].map(|earned| rounding.add(earned));
        assert_eq!(terms, [14, 15, 14, 28, 15]);
        assert_eq!((terms.iter().sum::<u64>(), rounding.sum()), (86, per(6, 7, 100)));
    }

    #[test]
    fn a_long_sum_is_divided_to_the_nearest() {
        let whole = 106 * 144_403_552_893_600_u128 * 433_210_658_680_800;
        assert_eq!(per(whole, whole, TRILLION), TRILLION);
        assert_eq!(per(whole / 3, whole, TRILLION), 333_333_333_333);
        assert_eq!(per(whole / 3 * 2, whole, TRILLION), 666_666_666_667);
        assert_eq!(per(1, 0, TRILLION), 0);
    }
}

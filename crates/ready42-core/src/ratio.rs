//! Shares of a whole: exact while they are summed, rounded once when they are shown.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A share of a whole, held as basis points for display and for files.
///
/// `0` is none of it and `10_000` is all of it; no other value can be built.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Ratio(u16);

impl Ratio {
    /// None of it.
    pub const NONE: Self = Self(0);
    /// All of it.
    pub const ALL: Self = Self(10_000);

    /// `part / whole`, to the nearest basis point, ties upwards; but all of it only where it is
    /// all, and none of it only where it is none.
    ///
    /// `None` when `whole` is zero or `part` exceeds it: a share of nothing is
    /// not zero, and the caller has to say what it means.
    ///
    /// # Units
    ///
    /// Any, as long as both have the same; `part` may go up to 2^113.
    pub const fn of(part: u128, whole: u128) -> Option<Self> {
        if whole == 0 || part > whole {
            return None;
        }
        let points = match (part * 20_000 + whole) / (2 * whole) {
            0 if part > 0 => 1,
            10_000 if part < whole => 9_999,
            points => points,
        };
        #[expect(clippy::cast_possible_truncation, reason = "at most 10_000, as part <= whole")]
        Some(Self(points as u16))
    }

    /// The share in basis points.
    pub const fn basis_points(self) -> u16 {
        self.0
    }

    /// The share in tenths of a percent, as it is shown; the tenth is rounded, ties upwards, but
    /// `100.0 %` stands only for all of it and `0.0 %` only for none.
    pub const fn tenths(self) -> u16 {
        match self.0 {
            1..5 => 1,
            9_995..10_000 => 999,
            points => (points + 5) / 10,
        }
    }

    /// The share from basis points; `None` above `10_000`.
    pub const fn from_basis_points(points: u16) -> Option<Self> {
        if points > 10_000 { None } else { Some(Self(points)) }
    }
}

/// As a percentage with one decimal, for example `62.5 %`; see [`Ratio::tenths`].
impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = self.tenths();
        f.pad(&format!("{}.{} %", tenths / 10, tenths % 10))
    }
}

/// Divides by every number up to 32, as strengths of an item may sum to any of them.
pub const EVEN: u128 = 144_403_552_893_600;

/// The most that the weights of one unit, or the strengths of one item, may sum to.
pub const MOST: u8 = 32;

/// [`EVEN`] divided by each sum that can occur; a sum of nothing gives nothing.
///
/// Dividing 128-bit numbers is slow, in WebAssembly above all, so it is done once.
pub(crate) const EVEN_BY: [u128; MOST as usize + 1] = {
    let mut table = [0; MOST as usize + 1];
    let mut sum = 1;
    while sum < table.len() {
        table[sum] = EVEN / sum as u128;
        sum += 1;
    }
    table
};

/// [`EVEN`] divided by a sum of weights or strengths, which the loader holds to [`MOST`].
pub(crate) fn even_by(sum: u128) -> u128 {
    usize::try_from(sum).ok().and_then(|sum| EVEN_BY.get(sum)).copied().unwrap_or_default()
}

/// What counts as the whole of one unit of readiness.
///
/// Three times the least common multiple of 1 to 32: credit comes in thirds,
/// and a unit's weights, like an item's strengths, sum to 32 at most (the loader
/// holds that), so every division the method makes is exact in this measure.
pub const WHOLE: u128 = 3 * EVEN;

/// An exact share: what was earned of what was possible, both in the same measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Portion {
    /// What was earned, never more than what was possible.
    pub earned: u128,
    /// What could have been earned.
    pub possible: u128,
}

impl Portion {
    /// The share rounded for display; `None` when nothing was possible.
    pub const fn ratio(self) -> Option<Ratio> {
        Ratio::of(self.earned, self.possible)
    }

    /// The share in parts per `parts`, to the nearest, ties upwards; 0 when nothing was possible.
    pub const fn per(self, parts: u64) -> u64 {
        if self.possible == 0 {
            return 0;
        }
        let points = (self.earned * parts as u128 * 2 + self.possible) / (2 * self.possible);
        #[expect(clippy::cast_possible_truncation, reason = "at most parts, as earned <= possible")]
        let points = points as u64;
        points
    }
}

/// A share that is known between two bounds: what is not answered counts as nothing in the
/// lower and as everything in the upper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The share if everything unknown turned out to be absent.
    pub low: Ratio,
    /// The share if everything unknown turned out to be in place.
    pub high: Ratio,
}

impl Range {
    /// The range of two exact sums over the same whole; `None` when the whole is nothing.
    pub fn of(low: u128, high: u128, possible: u128) -> Option<Self> {
        Some(Self { low: Ratio::of(low, possible)?, high: Ratio::of(high, possible)? })
    }

    /// Whether nothing is left open.
    pub fn is_settled(self) -> bool {
        self.low == self.high
    }
}

/// One percentage, or two with a dash when they differ.
impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_settled() {
            return self.low.fmt(f);
        }
        let low = self.low.to_string();
        f.pad(&format!("{}–{}", low.trim_end_matches(" %"), self.high))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_divides_by_every_sum_of_weights() {
        for sum in 1..=u128::from(MOST) {
            assert_eq!(WHOLE % (3 * sum), 0, "{sum}");
            assert_eq!(even_by(sum) * sum, EVEN, "{sum}");
        }
    }

    #[test]
    fn a_share_of_nothing_is_no_share() {
        assert_eq!(Ratio::of(0, 0), None);
        assert_eq!(Ratio::of(2, 1), None);
        assert_eq!(Ratio::of(1, 3).map(Ratio::basis_points), Some(3333));
        assert_eq!(Ratio::of(2, 3).map(Ratio::basis_points), Some(6667));
    }

    #[test]
    fn nothing_short_of_all_reads_as_all() {
        let shown = |part, whole| Ratio::of(part, whole).map(|ratio| ratio.to_string());
        assert_eq!(shown(99_999, 100_000).as_deref(), Some("99.9 %"));
        assert_eq!(shown(9_996, 10_000).as_deref(), Some("99.9 %"));
        assert_eq!(shown(1, 1_000_000).as_deref(), Some("0.1 %"));
        assert_eq!(shown(0, 1).as_deref(), Some("0.0 %"));
        assert_eq!(shown(1, 1).as_deref(), Some("100.0 %"));
    }

    #[test]
    fn a_range_reads_as_one_number_when_it_is_settled() {
        let range = Range { low: Ratio(3333), high: Ratio(6667) };
        assert_eq!(range.to_string(), "33.3–66.7 %");
        assert_eq!(Range { low: Ratio::ALL, high: Ratio::ALL }.to_string(), "100.0 %");
    }
}

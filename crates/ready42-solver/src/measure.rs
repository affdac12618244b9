//! Values made small enough for a table of 64-bit numbers, without losing an exact comparison.

use crate::programme::Programme;

/// What one unit of the table is worth: every value is divided by a factor that all of them have
/// in common, and if that is not enough, by a power of two, rounded up.
///
/// Rounding up keeps the table a relaxation: what it counts is never less than what is there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    common: u128,
    shift: u32,
}

/// What the values of a table may sum to.
const MOST: u128 = 1 << 61;

impl Measure {
    pub(crate) fn of(programme: &Programme) -> Self {
        let values = || programme.aims.iter().flatten().map(|(_, value)| *value);
        let common = values().fold(0, divisor).max(1);
        let mut measure = Self { common, shift: 0 };
        while values().map(|value| u128::from(measure.up(value).unsigned_abs())).sum::<u128>()
            > MOST
        {
            measure.shift += 1;
        }
        measure
    }

    /// A value in units of the table, rounded up.
    pub(crate) fn up(self, value: u128) -> i64 {
        let exact = value.div_ceil(self.common);
        let rest = u128::from(exact & ((1 << self.shift) - 1) > 0);
        i64::try_from((exact >> self.shift) + rest).unwrap_or(i64::MAX)
    }

    /// The most that so many units of the table can be worth.
    pub(crate) fn most(self, units: i64) -> u128 {
        (u128::from(units.max(0).unsigned_abs()) << self.shift) * self.common
    }
}

/// The greatest number that divides both.
fn divisor(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { divisor(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(values: &[u128]) -> Measure {
        let aims = values.iter().map(|value| vec![(0, *value)]).collect();
        Measure::of(&Programme { costs: vec![1], needs: vec![vec![]], aims })
    }

    #[test]
    fn a_common_factor_is_taken_out_and_nothing_is_lost() {
        let measure = with(&[3 << 80, 5 << 80]);
        assert_eq!(measure.up(3 << 80), 3);
        assert_eq!(measure.up((3 << 80) + 1), 4);
        assert_eq!(measure.most(8), 8 << 80);
    }

    #[test]
    fn values_that_do_not_fit_are_rounded_up() {
        let values = [(1 << 100) + 1, 1 << 99, 7];
        let measure = with(&values);
        let sum: u128 = values.iter().map(|value| measure.most(measure.up(*value))).sum();
        assert!(sum >= values.iter().sum());
        assert!(values.iter().map(|value| measure.up(*value)).sum::<i64>() > 0);
    }

    #[test]
    fn no_value_at_all_is_measured_too() {
        assert_eq!(with(&[0]).up(0), 0);
    }
}

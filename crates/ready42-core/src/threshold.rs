//! A readiness that has to be reached, as somebody wrote it: compared exactly.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    ratio::{Portion, Ratio},
    score::Total,
};

/// A readiness that has to be reached for certain, as it was written: a decimal fraction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Threshold {
    written: String,
    part: u128,
    whole: u128,
}

/// What the message counts in.
const MILLION: u64 = 1_000_000;

/// How many decimals a threshold may have, so that the comparison fits.
const DECIMALS: usize = 12;

impl Threshold {
    /// Reads `0` to `1`, or a percentage: `85%`, or a number above 1 such as `85`.
    pub fn read(written: &str) -> Option<Self> {
        let text = written.trim();
        let (number, percent) = match text.strip_suffix('%') {
            Some(number) => (number.trim_end(), true),
            None => (text, false),
        };
        let (before, after) = number.split_once('.').unwrap_or((number, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if before.is_empty() || before.len() > 3 || after.len() > DECIMALS {
            return None;
        }
        if !digits(before) || !digits(after) || (number.contains('.') && after.is_empty()) {
            return None;
        }
        let decimals = u32::try_from(after.len()).ok()?;
        let part: u128 = format!("{before}{after}").parse().ok()?;
        let one = 10_u128.pow(decimals);
        let whole = if percent || part > one { 100 * one } else { one };
        (part <= whole).then(|| Self { written: text.to_owned(), part, whole })
    }

    /// As it was written.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// The share, rounded for display.
    pub fn ratio(&self) -> Ratio {
        Ratio::of(self.part, self.whole).unwrap_or_default()
    }

    /// The least that has to be earned of what is possible.
    pub(crate) const fn least_of(&self, possible: u128) -> u128 {
        // Taken apart, since the product of both may not fit.
        let (times, rest) = (possible / self.whole, possible % self.whole);
        times * self.part + (rest * self.part).div_ceil(self.whole)
    }

    /// Whether the readiness that is certain reaches it; nothing that counts reaches nothing.
    pub const fn is_met_by(&self, total: &Total) -> bool {
        total.possible > 0 && total.low * self.whole >= self.part * total.possible
    }

    /// What is found instead, for the message.
    pub fn missed_by(&self, total: &Total) -> (String, String) {
        let points = Portion { earned: total.low, possible: total.possible }.per(MILLION);
        let found = match total.possible {
            0 => "nothing that counts".to_owned(),
            _ => format!("{}.{:04} %", points / 10_000, points % 10_000),
        };
        (found, format!("{} at least", self.written))
    }
}

impl From<Threshold> for String {
    fn from(threshold: Threshold) -> Self {
        threshold.written
    }
}

/// Why a text is no threshold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThresholdError(String);

impl fmt::Display for ThresholdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' found, expected 0 to 1 or a percentage such as 85%", self.0)
    }
}

impl std::error::Error for ThresholdError {}

impl TryFrom<String> for Threshold {
    type Error = ThresholdError;

    fn try_from(written: String) -> Result<Self, ThresholdError> {
        Self::read(&written).ok_or(ThresholdError(written))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn total(low: u128, possible: u128) -> Total {
        Total { possible, low, ..Total::default() }
    }

    #[test]
    fn a_share_and_a_percentage_say_the_same() {
        for written in ["0.85", "85%", "85", "85.0", "85 %", "0.850000000000"] {
            let threshold = Threshold::read(written).expect(written);
            assert!(threshold.is_met_by(&total(85, 100)), "{written}");
            assert!(!threshold.is_met_by(&total(849_999, 1_000_000)), "{written}");
        }
        assert!(!Threshold::read("1").expect("the whole").is_met_by(&total(99, 100)));
        assert!(Threshold::read("1%").expect("a hundredth").is_met_by(&total(1, 100)));
    }

    #[test]
    fn a_third_is_compared_exactly() {
        let just_above = Threshold::read("33.3333333334%").expect("a percentage");
        assert!(!just_above.is_met_by(&total(1, 3)));
        let just_below = Threshold::read("0.333333333333").expect("a share");
        assert!(just_below.is_met_by(&total(1, 3)));
    }

    #[test]
    fn the_least_is_the_first_that_is_enough() {
        let least =
            |written, possible| Threshold::read(written).expect("a share").least_of(possible);
        assert_eq!(least("0.85", 100), 85);
        assert_eq!(least("0.85", 101), 86);
        assert_eq!(least("0.333333333333", 3), 1);
        assert_eq!(least("33.3333333334%", 3), 2);
        let most = 1 << 110;
        assert_eq!(least("1", most), most);
        assert_eq!(least("0", most), 0);
        assert_eq!(least("50%", most), most / 2);
    }

    #[test]
    fn nothing_that_counts_meets_no_gate() {
        assert!(!Threshold::read("0").expect("nothing").is_met_by(&total(0, 0)));
    }

    #[test]
    fn what_is_no_share_is_refused() {
        for written in [
            "",
            "x",
            "-0.5",
            "101",
            "100.1%",
            "1e2",
            "0.",
            ".5",
            "0,85",
            "9999",
            "٣",
            "0.1234567890123",
            "%",
            "+1",
        ] {
            assert_eq!(Threshold::read(written), None, "{written}");
        }
    }
}

//! Gates that a caller asks for: a readiness, compared exactly, and a stage.

use ready42_core::{ratio::Portion, score::Total};

/// A readiness that has to be reached for certain, as it was written: a decimal fraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Threshold {
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
    pub(crate) fn read(written: &str) -> Option<Self> {
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

    /// Whether the readiness that is certain reaches it; nothing that counts reaches nothing.
    pub(crate) const fn is_met_by(&self, total: &Total) -> bool {
        total.possible > 0 && total.low * self.whole >= self.part * total.possible
    }

    /// What is found instead, for the message.
    pub(crate) fn missed_by(&self, total: &Total) -> (String, String) {
        let points = Portion { earned: total.low, possible: total.possible }.per(MILLION);
        let found = match total.possible {
            0 => "nothing that counts".to_owned(),
            _ => format!("{}.{:04} %", points / 10_000, points % 10_000),
        };
        (found, format!("{} at least", self.written))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn total(low: u128, possible: u128) -> Total {
        Total { low, possible, ..Total::default() }
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

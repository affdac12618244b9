//! Which earlier states of an assessment are kept.

use ready42_core::set::Set;

/// How many of the newest revisions are kept, whatever their age.
const NEWEST: usize = 20;

const MILLISECONDS_A_DAY: f64 = 86_400_000.0;

/// A revision and when it was made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Moment {
    /// The revision.
    pub(super) revision: u64,
    /// When it was saved, in milliseconds since 1970.
    pub(super) saved_at: f64,
}

impl Moment {
    /// The day in UTC, so that the same history is kept wherever it is looked at.
    fn day(self) -> i64 {
        #[expect(clippy::cast_possible_truncation, reason = "whole days; saturates, NaN is day 0")]
        let day = (self.saved_at / MILLISECONDS_A_DAY).floor() as i64;
        day
    }
}

/// The revisions of `history`, given oldest first, that need not be kept any longer: all but the
/// newest twenty and the last one of each day.
pub(super) fn superfluous(history: &[Moment]) -> Vec<u64> {
    let mut days = Set::new();
    let mut superfluous = Vec::new();
    for (age, moment) in history.iter().rev().enumerate() {
        let last_of_day = days.insert(moment.day());
        if age >= NEWEST && !last_of_day {
            superfluous.push(moment.revision);
        }
    }
    superfluous
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::{MILLISECONDS_A_DAY, Moment, NEWEST, superfluous};

    /// Histories of up to 200 revisions over about ten days, with a clock that may jump back.
    fn histories() -> impl Strategy<Value = Vec<Moment>> {
        let days = 10.0 * MILLISECONDS_A_DAY;
        let jumping = prop::collection::vec(0.0..days, 0..200);
        let steady = jumping.clone().prop_map(|mut times| {
            times.sort_by(f64::total_cmp);
            times
        });
        prop_oneof![jumping, steady].prop_map(|times| {
            (1..).zip(times).map(|(revision, saved_at)| Moment { revision, saved_at }).collect()
        })
    }

    fn kept(history: &[Moment]) -> Vec<Moment> {
        let gone = superfluous(history);
        history.iter().filter(|m| !gone.contains(&m.revision)).copied().collect()
    }

    #[test]
    fn a_busy_day_leaves_its_newest_twenty_and_each_earlier_day_its_last() {
        let history: Vec<_> = (1..=90_u32)
            .map(|n| Moment {
                revision: n.into(),
                saved_at: f64::from(n / 30) * MILLISECONDS_A_DAY + f64::from(n),
            })
            .collect();
        let revisions: Vec<_> = kept(&history).iter().map(|m| m.revision).collect();
        let expected: Vec<_> = [29, 59].into_iter().chain(71..=90).collect();
        assert_eq!(revisions, expected);
    }

    #[test]
    fn a_time_that_is_no_number_is_a_day_of_its_own() {
        let mut history = vec![Moment { revision: 1, saved_at: f64::NAN }];
        let later = (2..=40).map(|revision| Moment { revision, saved_at: 1e12 });
        history.extend(later);
        assert!(kept(&history).iter().any(|m| m.revision == 1));
    }

    proptest! {
        #[test]
        fn the_newest_twenty_stay(history in histories()) {
            let newest = &history[history.len().saturating_sub(NEWEST)..];
            prop_assert!(kept(&history).ends_with(newest));
        }

        #[test]
        fn the_last_of_each_day_stays(history in histories()) {
            let kept = kept(&history);
            for moment in &history {
                let last = history.iter().rev().find(|m| m.day() == moment.day());
                prop_assert!(kept.contains(last.expect("the day has a moment")));
            }
        }

        #[test]
        fn nothing_else_stays(history in histories()) {
            let days: BTreeSet<_> = history.iter().map(|m| m.day()).collect();
            prop_assert!(kept(&history).len() <= NEWEST + days.len());
        }

        #[test]
        fn pruning_at_each_save_leaves_what_pruning_once_leaves(history in histories()) {
            let mut stepwise = Vec::new();
            for moment in &history {
                stepwise.push(*moment);
                stepwise = kept(&stepwise);
            }
            prop_assert_eq!(stepwise, kept(&history));
        }
    }
}

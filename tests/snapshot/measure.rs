//! How far the result of a few questions is from the result of all.

use ready42_core::{
    assessment::Assessment, date::Date, instrument::Instrument, policy::Policy, report::Judged,
};

/// The distance between two results over many organisations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Measured {
    /// How many organisations were compared.
    pub(crate) compared: usize,
    /// In how many the two results lie in different bands, in basis points.
    pub(crate) wrong_bands: usize,
    /// In how many they lie more than one band apart, in basis points.
    pub(crate) far_bands: usize,
    /// The distance in readiness that nine in ten keep within, in basis points.
    pub(crate) within: usize,
    /// The mean distance, in basis points.
    pub(crate) mean: usize,
}

/// Compares what a few questions give with what all give, for organisations that answered all.
pub(crate) fn measure(
    few: &Instrument,
    all: &Instrument,
    organisations: &[Assessment],
) -> Measured {
    let policy = all.policy();
    let mut distances = vec![];
    let mut wrong = 0;
    let mut far = 0;
    for organisation in organisations {
        let (some, whole) = (readiness(few, organisation), readiness(all, organisation));
        let apart = band(policy, some).abs_diff(band(policy, whole));
        wrong += usize::from(apart > 0);
        far += usize::from(apart > 1);
        distances.push(usize::from(some.abs_diff(whole)));
    }
    distances.sort_unstable();
    let compared = organisations.len();
    Measured {
        compared,
        wrong_bands: wrong * 10_000 / compared,
        far_bands: far * 10_000 / compared,
        within: distances[compared * 9 / 10],
        mean: distances.iter().sum::<usize>() / compared,
    }
}

/// Readiness in basis points; everything is answered, so it is one number.
fn readiness(instrument: &Instrument, organisation: &Assessment) -> u16 {
    let day: Date = "2026-11-21".parse().expect("a day");
    let judged = Judged::of(instrument, organisation, day);
    let total = judged.scores().total;
    ready42_core::ratio::Ratio::of(total.low, total.possible)
        .expect("something counts")
        .basis_points()
}

/// The place of the band that a readiness lies in.
fn band(policy: &Policy, readiness: u16) -> usize {
    policy.bands.iter().filter(|band| band.from.basis_points() <= readiness).count()
}

//! How far the snapshot is from the full result, as it says itself.
//!
//! `cargo xtask snapshot` prints the figures; whoever changes the snapshot, the questions or the
//! remedies brings `selections/snapshot.json` up to them.

#[expect(dead_code, reason = "the bench that shares the folder shows more")]
#[path = "snapshot/mod.rs"]
mod snapshot;

use std::sync::Arc;

use ready42_catalogue::catalogue;
use ready42_core::{
    assessment::Profile, catalogue::Catalogue, instrument::Instrument, question::Question,
    questionnaire::Measured,
};

use snapshot::{measure::measure, organisation::compared};

fn instrument(catalogue: &Arc<Catalogue>, questionnaire: &str) -> Instrument {
    let policy = &catalogue.newest_policy().id;
    Instrument::new(catalogue, &questionnaire.into(), policy).expect("the catalogue has both")
}

#[test]
fn the_snapshot_is_as_far_off_as_it_says() {
    let catalogue = catalogue();
    let (few, all) = (instrument(catalogue, "snapshot"), instrument(catalogue, "iso-42001"));
    let profile = Profile::default();
    let questions: Vec<&Question> = all.applicable(&profile).collect();
    let asked = few.applicable(&profile).count();
    assert!((20..=25).contains(&asked), "{asked} questions");
    let organisations: Vec<_> =
        compared(catalogue, &questions).into_iter().flat_map(|(_, made)| made).collect();
    let found = measure(&few, &all, &organisations);
    assert_eq!(found.compared, 2_000);
    assert_eq!(found.far_bands, 0, "never more than one band off");
    let Measured { wrong_bands, within } =
        few.questionnaire().measured.expect("a band says how far off it is");
    let said = [wrong_bands.basis_points(), within.basis_points()].map(usize::from);
    assert_eq!([found.wrong_bands, found.within], said);
}

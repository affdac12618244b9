//! What the loader refuses, and where it says so.
//!
//! Every test breaks the real question bank in one place.

mod bank;
mod ids;
mod robust;
mod rules;
mod shape;
mod texts;
mod translation;

use bank::Bank;

#[test]
fn the_bank_on_disk_holds() {
    let content = Bank::whole().load().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(content.frameworks[0].units().count(), 70);
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let bank = Bank::whole();
    let files = bank.files.iter().rev();
    let files: Vec<_> =
        files.map(|(path, text)| ready42_core::load::ContentFile { path, text }).collect();
    assert_eq!(ready42_core::load::load(&files), bank.load());
}

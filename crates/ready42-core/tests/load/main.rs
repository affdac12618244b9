//! What the loader refuses, and where it says so.
//!
//! Every test breaks the real question bank in one place.

/// Each test with the rule it breaks, the file and the place where that is told, and how.
macro_rules! broken {
    ($($name:ident: $rule:ident at $file:expr, $pointer:literal by $change:expr;)+) => {
        $(
            #[test]
            fn $name() {
                let change: fn(crate::bank::Bank) -> crate::bank::Bank = $change;
                change(crate::bank::Bank::whole()).breaks(ready42_core::load::Rule::$rule, $file, $pointer);
            }
        )+

        /// The rules that these break.
        pub(crate) const BROKEN: &[ready42_core::load::Rule] = &[$(ready42_core::load::Rule::$rule),+];
    };
}

mod bank;
mod ids;
mod overlays;
mod own;
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

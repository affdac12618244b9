//! The report for a terminal: 80 columns, no colour codes.

mod contradictions;
mod evidence;
mod explanation;
mod page;
mod path;
mod plan;
mod result;
mod sheet;
mod statement;
mod systems;
mod timetable;
mod urgent;
mod what_if;

use ready42_core::{
    catalogue::Catalogue,
    ratio::{Range, Ratio},
    report::Report,
};
use ready42_messages::Messages;

pub use explanation::explanation;
pub use page::{Page, WIDTH};
pub use path::path;
pub use plan::plan;
pub use sheet::sheet;
pub use statement::statement;
pub use systems::systems;
pub use timetable::timetable;
pub use what_if::what_if;

/// The report as a person reads it in a terminal: the numbers, the verdict with what stands in its
/// way, the tables and the most urgent remedies. It says where the rest is.
pub fn report(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    result::cover(&mut page, report, catalogue, m);
    result::numbers(&mut page, report, m);
    result::verdict(&mut page, report, catalogue, m);
    contradictions::contradictions(&mut page, report, catalogue, m);
    result::groups(&mut page, report, m);
    systems::section(&mut page, report, m);
    result::frameworks(&mut page, report, m);
    urgent::remedies(&mut page, report, catalogue, m);
    timetable::section(&mut page, report, catalogue, m);
    evidence::register(&mut page, report, catalogue, m);
    urgent::rest(&mut page, report, m);
    page.finish()
}

/// A share as a bar: what is certain, what is open, what is missing.
///
/// # Units
///
/// `cells` is how many columns the bar takes; each share is rounded to the nearest.
fn bar(range: Range, cells: usize) -> String {
    let upto = |share: Ratio| (usize::from(share.basis_points()) * cells + 5_000) / 10_000;
    let (low, high) = (upto(range.low), upto(range.high));
    format!("{}{}{}", "█".repeat(low), "▒".repeat(high - low), "·".repeat(cells - high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_shows_what_is_certain_and_what_is_open() {
        let share = |points| Ratio::from_basis_points(points).expect("a share");
        let bar = |low, high| bar(Range { low: share(low), high: share(high) }, 10);
        assert_eq!(bar(2500, 5000), "███▒▒·····");
        assert_eq!(bar(0, 10_000), "▒▒▒▒▒▒▒▒▒▒");
        assert_eq!(bar(10_000, 10_000), "██████████");
    }
}

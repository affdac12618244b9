//! The register of AI systems as a table, out and in.
//!
//! A column for each field, named as in the assessment file; a row for each system. Entries of a
//! list stand in one cell with `; ` between them; a `;` or `\` within one has a `\` before it.

mod cell;
mod take;

use ready42_core::system::{System, Word};

use cell::{day, flag, list, number};

pub use take::{Fate, Taken, TakenRow, take};

/// The columns, in the order in which they are written.
pub const COLUMNS: [&str; 21] = [
    "id",
    "name",
    "purpose",
    "owner",
    "objective",
    "state",
    "roles",
    "reviewMonths",
    "reviewed",
    "supplier",
    "agreement",
    "data",
    "affected",
    "profiling",
    "generative",
    "agents",
    "connectors",
    "identities",
    "impact",
    "uses",
    "note",
];

/// The register as a table; with nothing in it, its heading alone.
pub fn write(systems: &[System]) -> String {
    let heading = COLUMNS.map(str::to_owned);
    super::table(std::iter::once(heading).chain(systems.iter().map(row)))
}

/// A system as a row; fields of the file that have no column are left out.
fn row(it: &System) -> [String; 21] {
    let text = |text: &str| text.to_owned();
    [
        text(it.id.as_str()),
        text(&it.name),
        text(&it.purpose),
        text(&it.owner),
        text(&it.objective),
        it.state.map_or_else(String::new, |it| it.as_str().to_owned()),
        words(&it.roles),
        number(it.review_months),
        day(it.reviewed),
        text(&it.supplier),
        text(&it.agreement),
        words(&it.data),
        words(&it.affected),
        flag(it.profiling),
        flag(it.generative),
        flag(it.agents),
        list(it.connectors.iter().map(|it| &**it)),
        list(it.identities.iter().map(|it| &**it)),
        words(&it.impact),
        words(&it.uses),
        text(&it.note),
    ]
}

fn words<W: Word>(words: &[W]) -> String {
    list(words.iter().map(|word| word.as_str()))
}

//! How a comparison is said, once for every format: paragraphs and tables of plain text.

mod tables;

use ready42_core::{
    catalogue::Catalogue,
    change::{Attribution, Comparison, Reading, Warning},
};
use ready42_messages::{Arg, Messages, say};

use super::{Column, columns, date, mean_level, number, percent, readiness, share, stage_words};

pub use tables::fact_value;

/// A page of paragraphs and tables; nothing in it is escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is about.
    pub title: String,
    /// Said first, a paragraph each.
    pub lead: Vec<String>,
    /// The tables.
    pub tables: Vec<SheetTable>,
}

/// A table of a [`Sheet`]; the first cell of a row says what the row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetTable {
    /// What it shows.
    pub heading: &'static str,
    /// What has to be known to read it; may be empty.
    pub note: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
    /// The cells that stand in English although the rest does not: row and column, from 0.
    pub english: Vec<(usize, usize)>,
}

impl SheetTable {
    /// Whether a cell stands in English although the rest does not.
    pub fn is_english(&self, row: usize, column: usize) -> bool {
        self.english.contains(&(row, column))
    }
}

/// A comparison in words.
pub fn comparison(m: Messages, it: &Comparison, catalogue: &Catalogue) -> Sheet {
    let mut parts = vec![figures(m, it)];
    let answers: Vec<_> = it.answers.iter().collect();
    parts.push(tables::answers(m, answers, catalogue));
    parts.push(tables::counted(m, &it.attribution));
    for (heading, blockers) in [
        ("change-blockers-removed", &it.blockers_removed),
        ("change-blockers-added", &it.blockers_added),
    ] {
        parts.push(tables::blockers(m, heading, blockers, catalogue));
    }
    parts.push(tables::decisions(m, it, catalogue));
    parts.push(tables::records(m, it));
    parts.push(tables::facts(m, it, catalogue));
    parts.push(tables::systems(m, it));
    parts.push(tables::remedies(m, it, catalogue));
    parts.push(tables::questions(m, it, catalogue));
    parts.push(tables::groups(m, it, catalogue));
    parts.push(tables::frameworks(m, it));
    parts.retain(|table| !table.rows.is_empty());
    Sheet { title: say!(m, "changes-title", title = &*it.title), lead: lead(m, it), tables: parts }
}

/// Parts per million as percentage points, with their sign.
pub fn signed(m: Messages, parts: i64) -> String {
    let points = Arg::decimal(parts.unsigned_abs(), 4);
    match parts {
        0 => m.say("change-none").to_owned(),
        1.. => say!(m, "change-up", points = points),
        _ => say!(m, "change-down", points = points),
    }
}

fn lead(m: Messages, it: &Comparison) -> Vec<String> {
    let Attribution { change, from_answers, from_counted, .. } = &it.attribution;
    let points = Arg::decimal(change.unsigned_abs(), 4);
    let headline = match change {
        0 => m.say("change-headline-same").to_owned(),
        1.. => say!(m, "change-headline-up", points = points),
        _ => say!(m, "change-headline-down", points = points),
    };
    let mut lead = vec![headline];
    let from = match (from_answers, from_counted) {
        (0, 0) => None,
        (_, 0) => Some(m.say("change-from-answers").to_owned()),
        (0, _) => Some(m.say("change-from-counted").to_owned()),
        _ => {
            let (answers, counted) = (signed(m, *from_answers), signed(m, *from_counted));
            Some(say!(m, "change-from", answers = &answers, counted = &counted))
        }
    };
    if let Some(from) = from {
        lead.push(format!("{from} {}", m.say("change-rounding")));
    }
    let Reading { as_of, content, policy, .. } = &it.before;
    let day = date(m, *as_of);
    let policy = policy.as_str();
    lead.push(say!(m, "change-days", before = &day, content = &**content, policy = policy));
    let Reading { as_of, content, policy, .. } = &it.after;
    let (day, policy) = (date(m, *as_of), policy.as_str());
    lead.push(say!(m, "change-days-after", after = &day, content = &**content, policy = policy));
    lead.extend(it.warnings.iter().map(|warning| self::warning(m, *warning).to_owned()));
    lead
}

/// Why two assessments are less comparable than one might think.
fn warning(m: Messages, warning: Warning) -> &'static str {
    m.say(match warning {
        Warning::Organisation => "warning-organisation",
        Warning::Policy => "warning-policy",
        Warning::Questionnaire => "warning-questionnaire",
        Warning::Content => "warning-content",
        _ => "warning-days",
    })
}

fn table<const N: usize>(
    m: Messages,
    heading: &'static str,
    ids: [&'static str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> SheetTable {
    let rows = rows.into_iter().map(Vec::from).collect();
    let columns = columns(m, ids).to_vec();
    SheetTable { heading: m.say(heading), note: "", columns, rows, english: vec![] }
}

/// Marks what fell back to English: for each row, of its first cells.
fn marked<const N: usize>(
    table: SheetTable,
    fell_back: impl IntoIterator<Item = [bool; N]>,
) -> SheetTable {
    let mut english = vec![];
    for (row, cells) in fell_back.into_iter().enumerate() {
        let cells = cells.into_iter().enumerate().filter(|(_, is)| *is);
        english.extend(cells.map(|(column, _)| (row, column)));
    }
    SheetTable { english, ..table }
}

fn figures(m: Messages, it: &Comparison) -> SheetTable {
    let (before, after) = (&it.before, &it.after);
    let row =
        |name: &str, say: &dyn Fn(&Reading) -> String| [name.to_owned(), say(before), say(after)];
    let mut rows = vec![
        row(m.say("readiness"), &|it| readiness(m, it.readiness)),
        row(m.say("coverage"), &|it| percent(m, it.coverage)),
        row(m.say("assurance"), &|it| share(m, it.assurance)),
        row(m.say("maturity"), &|it| mean_level(m, it.maturity)),
        row(m.say("change-counting"), &|it| number(m, it.questions)),
    ];
    if before.stage.is_some() && after.stage.is_some() {
        let stage = |it: &Reading| it.stage.map_or("", |it| stage_words(m, it)).to_owned();
        rows.push(row(m.say("verdict"), &stage));
        for (index, stage) in [(0, 1_u8), (1, 2)] {
            let name = say!(m, "change-blockers", stage = stage);
            rows.push(row(&name, &|it| number(m, it.blockers[index])));
        }
    }
    table(m, "figures", ["change-figure", "change-before:", "change-after:"], rows)
}

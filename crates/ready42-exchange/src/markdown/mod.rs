//! The whole report as Markdown, for a wiki, a ticket or a word processor.

mod contradictions;
mod escape;
mod evidence;
mod explanation;
mod findings;
mod frameworks;
mod path;
mod plan;
mod result;
mod sheet;
mod sources;
mod statement;
mod systems;
mod timetable;
mod what_if;

use std::fmt::Write as _;

use ready42_core::{catalogue::Catalogue, report::Report};
use ready42_messages::Messages;

use crate::words::{self, Column};
use escape::{escape, link};
pub use explanation::explanation;
pub use statement::file as statement;

pub use systems::systems;
pub use timetable::timetable;
pub use what_if::what_if;

pub use path::path;
pub use sheet::sheet;

/// The whole report: numbers, verdict, plan, findings, statement, frameworks, method and sources.
///
/// What the organisation wrote can become neither markup nor a link.
pub fn report(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    result::cover(&mut page, report, catalogue, m);
    result::numbers(&mut page, report, m);
    result::verdict(&mut page, report, catalogue, m);
    contradictions::contradictions(&mut page, report, catalogue, m);
    result::groups(&mut page, report, m);
    plan::plan(&mut page, report, catalogue, m);
    timetable::section(&mut page, report, catalogue, m);
    findings::findings(&mut page, report, catalogue, m);
    if words::shows_statement(report) {
        statement::statement(&mut page, report, catalogue, m);
    }
    if !report.systems.is_empty() {
        systems::section(&mut page, report, m);
    }
    evidence::register(&mut page, report, catalogue, m);
    frameworks::frameworks(&mut page, report, m);
    sources::method(&mut page, report, catalogue, m);
    sources::sources(&mut page, report, catalogue, m);
    page.0
}

/// The plan by itself.
pub fn plan(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    result::cover(&mut page, report, catalogue, m);
    plan::plan(&mut page, report, catalogue, m);
    page.0
}

/// A page being written; what it is given is Markdown already.
#[derive(Debug, Default)]
struct Page(String);

impl Page {
    /// Begins a section, of the first level for the title of the page.
    fn heading(&mut self, level: usize, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.line(&format!("{} {text}", "#".repeat(level)));
    }

    /// A paragraph.
    fn paragraph(&mut self, text: &str) {
        self.0.push('\n');
        self.line(text);
    }

    /// A list, after an empty line.
    fn list<T: AsRef<str>>(&mut self, items: impl IntoIterator<Item = T>) {
        self.0.push('\n');
        for item in items {
            self.line(&format!("- {}", item.as_ref()));
        }
    }

    /// A numbered list, after an empty line.
    fn steps<T: AsRef<str>>(&mut self, items: impl IntoIterator<Item = T>) {
        self.0.push('\n');
        for (index, item) in items.into_iter().enumerate() {
            self.line(&format!("{}. {}", index + 1, item.as_ref()));
        }
    }

    /// A table; numbers stand to the right.
    fn table<const N: usize>(
        &mut self,
        columns: [Column; N],
        rows: impl IntoIterator<Item = [String; N]>,
    ) {
        self.0.push('\n');
        let titles = columns.map(|column| column.title);
        self.line(&format!("| {} |", titles.join(" | ")));
        let rules = columns.map(|column| if column.number { "--:" } else { "---" });
        self.line(&format!("| {} |", rules.join(" | ")));
        for row in rows {
            self.line(&format!("| {} |", row.join(" | ")));
        }
    }

    fn line(&mut self, line: &str) {
        writeln!(self.0, "{}", line.trim_end()).expect("a text grows");
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, Page};

    #[test]
    fn a_table_says_which_columns_hold_numbers() {
        let mut page = Page::default();
        let columns = [("What", false), ("Share", true)];
        let columns = columns.map(|(title, number)| Column { title, number });
        page.table(columns, [["a".to_owned(), "1 %".to_owned()]]);
        assert_eq!(page.0, "\n| What | Share |\n| --- | --: |\n| a | 1 % |\n");
    }
}

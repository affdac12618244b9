//! The whole report as Markdown, for a wiki, a ticket or a word processor.

mod escape;
mod findings;
mod frameworks;
mod plan;
mod result;
mod sources;
mod statement;

use std::fmt::Write as _;

use ready42_core::{catalogue::Catalogue, report::Report};

use crate::words;
use escape::{escape, link};

/// The whole report: numbers, verdict, plan, findings, statement, frameworks, method and sources.
///
/// What the organisation wrote can become neither markup nor a link.
pub fn report(report: &Report, catalogue: &Catalogue) -> String {
    let mut page = Page::default();
    result::cover(&mut page, report);
    result::numbers(&mut page, report);
    result::verdict(&mut page, report, catalogue);
    result::groups(&mut page, report);
    plan::plan(&mut page, report, catalogue);
    findings::findings(&mut page, report, catalogue);
    if words::shows_statement(report) {
        statement::statement(&mut page, report);
    }
    frameworks::frameworks(&mut page, report);
    sources::method(&mut page, report, catalogue);
    sources::sources(&mut page, report, catalogue);
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

    /// A table; a heading with a colon at its end stands over numbers, to the right.
    fn table<const N: usize>(
        &mut self,
        headings: [&str; N],
        rows: impl IntoIterator<Item = [String; N]>,
    ) {
        self.0.push('\n');
        let titles = headings.map(|heading| heading.trim_end_matches(':'));
        self.line(&format!("| {} |", titles.join(" | ")));
        let rules = headings.map(|heading| if heading.ends_with(':') { "--:" } else { "---" });
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
    use super::Page;

    #[test]
    fn a_table_says_which_columns_hold_numbers() {
        let mut page = Page::default();
        page.table(["What", "Share:"], [["a".to_owned(), "1 %".to_owned()]]);
        assert_eq!(page.0, "\n| What | Share |\n| --- | --: |\n| a | 1 % |\n");
    }
}

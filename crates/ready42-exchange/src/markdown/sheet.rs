//! A sheet of paragraphs and tables, as Markdown.

use super::{Page, escape};
use crate::words::Sheet;

/// Paragraphs and tables in which nothing that was filled in can become markup.
pub fn sheet(sheet: &Sheet) -> String {
    let mut page = Page::default();
    page.heading(1, &escape(&sheet.title));
    for paragraph in &sheet.lead {
        page.paragraph(&escape(paragraph));
    }
    for it in &sheet.tables {
        page.heading(2, &escape(it.heading));
        if !it.note.is_empty() {
            page.paragraph(&escape(it.note));
        }
        let titles: Vec<String> = it.columns.iter().map(|column| escape(column.title)).collect();
        page.0.push('\n');
        page.line(&format!("| {} |", titles.join(" | ")));
        let rules = it.columns.iter().map(|column| if column.number { "--:" } else { "---" });
        page.line(&format!("| {} |", rules.collect::<Vec<_>>().join(" | ")));
        for row in &it.rows {
            let cells: Vec<String> = row.iter().map(|cell| escape(cell)).collect();
            page.line(&format!("| {} |", cells.join(" | ")));
        }
    }
    page.0
}

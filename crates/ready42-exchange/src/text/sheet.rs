//! A sheet of paragraphs and tables, for a terminal.

use unicode_width::UnicodeWidthStr as _;

use super::{Page, WIDTH};
use crate::words::{Sheet, SheetTable};

/// Paragraphs and tables in 80 columns.
pub fn sheet(sheet: &Sheet) -> String {
    let mut page = Page::default();
    page.paragraph(0, &sheet.title);
    for paragraph in &sheet.lead {
        page.blank();
        page.paragraph(0, paragraph);
    }
    for it in &sheet.tables {
        page.heading(it.heading);
        if !it.note.is_empty() {
            page.paragraph(0, it.note);
            page.blank();
        }
        table(&mut page, it);
    }
    page.finish()
}

fn table(page: &mut Page, it: &SheetTable) {
    let columns = widths(it);
    let titles: Vec<&str> = it.columns.iter().map(|column| column.title).collect();
    page.row(0, &columns, &titles);
    for row in &it.rows {
        let cells: Vec<&str> = row.iter().map(String::as_str).collect();
        page.row(0, &columns, &cells);
    }
}

/// What each column gets: as much as it wants where there is room, and what is left for those
/// that want more, the first of them first.
fn widths(it: &SheetTable) -> Vec<isize> {
    let room = WIDTH.saturating_sub(2 * it.columns.len());
    let wanted: Vec<usize> = it
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            let cells = it.rows.iter().map(|row| row[index].width());
            cells.fold(column.title.width(), usize::max)
        })
        .collect();
    let fair = room / it.columns.len().max(1);
    let modest: usize = wanted.iter().map(|it| (*it).min(fair)).sum();
    let mut left = room.saturating_sub(modest);
    let widths = wanted.iter().zip(&it.columns).map(|(wanted, column)| {
        let more = wanted.saturating_sub(fair).min(left);
        left -= more;
        let width = ((*wanted).min(fair) + more).max(1).cast_signed();
        if column.number { -width } else { width }
    });
    widths.collect()
}

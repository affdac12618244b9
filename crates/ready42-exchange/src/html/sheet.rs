//! A sheet of paragraphs and tables, as one HTML file without a script.

use ready42_messages::Messages;

use super::{
    head,
    page::{Page, bdi, english},
};
use crate::words::Sheet;

/// Paragraphs and tables under a policy that allows the page's own style and nothing else.
pub fn sheet(sheet: &Sheet, organisation: &str, m: Messages) -> String {
    let mut page = Page::default();
    head(&mut page, &sheet.title, organisation, m);
    page.add("<main>");
    page.add(&format!("<h1>{}</h1>", bdi(&sheet.title)));
    for paragraph in &sheet.lead {
        page.text(paragraph);
    }
    for (index, it) in sheet.tables.iter().enumerate() {
        page.section(&format!("part-{index}"), "", it.heading);
        if !it.note.is_empty() {
            page.text(it.note);
        }
        page.table(it.heading, &it.columns);
        for (at, row) in it.rows.iter().enumerate() {
            let cell = |index: usize, said: &str| english(it.is_english(at, index), bdi(said));
            let Some((about, cells)) = row.split_first() else { continue };
            let columns = it.columns[1..].iter();
            let classes = columns.map(|column| if column.number { "number" } else { "" });
            let cells = cells.iter().enumerate().map(|(index, said)| cell(index + 1, said));
            let cells: Vec<_> = classes.zip(cells).collect();
            page.row("", &cell(0, about), &cells);
        }
        page.end_table();
        page.end();
    }
    page.add("</main>\n</body>\n</html>");
    page.0
}

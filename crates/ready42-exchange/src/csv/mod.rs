//! Tables for spreadsheets and trackers, which never run what stands in them.

mod evidence;
mod path;
mod plan;
mod read;
mod statement;
pub mod systems;

pub use evidence::evidence;
pub use path::path;
pub use plan::plan;
pub use statement::statement;

/// A table as a file: UTF-8 with a byte order mark, so that a spreadsheet knows it, commas between
/// cells and CRLF at the end of each line.
///
/// Written by hand: the writer of the `csv` crate brings a parser of floating-point numbers into
/// the page, to leave those unquoted.
pub(crate) fn table<R, C>(rows: R) -> String
where
    R: IntoIterator<Item = C>,
    C: IntoIterator<Item: AsRef<str>>,
{
    let mut text = String::from('\u{feff}');
    for row in rows {
        for (place, cell) in row.into_iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            quote(&harmless(cell.as_ref()), &mut text);
        }
        text.push_str("\r\n");
    }
    text
}

/// Puts a cell into quotes where it holds what would end it.
fn quote(cell: &str, text: &mut String) {
    if cell.contains([',', '"', '\r', '\n']) {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(cell);
    }
}

/// A cell that no spreadsheet takes for a formula: what could begin one gets an apostrophe before
/// it, and so does an apostrophe, so that reading can take it off again.
fn harmless(cell: &str) -> String {
    if cell.starts_with(is_trigger) { format!("'{cell}") } else { cell.to_owned() }
}

/// Whether a cell that begins with this might be more than text to a spreadsheet.
const fn is_trigger(found: char) -> bool {
    matches!(found, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠' | '\'')
}

#[cfg(test)]
mod tests {
    use super::{harmless, table};

    #[test]
    fn what_could_begin_a_formula_is_text() {
        for cell in
            ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'x"]
        {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        assert_eq!(harmless("a=b"), "a=b");
    }

    #[test]
    fn a_table_is_what_spreadsheets_take() {
        let rows = [["name", "note"], ["A \"B\", C", "=1"]];
        assert_eq!(table(rows), "\u{feff}name,note\r\n\"A \"\"B\"\", C\",'=1\r\n");
    }
}

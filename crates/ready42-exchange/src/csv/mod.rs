//! Tables for spreadsheets and trackers, as CSV.
//!
//! UTF-8 with a byte order mark, lines that end in CR LF. What a spreadsheet would take for a
//! formula stands after an apostrophe, so that nothing somebody else wrote is ever computed.

mod plan;

pub use plan::plan;

/// Rows as CSV, the first with the names of the columns.
pub(crate) fn table<R>(rows: impl IntoIterator<Item = R>) -> String
where
    R: IntoIterator<Item = String>,
{
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        let cells: Vec<String> = row.into_iter().map(harmless).collect();
        writer.write_record(&cells).expect("a table in memory has rows of one length");
    }
    let bytes = writer.into_inner().expect("a table in memory is flushed");
    String::from_utf8(bytes).expect("cells are text")
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(mut cell: String) -> String {
    let starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\''];
    if cell.starts_with(starts) {
        cell.insert(0, '\'');
    }
    cell
//! Tables for a spreadsheet, which never runs what stands in them.

mod read;
pub mod systems;

/// A table as a file: UTF-8 with a byte order mark, so that a spreadsheet knows it, commas between
/// cells and CRLF at the end of each line.
///
/// # Panics
///
/// Never: writing to memory does not fail.
pub(crate) fn table<R, C>(rows: R) -> String
where
    R: IntoIterator<Item = C>,
    C: IntoIterator<Item: AsRef<str>>,
{
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(vec![0xef, 0xbb, 0xbf]);
    for row in rows {
        let cells = row.into_iter().map(|cell| harmless(cell.as_ref()));
        writer.write_record(cells).expect("rows have as many cells as the first");
    }
    let bytes = writer.into_inner().expect("memory takes everything");
    String::from_utf8(bytes).expect("cells are text")
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
    use super::table;

    #[test]
    fn cells_are_quoted_where_they_have_to_be() {
        let rows = [["a", "b"], ["one, two", "say \"so\""], ["two\nlines", ""]];
        let rows = rows.map(|row| row.map(str::to_owned));
        assert_eq!(
            table(rows),
            "\u{feff}a,b\r\n\"one, two\",\"say \"\"so\"\"\"\r\n\"two\nlines\",\r\n"
        );
    }

    #[test]
    fn no_cell_is_a_formula() {
        for start in ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'"] {
            let cell = format!("{start}cmd|' /C calc'!A0");
            let text = table([[cell]]);
            let written = text.trim_start_matches('\u{feff}').trim_start_matches('"');
            assert!(written.starts_with(&format!("'{start}")), "{text:?}");
        }
        assert_eq!(table([["3-4 = x".to_owned()]]), "\u{feff}3-4 = x\r\n");
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

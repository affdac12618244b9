//! Reads a table from outside, within limits.

use super::is_trigger;
use crate::problem::{Problem, Refused};

/// What a table may hold at most.
pub(super) mod limit {
    /// Bytes.
    pub(crate) const BYTES: usize = 2 * 1024 * 1024;
    /// Rows below the heading.
    pub(crate) const ROWS: usize = 5_000;
    /// Columns.
    pub(crate) const COLUMNS: usize = 64;
}

/// A table that was read: its heading, and its rows with the line that each begins in.
#[derive(Debug)]
pub(super) struct Table {
    /// The names of the columns, as they stand.
    pub(super) heading: Vec<String>,
    /// The rows; one that is empty altogether is left out.
    pub(super) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug)]
pub(super) struct Row {
    /// The line it begins in, from 1.
    pub(super) line: u64,
    /// Its cells, with the apostrophes that made them harmless taken off.
    pub(super) cells: Vec<String>,
}

/// Reads a table; of comma, semicolon and tab, cells are parted by the one that gives the most
/// columns of which `known` is true.
pub(super) fn read(text: &str, known: impl Fn(&str) -> bool) -> Result<Table, Refused> {
    if text.len() > limit::BYTES {
        let found = format!("{} bytes", text.len());
        return Err(refused("too-large", found, format!("{} at most", limit::BYTES)));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let names = |delimiter: u8| {
        let heading = reader(text, delimiter).records().next().and_then(Result::ok);
        heading.map_or(0, |heading| heading.iter().filter(|name| known(name)).count())
    };
    // The first of those that give the most.
    let [comma, semicolon, tab] = [b',', b';', b'\t'].map(|it| (names(it), it));
    let mut best = comma;
    for other in [semicolon, tab] {
        if other.0 > best.0 {
            best = other;
        }
    }
    whole(text, best.1)
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}

fn whole(text: &str, delimiter: u8) -> Result<Table, Refused> {
    let mut table = Table { heading: vec![], rows: vec![] };
    let mut reader = reader(text, delimiter);
    let mut record = csv::StringRecord::new();
    let mut lines = Lines { bytes: text.as_bytes(), at: 0, line: 1 };
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                return Err(refused("no-table", error.to_string(), "a table as CSV".into()));
            }
        }
        let line = lines.of(record.position().map_or(0, csv::Position::byte));
        if record.len() > limit::COLUMNS {
            let found = format!("{} columns in line {line}", record.len());
            return Err(refused("too-wide", found, format!("{} at most", limit::COLUMNS)));
        }
        let cells: Vec<String> = record.iter().map(text_of).collect();
        if table.heading.is_empty() {
            table.heading = cells;
        } else if cells.iter().any(|cell| !cell.trim().is_empty()) {
            table.rows.push(Row { line, cells });
        }
        if table.rows.len() > limit::ROWS {
            let found = format!("more than {} rows", limit::ROWS);
            return Err(refused("too-long", found, format!("{} at most", limit::ROWS)));
        }
    }
    Ok(table)
}

/// Counts lines, as the reader says only where it went on: before the end of the line above, and
/// before lines that it passed over.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the row that is read from this place on; places only grow.
    fn of(&mut self, place: u64) -> u64 {
        let mut start = usize::try_from(place).unwrap_or(usize::MAX).min(self.bytes.len());
        while self.bytes.get(start).is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
            start += 1;
        }
        while self.at < start {
            let ends = match self.bytes[self.at] {
                b'\n' => true,
                b'\r' => self.bytes.get(self.at + 1) != Some(&b'\n'),
                _ => false,
            };
            self.line += u64::from(ends);
            self.at += 1;
        }
        self.line
    }
}

/// What a cell says, without the apostrophe that made it harmless.
fn text_of(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(is_trigger) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

/// A refusal of the table as a whole.
pub(super) fn refused(code: &'static str, found: String, expected: String) -> Refused {
    Refused { problems: vec![Problem { pointer: String::new(), code, found, expected }] }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_delimiter_is_the_one_that_gives_known_columns() {
        for text in
            ["name,owner\nA,B", "\u{feff}name;owner\r\nA;B\r\n", "name\towner\nA\tB\n\n\t\n"]
        {
            let table = read(text, |name| ["name", "owner"].contains(&name)).expect("a table");
            assert_eq!(table.heading, ["name", "owner"]);
            assert_eq!(table.rows.len(), 1, "{text:?}");
            assert_eq!(
                (table.rows[0].line, &*table.rows[0].cells),
                (2, &["A".into(), "B".into()][..])
            );
        }
    }

    #[test]
    fn a_row_has_the_line_that_an_editor_shows() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["name", "A", "", "\"B", "b\"", "C"].join(end);
            let table = read(&text, |_| true).expect("a table");
            let lines: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
            assert_eq!(lines, [2, 4, 6], "{end:?}");
        }
    }

    #[test]
    fn limits_are_held() {
        let wide = vec!["x"; 65].join(",");
        let long = "x\n".repeat(5_002);
        let large = "x".repeat(2 * 1024 * 1024 + 1);
        for (text, code) in [(wide, "too-wide"), (long, "too-long"), (large, "too-large")] {
            assert_eq!(read(&text, |_| true).expect_err("too much").problems[0].code, code);
        }
    }

    #[test]
    fn an_apostrophe_of_ones_own_stays() {
        let table = read("name\n's-Hertogenbosch\n''s\n'=1\n", |_| true).expect("a table");
        let cells: Vec<&str> = table.rows.iter().map(|row| &*row.cells[0]).collect();
        assert_eq!(cells, ["'s-Hertogenbosch", "'s", "=1"]);
    }
}

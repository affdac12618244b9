//! Lines of a terminal, wrapped by the room that characters take.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::foreign;

/// How many columns a line has.
pub const WIDTH: usize = 80;

/// A text being written, line by line; whatever goes in is made safe to show.
#[derive(Clone, Debug, Default)]
pub struct Page(String);

impl Page {
    /// The text, with a line feed at its end.
    pub fn finish(self) -> String {
        self.0
    }

    /// Begins a section.
    pub fn heading(&mut self, title: &str) {
        self.blank();
        for line in wrap(&foreign::line(&title.to_uppercase()), WIDTH) {
            self.line(&line);
        }
        self.line(&"─".repeat(WIDTH));
    }

    /// An empty line.
    pub fn blank(&mut self) {
        self.0.push('\n');
    }

    /// One line as it is, without blanks at its end.
    pub fn line(&mut self, line: &str) {
        self.0.push_str(line.trim_end());
        self.0.push('\n');
    }

    /// A paragraph, wrapped and indented.
    pub fn paragraph(&mut self, indent: usize, text: &str) {
        self.hanging(indent, "", text);
    }

    /// A paragraph after a label; every further line begins where the first one's text does.
    pub fn hanging(&mut self, indent: usize, label: &str, text: &str) {
        let room = indent + label.width();
        let margin = " ".repeat(indent);
        let further = " ".repeat(room);
        let lines = wrap(&foreign::line(text), WIDTH.saturating_sub(room).max(20));
        for (index, line) in lines.iter().enumerate() {
            if index == 0 {
                self.line(&format!("{margin}{label}{line}"));
            } else {
                self.line(&format!("{further}{line}"));
            }
        }
        if lines.is_empty() {
            self.line(&format!("{margin}{label}"));
        }
    }

    /// A paragraph after one of several labels, all of which get the same room.
    pub fn labelled(&mut self, indent: usize, labels: &[&str], label: &str, text: &str) {
        let room = labels.iter().map(|it| it.width()).max().unwrap_or_default() + 2;
        let gap = " ".repeat(room.saturating_sub(label.width()));
        self.hanging(indent, &format!("{label}{gap}"), text);
    }

    /// A row of a table: each cell wrapped to the width of its column, in as many lines as the
    /// tallest needs; a column of negative width stands to the right.
    pub fn row(&mut self, indent: usize, columns: &[isize], cells: &[&str]) {
        let cells: Vec<Vec<String>> = cells
            .iter()
            .zip(columns)
            .map(|(cell, column)| wrap(&foreign::line(cell), column.unsigned_abs()))
            .collect();
        for height in 0..cells.iter().map(Vec::len).max().unwrap_or_default() {
            let mut line = " ".repeat(indent);
            for (cell, column) in cells.iter().zip(columns) {
                let text = cell.get(height).map_or("", String::as_str);
                let gap = " ".repeat(column.unsigned_abs().saturating_sub(text.width()));
                let (before, after) = if *column < 0 { (&*gap, "") } else { ("", &*gap) };
                line.extend([before, text, after, "  "]);
            }
            self.line(&line);
        }
    }
}

/// Breaks a text into lines of a width; a word with more takes as many lines as it needs.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    let mut line = String::new();
    let mut room = width;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let wanted = word.width() + usize::from(!line.is_empty());
        if wanted <= room {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
            room -= wanted;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        room = width;
        for found in word.chars() {
            let wanted = found.width().unwrap_or_default();
            if wanted > room && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                room = width;
            }
            line.push(found);
            room = room.saturating_sub(wanted);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_the_width_that_is_seen() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("数据 治理 政策", 9), ["数据 治理", "政策"]);
        assert_eq!(wrap("e\u{301}e\u{301} e\u{301}", 4), ["e\u{301}e\u{301} e\u{301}"]);
    }

    #[test]
    fn a_long_word_is_broken() {
        assert_eq!(wrap("a abcdefgh b", 3), ["a", "abc", "def", "gh", "b"]);
        assert_eq!(wrap("数据治理", 3), ["数", "据", "治", "理"]);
        assert_eq!(wrap("数", 1), ["数"]);
    }

    #[test]
    fn cells_keep_their_columns() {
        let mut page = Page::default();
        page.row(1, &[4, -4], &["数据 数", "1 %"]);
        assert_eq!(page.finish(), " 数据   1 %\n 数\n");
    }

    #[test]
    fn nothing_foreign_moves_the_cursor() {
        let mut page = Page::default();
        page.paragraph(2, "\u{1b}[2Jgone\nand \u{202e}back");
        assert_eq!(page.finish(), "  [U+001B][2Jgone and [U+202E]back\n");
    }
}

//! Text that somebody else wrote, made safe to show in one line.
//!
//! Nothing here knows a format: what comes out still has to be escaped for the one it goes into.

use std::borrow::Cow;

/// The text on one line, without anything that hides or reorders what a reader sees.
///
/// Runs of white space become one blank. Control characters and those that turn the direction
/// of writing are shown by number, such as `[U+202E]`, since a reader should know of them; those
/// that take no room (zero width, fillers, tags) are left out.
pub fn line(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && is_trim(text) {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    let mut gap = false;
    for found in text.chars() {
        // A blank at which no line breaks is a blank like others, and our own figures have it.
        if found.is_whitespace() && !matches!(found, '\u{a0}' | '\u{202f}') {
            gap = !line.is_empty();
            continue;
        }
        if is_hidden(found) {
            continue;
        }
        if std::mem::take(&mut gap) {
            line.push(' ');
        }
        if found.is_control() || is_turning(found) {
            let number = format!("[U+{:04X}]", u32::from(found));
            line.push_str(&number);
        } else {
            line.push(found);
        }
    }
    Cow::Owned(line)
}

/// The first character that hides or turns what a reader sees, or moves the cursor; nothing if
/// every character is seen as it stands.
pub fn unseen(text: &str) -> Option<char> {
    text.chars().find(|it| it.is_control() || is_turning(*it) || is_hidden(*it))
}

/// Whether no blank stands at an end or beside another.
fn is_trim(text: &str) -> bool {
    !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ")
}

/// Whether a character turns the direction of what follows.
const fn is_turning(found: char) -> bool {
    matches!(found, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character takes no room on the page.
const fn is_hidden(found: char) -> bool {
    matches!(
        found,
        '\u{ad}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}'..='\u{2064}'
            | '\u{206a}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::{line, unseen};

    #[test]
    fn a_plain_text_stays_as_it_is() {
        assert_eq!(line("Oberkamp & Vries"), "Oberkamp & Vries");
        assert_eq!(line("Økonomi, 数据, データ"), "Økonomi, 数据, データ");
    }

    #[test]
    fn line_feeds_and_blanks_become_one_blank() {
        assert_eq!(line("  one\r\n\n two\u{2028}three\t "), "one two three");
    }

    #[test]
    fn what_turns_the_text_around_is_shown() {
        assert_eq!(line("pay \u{202e}dlog"), "pay [U+202E]dlog");
        assert_eq!(line("\u{1b}[31mred\u{9b}0m"), "[U+001B][31mred[U+009B]0m");
    }

    #[test]
    fn what_is_not_seen_is_found() {
        assert_eq!(unseen("Økonomi, 数据, “data” — & more"), None);
        for hidden in ['\n', '\u{1b}', '\u{202e}', '\u{200b}', '\u{e0041}'] {
            assert_eq!(unseen(&format!("a{hidden}b")), Some(hidden));
        }
    }

    #[test]
    fn what_takes_no_room_is_left_out() {
        assert_eq!(line("AC\u{200b}ME\u{feff} \u{e0041}\u{e0042}Ltd"), "ACME Ltd");
    }
}

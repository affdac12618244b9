//! Text that stays text in Markdown, whatever it says.

use crate::foreign;

/// The text on one line, such that no reader of Markdown takes any of it for markup, a link or the
/// end of a table's cell.
///
/// A word that looks like an address stands as code, since many readers make links of addresses
/// that are not marked at all, escaped or not.
pub(super) fn escape(text: &str) -> String {
    let line = foreign::line(text);
    let mut safe = String::with_capacity(line.len() + 8);
    for (index, word) in line.split(' ').enumerate() {
        if index > 0 {
            safe.push(' ');
        }
        if is_address(word) {
            code(&mut safe, word);
            continue;
        }
        let number = word.trim_end_matches(['.', ')']);
        let counts = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        for (place, found) in word.char_indices() {
            let leads = index == 0 && place == 0 && matches!(found, '+' | '-' | '=' | ':');
            let lists = index == 0 && counts && matches!(found, '.' | ')');
            match found {
                '&' => safe.push_str("&amp;"),
                '<' => safe.push_str("&lt;"),
                '>' => safe.push_str("&gt;"),
                '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '$' | '^' | '{' | '}'
                | '!' => {
                    safe.extend(['\\', found]);
                }
                _ if leads || lists => safe.extend(['\\', found]),
                _ => safe.push(found),
            }
        }
    }
    safe
}

/// A link, if the address is one that Markdown takes as it is; else the text alone.
pub(super) fn link(text: &str, address: Option<&str>) -> String {
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"<>\\|`".contains(&byte);
    match address {
        Some(address) if address.starts_with("https://") && address.bytes().all(plain) => {
            format!("[{}](<{address}>)", escape(text))
        }
        _ => escape(text),
    }
}

/// Whether some reader might make a link of a word.
fn is_address(word: &str) -> bool {
    let bytes = word.as_bytes();
    let scheme = |at: usize| {
        bytes[..at].last().is_some_and(u8::is_ascii_alphabetic)
            && bytes.get(at + 1).is_some_and(|next| !next.is_ascii_whitespace())
    };
    let domain = |at: usize| {
        bytes[..at].last().is_some_and(u8::is_ascii_alphanumeric)
            && bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count() > 1
    };
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'@' => true,
        b':' => scheme(at),
        b'.' => domain(at),
        _ => false,
    })
}

/// A word as code; what would end the code or a cell is written as its like.
fn code(safe: &mut String, word: &str) {
    safe.push('`');
    safe.extend(word.chars().map(|found| match found {
        '`' => '\'',
        '|' => '¦',
        other => other,
    }));
    safe.push('`');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_stays_text() {
        assert_eq!(
            escape("<script>x</script> & **b**"),
            "&lt;script&gt;x&lt;/script&gt; &amp; \\*\\*b\\*\\*"
        );
        assert_eq!(escape("![a](b) [c]: d"), "\\!\\[a\\](b) \\[c\\]: d");
        assert_eq!(escape("a|b\n| c"), "a\\|b \\| c");
        assert_eq!(escape("back\\`tick`"), "back\\\\\\`tick\\`");
    }

    #[test]
    fn no_address_becomes_a_link() {
        assert_eq!(escape("x](javascript:alert(1))"), "`x](javascript:alert(1))`");
        assert_eq!(
            escape("see https://evil.example/?a=b|c now"),
            "see `https://evil.example/?a=b¦c` now"
        );
        assert_eq!(escape("www.evil.example"), "`www.evil.example`");
        assert_eq!(escape("mail a@b.example`"), "mail `a@b.example'`");
        assert_eq!(escape("clause A.6.2.2: e.g. this."), "clause A.6.2.2: e.g. this.");
    }

    #[test]
    fn nothing_begins_a_block() {
        assert_eq!(escape("# a"), "\\# a");
        assert_eq!(escape("- a - b"), "\\- a - b");
        assert_eq!(escape("1. a 2. b"), "1\\. a 2. b");
        assert_eq!(escape("4.1 a"), "4.1 a");
        assert_eq!(escape("    code\n\n> quote"), "code &gt; quote");
    }

    #[test]
    fn only_plain_https_addresses_are_linked() {
        assert_eq!(
            link("CSF", Some("https://doi.org/10.6028")),
            "[CSF](<https://doi.org/10.6028>)"
        );
        assert_eq!(link("CSF", Some("http://doi.org/10.6028")), "CSF");
        assert_eq!(link("CSF", Some("https://a>b c")), "CSF");
    }
}

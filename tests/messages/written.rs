//! No words in the sources of the page.

use crate::source::sources;

/// A text of the page that is written into its source.
fn written(line: &str) -> Option<&str> {
    let name = |found: char| found.is_ascii_lowercase() || matches!(found, '0'..='9' | '-' | '_');
    let wordy = |text: &str| {
        text.chars().filter(|it| it.is_alphabetic()).count() > 1 && !text.chars().all(name)
    };
    for (before, after) in [
        ("{ \"", "\" }"),
        ("aria-label=\"", "\""),
        (" title=\"", "\""),
        ("placeholder=\"", "\""),
        (" label=\"", "\""),
        ("heading=\"", "\""),
    ] {
        let pieces = line.split(before).skip(1).filter_map(|it| it.split_once(after));
        if let Some((text, _)) = pieces.into_iter().find(|(text, _)| wordy(text)) {
            return Some(text);
        }
    }
    None
}

#[test]
fn no_word_of_the_page_is_written_into_its_source() {
    let mut found = vec![];
    for (file, text) in sources()
        .into_iter()
        .filter(|(file, _)| file.contains("ready42-ui") || file.contains("web/src"))
    {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            // The name is the name.
            if let Some(text) = written(line).filter(|text| *text != "Ready42") {
                found.push(format!("{file}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert_eq!(written("<p>{ \"Hello there\" }</p>"), Some("Hello there"));
}

//! What a cell of the register's table says.

use ready42_core::{
    date::Date,
    id::Text,
    system::{MOST_MONTHS, Word},
};

use crate::assessment::limit;

/// Why a cell was refused: what was found, and what was expected.
pub(super) type Fault = (String, String);

/// Entries in one cell, `; ` between them.
pub(super) fn list<'a>(entries: impl Iterator<Item = &'a str>) -> String {
    let entries = entries.map(|entry| entry.replace('\\', "\\\\").replace(';', "\\;"));
    entries.collect::<Vec<_>>().join("; ")
}

/// The entries of a cell, without blanks at their ends; empty ones are left out.
pub(super) fn entries(cell: &str) -> Vec<String> {
    let mut entries = vec![String::new()];
    let mut letters = cell.chars();
    while let Some(letter) = letters.next() {
        let entry = entries.last_mut().expect("there is one from the start");
        match letter {
            ';' => entries.push(String::new()),
            '\\' => entry.extend(letters.next()),
            other => entry.push(other),
        }
    }
    let entries = entries.into_iter().map(|entry| entry.trim().to_owned());
    entries.filter(|entry| !entry.is_empty()).collect()
}

pub(super) fn number(number: Option<u16>) -> String {
    number.map_or_else(String::new, |it| it.to_string())
}

pub(super) fn day(day: Option<Date>) -> String {
    day.map_or_else(String::new, |it| it.to_string())
}

pub(super) fn flag(flag: Option<bool>) -> String {
    flag.map_or("", |it| if it { "yes" } else { "no" }).to_owned()
}

/// A text that fits.
pub(super) fn read_text(cell: &str, most: usize) -> Result<Text, Fault> {
    let length = cell.chars().count();
    if length > most {
        return Err((format!("{length} characters"), format!("{most} at most")));
    }
    Ok(cell.into())
}

/// Texts of one line each.
pub(super) fn read_lines(cell: &str) -> Result<Vec<Text>, Fault> {
    let entries = entries(cell);
    if entries.len() > limit::ITEMS {
        return Err((format!("{} entries", entries.len()), format!("{} at most", limit::ITEMS)));
    }
    let wrong = |it: &&String| it.contains(['\n', '\r']) || it.chars().count() > limit::ITEM;
    if let Some(wrong) = entries.iter().find(wrong) {
        let expected = format!("entries of one line and {} characters at most", limit::ITEM);
        return Err((shown(wrong), expected));
    }
    Ok(entries.into_iter().map(Into::into).collect())
}

/// Words of a closed list, each once, in the order of the list.
pub(super) fn read_words<W: Word>(cell: &str) -> Result<Vec<W>, Fault> {
    let mut words = vec![];
    for entry in entries(cell) {
        let word = W::read(&entry.to_ascii_lowercase());
        words.push(word.ok_or_else(|| (shown(&entry), W::listed()))?);
    }
    Ok(W::ordered(&words))
}

/// A word of a closed list, or nothing.
pub(super) fn read_word<W: Word>(cell: &str) -> Result<Option<W>, Fault> {
    let word = cell.trim().to_ascii_lowercase();
    if word.is_empty() {
        return Ok(None);
    }
    W::read(&word).map(Some).ok_or_else(|| (shown(cell), W::listed()))
}

pub(super) fn read_months(cell: &str) -> Result<Option<u16>, Fault> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Ok(None);
    }
    let months = cell.parse().ok().filter(|it| (1..=MOST_MONTHS).contains(it));
    months.map(Some).ok_or_else(|| (shown(cell), format!("months from 1 to {MOST_MONTHS}")))
}

pub(super) fn read_day(cell: &str) -> Result<Option<Date>, Fault> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Ok(None);
    }
    let day = cell.parse().map(Some);
    day.map_err(|_| (shown(cell), "a calendar day as YYYY-MM-DD".to_owned()))
}

pub(super) fn read_flag(cell: &str) -> Result<Option<bool>, Fault> {
    match &*cell.trim().to_ascii_lowercase() {
        "" => Ok(None),
        "yes" | "true" => Ok(Some(true)),
        "no" | "false" => Ok(Some(false)),
        _ => Err((shown(cell), "yes, no or nothing".to_owned())),
    }
}

/// A cell as messages show it.
pub(super) fn shown(cell: &str) -> String {
    if cell.chars().count() > 60 {
        let start: String = cell.chars().take(60).collect();
        return format!("{start:?}…");
    }
    format!("{cell:?}")
}

//! Reading a pack.

use std::fmt;

use crate::{Language, Messages, number::Numbers};

/// What the first line of a pack begins with.
pub(crate) const FORMAT: &str = "ready42/messages 1";

/// Why a text is no pack of messages.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// It begins with something else.
    Format,
    /// It does not say how numbers are written.
    Numbers,
    /// A line is no message, or stands in the wrong place.
    Line(usize),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format => write!(f, "expected a pack that begins with '{FORMAT}'"),
            Self::Numbers => f.write_str("expected how the language writes numbers in line 2"),
            Self::Line(line) => write!(f, "line {line}: expected a message, in order"),
        }
    }
}

impl std::error::Error for ReadError {}

impl Messages {
    /// Reads a pack: a line with the format and the language, one with the language's numbers, and
    /// one for each message, in the order of their identifiers.
    ///
    /// `behind` speaks where a message is missing. What is read is kept for good.
    ///
    /// # Errors
    ///
    /// [`ReadError`] for what is no pack.
    pub fn read(pack: &'static str, behind: Option<Self>) -> Result<Self, ReadError> {
        let mut lines = pack.lines();
        let head = lines.next().and_then(|line| line.strip_prefix(FORMAT));
        let tag = head.map(str::trim).filter(|tag| !tag.is_empty()).ok_or(ReadError::Format)?;
        let numbers: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
        let [decimal, group, digits, plurals] = numbers[..] else { return Err(ReadError::Numbers) };
        let plurals = plurals.as_bytes();
        let mut entries: Vec<(&str, &str)> = vec![];
        for (index, line) in lines.enumerate() {
            let entry = line.split_once('\t').ok_or(ReadError::Line(index + 3))?;
            if entries.last().is_some_and(|last| last.0 >= entry.0) {
                return Err(ReadError::Line(index + 3));
            }
            entries.push(entry);
        }
        let numbers = Numbers { decimal, group, digits, plurals };
        Ok(Self(Box::leak(Box::new(Language { tag, numbers, entries, behind }))))
    }
}

//! What Ready42 says, in the languages it speaks.
//!
//! Translators write Fluent (`questionnaires/i18n/<language>/interface.ftl`). With the feature
//! `compile` those files are read, checked and packed, plural categories and number signs of the
//! language with them, by kept-up crates: `fluent-syntax` reads, `icu_plurals` and `icu_decimal`
//! know the language. What runs in a browser has none of the three: a pack is text, and
//! [`Messages`] finds and fills what stands in it.

#[cfg(feature = "compile")]
pub mod compile;
mod fill;
mod number;
mod read;

use std::{fmt, ptr};

pub use fill::Piece;
pub use number::Arg;
pub use read::ReadError;

use number::Numbers;

/// The messages of one language, with those of English behind them.
///
/// A handle that is copied: messages are read once and kept for as long as the program runs, so
/// that what they say needs no owner.
#[derive(Clone, Copy)]
pub struct Messages(&'static Language);

/// What a pack says of its language, and its messages.
struct Language {
    tag: &'static str,
    numbers: Numbers,
    /// Identifiers with what they say, by identifier.
    entries: Vec<(&'static str, &'static str)>,
    behind: Option<Messages>,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// As the attribute `dir` has it.
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Messages {
    /// The language, such as `de`.
    pub fn language(self) -> &'static str {
        self.0.tag
    }

    /// The language with its region where a document names one, such as `en-GB`.
    pub fn locale(self) -> &'static str {
        self.say("language-locale")
    }

    /// Whether everything is said in English.
    pub fn is_english(self) -> bool {
        self.0.tag == "en"
    }

    /// Which way the language is written.
    pub fn direction(self) -> Direction {
        if self.say("language-direction") == "rtl" {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// Every identifier of the language, in order.
    pub fn ids(self) -> impl Iterator<Item = &'static str> {
        self.0.entries.iter().map(|(id, _)| *id)
    }

    /// A message without a place to fill; in English where the language lacks it, and its
    /// identifier where English does too.
    pub fn say(self, id: &'static str) -> &'static str {
        self.find(id).map_or(id, |(_, pattern)| pattern)
    }

    /// A message with its places filled; [`say!`] is the short way to write it.
    pub fn fill(self, id: &'static str, args: &[(&str, Arg<'_>)]) -> String {
        let mut said = String::new();
        for piece in self.pieces(id, args) {
            match piece {
                Piece::Said(text) => said.push_str(&text),
                // Seen on the page, and no crash: a test holds every call to its message.
                Piece::Place(name) => said.push_str(name),
            }
        }
        said
    }

    /// A message in pieces, where something else than text goes into some of its places.
    pub fn pieces(self, id: &'static str, args: &[(&str, Arg<'_>)]) -> Vec<Piece> {
        match self.find(id) {
            // A message of another language speaks by that language's rules.
            Some((speaker, pattern)) => fill::pieces(pattern, args, &speaker.numbers),
            None => vec![Piece::Said(id.to_owned())],
        }
    }

    /// A number as the language writes it.
    pub fn number(self, number: Arg<'_>) -> String {
        number.said(&self.0.numbers)
    }

    /// The message, and whose it is.
    fn find(self, id: &str) -> Option<(&'static Language, &'static str)> {
        let entries = &self.0.entries;
        match entries.binary_search_by(|(it, _)| (*it).cmp(id)) {
            Ok(place) => Some((self.0, entries[place].1)),
            Err(_) => self.0.behind?.find(id),
        }
    }
}

impl PartialEq for Messages {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self.0, other.0)
    }
}

impl Eq for Messages {}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Messages").field(&self.0.tag).finish()
    }
}

/// Says a message with its places filled: `say!(messages, "plan-effort", days = 3)`.
#[macro_export]
macro_rules! say {
    ($messages:expr, $id:literal $(, $name:ident = $value:expr)+ $(,)?) => {
        $messages.fill($id, &[$((stringify!($name), $crate::Arg::from($value))),+])
    };
}

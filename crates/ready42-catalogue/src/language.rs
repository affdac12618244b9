//! A language with the content in it.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use ready42_core::{catalogue::Catalogue, id::Text, translation::Translation};
use ready42_messages::{Messages, ReadError};

use crate::{catalogue, content};

/// The packed messages of English.
static ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.txt"));

/// Every language with its name in that language, one a line.
static NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/languages.txt"));

/// Every pack but that of English, in the order of [`NAMES`], each after a form feed.
#[cfg(feature = "languages")]
static PACKS: &str = include_str!(concat!(env!("OUT_DIR"), "/packs.txt"));

/// What is said in English, which every other language falls back to.
///
/// # Panics
///
/// If the packed messages are not what this release packs; the build makes both.
pub fn english() -> Messages {
    static MESSAGES: OnceLock<Messages> = OnceLock::new();
    let read = || Messages::read(ENGLISH, None).expect("the build packed these messages");
    *MESSAGES.get_or_init(read)
}

/// Every language that there is a pack for, English first: its code, and its name in itself.
pub fn languages() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMES.lines().filter_map(|line| line.split_once('\t'))
}

/// What is said, and the content, in one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// What is said.
    pub messages: Messages,
    /// The content; what is not translated stands in English, and the catalogue knows it.
    pub catalogue: Arc<Catalogue>,
}

/// Why a text is no pack of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackError {
    /// It does not go on after the messages.
    Shape,
    /// Its messages cannot be read.
    Messages(ReadError),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape => f.write_str("expected an empty line and the content after the messages"),
            Self::Messages(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for PackError {}

impl Language {
    /// English, which is always there.
    pub fn english() -> Self {
        Self { messages: english(), catalogue: catalogue().clone() }
    }

    /// Reads a pack: the messages, an empty line, and a line for each part of the content that is
    /// translated, with its key and its texts.
    ///
    /// # Errors
    ///
    /// [`PackError`] for what is no pack of this release.
    pub fn read(pack: &'static str) -> Result<Self, PackError> {
        let (messages, texts) = pack.split_once("\n\n").ok_or(PackError::Shape)?;
        let messages = Messages::read(messages, Some(english())).map_err(PackError::Messages)?;
        let parts = texts.lines().map(|line| {
            let mut texts = line.split('\t').map(Text::from);
            (texts.next().unwrap_or_default(), texts.collect())
        });
        let translation = Translation { texts: parts.collect() };
        Ok(Self { messages, catalogue: Arc::new(translation.of(content().clone())) })
    }

    /// The language with this code, such as `de`; `None` where there is no pack for it.
    ///
    /// # Panics
    ///
    /// If a pack is not what this release packs; the build makes both.
    #[cfg(feature = "languages")]
    pub fn of(code: &str) -> Option<Self> {
        if code == english().language() {
            return Some(Self::english());
        }
        let (_, pack) = packs().find(|(it, _)| *it == code)?;
        Some(Self::read(pack).expect("the build packed this language"))
    }
}

/// The code and the pack of each language but English.
#[cfg(feature = "languages")]
pub fn packs() -> impl Iterator<Item = (&'static str, &'static str)> {
    languages().map(|(code, _)| code).skip(1).zip(PACKS.split('\u{c}').skip(1))
}

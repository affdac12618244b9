//! A language with the content in it.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use ready42_core::{catalogue::Catalogue, translation::Translation};
use ready42_messages::{Messages, ReadError};
use serde::Deserialize;

use crate::{catalogue, content};

/// The packed messages of English.
static ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.txt"));

/// Every language with its name in that language, one a line.
static NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/languages.txt"));

/// Every pack but that of English, one a line, in the order of [`NAMES`].
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

/// A language as it is packed: one JSON object on one line.
#[derive(Deserialize)]
struct Pack {
    format: String,
    version: u32,
    messages: String,
    translation: Translation,
}

/// What a pack begins with.
const FORMAT: &str = "ready42/language";

/// The version of the format.
const VERSION: u32 = 1;

/// Why a text is no pack of a language.
#[derive(Debug)]
#[non_exhaustive]
pub enum PackError {
    /// It is not JSON of the format.
    Shape(serde_json::Error),
    /// It is of another format or version.
    Format,
    /// Its messages cannot be read.
    Messages(ReadError),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape(error) => error.fmt(f),
            Self::Format => write!(f, "expected '{FORMAT}' in version {VERSION}"),
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

    /// Reads a pack; it is kept for good.
    ///
    /// # Errors
    ///
    /// [`PackError`] for what is no pack of this release.
    pub fn read(pack: &str) -> Result<Self, PackError> {
        let Pack { format, version, messages, translation } =
            serde_json::from_str(pack).map_err(PackError::Shape)?;
        if format != FORMAT || version != VERSION {
            return Err(PackError::Format);
        }
        let messages = Messages::read(messages.leak(), Some(english()));
        Ok(Self {
            messages: messages.map_err(PackError::Messages)?,
            catalogue: Arc::new(translation.of(content())),
        })
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
    languages().map(|(code, _)| code).skip(1).zip(PACKS.lines())
}

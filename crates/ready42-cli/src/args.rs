//! The words after a command.

use std::ffi::{OsStr, OsString};

use ready42_catalogue::{Language, languages};
use ready42_core::date::Date;

use crate::failure::Failure;

/// The words after a command, one after another.
#[derive(Debug)]
pub(crate) struct Args {
    command: &'static str,
    parser: lexopt::Parser,
}

/// One of them.
#[derive(Debug)]
pub(crate) enum Given {
    /// An option, with its dashes.
    Option(String),
    /// A file, an identifier or another word.
    Word(OsString),
}

impl Args {
    /// The words after this command.
    pub(crate) fn new(command: &'static str, words: &[OsString]) -> Self {
        Self { command, parser: lexopt::Parser::from_args(words) }
    }

    /// The next one.
    pub(crate) fn next(&mut self) -> Result<Option<Given>, Failure> {
        let given = match self.parser.next() {
            Ok(None) => return Ok(None),
            Ok(Some(lexopt::Arg::Long(name))) => Given::Option(format!("--{name}")),
            Ok(Some(lexopt::Arg::Short(name))) => Given::Option(format!("-{name}")),
            Ok(Some(lexopt::Arg::Value(word))) => Given::Word(word),
            Err(error) => return Err(self.wrong(&error)),
        };
        Ok(Some(given))
    }

    /// Whether one of these options is among the words that are left.
    pub(crate) fn mention(&self, options: &[&str]) -> bool {
        let mut words = self.parser.clone();
        let words = words.try_raw_args();
        words.into_iter().flatten().take_while(|word| *word != "--").any(|word| {
            let word = word.to_string_lossy();
            options.contains(&word.split('=').next().unwrap_or_default())
        })
    }

    /// The value of the option that came last, as text.
    pub(crate) fn value(&mut self, option: &str) -> Result<String, Failure> {
        let value = self.path(option)?;
        value.into_string().map_err(|value| {
            self.usage(option, format_args!("'{}'", value.to_string_lossy()), "text in UTF-8")
        })
    }

    /// The value of the option that came last, as the name of a file.
    pub(crate) fn path(&mut self, option: &str) -> Result<OsString, Failure> {
        let value = self.parser.value();
        value.map_err(|_| self.usage(option, "nothing", "a value after it"))
    }

    /// The value of the option that came last, as a day.
    pub(crate) fn date(&mut self, option: &str) -> Result<Date, Failure> {
        let value = self.value(option)?;
        let date = value.parse();
        date.map_err(|_| {
            self.usage(option, format_args!("'{value}'"), "a calendar day as YYYY-MM-DD")
        })
    }

    /// The value of the option that came last, as a language.
    pub(crate) fn language(&mut self, option: &str) -> Result<Language, Failure> {
        let value = self.value(option)?;
        Language::of(&value).ok_or_else(|| {
            let codes: Vec<&str> = languages().map(|(code, _)| code).collect();
            self.usage(option, format_args!("'{value}'"), codes.join(" or "))
        })
    }

    /// The value of the option that came last, as one of a few words.
    pub(crate) fn choice<T: Copy>(
        &mut self,
        option: &str,
        choices: &[(&str, T)],
    ) -> Result<T, Failure> {
        let value = self.value(option)?;
        let found = choices.iter().find(|(name, _)| *name == value);
        found.map(|(_, choice)| *choice).ok_or_else(|| {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            self.usage(option, format_args!("'{value}'"), names.join(" or "))
        })
    }

    /// Something wrong with how the command is used.
    pub(crate) fn usage(
        &self,
        place: &str,
        found: impl std::fmt::Display,
        expected: impl std::fmt::Display,
    ) -> Failure {
        Failure::at(&format!("ready42 {}", self.command), place, found, expected)
    }

    /// An option that the command does not have.
    pub(crate) fn unknown(&self, option: &str) -> Failure {
        let expected = format!("an option of 'ready42 {} --help'", self.command);
        self.usage(option, "an unknown option", expected)
    }

    /// A word too many.
    pub(crate) fn superfluous(&self, word: &OsStr) -> Failure {
        let found = format!("'{}'", word.to_string_lossy());
        self.usage(
            "arguments",
            found,
            format_args!("no more, see 'ready42 {} --help'", self.command),
        )
    }

    fn wrong(&self, error: &lexopt::Error) -> Failure {
        let place = match error {
            lexopt::Error::UnexpectedValue { option, .. } => option,
            _ => "arguments",
        };
        self.usage(place, error, format_args!("what 'ready42 {} --help' says", self.command))
    }
}

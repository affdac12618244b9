//! Why a command could not do what it was asked, one line for each reason.

use std::fmt;

use ready42_exchange::problem::Refused;

/// How a command ended that did what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    /// Every gate that was asked for is met.
    Met,
    /// One is not.
    NotMet,
}

/// Bad input or bad usage: lines of file, place, what was found and what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure(Vec<String>);

impl Failure {
    /// One thing wrong at one place; the place of a whole file is `/`.
    pub(crate) fn at(
        file: &str,
        place: &str,
        found: impl fmt::Display,
        expected: impl fmt::Display,
    ) -> Self {
        Self(vec![format!("{file}: {place}: found {found}, expected {expected}")])
    }

    /// Everything that is wrong with a file.
    pub(crate) fn refused(file: &str, refused: &Refused) -> Self {
        Self(refused.problems.iter().map(|problem| format!("{file}: {problem}")).collect())
    }

    /// The reasons of several failures.
    pub(crate) fn join(failures: impl IntoIterator<Item = Self>) -> Self {
        Self(failures.into_iter().flat_map(|failure| failure.0).collect())
    }

    /// The reasons, one on each line.
    pub(crate) fn lines(&self) -> &[String] {
        &self.0
    }
}

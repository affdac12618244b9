//! What a content file can get wrong.

use std::fmt;

use super::Rule;

/// One thing wrong with the content, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Issue {
    /// The file, as it was handed in.
    pub file: String,
    /// The place in it, as a JSON Pointer; empty for the file as a whole.
    pub pointer: String,
    /// Which rule is broken.
    pub rule: Rule,
    /// What was found.
    pub found: String,
    /// What the rule expects.
    pub expected: String,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, pointer, rule: _, found, expected } = self;
        write!(f, "{file}: {pointer}: found {found}, expected {expected}")
    }
}

/// Why content could not be loaded: everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    /// At least one issue, by file and place.
    pub issues: Vec<Issue>,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, issue) in self.issues.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            issue.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for LoadError {}

/// Collects issues, so that all are told at once.
#[derive(Debug, Default)]
pub(super) struct Issues(pub(super) Vec<Issue>);

impl Issues {
    /// Notes one issue.
    pub(super) fn report(
        &mut self,
        place: &Place,
        rule: Rule,
        found: impl fmt::Display,
        expected: impl fmt::Display,
    ) {
        self.0.push(Issue {
            file: place.file.clone(),
            pointer: place.pointer.clone(),
            rule,
            found: found.to_string(),
            expected: expected.to_string(),
        });
    }

    /// Checks that a text says something, in our own words.
    pub(super) fn text(&mut self, place: &Place, text: &str) {
        if text.trim().is_empty() || text.trim() != text {
            self.report(
                place,
                Rule::EmptyText,
                format_args!("'{text}'"),
                "a text without blanks around it",
            );
        }
        let words = text.split(|c: char| !c.is_alphabetic());
        if words.into_iter().any(|word| word.eq_ignore_ascii_case("shall")) {
            self.report(place, Rule::StandardWording, "'shall'", "our own words");
        }
    }
}

/// A place in a file.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The file, as it was handed in.
    pub(super) file: String,
    /// The place, as a JSON Pointer.
    pub(super) pointer: String,
}

impl Place {
    /// The place one step below.
    pub(super) fn at(&self, step: impl fmt::Display) -> Self {
        Self { file: self.file.clone(), pointer: format!("{}/{step}", self.pointer) }
    }
}

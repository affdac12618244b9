//! What a content file can get wrong.

use std::fmt;

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

/// A rule that content has to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Rule {
    /// A file is JSON of the expected shape.
    Shape,
    /// A file says which format and version it is of.
    Format,
    /// Every file that has to be there is there once.
    File,
    /// Identifiers are unique.
    DuplicateId,
    /// Identifiers that others print but the documents do not have are refused.
    KnownWrongId,
    /// What is named exists.
    UnknownId,
    /// A question's identifier is its unit and a running number from 1.
    QuestionNumber,
    /// No text is empty or has blanks around it.
    EmptyText,
    /// No text uses the standard's verb of requirement.
    StandardWording,
    /// Parents exist and come before their children.
    Parent,
    /// A framework has the number of items its document has.
    Count,
    /// Only sub-clauses say whether a record is asked for, and each does.
    Documented,
    /// The five levels of a question differ.
    Levels,
    /// A question reads as one question.
    Wording,
    /// Weights are 1 to 3 and those above 1 have a reason.
    Weight,
    /// The weights of a unit, and the strengths of an item, sum to 32 at most.
    Sum,
    /// Every unit has a question.
    Unasked,
    /// Every question has remedies to level 3 and to level 4.
    Unraised,
    /// A list has as many entries as the format asks for.
    Length,
    /// A remedy raises to 3 or 4.
    RaiseLevel,
    /// Estimates grow from low to high and from small to large.
    Effort,
    /// Prerequisites form no circle.
    Circle,
    /// A remedy cites every unit it serves, and a source anyone can open.
    Citation,
    /// Exactly one remedy completes the Statement of Applicability.
    Statement,
    /// Strengths are 1 to 3.
    Strength,
    /// A pair stands once.
    DuplicateEdge,
    /// An item is either mapped or said to be unmapped; where any is, all are decided.
    Unmapped,
}

impl Rule {
    /// Every rule, in the order in which this page states them.
    pub const ALL: [Self; 27] = [
        Self::Shape,
        Self::Format,
        Self::File,
        Self::DuplicateId,
        Self::KnownWrongId,
        Self::UnknownId,
        Self::QuestionNumber,
        Self::EmptyText,
        Self::StandardWording,
        Self::Parent,
        Self::Count,
        Self::Documented,
        Self::Levels,
        Self::Wording,
        Self::Weight,
        Self::Sum,
        Self::Unasked,
        Self::Unraised,
        Self::Length,
        Self::RaiseLevel,
        Self::Effort,
        Self::Circle,
        Self::Citation,
        Self::Statement,
        Self::Strength,
        Self::DuplicateEdge,
        Self::Unmapped,
    ];
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

#[cfg(test)]
mod tests {
    use super::Rule;

    /// Does not compile when a rule is added: it belongs into [`Rule::ALL`] too.
    const fn place(rule: Rule) -> usize {
        match rule {
            Rule::Shape
            | Rule::Format
            | Rule::File
            | Rule::DuplicateId
            | Rule::KnownWrongId
            | Rule::UnknownId
            | Rule::QuestionNumber
            | Rule::EmptyText
            | Rule::StandardWording
            | Rule::Parent
            | Rule::Count
            | Rule::Documented
            | Rule::Levels
            | Rule::Wording
            | Rule::Weight
            | Rule::Sum
            | Rule::Unasked
            | Rule::Unraised
            | Rule::Length
            | Rule::RaiseLevel
            | Rule::Effort
            | Rule::Circle
            | Rule::Citation
            | Rule::Statement
            | Rule::Strength
            | Rule::DuplicateEdge
            | Rule::Unmapped => rule as usize,
        }
    }

    #[test]
    fn every_rule_is_listed_in_order() {
        assert!(Rule::ALL.into_iter().map(place).eq(0..Rule::ALL.len()));
        assert_eq!(Rule::ALL.last(), Some(&Rule::Unmapped));
    }
}

//! What counts as one place of an assessment file.
//!
//! A new table of the file is one more line in [`of_field`]; what stands nowhere is merged field
//! by field.

/// How a value is merged that both sides changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// As one thing: two changes that differ are a conflict.
    Whole,
    /// An object, each entry as one thing.
    Table,
    /// An object, each entry an answer.
    Answers,
    /// An answer: what was answered, by whom and when together; the note; the records as a set;
    /// and whatever else it holds.
    Answer,
    /// A list without order, in which nothing stands twice.
    Set,
    /// The profile: facts one by one, the organisation, and whatever else it holds.
    Profile,
    /// A version: the newer one.
    Version,
    /// An object field by field, anything else as one thing.
    Tree,
}

/// What makes up an answer by itself: changed together, they are one change.
pub(super) const GIVEN: [&str; 5] = ["level", "unknown", "notApplicable", "by", "at"];

/// How a field of the file is merged.
pub(super) fn of_field(name: &str) -> Rule {
    match name {
        "format" | "version" | "questionnaire" | "own" | "policy" | "section" => Rule::Whole,
        "content" => Rule::Version,
        "profile" => Rule::Profile,
        "answers" => Rule::Answers,
        "evidence" | "soa" | "systems" => Rule::Table,
        _ => Rule::Tree,
    }
}

impl Rule {
    /// How a field of an object under this rule is merged; `None` where the object is one thing.
    pub(super) fn below(self, name: &str) -> Option<Self> {
        match self {
            Self::Whole | Self::Set | Self::Version => None,
            Self::Table => Some(Self::Whole),
            Self::Answers => Some(Self::Answer),
            Self::Answer if name == "note" => Some(Self::Whole),
            Self::Answer if name == "evidence" => Some(Self::Set),
            Self::Profile if name == "facts" => Some(Self::Table),
            Self::Profile if name == "organisation" => Some(Self::Whole),
            Self::Answer | Self::Profile | Self::Tree => Some(Self::Tree),
        }
    }
}

/// Tables whose entries name records under `evidence`, so that a record that gets another
/// identifier is followed.
pub(super) const REFERRING: [&str; 2] = ["answers", "systems"];

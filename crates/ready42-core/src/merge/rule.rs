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
    /// The register of systems: a list of entries with identifiers, each an entry.
    Register,
    /// An object of entries.
    Entries,
    /// An entry: field by field while both sides hold it, and otherwise as one thing.
    Entry,
    /// The plan: what is arranged for each remedy an entry, and whatever else it holds.
    Plan,
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
        "evidence" | "soa" => Rule::Table,
        "systems" => Rule::Register,
        "plan" => Rule::Plan,
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
            Self::Register | Self::Entries => Some(Self::Entry),
            // The other lists of a system have a word for "none of these" that stands alone.
            Self::Entry if SETS.contains(&name) => Some(Self::Set),
            Self::Plan if name == "remedies" => Some(Self::Entries),
            Self::Answer if name == "note" => Some(Self::Whole),
            Self::Answer if name == "evidence" => Some(Self::Set),
            Self::Profile if name == "facts" => Some(Self::Table),
            Self::Profile if name == "organisation" => Some(Self::Whole),
            Self::Answer | Self::Profile | Self::Entry | Self::Plan | Self::Tree => {
                Some(Self::Tree)
            }
        }
    }
}

/// The lists of a system in which each thing stands for itself.
const SETS: [&str; 4] = ["roles", "data", "connectors", "identities"];

/// The table whose entries name records under `evidence`, so that a record that gets another
/// identifier is followed; systems, decisions and the plan name none.
pub(super) const REFERRING: &str = "answers";

//! Merging assessments, deciding what is left open, and taking a section back.

use std::{fmt, sync::Arc};

use ready42_core::{
    assessment::Assessment,
    catalogue::Catalogue,
    merge::{self, Choice, Conflict, Merged, Renamed},
};
use serde_json::Value;

use super::{read::read_value, write::value};
use crate::problem::Refused;

/// Two assessments made one.
#[derive(Clone, Debug, PartialEq)]
pub struct Joined {
    /// The result; what nobody has decided yet stands among its conflicts.
    pub assessment: Assessment,
    /// The conflicts that are new, each with whether its sides stand the other way round than the
    /// assessments were given.
    pub fresh: Vec<(Conflict, bool)>,
    /// Records that got another identifier, since both sides had given out the same one.
    pub renamed: Vec<Renamed>,
}

/// Why assessments cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MergeError {
    /// They answer different questionnaires, so that no answer of one has a place in the other.
    Questionnaire(String, String),
    /// Both hold a questionnaire of one's own of the same name, and not the same one.
    Own(String),
    /// A section belongs to another organisation's assessment.
    Organisation(String, String),
    /// The file is not a section that was handed over.
    NoSection,
    /// The result would be more than a file may hold.
    Refused(Refused),
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Questionnaire(found, expected) => {
                write!(f, "answers to '{found}', expected answers to '{expected}'")
            }
            Self::Own(id) => write!(f, "another '{id}', expected the same questionnaire"),
            Self::Organisation(found, expected) => {
                write!(f, "a section of '{found}', expected one of '{expected}'")
            }
            Self::NoSection => f.write_str("no section, expected one that was handed over"),
            Self::Refused(refused) => refused.fmt(f),
        }
    }
}

impl std::error::Error for MergeError {}

/// Merges two assessments that were both made from `base`; without one, whatever differs is a
/// conflict.
///
/// # Errors
///
/// [`MergeError`] where they answer different questionnaires, or where the result would break a
/// limit of the file.
pub fn merge(
    base: Option<&Assessment>,
    a: &Assessment,
    b: &Assessment,
    catalogue: &Arc<Catalogue>,
) -> Result<Joined, MergeError> {
    for other in base.into_iter().chain([b]) {
        same_questions(a, other)?;
    }
    let before = base.map_or_else(|| Value::Object(serde_json::Map::new()), value);
    let Merged { file, fresh, renamed } = merge::merge(&before, &value(a), &value(b));
    let opened = read_value(file, catalogue).map_err(MergeError::Refused)?;
    Ok(Joined { assessment: opened.assessment, fresh, renamed })
}

/// Takes a section back that was handed over: merges what was changed in it since.
///
/// # Errors
///
/// [`MergeError`] where the file is no section, or one of another assessment.
pub fn take_back(
    whole: &Assessment,
    section: &Assessment,
    catalogue: &Arc<Catalogue>,
) -> Result<Joined, MergeError> {
    let Some(handed) = &section.section else { return Err(MergeError::NoSection) };
    let [found, expected] =
        [&handed.base, whole].map(|it| it.profile.organisation.trim().to_owned());
    same_questions(whole, section)?;
    if found != expected && !found.is_empty() && !expected.is_empty() {
        return Err(MergeError::Organisation(found, expected));
    }
    let filled = Assessment { section: None, ..section.clone() };
    // What was not handed over is new on one side, so that it stays as it is.
    merge(Some(&handed.base), whole, &filled, catalogue)
}

/// Decides the conflict that stands at an index; `None` if there is none, or if its value breaks
/// what an assessment has to keep.
pub fn decide(
    assessment: &Assessment,
    index: usize,
    choice: Choice,
    catalogue: &Arc<Catalogue>,
) -> Option<Assessment> {
    let mut file = value(assessment);
    merge::decide(&mut file, index, choice)?;
    read_value(file, catalogue).ok().map(|opened| opened.assessment)
}

fn same_questions(one: &Assessment, other: &Assessment) -> Result<(), MergeError> {
    let [expected, found] = [one, other].map(|it| it.questionnaire.to_string());
    if found != expected {
        return Err(MergeError::Questionnaire(found, expected));
    }
    if one.own != other.own {
        return Err(MergeError::Own(found));
    }
    Ok(())
}

//! Places within an assessment, and the addresses they have.

use std::fmt;

use ready42_core::id::{ContradictionId, EvidenceId, ItemId, QuestionId, RemedyId, SystemId};
use yew::prelude::*;

use crate::store::Store;

/// A place within one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The facts about the organisation.
    Profile,
    /// The register of AI systems, or a system in it.
    Systems(Option<SystemId>),
    /// The list of sections.
    Tasks,
    /// The questions of a clause or objective.
    Section {
        /// The clause or objective.
        group: ItemId,
        /// The unit or question in it that is meant.
        at: Option<String>,
    },
    /// The Statement of Applicability, or a control in it.
    Statement(Option<ItemId>),
    /// The register of records, or a record in it.
    Evidence(Option<EvidenceId>),
    /// The result.
    Result,
    /// How a figure comes about, by the name of what is explained.
    Explain(String),
    /// Something on the result page that does not fit together.
    Contradiction(ContradictionId),
    /// The plan, or a remedy in it.
    Plan(Option<RemedyId>),
    /// The shortest way to a target.
    Path,
    /// The plan over time.
    Timetable,
    /// The report and its exports.
    Report,
    /// What has changed since an earlier state, or against another assessment.
    Changes,
    /// What two people changed differently.
    Conflicts,
}

impl Place {
    /// The questions of a unit.
    pub fn unit(store: &Store, unit: &ItemId) -> Self {
        let group = store.group_of(unit).unwrap_or(unit).clone();
        Self::Section { group, at: Some(unit.to_string()) }
    }

    /// A question.
    pub fn question(store: &Store, question: &QuestionId) -> Self {
        let unit = store.question(question).map(|it| it.unit.clone());
        let unit = unit.unwrap_or_else(|| question.as_str().into());
        let group = store.group_of(&unit).cloned().unwrap_or(unit);
        Self::Section { group, at: Some(question.to_string()) }
    }

    /// Reads what [`Display`](fmt::Display) writes; `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let (page, rest) = text.split_once('/').unwrap_or((text, ""));
        let rest = (!rest.is_empty()).then_some(rest);
        match (page, rest) {
            ("profile", None) => Some(Self::Profile),
            ("systems", system) => Some(Self::Systems(system.map(Into::into))),
            ("questions", None) => Some(Self::Tasks),
            ("questions", Some(rest)) => {
                let (group, at) = rest.split_once('/').unwrap_or((rest, ""));
                let at = (!at.is_empty()).then(|| at.to_owned());
                Some(Self::Section { group: group.into(), at })
            }
            ("statement", control) => Some(Self::Statement(control.map(Into::into))),
            ("evidence", record) => Some(Self::Evidence(record.map(Into::into))),
            ("result", None) => Some(Self::Result),
            // Browsers write a blank in an address like this.
            ("explain", Some(subject)) => Some(Self::Explain(subject.replace("%20", " "))),
            ("contradictions", Some(rule)) => Some(Self::Contradiction(rule.into())),
            ("plan", remedy) => Some(Self::Plan(remedy.map(Into::into))),
            ("path", None) => Some(Self::Path),
            ("timetable", None) => Some(Self::Timetable),
            ("report", None) => Some(Self::Report),
            ("changes", None) => Some(Self::Changes),
            ("conflicts", None) => Some(Self::Conflicts),
            _ => None,
        }
    }

    /// The identifier of the element that is meant, if the place is within a page.
    pub fn anchor(&self) -> Option<String> {
        match self {
            Self::Section { at, .. } => at.as_deref().map(anchor),
            Self::Statement(control) => control.as_ref().map(|it| anchor(it.as_str())),
            Self::Contradiction(rule) => Some(anchor(rule.as_str())),
            Self::Plan(remedy) => remedy.as_ref().map(|it| anchor(it.as_str())),
            _ => None,
        }
    }
}

/// The identifier of the element for a unit, question, control or remedy.
pub fn anchor(id: &str) -> String {
    format!("at-{id}")
}

/// As it stands in an address, after the assessment's own.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Profile => f.write_str("profile"),
            Self::Systems(None) => f.write_str("systems"),
            Self::Systems(Some(system)) => write!(f, "systems/{system}"),
            Self::Tasks => f.write_str("questions"),
            Self::Section { group, at: None } => write!(f, "questions/{group}"),
            Self::Section { group, at: Some(at) } => write!(f, "questions/{group}/{at}"),
            Self::Statement(None) => f.write_str("statement"),
            Self::Statement(Some(control)) => write!(f, "statement/{control}"),
            Self::Evidence(None) => f.write_str("evidence"),
            Self::Evidence(Some(record)) => write!(f, "evidence/{record}"),
            Self::Result => f.write_str("result"),
            Self::Explain(subject) => write!(f, "explain/{}", subject.replace(' ', "%20")),
            Self::Contradiction(rule) => write!(f, "contradictions/{rule}"),
            Self::Plan(None) => f.write_str("plan"),
            Self::Plan(Some(remedy)) => write!(f, "plan/{remedy}"),
            Self::Path => f.write_str("path"),
            Self::Timetable => f.write_str("timetable"),
            Self::Report => f.write_str("report"),
            Self::Changes => f.write_str("changes"),
            Self::Conflicts => f.write_str("conflicts"),
        }
    }
}

/// The address under which an assessment's places lie, such as `#/a/ID`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(pub AttrValue);

impl Base {
    /// The address of a place.
    pub fn to(&self, place: &Place) -> String {
        format!("{}/{place}", self.0)
    }
}

/// The base of the addresses around this component.
///
/// # Panics
///
/// Where no [`Base`] is provided; that is a mistake in the markup.
#[hook]
pub fn use_base() -> Base {
    use_context().expect("use_base is called where a base is provided")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_is_written() {
        for text in [
            "profile",
            "systems",
            "systems/S1",
            "questions",
            "questions/4",
            "questions/A.6/A.6.2.2-1",
            "statement",
            "statement/A.2.2",
            "evidence",
            "evidence/E1",
            "result",
            "explain/coverage/A.6",
            "explain/GOVERN%201.1",
            "contradictions/review-without-audit",
            "plan",
            "plan/define-scope",
            "path",
            "timetable",
            "report",
            "changes",
            "conflicts",
        ] {
            let place = Place::read(text).expect("it is a place");
            assert_eq!(place.to_string(), text);
        }
        let wrong = ["path/x", "timetable/x", "explain", "contradictions"];
        for text in ["", "nowhere", "result/4", "report/x"].into_iter().chain(wrong) {
            assert_eq!(Place::read(text), None, "{text}");
        }
    }
}

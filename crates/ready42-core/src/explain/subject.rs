//! What can be explained, and how it is named.

use std::fmt;

use super::Measure;
use crate::{
    framework::ItemKind,
    id::{FrameworkId, ItemId, QuestionId, RemedyId},
    instrument::Instrument,
};

/// Something that can be explained.
///
/// Written as commands and addresses have it: `readiness`, `coverage`, `6.1.2`, `assurance/A.6`,
/// `verdict`, a question, a framework, an item of it, or a remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A measure over the whole.
    Whole(Measure),
    /// A measure over a clause, an objective or a unit.
    Part(Measure, ItemId),
    /// The verdict.
    Verdict,
    /// How one question counts.
    Question(QuestionId),
    /// The readiness of another framework.
    Framework(FrameworkId),
    /// The readiness of an item of another framework, or of what groups some of them.
    Item(ItemId),
    /// Why a remedy stands where it does.
    Remedy(RemedyId),
}

impl Subject {
    /// The subject that a text names; `None` where the instrument has none of that name.
    pub fn find(instrument: &Instrument, text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::Whole(Measure::Readiness));
        }
        if text == "verdict" {
            return Some(Self::Verdict);
        }
        if let Some(measure) = Measure::ALL.into_iter().find(|it| it.name() == text) {
            return Some(Self::Whole(measure));
        }
        let catalogue = instrument.catalogue();
        let (measure, rest) = match text.split_once('/') {
            Some((name, rest)) => (Measure::ALL.into_iter().find(|it| it.name() == name)?, rest),
            None => (Measure::Readiness, text),
        };
        let part = catalogue.assessed().item(&rest.into());
        let counts = |kind: ItemKind| {
            kind.is_unit() || matches!(kind, ItemKind::Clause | ItemKind::Objective)
        };
        if let Some(item) = part.filter(|item| counts(item.kind)) {
            return Some(Self::Part(measure, item.id.clone()));
        }
        if measure != Measure::Readiness || text.contains('/') {
            return None;
        }
        let content = catalogue.content();
        let asked = |id: &str| {
            let mut asked = instrument.asked.iter();
            asked.any(|it| instrument.question(it).id.as_str() == id)
        };
        if asked(text) {
            return Some(Self::Question(text.into()));
        }
        for target in &instrument.targets {
            let framework = &content.frameworks[target.framework];
            if framework.id.as_str() == text {
                return Some(Self::Framework(text.into()));
            }
            if framework.item(&text.into()).is_some() {
                return Some(Self::Item(text.into()));
            }
        }
        catalogue.remedy(&text.into()).map(|it| Self::Remedy(it.id.clone()))
    }
}

/// As commands and addresses have it.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(measure) => f.write_str(measure.name()),
            Self::Part(Measure::Readiness, item) | Self::Item(item) => item.fmt(f),
            Self::Part(measure, item) => write!(f, "{}/{item}", measure.name()),
            Self::Verdict => f.write_str("verdict"),
            Self::Question(id) => id.fmt(f),
            Self::Framework(id) => id.fmt(f),
            Self::Remedy(id) => id.fmt(f),
        }
    }
}

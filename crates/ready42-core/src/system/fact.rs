//! What the register shows of the facts that the profile asks for.

use super::{ActClass, DataKind, Impact, RULES, System, SystemRole, UseArea};
use crate::id::{FactId, SystemId};

/// The facts that an entry can show, by their identifiers in the profile.
pub const SHOWN: [&str; 9] = [
    "produces-ai",
    "provides-ai",
    "uses-ai",
    "buys-ai",
    "generative-ai",
    "ai-agents",
    "personal-data",
    "affects-people",
    "regulated",
];

/// A fact that systems of the register show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The fact.
    pub fact: FactId,
    /// The systems, at least one, none of them retired.
    pub systems: Vec<SystemId>,
}

impl Shown {
    /// What the systems that are not retired show, in the order of [`SHOWN`].
    pub fn by(systems: &[System]) -> Vec<Self> {
        let shown = SHOWN.iter().map(|fact| {
            let live = systems.iter().filter(|it| !it.is_retired() && shows(it, fact));
            Self { fact: (*fact).into(), systems: live.map(|it| it.id.clone()).collect() }
        });
        shown.filter(|it| !it.systems.is_empty()).collect()
    }
}

/// Whether the entry of a system shows a fact; what it does not say, it does not show.
pub fn shows(system: &System, fact: &str) -> bool {
    let plays = |role| system.roles.contains(&role);
    let used = |area| system.uses.contains(&area);
    match fact {
        "produces-ai" => plays(SystemRole::Produce),
        "provides-ai" => plays(SystemRole::Provide),
        "uses-ai" => plays(SystemRole::Use),
        "buys-ai" => !system.supplier.trim().is_empty(),
        "generative-ai" => {
            system.generative == Some(true)
                || used(UseArea::MakesContent)
                || used(UseArea::DeepFakes)
        }
        "ai-agents" => system.agents == Some(true),
        "personal-data" => system.data.iter().any(|it| is_personal(*it)),
        "affects-people" => Impact::of(system).reaches_people(),
        "regulated" => {
            let high = RULES.iter().filter(|rule| rule.class == ActClass::HighRisk);
            high.into_iter().any(|rule| used(rule.area))
        }
        _ => false,
    }
}

/// Whether data of a kind is about identifiable people.
const fn is_personal(kind: DataKind) -> bool {
    matches!(
        kind,
        DataKind::Personal
            | DataKind::SpecialCategory
            | DataKind::Children
            | DataKind::Health
            | DataKind::Biometric
            | DataKind::Employment
    )
}

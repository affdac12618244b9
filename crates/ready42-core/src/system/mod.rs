//! The register of AI systems: what is written down about each, and what follows from it.

mod act;
mod check;
mod fact;
mod impact;
mod report;
mod word;

use crate::{
    assessment::Other,
    date::Date,
    id::{SystemId, Text},
};

pub use act::{ActClass, COUNSEL, Classified, Doubt, Ground, RULES, Rule};
pub use check::{RegisterCheck, SystemGap};
pub use fact::{SHOWN, Shown, shows};
pub use impact::{Cause, Impact, ImpactCause};
pub use report::{SystemReport, SystemTally};
pub use word::{
    AffectedGroup, DataKind, ImpactReason, NoSuchWord, SystemRole, SystemState, UseArea, Word,
};

pub(crate) use check::checks;

/// One AI system, as the organisation describes it.
///
/// All but the name may be missing: an empty text, an empty list, or nothing, which says that
/// nobody has told.
#[derive(Clone, Debug, PartialEq)]
pub struct System {
    /// What the register calls it, such as `S1`; no two systems share one.
    pub id: SystemId,
    /// What people call it; never blank.
    pub name: Text,
    /// What it is for.
    pub purpose: Text,
    /// The person or role that answers for it.
    pub owner: Text,
    /// What its controls are to achieve.
    pub objective: Text,
    /// Where it is in its life; one that is missing counts as in use.
    pub state: Option<SystemState>,
    /// What the organisation does with it.
    pub roles: Vec<SystemRole>,
    /// Months from one review to the next, 1 to 120.
    pub review_months: Option<u16>,
    /// The day of the last review.
    pub reviewed: Option<Date>,
    /// From whom it, or the model behind it, comes.
    pub supplier: Text,
    /// Where the agreement with the supplier is recorded.
    pub agreement: Text,
    /// What data it works on.
    pub data: Vec<DataKind>,
    /// Whom its results reach.
    pub affected: Vec<AffectedGroup>,
    /// Whether it builds profiles of people.
    pub profiling: Option<bool>,
    /// Whether it generates content.
    pub generative: Option<bool>,
    /// Whether it acts by itself.
    pub agents: Option<bool>,
    /// What it is connected to, one thing each.
    pub connectors: Vec<Text>,
    /// The machine identities it acts with, one each.
    pub identities: Vec<Text>,
    /// Why a wrong result would weigh heavily.
    pub impact: Vec<ImpactReason>,
    /// What the EU AI Act would call its use.
    pub uses: Vec<UseArea>,
    /// A remark.
    pub note: Text,
    /// Whatever else the file holds.
    pub other: Other,
}

/// How many systems a register holds at most.
pub const MOST: usize = 200;

/// The most months between two reviews.
pub const MOST_MONTHS: u16 = 120;

impl System {
    /// A system of which only the name is known.
    pub fn new(id: SystemId, name: Text) -> Self {
        Self {
            id,
            name,
            purpose: "".into(),
            owner: "".into(),
            objective: "".into(),
            state: None,
            roles: vec![],
            review_months: None,
            reviewed: None,
            supplier: "".into(),
            agreement: "".into(),
            data: vec![],
            affected: vec![],
            profiling: None,
            generative: None,
            agents: None,
            connectors: vec![],
            identities: vec![],
            impact: vec![],
            uses: vec![],
            note: "".into(),
            other: Other::new(),
        }
    }

    /// Whether it is in use no more; then nothing is asked of its entry and it presses nothing.
    pub fn is_retired(&self) -> bool {
        self.state == Some(SystemState::Retired)
    }

    /// When it is to be looked at again: the last review and the months between two, if both are
    /// known.
    pub fn next_review(&self) -> Option<Date> {
        self.reviewed?.after_months(self.review_months?)
    }
}

/// Puts systems into a register: each in the place of the one with its identifier, new ones last.
pub fn merge(register: &mut Vec<System>, systems: Vec<System>) {
    for system in systems {
        match register.iter_mut().find(|it| it.id == system.id) {
            Some(old) => *old = system,
            None => register.push(system),
        }
    }
}

/// The first of `S1`, `S2`, … that no system has.
pub fn free_id(systems: &[System]) -> SystemId {
    let mut number = systems.len() + 1;
    loop {
        let id = SystemId::from(format!("S{number}").as_str());
        if systems.iter().all(|it| it.id != id) {
            return id;
        }
        number += 1;
    }
}

//! What a person does to an entry of the register of AI systems.

use ready42_core::{
    assessment::Assessment,
    date::Date,
    id::{SystemId, Text},
    system::{
        AffectedGroup, DataKind, ImpactReason, MOST, System, SystemRole, SystemState, UseArea, Word,
    },
};

/// One thing about a system that becomes another.
#[derive(Clone, Debug, PartialEq)]
pub enum SystemChange {
    /// What it is called; a blank name changes nothing.
    Name(Text),
    /// What it is for.
    Purpose(Text),
    /// Who answers for it.
    Owner(Text),
    /// What its controls are to achieve.
    Objective(Text),
    /// Where it is in its life.
    State(Option<SystemState>),
    /// Whether the organisation plays a role.
    Role(SystemRole, bool),
    /// Months from one review to the next.
    Cadence(Option<u16>),
    /// The day of the last review.
    Reviewed(Option<Date>),
    /// From whom it comes.
    Supplier(Text),
    /// Where the agreement is recorded.
    Agreement(Text),
    /// Whether it works on a kind of data.
    Data(DataKind, bool),
    /// Whether its results reach a group of people.
    Affected(AffectedGroup, bool),
    /// Whether it builds profiles of people.
    Profiling(Option<bool>),
    /// Whether it generates content.
    Generative(Option<bool>),
    /// Whether it acts by itself.
    Agents(Option<bool>),
    /// What it is connected to.
    Connectors(Vec<Text>),
    /// The machine identities it acts with.
    Identities(Vec<Text>),
    /// Whether a wrong result would weigh heavily for a reason.
    Impact(ImpactReason, bool),
    /// Whether it has a use.
    Use(UseArea, bool),
    /// A remark.
    Note(Text),
}

/// Adds a system of which only the name is known, where there is room and the name says something.
pub(crate) fn add(assessment: &mut Assessment, id: SystemId, name: &str) {
    let systems = &mut assessment.systems;
    let is_free = systems.iter().all(|it| it.id != id);
    if is_free && systems.len() < MOST && !name.trim().is_empty() {
        systems.push(System::new(id, name.trim().into()));
    }
}

/// Changes a system, if it is there.
pub(crate) fn change(assessment: &mut Assessment, id: &SystemId, change: SystemChange) {
    if let Some(system) = assessment.systems.iter_mut().find(|it| it.id == *id) {
        apply(system, change);
    }
}

fn apply(it: &mut System, change: SystemChange) {
    match change {
        SystemChange::Name(name) => {
            if !name.trim().is_empty() {
                it.name = name;
            }
        }
        SystemChange::Purpose(text) => it.purpose = text,
        SystemChange::Owner(text) => it.owner = text,
        SystemChange::Objective(text) => it.objective = text,
        SystemChange::State(state) => it.state = state,
        SystemChange::Role(role, plays) => set(&mut it.roles, role, plays),
        SystemChange::Cadence(months) => it.review_months = months,
        SystemChange::Reviewed(day) => it.reviewed = day,
        SystemChange::Supplier(text) => it.supplier = text,
        SystemChange::Agreement(text) => it.agreement = text,
        SystemChange::Data(kind, works) => set(&mut it.data, kind, works),
        SystemChange::Affected(group, reaches) => set(&mut it.affected, group, reaches),
        SystemChange::Profiling(flag) => it.profiling = flag,
        SystemChange::Generative(flag) => it.generative = flag,
        SystemChange::Agents(flag) => it.agents = flag,
        SystemChange::Connectors(lines) => it.connectors = lines,
        SystemChange::Identities(lines) => it.identities = lines,
        SystemChange::Impact(reason, holds) => {
            set_or_none(&mut it.impact, reason, holds, ImpactReason::None);
        }
        SystemChange::Use(area, holds) => set_or_none(&mut it.uses, area, holds, UseArea::None),
        SystemChange::Note(text) => it.note = text,
    }
}

/// Puts a word into a list, or takes it out; the list stays in order.
fn set<W: Word>(words: &mut Vec<W>, word: W, holds: bool) {
    words.retain(|it| *it != word);
    if holds {
        words.push(word);
        *words = W::ordered(words);
    }
}

/// The same for a list with a word that says "none of these", which never stands beside another.
fn set_or_none<W: Word>(words: &mut Vec<W>, word: W, holds: bool, none: W) {
    if holds {
        words.retain(|it| (*it == none) == (word == none));
    }
    set(words, word, holds);
}

/// The lines of a field as entries of a list, each without blanks at its ends.
pub fn lines(text: &str) -> Vec<Text> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Into::into).collect()
}

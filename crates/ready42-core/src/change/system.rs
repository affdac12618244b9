//! Systems and remedies of the plan that are not what they were.

use serde::{Deserialize, Serialize};

use super::Side;
use crate::{
    id::{RemedyId, SystemId, Text},
    schedule::State,
    system::System,
};

/// A system of the register that came, went, or is described otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SystemChange {
    /// The system.
    pub id: SystemId,
    /// What people call it now, or called it.
    pub name: Text,
    /// What became of it.
    pub kind: SystemKind,
    /// The fields of its entry that are different, as the file names them; none where it came or
    /// went as a whole.
    pub fields: Vec<Text>,
}

/// What became of a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SystemKind {
    /// It is new in the register.
    Added,
    /// It is not in the register any more.
    Removed,
    /// It is in use no more, and was.
    Retired,
    /// It is described otherwise.
    Changed,
}

/// A remedy that has come further, or has gone back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RemedyChange {
    /// The remedy.
    pub remedy: RemedyId,
    /// How far it had come.
    pub before: State,
    /// How far it has come.
    pub after: State,
}

/// Systems in the order of the newer register, then those that it lacks.
pub(super) fn systems(sides: [Side<'_>; 2]) -> Vec<SystemChange> {
    let [old, new] = sides.map(|side| &side.assessment.systems);
    let find = |systems: &[System], id: &SystemId| systems.iter().position(|it| it.id == *id);
    let told = |it: &System, kind, fields| {
        Some(SystemChange { id: it.id.clone(), name: it.name.clone(), kind, fields })
    };
    let there = new.iter().filter_map(|is| {
        let Some(was) = find(old, &is.id) else { return told(is, SystemKind::Added, vec![]) };
        let fields = fields(&old[was], is);
        let kind = match (old[was].is_retired(), is.is_retired()) {
            (false, true) => SystemKind::Retired,
            _ if fields.is_empty() => return None,
            _ => SystemKind::Changed,
        };
        told(is, kind, fields)
    });
    let gone = old.iter().filter(|was| find(new, &was.id).is_none());
    there.chain(gone.filter_map(|was| told(was, SystemKind::Removed, vec![]))).collect()
}

/// The fields in which two entries differ; those that this release does not know are `other`.
fn fields(was: &System, is: &System) -> Vec<Text> {
    let System {
        id: _,
        name,
        purpose,
        owner,
        objective,
        state,
        roles,
        review_months,
        reviewed,
        supplier,
        agreement,
        data,
        affected,
        profiling,
        generative,
        agents,
        connectors,
        identities,
        impact,
        uses,
        note,
        other,
    } = was;
    let differ = [
        ("name", *name != is.name),
        ("purpose", *purpose != is.purpose),
        ("owner", *owner != is.owner),
        ("objective", *objective != is.objective),
        ("state", *state != is.state),
        ("roles", *roles != is.roles),
        ("reviewMonths", *review_months != is.review_months),
        ("reviewed", *reviewed != is.reviewed),
        ("supplier", *supplier != is.supplier),
        ("agreement", *agreement != is.agreement),
        ("data", *data != is.data),
        ("affected", *affected != is.affected),
        ("profiling", *profiling != is.profiling),
        ("generative", *generative != is.generative),
        ("agents", *agents != is.agents),
        ("connectors", *connectors != is.connectors),
        ("identities", *identities != is.identities),
        ("impact", *impact != is.impact),
        ("uses", *uses != is.uses),
        ("note", *note != is.note),
        ("other", *other != is.other),
    ];
    differ.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name.into()).collect()
}

/// Remedies of which the plan says something else, by identifier; one that it does not name is
/// open.
pub(super) fn remedies(sides: [Side<'_>; 2]) -> Vec<RemedyChange> {
    let [old, new] = sides.map(|side| &side.assessment.plan.remedies);
    let changed = super::record::keys(old, new).into_iter().filter_map(|remedy| {
        let [before, after] =
            [old, new].map(|it| it.get(remedy).map_or(State::Open, |it| it.state));
        (before != after).then(|| RemedyChange { remedy: remedy.clone(), before, after })
    });
    changed.collect()
}

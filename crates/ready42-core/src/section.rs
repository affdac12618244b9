//! A section handed to a colleague, to be filled in and taken back.

use crate::{
    assessment::{Assessment, Other},
    catalogue::Catalogue,
    date::Date,
    framework::{Item, ItemKind},
    id::{ItemId, QuestionId, Text},
};

/// That an assessment is one section of another, handed over to be filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The clause or objective that is asked for.
    pub group: ItemId,
    /// Who handed it over; may be empty.
    pub from: Text,
    /// When.
    pub on: Option<Date>,
    /// What it held then, so that what was changed since can be told.
    pub base: Assessment,
    /// Whatever else the file holds.
    pub other: Other,
}

/// The part of an assessment that belongs to a section: its answers with the records they name,
/// its decisions, and the profile, which decides what is asked.
///
/// Everything else is left out: other answers and their records, and what this release does not
/// know the place of.
///
/// `None` if the framework has no such clause or objective.
pub fn hand_over(
    assessment: &Assessment,
    catalogue: &Catalogue,
    group: &ItemId,
    from: Text,
    on: Date,
) -> Option<Assessment> {
    let framework = catalogue.assessed();
    let is_group = |item: &Item| matches!(item.kind, ItemKind::Clause | ItemKind::Objective);
    framework.item(group).filter(|item| is_group(item))?;
    let is_in = |unit: &ItemId| {
        let mut above = framework.item(unit);
        while let Some(item) = above.filter(|item| !is_group(item)) {
            above = item.parent.as_ref().and_then(|parent| framework.item(parent));
        }
        above.is_some_and(|item| item.id == *group)
    };
    // Of a question that is gone, the identifier still tells the unit.
    let unit_of = |id: &QuestionId| match catalogue.question(id) {
        Some(question) => question.unit.clone(),
        None => id.as_str().rsplit_once('-').map_or(id.as_str(), |(unit, _)| unit).into(),
    };
    let mut part = Assessment {
        own: assessment.own.clone(),
        content: assessment.content.clone(),
        policy: assessment.policy.clone(),
        profile: assessment.profile.clone(),
        answers: assessment.answers.clone(),
        evidence: assessment.evidence.clone(),
        statement: assessment.statement.clone(),
        ..Assessment::blank(catalogue, assessment.questionnaire.clone())
    };
    part.answers.retain(|id, _| is_in(&unit_of(id)));
    part.statement.retain(|control, _| is_in(control));
    let Assessment { answers, evidence, .. } = &mut part;
    evidence.retain(|id, _| answers.iter().any(|(_, it)| it.evidence.contains(id)));
    let base = part.clone();
    let group = group.clone();
    part.section = Some(Box::new(Section { group, from, on: Some(on), base, other: Other::new() }));
    Some(part)
}

//! What each action does to an assessment.

use ready42_core::{
    assessment::{Answer, Applicability, Assessment, Decision, Other},
    date::Date,
    id::{EvidenceId, ItemId, QuestionId, Text},
    order::sort,
    system,
};

use crate::{arrange, record_change, store::Action, system_change};

/// Applies an action; answers are dated with `today`.
pub(crate) fn apply(assessment: &mut Assessment, action: Action, today: Date) {
    match action {
        Action::Answer(question, given) => change_answer(assessment, &question, |answer| {
            // The same answer again is no new answer, and whoever gave it before still stands.
            if answer.given.as_ref() != Some(&given) {
                answer.given = Some(given);
                answer.at = Some(today);
                answer.by = None;
            }
        }),
        Action::Clear(question) => change_answer(assessment, &question, |answer| {
            answer.given = None;
            answer.at = None;
            answer.by = None;
        }),
        Action::Note(question, note) => {
            change_answer(assessment, &question, |answer| answer.note = note);
        }
        Action::By(question, by) => change_answer(assessment, &question, |answer| {
            answer.by = (!by.trim().is_empty()).then_some(by);
        }),
        Action::AttachEvidence(question, id) => attach(assessment, &question, id),
        Action::DetachEvidence(question, id) => change_answer(assessment, &question, |answer| {
            answer.evidence.retain(|it| *it != id);
        }),
        Action::AddEvidence(question, record) => {
            let id = assessment.free_evidence_id();
            assessment.evidence.insert(id.clone(), record);
            attach(assessment, &question, id);
        }
        Action::RemoveEvidence(id) => remove_evidence(assessment, &id),
        Action::Record(action) => record_change::apply(assessment, action),
        Action::SetFact(fact, Some(value)) => {
            assessment.profile.facts.insert(fact, value);
        }
        Action::SetFact(fact, None) => {
            assessment.profile.facts.remove(&fact);
        }
        Action::SetOrganisation(name) => assessment.profile.organisation = name,
        Action::Decide(control, applicability) => {
            let decision = assessment.statement.or_insert_with(control, || blank(applicability));
            decision.applicability = applicability;
        }
        Action::Undecide(control) => {
            assessment.statement.remove(&control);
        }
        Action::Reason(control, reason) => decided(assessment, &control, |it| it.reason = reason),
        Action::Drive(control, driver, rests) => decided(assessment, &control, |it| {
            it.drivers.retain(|found| *found != driver);
            if rests {
                it.drivers.push(driver);
                sort(&mut it.drivers);
            }
        }),
        Action::Owner(control, owner) => decided(assessment, &control, |it| it.owner = owner),
        Action::Review(control, day) => decided(assessment, &control, |it| it.review = day),
        Action::Include(controls, reason) => include(assessment, controls, &reason),
        Action::Arrange(arranged) => arrange::apply(&mut assessment.plan, arranged, today),
        Action::AddSystem(id, name) => system_change::add(assessment, id, &name),
        Action::ChangeSystem(id, change) => system_change::change(assessment, &id, change),
        Action::RemoveSystem(id) => assessment.systems.retain(|it| it.id != id),
        Action::TakeSystems(systems) => system::merge(&mut assessment.systems, systems),
        // The store does these: what is supposed is no part of the assessment, and what takes its
        // place may change what judges.
        Action::Suppose(_) | Action::DoSupposed(_) | Action::Resolve(..) | Action::Replace(_) => {}
    }
}

/// Changes what is said about a question, and forgets it when nothing is left.
fn change_answer(
    assessment: &mut Assessment,
    question: &QuestionId,
    change: impl FnOnce(&mut Answer),
) {
    let answer = assessment.answers.or_insert_with(question.clone(), Answer::default);
    change(answer);
    if *answer == Answer::default() {
        assessment.answers.remove(question);
    }
}

fn attach(assessment: &mut Assessment, question: &QuestionId, id: EvidenceId) {
    if !assessment.evidence.contains_key(&id) {
        return;
    }
    change_answer(assessment, question, |answer| {
        if !answer.evidence.contains(&id) {
            answer.evidence.push(id);
        }
    });
}

fn remove_evidence(assessment: &mut Assessment, id: &EvidenceId) {
    assessment.evidence.remove(id);
    for answer in assessment.answers.values_mut() {
        answer.evidence.retain(|it| it != id);
    }
    assessment.answers.retain(|_, answer| *answer != Answer::default());
}

fn decided(assessment: &mut Assessment, control: &ItemId, change: impl FnOnce(&mut Decision)) {
    if let Some(decision) = assessment.statement.get_mut(control) {
        change(decision);
    }
}

fn include(assessment: &mut Assessment, controls: Vec<ItemId>, reason: &Text) {
    for control in controls {
        let decision =
            assessment.statement.or_insert_with(control, || blank(Applicability::Included));
        // What a person has decided, or begun to decide, stays as it is.
        if decision.applicability == Applicability::Included && !decision.is_reasoned() {
            decision.reason = reason.clone();
        }
    }
}

/// A decision that still wants its reason.
fn blank(applicability: Applicability) -> Decision {
    Decision {
        applicability,
        reason: "".into(),
        drivers: vec![],
        owner: "".into(),
        review: None,
        other: Other::new(),
    }
}

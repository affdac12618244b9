//! What is done to a record by itself, apart from any question.

use ready42_core::{
    assessment::{Answer, Assessment, Evidence},
    id::{EvidenceId, QuestionId},
};

/// Something a person does in the register of records.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordAction {
    /// Add a record on which nothing rests yet.
    Add(Evidence),
    /// Change what is said of a record.
    Change(EvidenceId, Evidence),
    /// Let these answers rest on a record, or no longer.
    Rest(EvidenceId, Vec<QuestionId>, bool),
}

/// Applies an action; one about a record that is not there changes nothing.
pub(crate) fn apply(assessment: &mut Assessment, action: RecordAction) {
    match action {
        RecordAction::Add(record) => {
            let id = assessment.free_evidence_id();
            assessment.evidence.insert(id, record);
        }
        RecordAction::Change(id, changed) => {
            if let Some(record) = assessment.evidence.get_mut(&id) {
                *record = changed;
            }
        }
        RecordAction::Rest(id, questions, rests) => {
            if assessment.evidence.contains_key(&id) {
                for question in questions {
                    rest(assessment, &id, &question, rests);
                }
            }
        }
    }
}

fn rest(assessment: &mut Assessment, id: &EvidenceId, question: &QuestionId, rests: bool) {
    let answer = assessment.answers.or_insert_with(question.clone(), Answer::default);
    let named = answer.evidence.contains(id);
    if rests && !named {
        answer.evidence.push(id.clone());
    } else if !rests {
        answer.evidence.retain(|it| it != id);
    }
    if *answer == Answer::default() {
        assessment.answers.remove(question);
    }
}

#[cfg(test)]
mod tests {
    use ready42_catalogue::catalogue;
    use ready42_core::{assessment::Other, question::Level};

    use super::*;

    fn record(title: &str) -> Evidence {
        Evidence {
            kind: "ai-policy".into(),
            title: title.into(),
            location: "".into(),
            owner: "".into(),
            date: None,
            valid_until: None,
            other: Other::new(),
        }
    }

    #[test]
    fn one_record_is_attached_to_many_answers_and_taken_away_again() {
        let mut it = Assessment::blank(catalogue(), "iso-42001".into());
        it.answers.insert("4.1-1".into(), Answer::from(Level::Operating));
        apply(&mut it, RecordAction::Add(record("Policy")));
        let id = EvidenceId::from("E1");
        let questions: Vec<QuestionId> = vec!["4.1-1".into(), "4.2-1".into()];
        apply(&mut it, RecordAction::Rest(id.clone(), questions.clone(), true));
        apply(&mut it, RecordAction::Rest(id.clone(), questions.clone(), true));
        for question in &questions {
            let named = it.answers.get(question).map(|it| it.evidence.clone());
            assert_eq!(named, Some(vec![id.clone()]), "{question}");
        }
        apply(&mut it, RecordAction::Rest(id, questions, false));
        assert_eq!(it.answers.get("4.1-1"), Some(&Answer::from(Level::Operating)));
        assert_eq!(it.answers.get("4.2-1"), None, "nothing is left to say");
    }

    #[test]
    fn a_record_that_is_not_there_is_neither_changed_nor_named() {
        let mut it = Assessment::blank(catalogue(), "iso-42001".into());
        let before = it.clone();
        apply(&mut it, RecordAction::Change("E9".into(), record("New")));
        apply(&mut it, RecordAction::Rest("E9".into(), vec!["4.1-1".into()], true));
        assert_eq!(it, before);
    }
}

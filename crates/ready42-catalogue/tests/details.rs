//! The content without its details judges alike, and the details make it whole again.

use std::sync::Arc;

use ready42_catalogue::catalogue;
use ready42_core::{
    assessment::{Answer, Assessment},
    catalogue::{Catalogue, Content},
    date::Date,
    details::{self, DetailsError},
    id::Text,
    instrument::Instrument,
    question::Level,
    report::Judged,
};

fn without_details() -> (Content, Vec<Text>) {
    let mut content = catalogue().content().clone();
    let taken = details::take(&mut content);
    (content, taken)
}

#[test]
fn details_are_most_of_the_text_and_come_back_as_they_were() {
    let (mut content, taken) = without_details();
    assert!(taken.len() > 2_000, "{} texts", taken.len());
    assert!(taken.iter().all(|text| !text.is_empty()));
    assert_ne!(content, *catalogue().content());
    details::give(&mut content, taken).expect("as many as were taken");
    assert_eq!(content, *catalogue().content());
}

#[test]
fn details_of_another_content_are_refused_and_change_nothing() {
    let (mut content, mut taken) = without_details();
    let expected = taken.len();
    taken.pop();
    let before = content.clone();
    let refused = DetailsError { found: expected - 1, expected };
    assert_eq!(details::give(&mut content, taken), Err(refused));
    assert_eq!(content, before);
}

#[test]
fn nothing_is_judged_otherwise_without_details() {
    let bare = Arc::new(Catalogue::new(without_details().0));
    let day: Date = "2026-11-21".parse().expect("a day");
    for questionnaire in &catalogue().content().questionnaires {
        let mut assessment = Assessment::blank(catalogue(), questionnaire.id.clone());
        for (place, question) in catalogue().content().questions.iter().enumerate() {
            if place % 7 != 0 {
                let level = Level::ALL[place % 5];
                assessment.answers.insert(question.id.clone(), Answer::from(level));
            }
        }
        let judged = [catalogue(), &bare].map(|catalogue| {
            let instrument = Instrument::for_assessment(catalogue, &assessment).expect("known");
            let judged = Judged::of(&instrument, &assessment, day);
            let plan = judged.plan(&instrument, &assessment).into_iter();
            let order: Vec<_> = plan.map(|it| (it.remedy, it.terms, it.moves)).collect();
            (judged, order)
        });
        assert!(judged[0] == judged[1], "{}", questionnaire.id);
    }
}

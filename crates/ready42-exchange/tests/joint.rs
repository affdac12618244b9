//! Files that several people work on: conflicts that are kept, and sections handed over.

use ready42_catalogue::catalogue;
use ready42_core::{
    assessment::{Answer, Assessment, Given},
    date::Date,
    merge::{Choice, Preview},
    question::Level,
    section::hand_over,
};
use ready42_exchange::assessment::{MergeError, decide, merge, read, take_back, write};
use serde_json::{Value, json};

fn file(level: u8, by: &str) -> Value {
    json!({
        "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
        "content": "2026.11", "policy": "2026.11", "profile": { "organisation": "Example" },
        "answers": { "4.1-1": { "level": level, "by": by, "evidence": ["E1"] }, "A.6.2.2-1": { "level": 1 } },
        "evidence": { "E1": { "kind": "context-analysis", "title": "Context" } },
        "soa": { "A.6.2.2": { "applicability": "included", "reason": "Needed." } },
        "ticket": { "number": "X-1" },
    })
}

fn opened(file: &Value) -> Assessment {
    read(&file.to_string(), catalogue()).unwrap_or_else(|refused| panic!("{refused}")).assessment
}

fn again(assessment: &Assessment) -> Assessment {
    let text = write(assessment);
    let read = read(&text, catalogue()).unwrap_or_else(|refused| panic!("{refused}")).assessment;
    assert_eq!(write(&read), text);
    read
}

fn problems(file: &Value) -> String {
    read(&file.to_string(), catalogue()).expect_err("the file is wrong").to_string()
}

fn day() -> Date {
    Date::new(2026, 11, 21).expect("a day")
}

#[test]
fn what_nobody_decided_is_kept_in_the_file_until_somebody_does() {
    let [base, a, b] = [file(1, "Ada"), file(3, "Ada"), file(2, "Ben")].map(|it| opened(&it));
    let joined = merge(Some(&base), &a, &b, catalogue()).expect("they can be merged");
    assert_eq!(joined.fresh.len(), 1);
    let kept = again(&joined.assessment);
    assert_eq!(kept, joined.assessment);
    assert_eq!(kept.answers["4.1-1"], base.answers["4.1-1"]);
    let open = &kept.conflicts[0];
    assert_eq!(&*open.place, "/answers/4.1-1");
    let ben =
        if open.a.as_ref().is_some_and(|it| it["by"] == "Ben") { Choice::A } else { Choice::B };
    let decided = decide(&kept, 0, ben, catalogue()).expect("it can be decided");
    assert_eq!(decided.answers["4.1-1"].given, Some(Given::Level(Level::Defined)));
    assert_eq!(decided.answers["4.1-1"].evidence, ["E1".into()]);
    assert!(decided.conflicts.is_empty());
    assert_eq!(decided.other, base.other, "what this release does not know is kept");
    assert!(decide(&decided, 0, ben, catalogue()).is_none());
}

#[test]
fn a_conflict_offers_only_what_the_file_may_hold() {
    let mut wrong = file(1, "Ada");
    wrong["conflicts"] = json!([
        { "place": "/answers/4.1-1", "a": { "level": 7 }, "b": { "level": 2 } },
        { "place": "/evidence/E1", "base": { "kind": "a b" } },
        { "place": "nowhere" },
        3,
    ]);
    insta::assert_snapshot!(problems(&wrong));
    wrong["conflicts"].as_array_mut().expect("a list").truncate(2);
    insta::assert_snapshot!(problems(&wrong));
}

#[test]
fn what_is_not_known_of_a_conflict_or_a_section_is_kept() {
    let mut told = file(1, "Ada");
    told["conflicts"] =
        json!([{ "place": "/answers/4.1-1/note", "a": "x", "b": "y", "since": "May" }]);
    told["section"] = json!({ "group": "4", "from": "Ada", "on": "2026-11-01", "reply": "Ben",
        "base": { "answers": { "4.1-1": { "level": 0 } } } });
    let text = write(&opened(&told));
    let written: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(written["conflicts"], told["conflicts"]);
    assert_eq!(written["section"]["reply"], "Ben");
    assert_eq!(written["section"]["base"]["answers"], told["section"]["base"]["answers"]);
    again(&opened(&told));
}

#[test]
fn a_section_that_is_none_is_refused() {
    let mut wrong = file(1, "Ada");
    wrong["section"] =
        json!({ "group": "4.1", "base": { "answers": { "4.1-1": { "level": 9 } } } });
    insta::assert_snapshot!(problems(&wrong));
}

#[test]
fn a_section_is_handed_over_filled_in_and_taken_back() {
    let whole = opened(&file(1, "Ada"));
    let handed = hand_over(&whole, catalogue(), &"A.6".into(), "Ada".into(), day());
    let mut handed = again(&handed.expect("there is such an objective"));
    assert_eq!(handed.answers.len(), 1);
    assert!(handed.evidence.is_empty(), "a record of other sections stays at home");
    assert_eq!(handed.statement.len(), 1);
    assert!(handed.other.is_empty());
    handed.answers.insert("A.6.2.2-1".into(), Level::Operating.into());
    handed.answers.insert("A.6.2.2-2".into(), Level::Defined.into());
    // Both give out the first number that is free to them.
    let record = whole.evidence["E1"].clone();
    let record = ready42_core::assessment::Evidence { title: "Requirements".into(), ..record };
    handed.evidence.insert("E1".into(), record);
    handed.answers.get_mut("A.6.2.2-2").expect("it was just answered").evidence = vec!["E1".into()];
    let back = take_back(&whole, &again(&handed), catalogue()).expect("it belongs there");
    assert_eq!(back.renamed.len(), 1);
    let preview = Preview::of(&whole, &back.assessment);
    assert_eq!((preview.answered, preview.conflicts), (1, 0));
    assert_eq!(back.assessment.evidence.len(), 2);
    assert_eq!(back.assessment.answers["A.6.2.2-1"].given, Some(Given::Level(Level::Operating)));
    assert_eq!(back.assessment.answers["4.1-1"].given, whole.answers["4.1-1"].given);
    let name = |it: &Assessment, question: &str| {
        let id = &it.answers[question].evidence[0];
        it.evidence[id.as_str()].title.to_string()
    };
    assert_eq!(name(&back.assessment, "A.6.2.2-2"), "Requirements");
    assert_eq!(name(&back.assessment, "4.1-1"), "Context");
    assert_eq!((back.assessment.section.is_none(), &back.assessment.other), (true, &whole.other));
    let twice = take_back(&back.assessment, &handed, catalogue()).expect("it belongs there");
    assert_eq!(twice.assessment, back.assessment, "taken back again, nothing changes");
}

#[test]
fn a_section_of_another_assessment_is_refused_by_name() {
    let whole = opened(&file(1, "Ada"));
    let handed = hand_over(&whole, catalogue(), &"4".into(), "".into(), day()).expect("a clause");
    let mut other = whole.clone();
    other.profile.organisation = "Somebody else".into();
    let error = take_back(&other, &handed, catalogue()).expect_err("it is another's");
    assert_eq!(error.to_string(), "a section of 'Example', expected one of 'Somebody else'");
    let other = Assessment::blank(catalogue(), "snapshot".into());
    let error = take_back(&other, &handed, catalogue()).expect_err("it is another questionnaire");
    assert_eq!(error.to_string(), "answers to 'iso-42001', expected answers to 'snapshot'");
    assert_eq!(take_back(&whole, &whole, catalogue()), Err(MergeError::NoSection));
    assert!(hand_over(&whole, catalogue(), &"4.1".into(), "".into(), day()).is_none());
}

#[test]
fn without_a_base_only_what_differs_is_asked() {
    let [mut a, b] = [file(3, "Ada"), file(2, "Ben")].map(|it| opened(&it));
    a.answers.insert("4.2-1".into(), Answer::from(Level::Started));
    let joined = merge(None, &a, &b, catalogue()).expect("they can be merged");
    let places: Vec<_> = joined.assessment.conflicts.iter().map(|it| &*it.place).collect();
    assert_eq!(places, ["/answers/4.1-1"]);
    assert_eq!(joined.assessment.answers["4.2-1"], a.answers["4.2-1"]);
    assert_eq!(joined.assessment.answers["4.1-1"].given, None);
}

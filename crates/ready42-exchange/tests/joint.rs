//! Files that several people work on: conflicts that are kept, and sections handed over.

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    assessment::{Answer, Assessment, Given},
    date::Date,
    merge::{Choice, Kind, Preview},
    question::Level,
    section::hand_over,
};
use ready42_exchange::{
    assessment::{MergeError, decide, merge, read, take_back, write},
    words::clashes,
};
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

/// A file with two systems and something arranged for a remedy.
fn planned() -> Value {
    let mut file = file(1, "Ada");
    file["systems"] = json!([
        { "id": "S1", "name": "Assistant", "owner": "Eve", "roles": ["use"] },
        { "id": "S2", "name": "Filter", "uses": ["none"] },
    ]);
    file["plan"] = json!({ "remedies": { "define-scope": { "state": "doing", "owner": "Eve" } } });
    file
}

#[test]
fn systems_and_plan_of_two_files_are_merged_entry_by_entry() {
    let [base, mut a, mut b] = [planned(), planned(), planned()];
    a["systems"][0]["owner"] = "Ada".into();
    a["systems"][1]["purpose"] = "Sorts mail.".into();
    a["systems"][0]["roles"] = json!(["provide", "use"]);
    a["plan"]["remedies"]["define-scope"]["state"] = "done".into();
    a["systems"].as_array_mut().expect("a list").push(json!({ "id": "S3", "name": "Chat" }));
    b["systems"][0]["owner"] = "Ben".into();
    b["systems"][0]["roles"] = json!(["produce", "use"]);
    b["systems"][1]["supplier"] = "Fennmoor".into();
    b["systems"].as_array_mut().expect("a list").push(json!({ "id": "S3", "name": "Scoring" }));
    b["plan"]["remedies"]["define-scope"]["due"] = "2027-01-31".into();
    let [base, a, b] = [base, a, b].map(|it| opened(&it));
    let joined = merge(Some(&base), &a, &b, catalogue()).expect("they can be merged");
    let merged = again(&joined.assessment);
    let told: Vec<_> = merged.systems.iter().map(|it| (it.id.as_str(), &*it.name)).collect();
    assert_eq!(told, [("S1", "Assistant"), ("S2", "Filter"), ("S3", "Chat"), ("S4", "Scoring")]);
    assert_eq!(merged.systems[0].roles.len(), 3);
    assert_eq!(
        (&*merged.systems[1].purpose, &*merged.systems[1].supplier),
        ("Sorts mail.", "Fennmoor")
    );
    let arranged = &merged.plan.remedies["define-scope"];
    assert_eq!((arranged.state.word(), arranged.due.is_some()), ("done", true));
    let places: Vec<_> = merged.conflicts.iter().map(|it| &*it.place).collect();
    assert_eq!(places, ["/systems/S1/owner"]);
    assert_eq!((joined.renamed.len(), joined.renamed[0].kind), (1, Kind::System));
    let mirrored = merge(Some(&base), &b, &a, catalogue()).expect("they can be merged");
    assert_eq!(mirrored.assessment, joined.assessment);
    for side in [&a, &b] {
        let twice = merge(Some(&base), &joined.assessment, side, catalogue()).expect("they can");
        assert_eq!(twice.assessment, joined.assessment, "taken in again, nothing changes");
    }
    let preview = Preview::of(&a, &joined.assessment);
    assert_eq!((preview.systems, preview.remedies, preview.conflicts), (3, 1, 1));
    let said = clashes(english(), &merged, catalogue());
    assert_eq!(said[0].place, "AI system S1 Assistant: owner");
    assert_eq!((&*said[0].base, &*said[0].now), ("Eve", "Eve"));
    let decided = decide(&merged, 0, Choice::A, catalogue()).expect("it can be decided");
    assert!(decided.conflicts.is_empty() && ["Ada", "Ben"].contains(&&*decided.systems[0].owner));
}

#[test]
fn what_one_took_away_and_the_other_changed_is_said_in_words() {
    let [base, mut a, mut b] = [planned(), planned(), planned()];
    a["systems"].as_array_mut().expect("a list").remove(0);
    a["plan"] = json!({});
    b["systems"][0]["generative"] = true.into();
    b["plan"]["remedies"]["define-scope"]["due"] = "2027-01-31".into();
    let [base, a, b] = [base, a, b].map(|it| opened(&it));
    let joined = merge(Some(&base), &a, &b, catalogue()).expect("they can be merged");
    let merged = again(&joined.assessment);
    let [plan, system] = &*clashes(english(), &merged, catalogue()) else { panic!("two places") };
    assert_eq!(
        plan.place,
        format!(
            "Plan for “{}”",
            catalogue().remedy(&"define-scope".into()).expect("it is there").title
        )
    );
    assert!(
        [&plan.a, &plan.b]
            .contains(&&"Due: 2027-01-31; Person: Eve; State: In progress".to_owned()),
        "{plan:?}"
    );
    assert_eq!(system.place, "AI system S1 Assistant");
    let changed = "generated content: Yes; name: Assistant; owner: Eve; role: use";
    assert!([&system.a, &system.b].contains(&&changed.to_owned()), "{system:?}");
    assert!([&system.a, &system.b].contains(&&"Nothing there".to_owned()), "{system:?}");
}

#[test]
fn a_conflict_over_a_system_or_the_plan_offers_only_what_the_file_may_hold() {
    let mut wrong = planned();
    wrong["conflicts"] = json!([
        { "place": "/systems/S2/roles", "base": ["use"], "a": ["fly"], "b": ["provide"] },
        { "place": "/systems/S1", "a": { "owner": "Ada" } },
        { "place": "/systems/S10", "b": { "name": "Ten", "state": "asleep" } },
        { "place": "/plan/remedies/define-scope/state", "a": "begun", "b": "done" },
    ]);
    let told = problems(&wrong);
    let mut told: Vec<&str> = told.lines().collect();
    told.sort_unstable();
    assert_eq!(
        told,
        [
            "/conflicts/0: found \"fly\", expected produce, provide, use",
            "/conflicts/1: found nothing, expected the name of the system",
            "/conflicts/2: found \"asleep\", expected planned, in-use, retired",
            "/conflicts/3: found \"begun\", expected open, doing, done or dropped",
        ]
    );
}

#[test]
fn a_section_that_comes_back_leaves_systems_and_plan_as_they_are() {
    let whole = opened(&planned());
    let handed = hand_over(&whole, catalogue(), &"A.6".into(), "Ada".into(), day());
    let mut handed = again(&handed.expect("there is such an objective"));
    assert!(handed.systems.is_empty() && handed.plan.is_empty(), "they stay at home");
    handed.answers.insert("A.6.2.2-1".into(), Level::Operating.into());
    let mut since = whole.clone();
    since.systems[0].owner = "Zoe".into();
    for whole in [whole, since] {
        let back = take_back(&whole, &again(&handed), catalogue()).expect("it belongs there");
        assert_eq!(
            (&back.assessment.systems, &back.assessment.plan),
            (&whole.systems, &whole.plan)
        );
        let preview = Preview::of(&whole, &back.assessment);
        assert_eq!((preview.changed, preview.systems, preview.remedies), (1, 0, 0));
    }
}

//! The laws of merging, over made-up files and random edits of them.

use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use ready42_core::merge::{Choice, Conflict, Merged, decide, merge};
use serde_json::{Map, Value, json};

/// One edit: where, and what is put there; `None` takes away what is there.
#[derive(Clone, Debug)]
struct Edit {
    place: Vec<String>,
    value: Option<Value>,
}

const QUESTIONS: [&str; 4] = ["4.1-1", "4.1-10", "4.2-1", "A.2.2-1"];
const RECORDS: [&str; 4] = ["E1", "E2", "E3", "E9"];

fn path(steps: &[&str]) -> Vec<String> {
    steps.iter().map(|it| (*it).to_owned()).collect()
}

/// A change of the kind that the page or another tool makes.
fn edit() -> impl Strategy<Value = Edit> {
    let question = prop::sample::select(&QUESTIONS[..]);
    let record = prop::sample::select(&RECORDS[..]);
    let kept = |value: BoxedStrategy<Value>| prop::option::weighted(0.8, value);
    let number = (0..3_u8).prop_map(Value::from).boxed();
    let text = prop::sample::select(&["x", "y", "z"][..]).prop_map(Value::from).boxed();
    let names = prop::sample::subsequence(RECORDS.to_vec(), 0..3).prop_map(Value::from).boxed();
    let made = |at: &'static [&'static str]| {
        move |(name, field, value): (&str, &str, Option<Value>)| {
            let steps = at.iter().copied().chain([name, field]).filter(|it| !it.is_empty());
            Edit { place: steps.map(str::to_owned).collect(), value }
        }
    };
    let said = prop::sample::select(&["level", "by", "note", "reviewer"][..]);
    let title = text.clone().prop_map(|title| json!({ "kind": "minutes", "title": title }));
    let tree = prop::sample::select(&["plan/a", "plan/b/c", "plan/b/d", "stray"][..]);
    prop_oneof![
        4 => (question.clone(), said, kept(number.clone())).prop_map(made(&["answers"])),
        2 => (question.clone(), Just("evidence"), kept(names)).prop_map(made(&["answers"])),
        1 => question.prop_map(|it| Edit { place: path(&["answers", it]), value: None }),
        3 => (record, Just(""), kept(title.boxed())).prop_map(made(&["evidence"])),
        1 => (Just("A.2.2"), Just(""), kept(number.clone())).prop_map(made(&["soa"])),
        1 => (Just("uses-ai"), Just(""), kept(text.clone())).prop_map(made(&["profile", "facts"])),
        1 => (Just("organisation"), Just(""), kept(text.clone())).prop_map(made(&["profile"])),
        1 => (Just("s1"), Just(""), kept(number)).prop_map(made(&["systems"])),
        1 => (tree, kept(text)).prop_map(|(at, value)| Edit { place: path(&at.split('/').collect::<Vec<_>>()), value }),
    ]
}

fn apply(file: &mut Value, edit: &Edit) {
    let (last, parents) = edit.place.split_last().expect("a place");
    let mut at = &mut *file;
    for name in parents {
        let object = at.as_object_mut().expect("an object");
        at = object.entry(name.clone()).or_insert_with(|| Map::new().into());
    }
    let object = at.as_object_mut().expect("an object");
    match &edit.value {
        Some(value) => object.insert(last.clone(), value.clone()),
        None => object.remove(last),
    };
    tidy(file);
}

/// What holds in every file that is read: no answer is empty, and every record named is there.
fn tidy(file: &mut Value) {
    let records: Vec<String> =
        file["evidence"].as_object().into_iter().flatten().map(|(id, _)| id.clone()).collect();
    let Some(answers) = file["answers"].as_object_mut() else { return };
    for answer in answers.values_mut().filter_map(Value::as_object_mut) {
        if let Some(list) = answer.get_mut("evidence").and_then(Value::as_array_mut) {
            list.retain(|it| records.iter().any(|id| it == id));
            if list.is_empty() {
                answer.remove("evidence");
            }
        }
    }
    answers.retain(|_, answer| answer.as_object().is_some_and(|it| !it.is_empty()));
}

fn edits(most: usize) -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec(edit(), 0..most)
}

fn with(file: &Value, edits: &[Edit]) -> Value {
    let mut file = file.clone();
    for edit in edits {
        apply(&mut file, edit);
    }
    file
}

fn blank() -> Value {
    json!({ "format": "ready42/assessment", "version": 1, "content": "2026.11", "profile": { "facts": {} },
            "answers": {}, "evidence": {}, "soa": {} })
}

/// A base and two files that were made from it.
fn files() -> impl Strategy<Value = [Value; 3]> {
    (edits(25), edits(30), edits(30)).prop_map(|(base, a, b)| {
        let base = with(&blank(), &base);
        [with(&base, &a), with(&base, &b), base]
    })
}

fn answers(file: &Value) -> impl Iterator<Item = (&String, &Value)> {
    file["answers"].as_object().into_iter().flatten()
}

fn conflicts(file: &Value) -> Vec<Conflict> {
    serde_json::from_value(file.get("conflicts").cloned().unwrap_or(json!([]))).expect("conflicts")
}

/// What was answered, without note, records and the rest.
fn given(answer: Option<&Value>) -> Option<Value> {
    let parts = ["level", "by"].map(|it| (it, answer.and_then(|answer| answer.get(it))));
    let parts: Map<String, Value> =
        parts.into_iter().filter_map(|(it, value)| Some((it.to_owned(), value?.clone()))).collect();
    (!parts.is_empty()).then(|| parts.into())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_one_side_alone_changed_is_taken_as_it_is([a, b, base] in files()) {
        let open = merge(&base, &a, &b).file;
        for it in [&a, &open] {
            prop_assert_eq!(&merge(&base, it, it).file, it);
            prop_assert_eq!(&merge(&base, &base, it).file, it);
            prop_assert_eq!(&merge(&base, it, &base).file, it);
            prop_assert_eq!(&merge(&open, &open, it).file, it);
        }
    }

    #[test]
    fn the_order_of_the_sides_does_not_matter([a, b, base] in files()) {
        let (one, other) = (merge(&base, &a, &b), merge(&base, &b, &a));
        prop_assert_eq!(&one.file, &other.file);
        let flipped: Vec<_> = other.fresh.into_iter().map(|(it, _)| it).collect();
        prop_assert_eq!(one.fresh.into_iter().map(|(it, _)| it).collect::<Vec<_>>(), flipped);
    }

    #[test]
    fn taking_the_same_side_in_again_changes_nothing([a, b, base] in files()) {
        let Merged { file, .. } = merge(&base, &a, &b);
        prop_assert_eq!(&merge(&base, &file, &b).file, &file);
        prop_assert_eq!(&merge(&base, &file, &a).file, &file);
    }

    #[test]
    fn every_answer_of_either_side_is_in_the_result_or_in_a_conflict([a, b, base] in files()) {
        let Merged { file, .. } = merge(&base, &a, &b);
        for side in [&a, &b] {
            for (id, answer) in answers(side) {
                let said = given(Some(answer));
                let before = given(base["answers"].get(id));
                // What this side left alone is the other's to change.
                if said == before {
                    continue;
                }
                let there = given(file["answers"].get(id)) == said;
                let place = format!("/answers/{id}");
                let open = conflicts(&file);
                let asked = open.iter().any(|it| *it.place == *place && (it.a == said || it.b == said));
                prop_assert!(there || asked, "{id} in {file}");
            }
        }
    }

    #[test]
    fn every_record_of_either_side_is_in_the_result_or_in_a_conflict([a, b, base] in files()) {
        let Merged { file, .. } = merge(&base, &a, &b);
        let held = |record: &Value| {
            let records = file["evidence"].as_object().into_iter().flatten();
            let open = conflicts(&file);
            records.into_iter().any(|(_, it)| it == record)
                || open.iter().any(|it| [&it.a, &it.b].into_iter().flatten().any(|it| it == record))
        };
        for side in [&a, &b] {
            for (id, record) in side["evidence"].as_object().expect("records") {
                prop_assert!(base["evidence"].get(id) == Some(record) || held(record), "{id} in {file}");
            }
        }
    }

    #[test]
    fn whatever_is_merged_and_decided_names_only_records_that_are_there(
        [a, b, base] in files(), choices in prop::collection::vec(0..4_usize, 20),
    ) {
        let mut file = merge(&base, &a, &b).file;
        let mut choices = choices.into_iter().cycle();
        loop {
            for (id, answer) in answers(&file) {
                for name in answer["evidence"].as_array().into_iter().flatten() {
                    prop_assert!(file["evidence"].get(name.as_str().expect("a name")).is_some(), "{id}: {name}");
                }
                prop_assert!(answer.as_object().is_some_and(|it| !it.is_empty()), "{id} is empty");
            }
            let choice = [Choice::A, Choice::B, Choice::Base, Choice::Keep][choices.next().expect("it cycles")];
            let left = conflicts(&file).len();
            if decide(&mut file, 0, choice).is_none() {
                prop_assert_eq!(left, 0);
                break;
            }
            prop_assert_eq!(conflicts(&file).len(), left - 1);
        }
    }

    #[test]
    fn edits_of_different_places_are_as_if_one_had_followed_the_other(
        before in edits(20), a in edits(8), b in edits(8),
    ) {
        // Everything of one half of the questions, records and fields, against the other half.
        let first = |edit: &Edit| match (edit.place[0].as_str(), edit.place.get(1)) {
            ("answers", Some(id)) => id.starts_with("4.1-"),
            ("evidence", Some(id)) => id == "E1",
            ("profile", Some(part)) => part == "facts",
            ("plan", Some(part)) => part == "a",
            (field, _) => field == "soa",
        };
        let base = with(&blank(), &before);
        let alone = |edits: Vec<Edit>, mine: bool| -> Vec<Edit> {
            let names = |it: &Edit| it.place[0] == "evidence" && it.value.is_none();
            let named = |it: &Edit| it.place.last().is_some_and(|it| it == "evidence");
            edits.into_iter().filter(|it| first(it) == mine && !names(it) && !named(it)).collect()
        };
        let (a, b) = (alone(a, true), alone(b, false));
        let Merged { file, .. } = merge(&base, &with(&base, &a), &with(&base, &b));
        prop_assert_eq!(&file, &with(&with(&base, &a), &b));
        prop_assert_eq!(&file, &with(&with(&base, &b), &a));
        prop_assert!(file.get("conflicts").is_none());
    }

    #[test]
    fn without_a_base_what_differs_is_a_conflict_and_nothing_is_dropped([a, b, _] in files()) {
        let none = json!({});
        let Merged { file, .. } = merge(&none, &a, &b);
        prop_assert_eq!(&merge(&none, &b, &a).file, &file);
        for (id, answer) in answers(&a) {
            let (mine, other) = (given(Some(answer)), given(b["answers"].get(id)));
            let place = format!("/answers/{id}");
            let asked = conflicts(&file).iter().any(|it| *it.place == *place);
            prop_assert_eq!(asked, mine.is_some() && other.is_some() && mine != other);
            if !asked {
                prop_assert_eq!(given(file["answers"].get(id)), mine.or(other));
            }
        }
    }
}

fn example() -> [Value; 3] {
    let mut base = blank();
    base["answers"] =
        json!({ "4.1-1": { "level": 1, "by": "Ada", "at": "2026-01-01", "note": "old" } });
    let (mut a, mut b) = (base.clone(), base.clone());
    a["answers"]["4.1-1"] =
        json!({ "level": 3, "by": "Ada", "at": "2026-02-01", "note": "old", "evidence": ["E1"] });
    b["answers"]["4.1-1"] =
        json!({ "level": 2, "by": "Ben", "at": "2026-02-02", "note": "new", "evidence": ["E1"] });
    a["evidence"]["E1"] = json!({ "kind": "minutes", "title": "A's" });
    b["evidence"]["E1"] = json!({ "kind": "minutes", "title": "B's" });
    [base, a, b]
}

#[test]
fn an_answer_is_one_thing_and_its_note_and_records_are_others() {
    let [base, a, b] = example();
    let Merged { file, fresh, renamed } = merge(&base, &a, &b);
    assert_eq!(
        file["answers"]["4.1-1"],
        json!({ "level": 1, "by": "Ada", "at": "2026-01-01", "note": "new", "evidence": ["E1", "E2"] })
    );
    assert_eq!(file["evidence"]["E1"]["title"], "A's");
    assert_eq!(file["evidence"]["E2"]["title"], "B's");
    let [moved] = &*renamed else { panic!("one record moves: {renamed:?}") };
    assert_eq!((moved.from.as_str(), moved.to.as_str()), ("E1", "E2"));
    let [(open, swapped)] = &*fresh else { panic!("one conflict: {fresh:?}") };
    assert_eq!(&*open.place, "/answers/4.1-1");
    let of_a = if *swapped { &open.b } else { &open.a };
    assert_eq!(*of_a, Some(json!({ "level": 3, "by": "Ada", "at": "2026-02-01" })));
}

#[test]
fn a_decision_changes_the_answer_and_leaves_note_and_records() {
    let [base, a, b] = example();
    let mut file = merge(&base, &a, &b).file;
    let open = conflicts(&file).remove(0);
    assert_eq!(decide(&mut file, 0, Choice::A), Some(open.clone()));
    let decided = &file["answers"]["4.1-1"];
    assert_eq!(decided["level"], open.a.expect("a value")["level"]);
    assert_eq!((&decided["note"], &decided["evidence"]), (&json!("new"), &json!(["E1", "E2"])));
    assert!(file.get("conflicts").is_none());
    assert_eq!(decide(&mut file, 0, Choice::A), None);
}

#[test]
fn a_record_that_one_side_deletes_and_the_other_begins_to_use_is_asked_about() {
    let mut base = blank();
    base["evidence"]["E1"] = json!({ "kind": "minutes" });
    let (mut a, mut b) = (base.clone(), base.clone());
    a["evidence"] = json!({});
    b["answers"]["4.2-1"] = json!({ "level": 3, "evidence": ["E1"] });
    let mut file = merge(&base, &a, &b).file;
    assert_eq!(file["evidence"]["E1"]["kind"], "minutes");
    let open = conflicts(&file);
    assert_eq!(&*open[0].place, "/evidence/E1");
    let gone = if open[0].a.is_none() { Choice::A } else { Choice::B };
    decide(&mut file, 0, gone);
    assert_eq!(file["evidence"], json!({}));
    assert_eq!(file["answers"]["4.2-1"]["evidence"], json!([]));
}

#[test]
fn the_newer_content_version_stands() {
    let file = |version: &str| json!({ "content": version });
    for (a, b) in [("2026.12", "2027.1"), ("2026.9", "2027.1"), ("2027.1", "2026.11.1")] {
        assert_eq!(merge(&file("2026.1"), &file(a), &file(b)).file, file("2027.1"));
    }
}

/// Laws that hold because their cases never arise would prove nothing.
#[test]
fn cases_reach_conflicts_of_every_kind() {
    let mut runner = TestRunner::deterministic();
    let (mut answered, mut records, mut renamed, mut clean) = (0, 0, 0, 0);
    for _ in 0..500 {
        let [a, b, base] = files().new_tree(&mut runner).expect("a case").current();
        let merged = merge(&base, &a, &b);
        let places: Vec<String> = merged.fresh.iter().map(|(it, _)| it.place.to_string()).collect();
        answered += usize::from(places.iter().any(|it| it.starts_with("/answers/")));
        records += usize::from(places.iter().any(|it| it.starts_with("/evidence/")));
        renamed += usize::from(!merged.renamed.is_empty());
        clean += usize::from(places.is_empty() && a != b && a != base && b != base);
    }
    assert!(answered > 50 && records > 50, "{answered} over answers, {records} over records");
    assert!(renamed > 20 && clean > 50, "{renamed} renamed, {clean} without a conflict");
}

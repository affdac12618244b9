//! The laws of merging, over made-up files and random edits of them.

use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use ready42_core::merge::{Choice, Conflict, Kind, Merged, decide, merge, place_of, standing};
use serde_json::{Map, Value, json};

/// One edit: where, and what is put there; `None` takes away what is there.
#[derive(Clone, Debug)]
struct Edit {
    place: Vec<String>,
    value: Option<Value>,
}

const QUESTIONS: [&str; 4] = ["4.1-1", "4.1-10", "4.2-1", "A.2.2-1"];
const RECORDS: [&str; 4] = ["E1", "E2", "E3", "E9"];
const SYSTEMS: [&str; 4] = ["S1", "S2", "S9", "S10"];

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
    let system = prop::sample::select(&SYSTEMS[..]);
    let system_made = text.clone().prop_map(|name| json!({ "name": name, "note": "as made" }));
    let part = prop::sample::select(&["name", "owner"][..]);
    let lines = prop::sample::subsequence(vec!["c", "a", "b"], 1..3).prop_map(Value::from).boxed();
    let remedy = prop::sample::select(&["define-scope", "train"][..]);
    let state = prop::sample::select(&["state", "due"][..]);
    let tree = prop::sample::select(&["plan/a", "plan/b/c", "plan/b/d", "stray"][..]);
    prop_oneof![
        4 => (question.clone(), said, kept(number.clone())).prop_map(made(&["answers"])),
        2 => (question.clone(), Just("evidence"), kept(names)).prop_map(made(&["answers"])),
        1 => question.prop_map(|it| Edit { place: path(&["answers", it]), value: None }),
        5 => (record, Just(""), kept(title.boxed())).prop_map(made(&["evidence"])),
        1 => (Just("A.2.2"), Just(""), kept(number.clone())).prop_map(made(&["soa"])),
        1 => (Just("uses-ai"), Just(""), kept(text.clone())).prop_map(made(&["profile", "facts"])),
        1 => (Just("organisation"), Just(""), kept(text.clone())).prop_map(made(&["profile"])),
        2 => (system.clone(), Just(""), kept(system_made.boxed())).prop_map(made(&["systems"])),
        8 => (system.clone(), part, kept(text.clone())).prop_map(made(&["systems"])),
        1 => (system.clone(), Just("connectors"), kept(lines)).prop_map(made(&["systems"])),
        1 => (system, Just("first"), Just(Some(Value::Null))).prop_map(made(&["systems"])),
        2 => (remedy.clone(), state, kept(number)).prop_map(made(&["plan", "remedies"])),
        1 => (remedy, Just(""), Just(None)).prop_map(made(&["plan", "remedies"])),
        1 => (tree, kept(text)).prop_map(|(at, value)| Edit { place: path(&at.split('/').collect::<Vec<_>>()), value }),
    ]
}

fn apply(file: &mut Value, edit: &Edit) {
    if let [field, id, part @ ..] = &*edit.place
        && field == "systems"
    {
        return apply_to_system(file, id, part.first(), edit.value.as_ref());
    }
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

/// The same in the register, whose entries stand in a list; a system without a name is none, and
/// an edit of its part changes nothing where it is not there.
fn apply_to_system(file: &mut Value, id: &str, part: Option<&String>, value: Option<&Value>) {
    let object = file.as_object_mut().expect("an object");
    let mut list = match object.remove("systems") {
        Some(Value::Array(list)) => list,
        _ => vec![],
    };
    let at = list.iter().position(|it| it["id"] == id);
    match (at, part.map(String::as_str), value) {
        (None, None, Some(value)) => {
            let mut system = value.clone();
            system["id"] = id.into();
            list.push(system);
        }
        (Some(at), None, None) => {
            list.remove(at);
        }
        (Some(at), Some("first"), _) => list[..=at].rotate_right(1),
        (Some(at), Some(part), Some(value)) => list[at][part] = value.clone(),
        (Some(at), Some(part), None) if part != "name" => {
            list[at].as_object_mut().expect("an object").remove(part);
        }
        _ => {}
    }
    if !list.is_empty() {
        object.insert("systems".to_owned(), list.into());
    }
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
    (edits(35), edits(40), edits(40)).prop_map(|(base, a, b)| {
        let base = with(&blank(), &base);
        [with(&base, &a), with(&base, &b), base]
    })
}

fn answers(file: &Value) -> impl Iterator<Item = (&String, &Value)> {
    file["answers"].as_object().into_iter().flatten()
}

fn systems(file: &Value) -> impl Iterator<Item = &Value> {
    file["systems"].as_array().into_iter().flatten()
}

/// A system without its identifier, as conflicts hold it.
fn described(system: &Value) -> Value {
    let mut system = system.clone();
    system.as_object_mut().expect("an object").remove("id");
    system
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
    fn every_part_of_a_system_of_either_side_is_in_the_result_or_in_a_conflict([a, b, base] in files()) {
        let merged = merge(&base, &a, &b);
        let file = &merged.file;
        for (side, other) in [(&a, &b), (&b, &a)] {
            for system in systems(side) {
                let before = systems(&base).find(|it| it["id"] == system["id"]);
                // What this side left alone is the other's to change, and to take away.
                if before == Some(system) || systems(other).any(|it| it == system) {
                    continue;
                }
                let renamed = merged.renamed.iter().filter(|it| *it.from == *system["id"].as_str().expect("an id"));
                let ids = renamed.map(|it| Value::from(&*it.to)).chain([system["id"].clone()]);
                let held = ids.into_iter().any(|id| {
                    let there = systems(file).find(|it| it["id"] == id);
                    let place = format!("/systems/{}", id.as_str().expect("an id"));
                    let offered = |place: &str, value: &Value| {
                        let open = conflicts(file);
                        open.iter().any(|it| *it.place == *place && [&it.a, &it.b].contains(&&Some(value.clone())))
                    };
                    let part = |(name, value): (&String, &Value)| {
                        let list = |it: Option<&Value>| it.and_then(|it| it.get(name)).and_then(Value::as_array).cloned();
                        let stands = there.and_then(|it| it.get(name)) == Some(value);
                        let kept = before.and_then(|it| it.get(name)) == Some(value);
                        let joined = list(Some(system)).is_some_and(|it| it.iter().all(|one| {
                            list(there).is_some_and(|it| it.contains(one)) || list(before).is_some_and(|it| it.contains(one))
                        }));
                        stands || kept || joined || offered(&format!("{place}/{name}"), value)
                    };
                    offered(&place, &described(system))
                        || described(system).as_object().expect("an object").iter().all(part)
                });
                prop_assert!(held, "{system} in {file}");
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
            let ids: Vec<&str> = systems(&file).map(|it| it["id"].as_str().expect("an id")).collect();
            let mut once = ids.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), ids.len(), "{:?}", ids);
            prop_assert!(systems(&file).all(|it| it["name"].is_string()), "{file}");
            let choice = [Choice::A, Choice::B, Choice::Base, Choice::Keep][choices.next().expect("it cycles")];
            let left = conflicts(&file).len();
            if decide(&mut file, 0, choice).is_none() {
                prop_assert_eq!(left, 0);
                break;
            }
            // With a system goes what was open about its parts.
            prop_assert!(conflicts(&file).len() < left);
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
            ("plan", Some(part)) if part == "remedies" => edit.place[2] == "train",
            ("plan", Some(part)) => part == "a",
            ("systems", Some(id)) => id.len() > 2,
            (field, _) => field == "soa",
        };
        let base = with(&blank(), &before);
        let alone = |edits: Vec<Edit>, mine: bool| -> Vec<Edit> {
            let names = |it: &Edit| it.place[0] == "evidence" && it.value.is_none();
            let named = |it: &Edit| it.place.last().is_some_and(|it| it == "evidence");
            // New systems are put in order, and an order is not two places.
            let order = |it: &Edit| it.place[0] == "systems" && (it.place.len() == 2 || it.place[2] == "first");
            edits.into_iter().filter(|it| first(it) == mine && !names(it) && !named(it) && !order(it)).collect()
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
    assert_eq!((moved.kind, &*moved.from, &*moved.to), (Kind::Record, "E1", "E2"));
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

/// A base with these systems, and two files with others.
fn registers(base: Value, a: Value, b: Value) -> [Value; 3] {
    [base, a, b].map(|systems| {
        let mut file = blank();
        file["systems"] = systems;
        file
    })
}

#[test]
fn two_people_who_describe_different_things_of_one_system_do_not_conflict() {
    let [base, a, b] = registers(
        json!([{ "id": "S2", "name": "Chat" }, { "id": "S1", "name": "Ads", "connectors": ["mail"] }]),
        json!([{ "id": "S2", "name": "Chat", "owner": "Ada" }, { "id": "S1", "name": "Ads", "connectors": ["mail", "web"] }]),
        json!([{ "id": "S2", "name": "Chat", "purpose": "Help" }, { "id": "S1", "name": "Ads", "connectors": ["crm"] }]),
    );
    let Merged { file, fresh, .. } = merge(&base, &a, &b);
    assert_eq!(
        file["systems"],
        json!([{ "id": "S2", "name": "Chat", "owner": "Ada", "purpose": "Help" },
            { "id": "S1", "name": "Ads", "connectors": ["crm", "web"] }])
    );
    assert!(fresh.is_empty());
}

#[test]
fn a_part_of_a_system_that_both_changed_is_asked_about_by_its_identifier() {
    let [base, a, b] = registers(
        json!([{ "id": "S7", "name": "Chat" }, { "id": "S3", "name": "Ads", "owner": "Eve" }]),
        json!([{ "id": "S7", "name": "Chat" }, { "id": "S3", "name": "Ads", "owner": "Ada" }]),
        json!([{ "id": "S7", "name": "Chat" }, { "id": "S3", "name": "Ads", "owner": "Ben" }]),
    );
    let mut file = merge(&base, &a, &b).file;
    let open = conflicts(&file).remove(0);
    assert_eq!(&*open.place, "/systems/S3/owner");
    assert_eq!(standing(&file, &open.place), open.base);
    assert_eq!(place_of(&file, "/systems/1/owner"), "/systems/S3/owner");
    decide(&mut file, 0, Choice::B);
    assert_eq!(file, b);
}

#[test]
fn two_new_systems_of_one_identifier_are_both_kept() {
    let [base, a, b] = registers(
        json!([{ "id": "S9", "name": "Old" }]),
        json!([{ "id": "S9", "name": "Old" }, { "id": "S10", "name": "Chat" }]),
        json!([{ "id": "S9", "name": "Old" }, { "id": "S10", "name": "Ads" }, { "id": "S2", "name": "Scan" }]),
    );
    let Merged { file, fresh, renamed } = merge(&base, &a, &b);
    assert_eq!(
        file["systems"],
        json!([{ "id": "S9", "name": "Old" }, { "id": "S2", "name": "Scan" },
            { "id": "S10", "name": "Ads" }, { "id": "S11", "name": "Chat" }])
    );
    assert_eq!((&*renamed[0].from, &*renamed[0].to, renamed[0].kind), ("S10", "S11", Kind::System));
    assert!(fresh.is_empty());
}

#[test]
fn without_a_base_systems_of_one_name_are_one_system() {
    let [_, a, b] = registers(
        json!([]),
        json!([{ "id": "S1", "name": "Chat", "owner": "Ada" }]),
        json!([{ "id": "S1", "name": "Chat", "owner": "Ben", "note": "x" }]),
    );
    let Merged { file, renamed, .. } = merge(&json!({}), &a, &b);
    assert_eq!(file["systems"], json!([{ "id": "S1", "name": "Chat", "note": "x" }]));
    assert_eq!(&*conflicts(&file)[0].place, "/systems/S1/owner");
    assert!(renamed.is_empty());
}

#[test]
fn a_system_that_one_side_removes_and_the_other_describes_is_asked_about_as_a_whole() {
    let [base, a, b] = registers(
        json!([{ "id": "S1", "name": "Chat", "note": "x" }, { "id": "S2", "name": "Ads" }]),
        json!([{ "id": "S2", "name": "Ads" }]),
        json!([{ "id": "S1", "name": "Chat", "note": "x", "owner": "Ben" }, { "id": "S2", "name": "Ads" }]),
    );
    let mut file = merge(&base, &a, &b).file;
    assert_eq!(file["systems"], base["systems"]);
    let open = conflicts(&file).remove(0);
    assert_eq!(&*open.place, "/systems/S1");
    let (gone, there) = if open.a.is_none() { (Choice::A, open.b) } else { (Choice::B, open.a) };
    assert_eq!(there, Some(json!({ "name": "Chat", "note": "x", "owner": "Ben" })));
    let mut kept = file.clone();
    decide(&mut kept, 0, gone.swapped(true));
    assert_eq!(kept["systems"], b["systems"]);
    decide(&mut file, 0, gone);
    assert_eq!(file, a);
}

#[test]
fn with_a_system_goes_what_was_open_about_its_parts() {
    let mut file = blank();
    file["systems"] = json!([{ "id": "S1", "name": "Chat" }]);
    file["conflicts"] = json!([
        { "place": "/systems/S1", "base": { "name": "Chat" }, "b": { "name": "Bot" } },
        { "place": "/systems/S1/owner", "a": "Ada", "b": "Ben" },
        { "place": "/systems/S10/owner", "a": "Ada", "b": "Ben" },
    ]);
    decide(&mut file, 0, Choice::A);
    assert!(file.get("systems").is_none(), "an empty register is none");
    assert_eq!(&*conflicts(&file)[0].place, "/systems/S10/owner");
    decide(&mut file, 0, Choice::A);
    assert_eq!(file, blank(), "a part of a system that is not there has no place");
}

#[test]
fn two_people_who_only_order_the_register_anew_do_not_undo_each_other() {
    let order = |ids: [&str; 3]| ids.iter().map(|id| json!({ "id": id, "name": id })).collect();
    let [base, a, b] =
        registers(order(["S1", "S2", "S3"]), order(["S2", "S1", "S3"]), order(["S3", "S1", "S2"]));
    let file = merge(&base, &a, &b).file;
    assert!(file == a || file == b);
    assert_eq!(merge(&base, &file, &a).file, file);
    assert_eq!(merge(&base, &file, &b).file, file);
}

#[test]
fn what_is_arranged_for_a_remedy_is_merged_field_by_field_and_lost_only_if_somebody_says_so() {
    let plan = |remedies: Value| {
        let mut file = blank();
        file["plan"] = json!({ "capacity": 25, "remedies": remedies });
        file
    };
    let base = plan(json!({ "train": { "state": "doing" }, "scope": { "owner": "Eve" } }));
    let a = plan(json!({ "train": { "state": "done" }, "scope": {} }));
    let b = plan(json!({ "train": { "state": "doing", "due": "2027-01-01" } }));
    let mut file = merge(&base, &a, &b).file;
    assert_eq!(file["plan"]["remedies"]["train"], json!({ "state": "done", "due": "2027-01-01" }));
    assert_eq!(&*conflicts(&file)[0].place, "/plan/remedies/scope");
    decide(&mut file, 0, Choice::Base);
    assert_eq!(file["plan"]["remedies"]["scope"], json!({ "owner": "Eve" }));
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
    let (mut whole, mut parts, mut moved, mut planned) = (0, 0, 0, 0);
    for _ in 0..700 {
        let [a, b, base] = files().new_tree(&mut runner).expect("a case").current();
        let merged = merge(&base, &a, &b);
        let places: Vec<String> = merged.fresh.iter().map(|(it, _)| it.place.to_string()).collect();
        answered += usize::from(places.iter().any(|it| it.starts_with("/answers/")));
        records += usize::from(places.iter().any(|it| it.starts_with("/evidence/")));
        renamed += usize::from(merged.renamed.iter().any(|it| it.kind == Kind::Record));
        moved += usize::from(merged.renamed.iter().any(|it| it.kind == Kind::System));
        let steps = |it: &String| it.strip_prefix("/systems/").map(|it| it.split('/').count());
        whole += usize::from(places.iter().any(|it| steps(it) == Some(1)));
        parts += usize::from(places.iter().any(|it| steps(it) == Some(2)));
        planned += usize::from(places.iter().any(|it| it.starts_with("/plan/remedies/")));
        clean += usize::from(places.is_empty() && a != b && a != base && b != base);
    }
    assert!(answered > 50 && records > 50, "{answered} over answers, {records} over records");
    assert!(whole > 20 && parts > 20, "{whole} over systems, {parts} over parts of one");
    assert!(moved > 20 && planned > 20, "{moved} systems renamed, {planned} over the plan");
    assert!(renamed > 20 && clean > 50, "{renamed} renamed, {clean} without a conflict");
}

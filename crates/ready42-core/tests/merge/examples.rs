//! Single merges, told one by one.

use ready42_core::merge::{Choice, Kind, Merged, decide, merge, place_of, standing};
use serde_json::{Value, json};

use crate::files::{blank, conflicts};

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

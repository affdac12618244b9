//! What holds for every merge.

use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use ready42_core::merge::{Choice, Kind, Merged, decide, merge};
use serde_json::{Value, json};

use crate::files::{
    Edit, answers, blank, conflicts, described, edits, files, given, systems, with,
};

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

//! A questionnaire of one's own: its file, and the assessments that hold it.

use std::sync::Arc;

use proptest::prelude::*;
use ready42_catalogue::{catalogue, english};
use ready42_core::{date::Date, report::Report};
use ready42_exchange::{
    assessment::{limit, read, write},
    html, markdown,
    problem::Refused,
    questionnaire, report_json, text,
};
use serde_json::{Value, json};

const QUESTIONNAIRE: &str = include_str!("../../../tests/suite/own/council-suppliers.json");
const ASSESSMENT: &str = include_str!("../../../tests/suite/own/answers-to-the-council.json");

fn file() -> Value {
    serde_json::from_str(QUESTIONNAIRE).expect("JSON")
}

fn assessment() -> Value {
    serde_json::from_str(ASSESSMENT).expect("JSON")
}

/// The first problem of a file, as place, code, and what was found.
fn first(refused: &Refused) -> (String, &'static str, String) {
    let first = &refused.problems[0];
    (first.pointer.clone(), first.code, first.found.clone())
}

fn refused(file: &Value) -> Refused {
    questionnaire::read(&file.to_string(), catalogue()).expect_err("the file is wrong")
}

/// The questionnaire with one place changed.
fn with(pointer: &str, value: Value) -> Value {
    let mut file = file();
    *file.pointer_mut(pointer).unwrap_or_else(|| panic!("it has {pointer}")) = value;
    file
}

#[test]
fn an_assessment_holds_all_that_its_reader_needs() {
    let own = questionnaire::read(QUESTIONNAIRE, catalogue()).expect("the file is right");
    assert_eq!(own.id.as_str(), "own-council-suppliers");
    let written = write(&own.blank());
    let opened = read(&written, catalogue()).expect("what is written is right");
    assert_eq!(opened.assessment, own.blank());
    assert_eq!(opened.catalogue, own.catalogue);
    assert!(opened.notices.is_empty());
    let value: Value = serde_json::from_str(&written).expect("JSON");
    assert_eq!(value["own"], file());
    assert_eq!(value["questionnaire"], "own-council-suppliers");
}

#[test]
fn without_one_the_catalogue_is_the_one_that_was_given() {
    let plain =
        json!({ "format": "ready42/assessment", "version": 1, "questionnaire": "supplier" });
    for own in [None, Some(Value::Null)] {
        let mut file = plain.clone();
        if let Some(own) = own {
            file["own"] = own;
        }
        let opened = read(&file.to_string(), catalogue()).expect("the file is right");
        assert!(Arc::ptr_eq(&opened.catalogue, catalogue()));
        assert_eq!(opened.assessment.own, None);
        assert!(!write(&opened.assessment).contains("\"own\""));
    }
}

#[test]
fn what_is_read_is_written_and_read_again() {
    let opened = read(ASSESSMENT, catalogue()).expect("the file is right");
    assert!(opened.notices.is_empty(), "answers to one's own questions are known");
    let written = write(&opened.assessment);
    let again = read(&written, catalogue()).expect("what is written is right");
    assert_eq!(again, opened);
    assert_eq!(write(&again.assessment), written);
}

#[test]
fn what_is_wrong_with_it_is_told_below_own() {
    let mut file = assessment();
    file["own"]["questions"][0]["ask"] = "nobody".into();
    file["own"]["questionnaire"]["result"] = "band".into();
    let refused = read(&file.to_string(), catalogue()).expect_err("two rules are broken");
    assert_eq!(
        refused.to_string(),
        "/own/questionnaire/result: found 'band', expected 'readiness', or 'verdict', as nobody \
         measured how far a band is off\n\
         /own/questions/0/ask: found 'nobody', expected a role"
    );
    let codes: Vec<&str> = refused.problems.iter().map(|it| it.code).collect();
    assert_eq!(codes, ["measured", "unknown-id"]);
}

#[test]
fn an_assessment_answers_the_questionnaire_that_it_holds() {
    let mut file = assessment();
    file["questionnaire"] = "supplier".into();
    let refused = read(&file.to_string(), catalogue()).expect_err("another one is named");
    assert_eq!(
        refused.to_string(),
        r#"/questionnaire: found "supplier", expected "own-council-suppliers", which stands under 'own'"#
    );
    let mut file = assessment();
    file.as_object_mut().expect("an object").remove("own");
    let refused = read(&file.to_string(), catalogue()).expect_err("its file is gone");
    let told = refused.to_string();
    assert!(told.contains("expected its file under 'own', or a questionnaire: "), "{told}");
}

#[test]
fn a_gap_without_a_remedy_stands_in_every_format() {
    let opened = read(ASSESSMENT, catalogue()).expect("the file is right");
    let day: Date = "2026-11-21".parse().expect("a day");
    let catalogue = &opened.catalogue;
    let report = Report::for_assessment(catalogue, &opened.assessment, day).expect("it is there");
    let gap = report.findings.iter().find(|it| it.question.as_str() == "A.10.4-1000");
    assert_eq!(gap.expect("it is at level 2").remedies, []);
    assert!(!report.plan.iter().any(|it| it.closes.iter().any(|id| id.as_str() == "A.10.4-1000")));
    for written in [
        markdown::report(&report, catalogue, english()),
        html::report(&report, catalogue, english()),
    ] {
        assert!(written.contains("A.10.4-1000 Can our night staff reach"), "the gap is named");
        assert!(written.contains("Test every release with letters in Welsh"));
    }
    assert!(
        text::report(&report, catalogue, english())
            .contains("Test every release with letters in Welsh")
    );
    let read: Report = serde_json::from_str(&report_json(&report)).expect("a report");
    assert_eq!(read, report);
}

#[test]
fn limits_are_held_before_any_rule() {
    let long = with("/questions/0/why", "x".repeat(limit::TEXT + 1).into());
    assert_eq!(
        first(&refused(&long)),
        ("/questions/0/why".into(), "too-long", "4001 characters".into())
    );
    let listed = with("/questions/0/concerns", json!(vec!["people"; limit::LISTED + 1]));
    assert_eq!(
        first(&refused(&listed)),
        ("/questions/0/concerns".into(), "too-many", "65 entries".into())
    );
    let asked = with("/questionnaire/asks/questions", json!(vec!["4.1-1"; limit::ENTRIES + 1]));
    assert_eq!(first(&refused(&asked)).1, "too-many");
    let mut stray = file();
    for number in 0..=limit::LISTED {
        stray[format!("field/{number}")] = Value::Null;
    }
    assert_eq!(first(&refused(&stray)), (String::new(), "too-many", "70 fields".into()));
    let many = with("/questions", vec![file()["questions"][0].clone(); 201].into());
    let many = refused(&many);
    assert!(many.problems.iter().any(|it| (&*it.pointer, it.code) == ("/questions", "length")));
    let mut deep = json!(1);
    for _ in 0..limit::DEPTH {
        deep = json!([deep]);
    }
    assert_eq!(first(&refused(&with("/questions", deep))).1, "no-json");
    let large = format!("{}{}", " ".repeat(limit::BYTES), file());
    let large = questionnaire::read(&large, catalogue()).expect_err("too large");
    assert_eq!(first(&large).1, "too-large");
}

/// A file just below a limit may grow when it is written with its line feeds and blanks.
#[test]
fn what_would_not_be_read_again_is_refused_at_once() {
    let mut file = file();
    let mut remedy = file["remedies"][0].clone();
    for step in remedy["steps"].as_array_mut().expect("a list") {
        *step = "x".repeat(limit::TEXT).into();
    }
    let remedies = (0..100).map(|number| {
        remedy["id"] = format!("own-{number}").into();
        remedy.clone()
    });
    file["remedies"] = remedies.collect();
    let (pointer, code, found) = first(&refused(&file));
    assert_eq!((&*pointer, code), ("", "too-large"));
    assert!(found.ends_with(" bytes when written"), "{found}");
    file["remedies"].as_array_mut().expect("a list").truncate(60);
    let own = questionnaire::read(&file.to_string(), catalogue()).expect("it fits");
    assert!(read(&write(&own.blank()), catalogue()).is_ok());
}

#[test]
fn no_text_hides_or_turns_what_a_supplier_reads() {
    for hidden in ["\u{202e}", "\u{200b}", "\u{1b}[2J", "\n", "\u{e0041}"] {
        let file = with("/questions/1/text", format!("Is it{hidden} there?").into());
        let (pointer, code, _) = first(&refused(&file));
        assert_eq!((&*pointer, code), ("/questions/1/text", "unseen"));
    }
    let file = with("/questionnaire/title", "Fragen an Anbieter: Größe, 数据, “KI”".into());
    assert!(questionnaire::read(&file.to_string(), catalogue()).is_ok());
}

/// Reads, and where that works goes the whole way through.
fn survives(text: &str) {
    if let Ok(own) = questionnaire::read(text, catalogue()) {
        assert!(read(&write(&own.blank()), catalogue()).is_ok());
    }
    let Ok(opened) = read(text, catalogue()) else { return };
    let written = write(&opened.assessment);
    assert_eq!(read(&written, catalogue()).expect("what is written is right"), opened);
    let day: Date = "2026-11-21".parse().expect("a day");
    let report = Report::for_assessment(&opened.catalogue, &opened.assessment, day);
    assert!(!report_json(&report.expect("known names")).is_empty());
}

/// Every way to put something odd in place of one value.
fn oddities(value: &Value, pointer: &str, into: &mut Vec<String>) {
    into.push(pointer.to_owned());
    match value {
        Value::Array(list) => {
            for (index, entry) in list.iter().enumerate() {
                oddities(entry, &format!("{pointer}/{index}"), into);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                oddities(field, &format!("{pointer}/{name}"), into);
            }
        }
        _ => {}
    }
}

#[test]
fn any_value_in_place_of_any_other_is_survived() {
    let good = file();
    let mut places = vec![];
    oddities(&good, "", &mut places);
    let odd = [
        Value::Null,
        json!(0),
        json!(u64::MAX),
        json!(-0.5),
        json!(""),
        json!("-1000"),
        json!("A.9.2-18446744073709551616"),
        json!("own-"),
        json!([]),
        json!([[]]),
        json!({}),
    ];
    for place in &places {
        for odd in &odd {
            survives(&with(place, odd.clone()).to_string());
        }
    }
    assert!(places.len() > 60, "{} places", places.len());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn a_file_with_a_few_bytes_changed_is_survived(
        changes in prop::collection::vec((0..ASSESSMENT.len(), any::<u8>()), 1..4)
    ) {
        let mut bytes = ASSESSMENT.as_bytes().to_vec();
        for (place, byte) in changes {
            bytes[place] = byte;
        }
        survives(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn a_file_with_a_piece_moved_is_survived(
        from in 0..QUESTIONNAIRE.len(), len in 1_usize..200, to in 0..QUESTIONNAIRE.len()
    ) {
        let bytes = QUESTIONNAIRE.as_bytes();
        let piece = &bytes[from..(from + len).min(bytes.len())];
        let mut moved = bytes[..to].to_vec();
        moved.extend_from_slice(piece);
        moved.extend_from_slice(&bytes[to..]);
        survives(&String::from_utf8_lossy(&moved));
    }
}

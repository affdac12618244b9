//! A questionnaire of one's own beside the real question bank, whole and broken in one place.

mod rules;

use ready42_core::{
    catalogue::{Catalogue, Content},
    load::{Issue, Rule, load_own},
};
use serde_json::{Value, json};

use crate::bank::Bank;

/// The name under which messages speak of it.
const NAME: &str = "mine.json";

fn bank() -> &'static Content {
    static BANK: std::sync::OnceLock<Content> = std::sync::OnceLock::new();
    BANK.get_or_init(|| Bank::whole().load().expect("the bank holds"))
}

/// A questionnaire with two questions and two remedies of its own that holds.
fn good() -> Value {
    let question = |unit: &str, number: u32| {
        json!({
            "id": format!("{unit}-{number}"), "unit": unit, "text": "Is it there?",
            "why": "It is missed.", "levels": ["None.", "Some.", "Agreed.", "Done.", "Measured."],
            "evidence": ["ai-policy"], "ask": "aims-lead", "weight": 1, "documented": false,
            "appliesWhen": [], "concerns": [],
        })
    };
    let remedy = |id: &str, raises: &str, waits: &[&str]| {
        json!({
            "id": id, "title": "Put it there", "raises": [{ "question": raises, "level": 3 }],
            "steps": ["Begin.", "Go on.", "End."],
            "deliverable": { "text": "It.", "evidence": "ai-policy" }, "owner": "aims-lead",
            "effort": { "small": [1, 2, 3], "medium": [2, 3, 4], "large": [3, 4, 5] },
            "effortAssumes": "Nothing.", "prerequisites": waits, "whyNow": "It is easy.",
            "citations": [
                { "source": "iso-42001-2023", "item": raises.split('-').next() },
                { "source": "nist-csf-2.0", "item": "GV.PO-01" },
            ],
        })
    };
    json!({
        "format": "ready42/questionnaire", "version": 1,
        "questionnaire": {
            "id": "own-mine", "title": "Mine", "summary": "For us.", "result": "readiness",
            "asks": { "questions": ["4.1-1", "A.9.2-1000", "A.2.2-4294967295"] },
        },
        "questions": [question("A.9.2", 1_000), question("A.2.2", 4_294_967_295)],
        "remedies": [
            remedy("own-first", "A.9.2-1000", &["define-scope"]),
            remedy("own-second", "A.2.2-1", &["own-first"]),
        ],
    })
}

fn issues(file: &Value) -> Vec<Issue> {
    let issues = load_own(bank(), NAME, file).map_or_else(|error| error.issues, |_| vec![]);
    assert!(issues.iter().all(|it| it.file == NAME), "only the file is told of: {issues:#?}");
    issues
}

/// The good file with one value changed.
fn set(pointer: &str, to: Value) -> Value {
    let mut file = good();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer has a last step");
    match file.pointer_mut(parent).unwrap_or_else(|| panic!("it has {parent}")) {
        Value::Array(list) => match name.parse::<usize>() {
            Ok(place) if place < list.len() => list[place] = to,
            _ => list.push(to),
        },
        parent => parent[name] = to,
    }
    file
}

/// A question about the unit that the bank asks most about, of the greatest weight.
fn heavy(number: u32) -> Value {
    let mut question = good()["questions"][0].clone();
    question["unit"] = "A.6.2.6".into();
    question["weight"] = 3.into();
    question["weightReason"] = "It counts.".into();
    question["id"] = format!("A.6.2.6-{number}").into();
    question
}

/// The questions that the full questionnaire of the bank asks, as a list.
fn full() -> Vec<Value> {
    let catalogue = Catalogue::new(bank().clone());
    let full = catalogue.questionnaire(&"iso-42001".into()).expect("it is there");
    catalogue.asked(full).map(|it| it.id.as_str().into()).collect()
}

#[test]
fn a_questionnaire_of_ones_own_holds() {
    assert_eq!(issues(&good()), []);
}

#[test]
fn questions_and_remedies_may_be_left_out() {
    let mut file = set("/questionnaire/asks/questions", json!(["4.1-1"]));
    file.as_object_mut().unwrap().remove("questions");
    file.as_object_mut().unwrap().remove("remedies");
    assert_eq!(issues(&file), []);
    file["questionnaire"]["asks"] = "whole".into();
    assert_eq!(issues(&file), []);
}

#[test]
fn all_that_is_wrong_is_told_at_once_and_in_order() {
    let mut file = set("/questions/0/why", json!(""));
    file["questions"][1]["ask"] = "nobody".into();
    file["questionnaire"]["id"] = "mine".into();
    let issues = issues(&file);
    let places: Vec<_> = issues.iter().map(|it| (it.rule, &*it.pointer)).collect();
    assert_eq!(
        places,
        [
            (Rule::Own, "/questionnaire/id"),
            (Rule::EmptyText, "/questions/0/why"),
            (Rule::UnknownId, "/questions/1/ask"),
        ]
    );
}

#[test]
fn a_verdict_needs_all_that_the_full_questionnaire_asks() {
    let mut asked = full();
    asked.extend(["A.9.2-1000".into(), "A.2.2-4294967295".into()]);
    let mut file = set("/questionnaire/asks/questions", asked.into());
    file["questionnaire"]["result"] = "verdict".into();
    assert_eq!(issues(&file), []);
    let fewer = set("/questionnaire/result", json!("verdict"));
    let issue = &issues(&fewer)[0];
    assert_eq!(
        issue.to_string(),
        format!(
            "mine.json: /questionnaire/result: found 'verdict' without 4.1-2 and {} more, \
             expected 'readiness', or every question of iso-42001 for a verdict",
            full().len() - 2
        )
    );
}

#[test]
fn the_weights_of_other_questions_of_a_unit_do_not_count() {
    // The bank asks so much about A.6.2.6 that little could be added to all of it.
    let mut file = good();
    for question in (1_001..=1_010).map(heavy) {
        let asks = file["questionnaire"]["asks"]["questions"].as_array_mut().unwrap();
        asks.push(question["id"].clone());
        file["questions"].as_array_mut().unwrap().push(question);
    }
    assert_eq!(issues(&file), []);
}

#[test]
fn the_content_keeps_everything_and_gets_the_file_beside_it() {
    let with = load_own(bank(), NAME, &good()).expect("it holds");
    assert_eq!(with.questions.len(), bank().questions.len() + 2);
    assert_eq!(with.remedies.len(), bank().remedies.len() + 2);
    assert_eq!(with.questionnaires.len(), bank().questionnaires.len() + 1);
    let mut without = with.clone();
    without.questions.retain(|it| !it.is_own());
    without.remedies.retain(|it| !it.id.is_own());
    without.questionnaires.retain(|it| !it.id.is_own());
    assert_eq!(without, *bank());
    let units = Catalogue::new(with);
    let order = |id: &str| units.question_index(&id.into()).expect("it is there");
    let last = bank().questions.iter().rfind(|it| it.unit.as_str() == "A.9.2");
    assert_eq!(order("A.9.2-1000"), order(last.expect("one is there").id.as_str()) + 1);
}

#[test]
fn one_takes_the_place_of_another() {
    let catalogue = Catalogue::new(bank().clone());
    let first = catalogue.with(NAME, &good()).expect("it holds");
    let mut file = good();
    file["questionnaire"]["id"] = "own-other".into();
    let second = first.with(NAME, &file).expect("it holds");
    assert_eq!(second, catalogue.with(NAME, &file).expect("it holds"));
    assert!(second.questionnaire(&"own-mine".into()).is_none());
}

#[test]
fn the_whole_of_the_bank_has_nothing_of_ones_own() {
    let mut content = bank().clone();
    content.questionnaires[0].asks = ready42_core::questionnaire::Selection::Whole;
    let id = content.questionnaires[0].id.clone();
    let catalogue = Catalogue::new(content);
    let with = catalogue.with(NAME, &good()).expect("it holds");
    let asked = |it: &Catalogue| {
        let questionnaire = it.questionnaire(&id).expect("it is there");
        it.asked(questionnaire).cloned().collect::<Vec<_>>()
    };
    assert_eq!(asked(&with), asked(&catalogue));
}

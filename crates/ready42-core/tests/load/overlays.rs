//! Rules over questionnaires, policies, laws, and edges from single questions.

use ready42_core::load::Rule;
use serde_json::{Value, json};

use crate::bank::Bank;

const STANDARD: &str = "frameworks/iso-42001-2023.json";
const LAW: &str = "frameworks/a-law.json";
const CROSSWALK: &str = "crosswalks/iso-42001-2023--nist-ai-rmf-1.0.json";
const SELECTION: &str = "selections/iso-42001.json";
const REMEDIES: &str = "remedies/clause-4.json";
const POLICY: &str = "policy/2026.11.json";
const CONTEXT: &str = "questions/clause-4.json";

/// The bank with a law of one article beside it.
fn with_law(applies_from: &Value) -> Bank {
    let law = json!({
        "format": "ready42/framework", "version": 1, "id": "a-law", "title": "A law", "short": "Law", "place": 1,
        "edition": "1", "publisher": "A parliament", "address": "https://law.example/",
        "licence": "Free", "attribution": "A law.",
        "items": [
            { "id": "I", "title": "General", "kind": "chapter", "parent": null, "summary": "All." },
            {
                "id": "Art. 1", "title": "Subject", "kind": "article", "parent": "I",
                "summary": "What it is about.", "appliesFrom": applies_from,
            },
        ],
    });
    Bank::whole().text(LAW, law.to_string())
}

fn day(source: &str, scope: &str, doubt: Option<&str>) -> Value {
    json!([{ "date": "2027-12-02", "scope": scope, "source": source, "doubt": doubt }])
}

fn selected(bank: &Bank) -> Vec<Value> {
    let questions = &bank.json(SELECTION)["questionnaire"]["asks"]["questions"];
    questions.as_array().expect("a list").clone()
}

/// The same bank with a share measured for its questionnaire.
fn measured(bank: Bank, result: &str, wrong_bands: u32) -> Bank {
    bank.with(SELECTION, |it| {
        it["questionnaire"]["result"] = result.into();
        it["questionnaire"]["measured"] = json!({ "wrongBands": wrong_bands, "within": 650 });
    })
}

broken! {
    an_article_says_from_when_it_applies: AppliesFrom at LAW, "/items/1/appliesFrom"
        by |_| with_law(&json!([]));
    nothing_else_says_from_when_it_applies: AppliesFrom at STANDARD, "/items/0/appliesFrom"
        by |bank| bank.with(STANDARD, |it| {
            it["items"][0]["appliesFrom"] = day("nist-csf-2.0", "all", None);
        });
    a_day_has_a_known_source: UnknownId at LAW, "/items/1/appliesFrom/0/source"
        by |_| with_law(&day("hearsay", "all", None));
    a_day_says_what_it_is_for: EmptyText at LAW, "/items/1/appliesFrom/0/scope"
        by |_| with_law(&day("nist-csf-2.0", "", None));
    a_doubt_about_a_day_says_something: EmptyText at LAW, "/items/1/appliesFrom/0/doubt"
        by |_| with_law(&day("nist-csf-2.0", "all", Some(" ")));
    an_edge_begins_at_a_question_that_is_there: UnknownId at CROSSWALK, "/edges/0/from"
        by |bank| bank.set(CROSSWALK, "/edges/0/from", "4.1-99");
    a_pair_from_a_question_stands_once: DuplicateEdge at CROSSWALK, "/edges/1"
        by |bank| bank.with(CROSSWALK, |it| {
            it["edges"][0]["from"] = "4.1-1".into();
            it["edges"][1] = it["edges"][0].clone();
        });
    strengths_are_summed_over_units_and_questions: Sum at CROSSWALK, "/edges"
        by |bank| {
            let questions = selected(&bank);
            bank.with(CROSSWALK, |it| {
                let mut edge = it["edges"][0].clone();
                edge["strength"] = 3.into();
                for question in &questions[..11] {
                    edge["from"] = question.clone();
                    it["edges"].as_array_mut().unwrap().push(edge.clone());
                }
            })
        };
    only_reuse_has_a_condition: Purpose at CROSSWALK, "/when"
        by |bank| bank.with(CROSSWALK, |it| it["when"] = "certified-27001".into());
    reuse_has_a_condition: Purpose at CROSSWALK, "/when"
        by |bank| bank.with(CROSSWALK, |it| it["purpose"] = "reuse".into());
    a_condition_of_reuse_is_a_flag: UnknownId at CROSSWALK, "/when"
        by |bank| bank.with(CROSSWALK, |it| {
            it["purpose"] = "reuse".into();
            it["when"] = "size".into();
        });
    a_purpose_is_one_of_two: Shape at CROSSWALK, ""
        by |bank| bank.with(CROSSWALK, |it| it["purpose"] = "decoration".into());
    a_questionnaire_asks_something: Length at SELECTION, "/questionnaire/asks/questions"
        by |bank| bank.set(SELECTION, "/questionnaire/asks/questions", json!([]));
    a_questionnaire_asks_what_is_there: UnknownId at SELECTION, "/questionnaire/asks/questions/0"
        by |bank| bank.set(SELECTION, "/questionnaire/asks/questions/0", "4.1-99");
    a_questionnaire_asks_once: DuplicateId at SELECTION, "/questionnaire/asks/questions/1"
        by |bank| bank.with(SELECTION, |it| {
            let questions = &mut it["questionnaire"]["asks"]["questions"];
            questions[1] = questions[0].clone();
        });
    the_bank_leaves_high_numbers_to_others: QuestionNumber at CONTEXT, "/questions/0/id"
        by |bank| bank.set(CONTEXT, "/questions/0/id", "4.1-1000");
    the_bank_leaves_own_questionnaires_to_others: Own at SELECTION, "/questionnaire/id"
        by |bank| bank.set(SELECTION, "/questionnaire/id", "own-iso-42001");
    the_bank_leaves_own_remedies_to_others: Own at REMEDIES, "/remedies/0/id"
        by |bank| bank.set(REMEDIES, "/remedies/0/id", "own-first-step");
    every_question_is_asked_somewhere: Unselected at CONTEXT, "/questions/0"
        by |bank| {
            let question = bank.json(CONTEXT)["questions"][0]["id"].clone();
            bank.with_every("selections/", |it| {
                let questions = it.pointer_mut("/questionnaire/asks/questions").unwrap();
                questions.as_array_mut().unwrap().retain(|it| *it != question);
            })
        };
    a_verdict_needs_every_unit: Verdict at SELECTION, "/questionnaire/asks"
        by |bank| bank.with(SELECTION, |it| {
            let questions = it.pointer_mut("/questionnaire/asks/questions").unwrap();
            questions.as_array_mut().unwrap().retain(|it| !it.as_str().unwrap().starts_with("4.1-"));
        });
    a_band_is_measured: Measured at SELECTION, "/questionnaire/measured"
        by |bank| bank.set(SELECTION, "/questionnaire/result", "band");
    nothing_but_a_band_is_measured: Measured at SELECTION, "/questionnaire/measured"
        by |bank| measured(bank, "verdict", 800);
    a_measured_share_is_one_of_the_whole: Measured at SELECTION, "/questionnaire/measured/wrongBands"
        by |bank| measured(bank, "band", 10_001);
    a_policy_has_a_band: Bands at POLICY, "/policy/bands"
        by |bank| bank.set(POLICY, "/policy/bands", json!([]));
    the_first_band_begins_at_0: Bands at POLICY, "/policy/bands/0/from"
        by |bank| bank.set(POLICY, "/policy/bands/0/from", 1);
    bands_rise: Bands at POLICY, "/policy/bands/2/from"
        by |bank| bank.set(POLICY, "/policy/bands/2/from", 3_500);
    a_band_begins_within_the_whole: Bands at POLICY, "/policy/bands/3/from"
        by |bank| bank.set(POLICY, "/policy/bands/3/from", 10_001);
    a_band_stands_once: DuplicateId at POLICY, "/policy/bands/1/id"
        by |bank| bank.set(POLICY, "/policy/bands/1/id", "beginning");
    stage_2_asks_no_less_than_stage_1: Stages at POLICY, "/policy/stage2Level"
        by |bank| bank.set(POLICY, "/policy/stage2Level", 1);
}

#[test]
fn an_article_with_a_day_holds() {
    assert_eq!(with_law(&day("nist-csf-2.0", "all", Some("It may move."))).issues(), []);
}

#[test]
fn an_edge_may_begin_at_a_question() {
    assert_eq!(Bank::whole().set(CROSSWALK, "/edges/0/from", "4.1-1").issues(), []);
}

#[test]
fn reuse_need_not_decide_every_item() {
    let bank = Bank::whole().with(CROSSWALK, |it| {
        it["purpose"] = "reuse".into();
        it["when"] = "certified-27001".into();
        it["edges"].as_array_mut().unwrap().truncate(1);
        it["unmapped"] = json!([]);
    });
    assert_eq!(bank.issues(), []);
}

#[test]
fn a_band_with_its_measure_holds() {
    assert_eq!(measured(Bank::whole(), "band", 800).issues(), []);
}

#[test]
fn lists_have_the_number_of_risks_and_articles_that_they_have() {
    for id in [
        "owasp-llm-2025",
        "owasp-llm-2026",
        "owasp-asi-2026",
        "owasp-nhi-2025",
        "nist-ai-600-1",
        "eu-ai-act",
    ] {
        let file = format!("frameworks/{id}.json");
        let text = with_law(&json!([])).files[LAW].replace("a-law", id).replace("Art. 1", "I.1");
        Bank::whole().text(&file, text).breaks(Rule::Count, &file, "/items");
    }
}

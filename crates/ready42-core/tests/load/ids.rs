//! Identifiers that others ship although no document has them, in each place where one can stand.

use ready42_core::load::Rule;
use serde_json::{Value, json};

use crate::bank::Bank;

const STANDARD: &str = "frameworks/iso-42001-2023.json";
const RISK: &str = "frameworks/nist-ai-rmf-1.0.json";
const SECURITY: &str = "frameworks/nist-csf-2.0.json";
const TO_RISK: &str = "crosswalks/iso-42001-2023--nist-ai-rmf-1.0.json";
const TO_SECURITY: &str = "crosswalks/iso-42001-2023--nist-csf-2.0.json";
const QUESTIONS: &str = "questions/clause-4.json";
const REMEDIES: &str = "remedies/clause-4.json";
const POLICY: &str = "policy/2026.11.json";

/// Places of one identifier each: the file and the pointer.
type Places<'a> = &'a [(&'a str, &'a str)];

fn refused(ids: &[&str], source: &str, places: Places<'_>) {
    for id in ids {
        let citation = json!({"source": source, "item": id});
        let bank = Bank::whole().with(REMEDIES, |it| it["remedies"][0]["citations"][0] = citation);
        let bank = places.iter().fold(bank, |bank, (file, pointer)| bank.set(file, pointer, *id));
        let issues = bank.issues();
        let cited = (REMEDIES, "/remedies/0/citations/0/item");
        for (file, pointer) in places.iter().copied().chain([cited]) {
            let told = issues.iter().any(|it| {
                it.rule == Rule::KnownWrongId && it.file == file && it.pointer == pointer
            });
            assert!(told, "{id} is not refused at {file}: {pointer}");
        }
    }
}

#[test]
fn identifiers_that_iso_42001_does_not_have_are_refused_everywhere() {
    refused(
        &[
            "A.2.1", "A.2.6", "A.6.1.4", "A.8.1", "A.9.1", "A.10.1", "A.10.5", "A.11", "A.11.1",
            "A.11.2", "5.4", "8.5",
        ],
        "iso-42001-2023",
        &[
            (STANDARD, "/items/1/id"),
            (QUESTIONS, "/questions/0/unit"),
            (TO_RISK, "/edges/0/from"),
            (TO_SECURITY, "/edges/0/from"),
        ],
    );
}

#[test]
fn identifiers_that_the_ai_rmf_does_not_have_are_refused_everywhere() {
    let places: Places<'_> = &[(RISK, "/items/2/id"), (TO_RISK, "/edges/0/to")];
    refused(&["MANAGE 3.3", "MANAGE 4.4"], "nist-ai-rmf-1.0", places);
    refused(&["MANAGE 3.3", "MANAGE 4.4"], "nist-ai-rmf-playbook", &[]);
}

#[test]
fn identifiers_of_csf_1_1_are_refused_everywhere() {
    let places: Places<'_> = &[(SECURITY, "/items/2/id"), (TO_SECURITY, "/edges/0/to")];
    refused(&["ID.BE", "ID.BE-1", "ID.BE-01", "PR.IP", "PR.IP-12"], "nist-csf-2.0", places);
}

#[test]
fn manage_3_2_is_real() {
    let citation = json!({"source": "nist-ai-rmf-1.0", "item": "MANAGE 3.2"});
    let bank = Bank::whole().with(REMEDIES, |it| {
        it["remedies"][0]["citations"].as_array_mut().unwrap().push(citation);
    });
    assert_eq!(bank.issues(), []);
}

#[test]
fn a_wrong_identifier_is_refused_where_the_policy_or_a_reason_names_it() {
    let unmapped = json!({"item": "PR.IP-12", "reason": "None serves it."});
    let bank = Bank::whole()
        .set(POLICY, "/policy/unitWeights/0/unit", "A.8.1")
        .set(POLICY, "/policy/stage1/units/0", "5.4")
        .with(TO_SECURITY, |it| it["unmapped"].as_array_mut().unwrap().insert(0, unmapped));
    bank.breaks(Rule::UnknownId, POLICY, "/policy/unitWeights/0/unit");
    bank.breaks(Rule::UnknownId, POLICY, "/policy/stage1/units/0");
    bank.breaks(Rule::UnknownId, TO_SECURITY, "/unmapped/0/item");
}

#[test]
fn what_only_groups_is_no_unit() {
    for id in ["4", "6.1", "9.2", "A.2", "A.6.1", "B.2.2", "4.9"] {
        let bank = Bank::whole().set(QUESTIONS, "/questions/0/unit", id);
        let bank = bank.set(TO_RISK, "/edges/0/from", id);
        bank.breaks(Rule::UnknownId, QUESTIONS, "/questions/0/unit");
        bank.breaks(Rule::UnknownId, TO_RISK, "/edges/0/from");
    }
    for id in ["GOVERN", "GOVERN 1", "GOVERN 1.9"] {
        let bank = Bank::whole().set(TO_RISK, "/edges/0/to", id);
        bank.breaks(Rule::UnknownId, TO_RISK, "/edges/0/to");
    }
}

fn with_one_more(file: &str, like: &str, id: &str) -> Bank {
    Bank::whole().with(file, |it| {
        let items = it["items"].as_array_mut().expect("a list");
        let place = items.iter().position(|item| item["id"] == like).expect("it is there");
        let mut item: Value = items[place].clone();
        item["id"] = id.into();
        items.insert(place + 1, item);
    })
}

#[test]
fn there_are_38_controls_and_not_39() {
    with_one_more(STANDARD, "A.2.4", "A.2.5").breaks(Rule::Count, STANDARD, "/items");
}

#[test]
fn there_are_72_subcategories_in_the_ai_rmf_and_106_in_the_csf() {
    with_one_more(RISK, "MANAGE 4.3", "MANAGE 4.5").breaks(Rule::Count, RISK, "/items");
    with_one_more(SECURITY, "GV.OC-05", "GV.OC-06").breaks(Rule::Count, SECURITY, "/items");
}

//! Every rule, broken.

use ready42_core::load::Rule;
use serde_json::{Value, json};

const CONTEXT: &str = "questions/clause-4.json";
const FIRST_STEPS: &str = "remedies/clause-4.json";
const STANDARD: &str = "frameworks/iso-42001-2023.json";
const DOUBTS: &str = "contradictions.json";
const CROSSWALK: &str = "crosswalks/iso-42001-2023--nist-ai-rmf-1.0.json";

broken! {
    a_question_has_the_fields_of_its_format: Shape at CONTEXT, "/questions/0"
        by |bank| bank.with(CONTEXT, |it| it["questions"][0]["colour"] = "red".into());
    a_source_has_an_address_that_opens: Shape at "sources.json", "/sources/0/address"
        by |bank| bank.set("sources.json", "/sources/0/address", "http://example.org");
    a_crosswalk_is_named_after_its_frameworks: Shape at CROSSWALK, "/id"
        by |bank| bank.set(CROSSWALK, "/id", "iso--nist");
    another_version_is_refused: Format at CONTEXT, "/version"
        by |bank| bank.set(CONTEXT, "/version", 2);
    another_format_is_refused: Format at CONTEXT, "/format"
        by |bank| bank.set(CONTEXT, "/format", "ready42/answers");
    the_content_version_is_there: File at "questionnaires", ""
        by |bank| bank.without("content.json");
    the_content_version_is_there_once: File at "questionnaires", ""
        by |bank| bank.copied("content.json", "another.json");
    a_policy_is_there: File at "questionnaires", "" by |bank| bank.without("policy/2026.11.json");
    the_assessed_framework_is_there: File at "questionnaires", "" by |bank| bank.without(STANDARD);
    an_identifier_stands_once: DuplicateId at "roles.json", "/roles/1/id"
        by |bank| bank.set("roles.json", "/roles/1/id", "top-management");
    an_item_stands_once: DuplicateId at STANDARD, "/items/2/id"
        by |bank| bank.set(STANDARD, "/items/2/id", "4.1");
    a_remedy_raises_a_question_once: DuplicateId at FIRST_STEPS, "/remedies/0/raises/1/question"
        by |bank| bank.with(FIRST_STEPS, |it| {
            let raises = it["remedies"][0]["raises"].as_array_mut().unwrap();
            raises.insert(1, raises[0].clone());
        });
    an_option_stands_once: DuplicateId at "profile.json", "/facts/12/options/1/id"
        by |bank| bank.set("profile.json", "/facts/12/options/1/id", "small");
    a_unit_is_weighed_once: DuplicateId at "policy/2026.11.json", "/policy/unitWeights/1/unit"
        by |bank| bank.set("policy/2026.11.json", "/policy/unitWeights/1/unit", "4.3");
    a_crosswalk_stands_once: DuplicateId at CROSSWALK, "/id"
        by |bank| bank.copied(CROSSWALK, "crosswalks/another.json");
    an_identifier_nobody_issued_is_refused: KnownWrongId at CONTEXT, "/questions/0/unit"
        by |bank| bank.set(CONTEXT, "/questions/0/unit", "A.8.1");
    what_is_named_exists: UnknownId at CONTEXT, "/questions/0/ask"
        by |bank| bank.set(CONTEXT, "/questions/0/ask", "nobody");
    a_condition_is_a_flag_and_no_choice: UnknownId at CONTEXT, "/questions/0/appliesWhen/0"
        by |bank| bank.set(CONTEXT, "/questions/0/appliesWhen", json!(["size"]));
    a_question_is_numbered_within_its_unit: QuestionNumber at CONTEXT, "/questions/0/id"
        by |bank| bank.set(CONTEXT, "/questions/0/id", "4.1-01");
    no_text_is_blank: EmptyText at CONTEXT, "/questions/0/why"
        by |bank| bank.set(CONTEXT, "/questions/0/why", " \n");
    no_text_has_blanks_around_it: EmptyText at CONTEXT, "/questions/0/levels/2"
        by |bank| bank.set(CONTEXT, "/questions/0/levels/2", " Approved.");
    no_text_speaks_like_the_standard: StandardWording at CONTEXT, "/questions/0/why"
        by |bank| bank.set(CONTEXT, "/questions/0/why", "You SHALL know your context.");
    a_parent_stands_before_its_children: Parent at STANDARD, "/items/1/parent"
        by |bank| bank.set(STANDARD, "/items/1/parent", "10");
    a_framework_has_as_many_items_as_its_document: Count at STANDARD, "/items"
        by |bank| bank.with(STANDARD, |it| drop(it["items"].as_array_mut().unwrap().pop()));
    only_a_sub_clause_asks_for_documents: Documented at STANDARD, "/items/0/documented"
        by |bank| bank.set(STANDARD, "/items/0/documented", json!({"required": true, "status": "confirmed"}));
    a_question_is_documented_as_its_unit_is: Documented at CONTEXT, "/questions/0/documented"
        by |bank| bank.with(CONTEXT, |it| {
            let documented = &mut it["questions"][0]["documented"];
            *documented = (!documented.as_bool().unwrap()).into();
        });
    levels_differ: Levels at CONTEXT, "/questions/0/levels/4"
        by |bank| bank.with(CONTEXT, |it| {
            let levels = &mut it["questions"][0]["levels"];
            levels[4] = levels[1].clone();
        });
    a_question_asks: Wording at CONTEXT, "/questions/0/text"
        by |bank| bank.set(CONTEXT, "/questions/0/text", "You know your context.");
    a_question_asks_one_thing: Wording at CONTEXT, "/questions/0/text"
        by |bank| bank.set(CONTEXT, "/questions/0/text", "Is it there? Is it kept?");
    a_weight_is_1_to_3: Weight at CONTEXT, "/questions/0/weight"
        by |bank| bank.set(CONTEXT, "/questions/0/weight", 0);
    a_weight_above_1_has_a_reason: Weight at CONTEXT, "/questions/0/weightReason"
        by |bank| bank.set(CONTEXT, "/questions/0/weight", 2)
            .set(CONTEXT, "/questions/0/weightReason", Value::Null);
    weights_of_a_unit_sum_to_32_at_most: Sum at STANDARD, "/items/1"
        by |bank| bank.set(CONTEXT, "/questions/0/weight", 33);
    strengths_of_an_item_sum_to_32_at_most: Sum at CROSSWALK, "/edges"
        by |bank| bank.set(CROSSWALK, "/edges/0/strength", 33);
    every_unit_is_asked_about: Unasked at STANDARD, "/items/1"
        by |bank| bank.with(CONTEXT, |it| {
            it["questions"].as_array_mut().unwrap().retain(|question| question["unit"] != "4.1");
        });
    every_question_can_be_raised: Unraised at CONTEXT, "/questions/0"
        by |bank| {
            let question = bank.json(CONTEXT)["questions"][0]["id"].clone();
            bank.with_every("remedies/", |it| {
                for remedy in it["remedies"].as_array_mut().unwrap() {
                    remedy["raises"].as_array_mut().unwrap()
                        .retain(|raise| raise["question"] != question || raise["level"] != 4);
                }
            })
        };
    a_remedy_has_three_steps_to_seven: Length at FIRST_STEPS, "/remedies/0/steps"
        by |bank| bank.set(FIRST_STEPS, "/remedies/0/steps", json!(["Begin.", "End."]));
    a_choice_has_options: Length at "profile.json", "/facts/12/options"
        by |bank| bank.set("profile.json", "/facts/12/options", json!([]));
    there_are_64_flags_at_most: Length at "profile.json", "/facts/65"
        by |bank| bank.with("profile.json", |it| {
            let facts = it["facts"].as_array_mut().unwrap();
            facts.retain(|fact| fact["kind"] == "flag" || fact["id"] == "size");
            for number in facts.len()..66 {
                let mut flag = facts[0].clone();
                flag["id"] = format!("flag-{number}").into();
                facts.push(flag);
            }
        });
    a_remedy_reaches_the_target: RaiseLevel at FIRST_STEPS, "/remedies/0/raises/0/level"
        by |bank| bank.set(FIRST_STEPS, "/remedies/0/raises/0/level", 2);
    estimates_grow_from_low_to_high: Effort at FIRST_STEPS, "/remedies/0/effort"
        by |bank| bank.set(FIRST_STEPS, "/remedies/0/effort/large", json!([90, 80, 70]));
    estimates_grow_with_size: Effort at FIRST_STEPS, "/remedies/0/effort"
        by |bank| bank.set(FIRST_STEPS, "/remedies/0/effort/small", json!([900, 900, 900]));
    prerequisites_form_no_circle: Circle at FIRST_STEPS, "/remedies/0/prerequisites"
        by |bank| {
            let [first, second] = [0, 1].map(|n| bank.json(FIRST_STEPS)["remedies"][n]["id"].clone());
            bank.set(FIRST_STEPS, "/remedies/0/prerequisites", json!([second]))
                .set(FIRST_STEPS, "/remedies/1/prerequisites", json!([first]))
        };
    a_remedy_cites_every_unit_it_serves: Citation at FIRST_STEPS, "/remedies/0/citations"
        by |bank| bank.with(FIRST_STEPS, |it| {
            it["remedies"][0]["citations"].as_array_mut().unwrap()
                .retain(|citation| citation["source"] != "iso-42001-2023");
        });
    a_remedy_cites_a_source_anyone_can_open: Citation at FIRST_STEPS, "/remedies/0/citations"
        by |bank| bank.with(FIRST_STEPS, |it| {
            it["remedies"][0]["citations"].as_array_mut().unwrap()
                .retain(|citation| citation["source"] == "iso-42001-2023");
        });
    some_remedy_completes_the_statement: Statement at "remedies", ""
        by |bank| bank.with_every("remedies/", |it| {
            for remedy in it["remedies"].as_array_mut().unwrap() {
                remedy["completesStatement"] = false.into();
            }
        });
    a_strength_is_1_to_3: Strength at CROSSWALK, "/edges/0/strength"
        by |bank| bank.set(CROSSWALK, "/edges/0/strength", 4);
    a_pair_stands_once: DuplicateEdge at CROSSWALK, "/edges/1"
        by |bank| bank.with(CROSSWALK, |it| it["edges"][1] = it["edges"][0].clone());
    an_item_is_not_mapped_and_unmapped: Unmapped at CROSSWALK, "/unmapped/0/item"
        by |bank| bank.with(CROSSWALK, |it| {
            let item = it["edges"][0]["to"].clone();
            it["unmapped"] = json!([{"item": item, "reason": "None serves it."}]);
        });
    a_history_is_there: File at "questionnaires", "" by |bank| bank.without("history.json");
    a_question_is_introduced: History at CONTEXT, "/questions/0/id"
        by |bank| bank.with("history.json", |it| drop(it["releases"][0]["added"].as_array_mut().unwrap().remove(0)));
    a_question_is_introduced_once: History at "history.json", "/releases/0/added/1"
        by |bank| bank.set("history.json", "/releases/0/added/1", "4.1-1");
    what_is_introduced_is_there: History at "history.json", "/releases/0"
        by |bank| bank.set("history.json", "/releases/0/added/0", "4.1-77");
    a_question_that_is_asked_is_not_withdrawn: History at CONTEXT, "/questions/0/id"
        by |bank| bank.set("history.json", "/releases/0/withdrawn", json!(["4.1-1"]));
    only_what_was_asked_is_withdrawn: History at "history.json", "/releases/0/withdrawn/0"
        by |bank| bank.set("history.json", "/releases/0/withdrawn", json!(["4.1-77"]));
    only_what_was_asked_before_is_reworded: History at "history.json", "/releases/0/reworded/0"
        by |bank| bank.set("history.json", "/releases/0/reworded", json!(["4.1-1"]));
    the_history_ends_with_this_content: History at "history.json", "/releases/0/content"
        by |bank| bank.set("history.json", "/releases/0/content", "2026.10");
    a_rule_over_answers_stands_once: DuplicateId at DOUBTS, "/contradictions/1/id"
        by |bank| {
            let first = bank.json(DOUBTS)["contradictions"][0]["id"].clone();
            bank.set(DOUBTS, "/contradictions/1/id", first)
        };
    a_condition_is_of_a_sort_that_is_known: Shape at DOUBTS, "/contradictions/0"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0", json!({"feels": 3}));
    a_condition_is_about_a_question_of_the_bank: UnknownId
        at DOUBTS, "/contradictions/0/conditions/0/atLeast/question"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0/atLeast/question", "9.3.1-77");
    a_condition_is_about_a_control_and_no_clause: UnknownId
        at DOUBTS, "/contradictions/0/conditions/0/control/control"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0",
            json!({"control": {"control": "9.3.1", "is": "excluded"}}));
    a_condition_is_about_a_unit: UnknownId
        at DOUBTS, "/contradictions/0/conditions/0/everyAtMost/unit"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0",
            json!({"everyAtMost": {"unit": "9.3", "level": 0}}));
    a_condition_is_about_a_flag: UnknownId at DOUBTS, "/contradictions/0/conditions/0/fact/fact"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0",
            json!({"fact": {"fact": "size", "is": true}}));
    a_condition_is_about_a_kind_of_record: UnknownId
        at DOUBTS, "/contradictions/0/conditions/0/olderThan/kind"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0",
            json!({"olderThan": {"kind": "napkin", "days": 400}}));
    a_condition_can_fail: Condition at DOUBTS, "/contradictions/0/conditions/0/atLeast/level"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0/atLeast/level", 0);
    a_ceiling_can_be_passed: Condition at DOUBTS, "/contradictions/0/conditions/1/atMost/level"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/1/atMost/level", 4);
    a_pattern_asks_for_one_at_least: Condition
        at DOUBTS, "/contradictions/0/conditions/0/sameReason/atLeast"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0",
            json!({"sameReason": {"atLeast": 0}}));
    a_profile_is_contradicted_by_questions_alone: Condition
        at DOUBTS, "/contradictions/0/conditions/0/againstFact/fact"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0",
            json!({"againstFact": {"fact": "regulated", "level": 3}}));
    a_condition_is_about_a_fact_that_systems_show: Condition
        at DOUBTS, "/contradictions/0/conditions/0/systemShows/fact"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0",
            json!({"systemShows": {"fact": "eu-market"}}));
    a_condition_is_about_a_gap_that_an_entry_can_have: Shape at DOUBTS, "/contradictions/0"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions/0",
            json!({"systemGap": {"gap": "no-budget"}}));
    conditions_can_hold_at_once: Condition at DOUBTS, "/contradictions/0/conditions"
        by |bank| bank.with(DOUBTS, |it| {
            let conditions = &mut it["contradictions"][0]["conditions"];
            conditions[1]["atMost"]["question"] = conditions[0]["atLeast"]["question"].clone();
        });
    no_two_rules_are_about_the_same: Condition at DOUBTS, "/contradictions/1/conditions"
        by |bank| bank.with(DOUBTS, |it| {
            let rules = &mut it["contradictions"];
            rules[1]["conditions"] = rules[0]["conditions"].clone();
        });
    a_rule_has_conditions: Length at DOUBTS, "/contradictions/0/conditions"
        by |bank| bank.set(DOUBTS, "/contradictions/0/conditions", json!([]));
    every_item_is_decided: Unmapped at CROSSWALK, "/unmapped"
        by |bank| bank.set(CROSSWALK, "/edges", json!([]));
}

#[test]
fn no_rule_is_without_a_test_that_breaks_it() {
    for rule in Rule::ALL {
        let broken = BROKEN.contains(&rule) || crate::overlays::BROKEN.contains(&rule);
        assert!(broken, "{rule:?} is broken by no test");
    }
}

//! The rules over answers: each fires in the case that is kept for it, and in no neighbour of that
//! case.
//!
//! `cases.json` has for each rule an assessment, in parts, in which it fires, and changes to it
//! (RFC 7396) after each of which it does not.

#[expect(dead_code, reason = "the bench that shares the folder shows more")]
#[path = "../snapshot/mod.rs"]
mod snapshot;
#[path = "../support/mod.rs"]
mod support;

use proptest::{prelude::*, sample::select};
use ready42_catalogue::{Language, catalogue};
use ready42_core::{
    assessment::{Answer, Assessment, Given, Profile},
    contradiction::{Condition, Named},
    date::Date,
    id::QuestionId,
    instrument::Instrument,
    question::{Level, Question},
    report::Report,
};
use ready42_exchange::{
    assessment::{read, write},
    html, markdown, report_json, text,
};
use serde_json::{Value, json};

use snapshot::organisation::{Story, organisations};
use support::{Golden, cases, fixed};

const DAY: Date = Date::new(2026, 11, 21).expect("a day of the calendar");

/// The rules that fire, in order.
fn fired(assessment: &Assessment) -> Vec<String> {
    let report = Report::for_assessment(catalogue(), assessment, DAY).expect("it is asked");
    report.contradictions.iter().map(|it| it.rule.to_string()).collect()
}

/// Changes a value as RFC 7396 says.
fn change(value: &mut Value, by: &Value) {
    let Value::Object(fields) = by else {
        *value = by.clone();
        return;
    };
    if !value.is_object() {
        *value = json!({});
    }
    let into = value.as_object_mut().expect("it is one now");
    for (name, field) in fields {
        if field.is_null() {
            into.remove(name);
        } else {
            change(into.entry(name.clone()).or_insert(Value::Null), field);
        }
    }
}

fn opened(value: &Value) -> Assessment {
    let opened = read(&value.to_string(), catalogue());
    let opened = opened.unwrap_or_else(|error| panic!("{value}: {error}"));
    assert!(opened.notices.is_empty(), "{value}: {:?}", opened.notices);
    opened.assessment
}

fn texts(value: &Value) -> Vec<&str> {
    let texts = value.as_array().into_iter().flatten();
    texts.map(|it| it.as_str().expect("a text")).collect()
}

#[test]
fn every_rule_fires_in_its_case_and_in_no_neighbour_of_it() {
    let kept: Vec<Value> = serde_json::from_str(include_str!("cases.json")).expect("it is JSON");
    let rules = &catalogue().content().contradictions;
    let named: Vec<&str> = kept.iter().map(|it| it["rule"].as_str().expect("a rule")).collect();
    assert_eq!(named, rules.iter().map(|it| it.id.as_str()).collect::<Vec<_>>());
    let blank = write(&Assessment::blank(catalogue(), "iso-42001".into()));
    let blank: Value = serde_json::from_str(&blank).expect("it is JSON");
    let mut neighbours = 0;
    for (case, rule) in kept.iter().zip(rules) {
        let mut assessment = blank.clone();
        change(&mut assessment, &case["fires"]);
        let mut expected = vec![rule.id.as_str()];
        expected.extend(texts(&case["also"]));
        expected.sort_by_key(|id| named.iter().position(|it| it == id));
        assert_eq!(fired(&opened(&assessment)), expected, "{}", rule.id);
        let unless = case["unless"].as_array().expect("changes");
        assert!(unless.len() >= rule.conditions.len().max(2), "{}: {unless:?}", rule.id);
        for other in unless {
            let mut assessment = assessment.clone();
            change(&mut assessment, other);
            let fired = fired(&opened(&assessment));
            assert!(!fired.iter().any(|it| it == rule.id.as_str()), "{} after {other}", rule.id);
        }
        neighbours += unless.len();
    }
    assert!(neighbours >= 150, "{neighbours} neighbours");
}

#[test]
fn there_are_rules_enough_and_most_are_over_answers_alone() {
    let rules = &catalogue().content().contradictions;
    let pure = rules.iter().filter(|rule| {
        let mut conditions = rule.conditions.iter();
        conditions.all(|it| matches!(it, Condition::AtLeast { .. } | Condition::AtMost { .. }))
    });
    let pure = pure.count();
    assert!(rules.len() >= 25 && pure >= 25, "{} rules, {pure} over answers alone", rules.len());
}

/// Organisations that work off remedies in their order, so that most of what they say fits.
#[test]
fn hardly_an_organisation_that_works_off_remedies_is_told_so() {
    let policy = &catalogue().newest_policy().id;
    let instrument = Instrument::new(catalogue(), &"iso-42001".into(), policy).expect("known");
    let questions: Vec<&Question> = instrument.applicable(&Profile::default()).collect();
    let made = organisations(catalogue(), &questions, Story::Programme, 500, 42);
    let told = made.into_iter().filter(|it| {
        // Neither profile nor records are part of the story.
        let assessment = Assessment { profile: Profile::default(), ..it.clone() };
        let report = Report::of(&instrument, &assessment, DAY);
        let mut found = report.contradictions.iter();
        found.any(|it| {
            it.names.iter().any(|it| matches!(it, Named::Answer { level: Some(Level::Absent), .. }))
        })
    });
    let told = told.count();
    assert!((1..=50).contains(&told), "{told} of 500");
}

#[test]
fn no_sample_is_told_that_something_does_not_fit() {
    let samples: Vec<_> = cases("suite").into_iter().chain(cases("suite/own")).collect();
    let mut looked_at = 0;
    for (name, content) in &samples {
        let Ok(opened) = read(content, catalogue()) else { continue };
        let report = Report::for_assessment(&opened.catalogue, &opened.assessment, DAY)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(report.contradictions, [], "{name}");
        looked_at += 1;
    }
    assert!(looked_at >= 4, "{looked_at} samples");
}

#[test]
fn no_fixed_point_is_told_so_unless_it_holds_what_a_rule_is_about() {
    for (name, assessment) in fixed::points(catalogue()) {
        let expected: &[&str] = match name {
            "all-at-3-without-internal-audit" => {
                &["review-without-audit", "review-inputs-without-audit-results"]
            }
            // It answers what its profile says does not arise.
            "only-uses-ai" => &["development-denied"],
            _ => &[],
        };
        assert_eq!(fired(&assessment), expected, "{name}");
    }
    for questionnaire in &catalogue().content().questionnaires {
        let blank = Assessment::blank(catalogue(), questionnaire.id.clone());
        assert_eq!(fired(&blank), [""; 0], "{}", questionnaire.id);
    }
}

#[test]
fn an_answer_that_is_not_asked_for_makes_nothing_fire() {
    let mut assessment = Assessment::blank(catalogue(), "snapshot".into());
    for (question, level) in [("9.3.1-1", Level::Operating), ("9.2.1-1", Level::Absent)] {
        assessment.answers.insert(question.into(), level.into());
    }
    assert_eq!(fired(&assessment), [""; 0]);
    assessment.questionnaire = "iso-42001".into();
    assert_eq!(fired(&assessment), ["review-without-audit"]);
}

#[test]
fn every_rule_is_said_in_german() {
    let german = Language::of("de").expect("there is German").catalogue;
    let rules = german.content().contradictions.iter().zip(&catalogue().content().contradictions);
    for (said, english) in rules {
        assert!(!german.fell_back().contradiction(&said.id), "{}", said.id);
        assert_eq!((&said.id, &said.conditions), (&english.id, &english.conditions));
        assert_ne!(said.says, english.says);
    }
}

/// An assessment in which these rules fire, with a record whose title is no good.
fn contradictory() -> Assessment {
    let kept: Vec<Value> = serde_json::from_str(include_str!("cases.json")).expect("it is JSON");
    let blank = write(&Assessment::blank(catalogue(), "iso-42001".into()));
    let mut assessment: Value = serde_json::from_str(&blank).expect("it is JSON");
    let chosen = [
        "review-without-audit",
        "suppliers-excluded",
        "excluded-but-done",
        "one-hand-one-day",
        "records-that-lie-ahead",
    ];
    for case in kept.iter().filter(|it| chosen.contains(&it["rule"].as_str().expect("a rule"))) {
        change(&mut assessment, &case["fires"]);
    }
    assessment["evidence"]["E1"]["title"] = "<b>=1+1 | [x](javascript:y)".into();
    opened(&assessment)
}

/// The part of a text from one mark up to the next of another after it.
fn part<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let text = &text[text.find(from).expect("it begins")..];
    &text[..from.len() + text[from.len()..].find(to).expect("it ends")]
}

#[test]
fn every_format_says_what_does_not_fit_as_is_kept() {
    let mut golden = Golden::default();
    for code in ["en", "de"] {
        let Language { messages: m, catalogue } = Language::of(code).expect("it is packed");
        let report =
            Report::for_assessment(&catalogue, &contradictory(), DAY).expect("it is asked");
        let name = |ending: &str| format!("contradictions/{code}.{ending}");
        let heading = m.say("contradictions");
        let page = text::report(&report, &catalogue, m);
        let groups = format!("\n{}\n", m.say("groups").to_uppercase());
        golden.compare(&name("txt"), part(&page, &heading.to_uppercase(), &groups));
        let page = markdown::report(&report, &catalogue, m);
        golden.compare(&name("md"), part(&page, &format!("## {heading}"), "\n## "));
        let page = html::report(&report, &catalogue, m);
        golden.compare(
            &name("html"),
            part(&page, &format!("<h2 id=\"contradictions\">{heading}"), "</section>"),
        );
        let page = report_json(&report);
        golden.compare(&name("json"), part(&page, "  \"contradictions\": [", "\n  ],\n"));
    }
    golden.finish("formats", 8, 8);
}

/// A system of which the profile denies that it acts and that it generates content.
fn denied() -> Assessment {
    let blank = write(&Assessment::blank(catalogue(), "iso-42001".into()));
    let mut assessment: Value = serde_json::from_str(&blank).expect("it is JSON");
    let by = json!({
        "profile": { "facts": { "ai-agents": false, "generative-ai": false } },
        "systems": [{ "id": "S7", "name": "<b>Vera</b> | =1", "agents": true, "generative": true }],
    });
    change(&mut assessment, &by);
    opened(&assessment)
}

#[test]
fn a_report_tells_once_that_register_and_profile_differ() {
    let report = Report::for_assessment(catalogue(), &denied(), DAY).expect("it is asked");
    let m = ready42_catalogue::english();
    assert_eq!(report.register_checks.len(), 2);
    assert_eq!(fired(&denied()), ["register-agents-denied"]);
    let [generative, agents] = ["says no to “generative AI”", "says no to “AI agents”"];
    for (page, alone, system) in [
        (
            text::report(&report, catalogue(), m),
            text::systems(&report, m),
            "S7 · System in the register · <b>Vera</b> | =1",
        ),
        (
            markdown::report(&report, catalogue(), m),
            markdown::systems(&report, m),
            "S7 · System in the register · &lt;b&gt;Vera&lt;/b&gt; \\| =1",
        ),
        (
            html::report(&report, catalogue(), m),
            text::systems(&report, m),
            "S7 · <b>System in the register</b> · <bdi dir=\"auto\">&lt;b&gt;Vera&lt;/b&gt; | =1</bdi>",
        ),
    ] {
        assert!(page.contains(generative) && !page.contains(agents), "{page}");
        assert!(alone.contains(generative) && alone.contains(agents), "{alone}");
        assert!(page.contains(system), "{page}");
    }
}

#[test]
fn a_report_without_contradictions_does_not_speak_of_them() {
    let (_, assessment) = fixed::points(catalogue()).remove(2);
    let report = Report::for_assessment(catalogue(), &assessment, DAY).expect("it is asked");
    let m = ready42_catalogue::english();
    let heading = m.say("contradictions");
    for page in [
        text::report(&report, catalogue(), m).to_lowercase(),
        markdown::report(&report, catalogue(), m).to_lowercase(),
        html::report(&report, catalogue(), m).to_lowercase(),
    ] {
        assert!(!page.contains(&heading.to_lowercase()));
    }
}

/// Every question of the whole questionnaire at some level.
fn answered() -> impl Strategy<Value = Assessment> {
    let whole = catalogue().questionnaire(&"iso-42001".into()).expect("it is embedded");
    let ids: Vec<QuestionId> = catalogue().asked(whole).map(|it| it.id.clone()).collect();
    // The ends are where rules fire.
    let level = select(vec![Level::Absent, Level::Absent, Level::Started, Level::Operating]);
    proptest::collection::vec(level, ids.len()).prop_map(move |levels| {
        let mut assessment = Assessment::blank(catalogue(), "iso-42001".into());
        let answers = ids.iter().cloned().zip(levels.into_iter().map(Answer::from));
        assessment.answers = answers.collect();
        assessment
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_that_is_not_known_makes_nothing_fire(
        assessment in answered(),
        places in proptest::collection::vec(any::<proptest::sample::Index>(), 1..40),
        unknown in any::<bool>(),
    ) {
        let before = fired(&assessment);
        let mut after = assessment.clone();
        let ids: Vec<QuestionId> = assessment.answers.iter().map(|(id, _)| id.clone()).collect();
        for place in places {
            let id = place.get(&ids).clone();
            if unknown {
                let answer = Answer { given: Some(Given::Unknown), ..Answer::default() };
                after.answers.insert(id, answer);
            } else {
                after.answers.remove(&id);
            }
        }
        for rule in fired(&after) {
            prop_assert!(before.contains(&rule), "{}", rule);
        }
    }
}

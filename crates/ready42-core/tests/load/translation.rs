//! What the loader of translations refuses, and where it says so.

use ready42_core::{
    catalogue::Content,
    framework::Item,
    load::{ContentFile, LoadError, Rule, load_translation},
    translation::Translation,
};
use serde_json::{Value, json};

use crate::bank::Bank;

fn english() -> Content {
    Bank::whole().load().unwrap_or_else(|error| panic!("{error}"))
}

/// The first question, translated whole.
fn question() -> Value {
    let english = english();
    let question = &english.questions[0];
    let mut said = json!({
        "text": "Text?", "why": "Weil.", "levels": ["null", "eins", "zwei", "drei", "vier"],
    });
    if question.pitfall.is_some() {
        said["pitfall"] = "Falle.".into();
    }
    if question.weight_reason.is_some() {
        said["weightReason"] = "Grund.".into();
    }
    said
}

fn loaded(parts: &Value) -> Result<Translation, LoadError> {
    let mut file = json!({ "format": "ready42/translation", "version": 1, "language": "de" });
    for (name, part) in parts.as_object().expect("an object") {
        file[name] = part.clone();
    }
    let text = file.to_string();
    load_translation("de", &[ContentFile { path: "i18n/de/x.json", text: &text }], &english())
}

fn first() -> String {
    english().questions[0].id.to_string()
}

/// What is wrong with one question, changed.
fn wrong(change: impl FnOnce(&mut Value)) -> Vec<(Rule, String)> {
    let mut question = question();
    change(&mut question);
    let error = loaded(&json!({ "questions": { first(): question } })).expect_err("it is wrong");
    error.issues.into_iter().map(|issue| (issue.rule, issue.pointer)).collect()
}

#[test]
fn what_is_translated_is_in_the_catalogue_and_the_rest_is_known_to_be_english() {
    let parts = json!({
        "questions": { first(): question() },
        "facts": { "size": {
            "text": "Wie viele?", "hint": "Danach.",
            "options": { "large": "Viele", "small": "Wenige", "medium": "Einige" },
        } },
        "roles": { "aims-lead": { "title": "AIMS lead", "summary": "Ein Name darf bleiben." } },
    });
    let translation = loaded(&parts).unwrap_or_else(|error| panic!("{error}"));
    let catalogue = translation.of(english());
    let said = catalogue.question(&first().as_str().into()).expect("the question is there");
    assert_eq!((&*said.text, &*said.levels[4]), ("Text?", "vier"));
    let size = catalogue.content().facts.iter().find(|fact| fact.id.as_str() == "size");
    let titles: Vec<&str> =
        size.expect("a fact").options.iter().map(|option| &*option.title).collect();
    assert_eq!(titles, ["Wenige", "Einige", "Viele"]);
    let fell_back = catalogue.fell_back();
    assert!(!fell_back.question(&first().as_str().into()));
    assert!(!fell_back.fact(&"size".into()) && fell_back.fact(&"sector".into()));
    assert_eq!(fell_back.questions(), english().questions.len() - 1);
    assert!(fell_back.remedy(&catalogue.content().remedies[0].id));
}

/// An article of a law that applies from two days, one in doubt.
const ARTICLE: (&str, &str) = ("eu-ai-act", "Art. 5");

fn article(content: &Content) -> &Item {
    let framework = content.frameworks.iter().find(|it| it.id.as_str() == ARTICLE.0);
    framework.and_then(|it| it.item(&ARTICLE.1.into())).expect("the article")
}

#[test]
fn an_article_is_translated_with_what_its_days_are_for_and_a_band_with_its_meaning() {
    let policy = english().policies[0].clone();
    let (of, band) = (policy.id.to_string(), policy.bands[1].id.to_string());
    let said = json!({
        "title": "Verbotene Praktiken", "summary": "Niemand darf.",
        "appliesFrom": [{ "scope": "alte" }, { "scope": "neue", "doubt": "Nicht geprüft." }],
    });
    let parts = json!({
        "frameworks": { ARTICLE.0: { ARTICLE.1: said } },
        "policies": { of: { band: { "title": "Im Aufbau", "meaning": "Zu wenig." } } },
    });
    let catalogue = loaded(&parts).unwrap_or_else(|error| panic!("{error}")).of(english());
    let content = catalogue.content();
    let [first, second] = &*article(content).applies_from else { panic!("two days") };
    assert_eq!((&*first.scope, &first.doubt), ("alte", &None));
    assert_eq!((&*second.scope, second.doubt.as_deref()), ("neue", Some("Nicht geprüft.")));
    assert!(!catalogue.fell_back().item(&ARTICLE.0.into(), &ARTICLE.1.into()));
    let band = &content.policies[0].bands[1];
    assert_eq!((&*band.title, &*band.meaning), ("Im Aufbau", "Zu wenig."));
}

#[test]
fn a_day_without_its_doubt_or_a_day_too_few_is_refused() {
    for days in [
        json!([{ "scope": "alte" }, { "scope": "neue" }]),
        json!([{ "scope": "alte" }]),
        json!([{ "scope": "alte", "doubt": "Nein." }, { "scope": "neue", "doubt": "Ja." }]),
    ] {
        let said = json!({ "title": "T", "summary": "S.", "appliesFrom": days });
        let error = loaded(&json!({ "frameworks": { ARTICLE.0: { ARTICLE.1: said } } }));
        let issues = error.expect_err("it is not whole").issues;
        assert_eq!((issues.len(), issues[0].rule), (1, Rule::Length), "{issues:?}");
    }
}

#[test]
fn english_falls_back_to_nothing() {
    let catalogue = ready42_core::catalogue::Catalogue::new(english());
    assert!(catalogue.fell_back().is_empty());
    assert!(!catalogue.fell_back().question(&first().as_str().into()));
}

#[test]
fn a_question_is_translated_whole_or_not_at_all() {
    let at = |field: &str| format!("/questions/{}{field}", first());
    let remove = |field: &'static str| {
        wrong(move |it| drop(it.as_object_mut().expect("an object").remove(field)))
    };
    assert_eq!(remove("why"), [(Rule::Shape, at(""))]);
    assert_eq!(
        wrong(|it| drop(it["levels"].as_array_mut().expect("a list").pop()))[0].0,
        Rule::Length
    );
    assert_eq!(wrong(|it| it["levels"][1] = Value::Null)[0].0, Rule::Shape);
    assert_eq!(wrong(|it| it["colour"] = "rot".into()), [(Rule::Shape, at(""))]);
    assert_eq!(wrong(|it| it["levels"][2] = " ".into()), [(Rule::EmptyText, at("/levels/2"))]);
}

#[test]
fn what_english_has_not_is_not_translated() {
    let content = english();
    let without = content.questions.iter().find(|it| it.weight_reason.is_none());
    let without = without.expect("a question that counts once");
    let mut said = question();
    if without.pitfall.is_some() {
        said["pitfall"] = "Falle.".into();
    }
    said["weightReason"] = "Grund.".into();
    let id = without.id.to_string();
    let error = loaded(&json!({ "questions": { id: said } })).expect_err("a reason too many");
    assert_eq!(error.issues[0].rule, Rule::Length);
}

#[test]
fn a_text_that_is_english_still_is_refused_and_a_name_is_not() {
    let why = english().questions[0].why.to_string();
    let issues = wrong(|it| it["why"] = why.into());
    assert_eq!(issues, [(Rule::Wording, format!("/questions/{}/why", first()))]);
}

#[test]
fn everything_wrong_is_told_at_once() {
    let error = loaded(&json!({
        "questions": { "99.9-9": question() },
        "frameworks": { "iso-42001-2023": { "4.1": { "title": "T" } }, "iso-9001": { "4": {} } },
        "colours": { "red": {} },
        "remedies": [],
    }));
    let issues = error.expect_err("nearly all of it is wrong").issues;
    let found: Vec<_> = issues.iter().map(|it| (it.rule, &*it.pointer)).collect();
    assert_eq!(
        found,
        [
            (Rule::Shape, "/colours/red"),
            (Rule::Shape, "/frameworks/iso-42001-2023/4.1"),
            (Rule::UnknownId, "/frameworks/iso-9001/4"),
            (Rule::UnknownId, "/questions/99.9-9"),
            (Rule::Shape, "/remedies"),
        ]
    );
}

#[test]
fn a_file_says_its_format_and_the_language_of_its_folder() {
    for text in [
        r#"{ "format": "ready42/questions", "version": 1, "language": "de" }"#,
        r#"{ "format": "ready42/translation", "version": 2, "language": "de" }"#,
        r#"{ "format": "ready42/translation", "version": 1, "language": "fr" }"#,
        "[]",
        "{",
    ] {
        let file = ContentFile { path: "i18n/de/x.json", text };
        assert!(load_translation("de", &[file], &english()).is_err(), "{text}");
    }
}

#[test]
fn nothing_is_translated_twice() {
    let text = json!({
        "format": "ready42/translation", "version": 1, "language": "de",
        "questions": { first(): question() },
    });
    let text = text.to_string();
    let file = |path| ContentFile { path, text: &text };
    let files = [file("i18n/de/a.json"), file("i18n/de/b.json")];
    let error = load_translation("de", &files, &english()).expect_err("it stands twice");
    assert_eq!(
        (error.issues[0].rule, &*error.issues[0].file),
        (Rule::DuplicateId, "i18n/de/b.json")
    );
}

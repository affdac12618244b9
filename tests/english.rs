//! What nobody has translated is marked as English where tables and headings tell it.

use std::sync::Arc;

use ready42_catalogue::{Language, catalogue};
use ready42_core::{
    assessment::Assessment,
    catalogue::Catalogue,
    change::{Comparison, Side},
    date::Date,
    explain::{Explainer, Subject},
    instrument::Instrument,
    translation::Translation,
};
use ready42_exchange::{assessment::read, html, words};
use serde_json::{Value, json};

const DAY: Date = Date::new(2026, 11, 21).expect("a day of the calendar");

/// The catalogue of a language into which nothing is translated.
fn untranslated() -> Arc<Catalogue> {
    Arc::new(Translation::default().of(catalogue().content().clone()))
}

fn opened(file: &Value) -> Assessment {
    read(&file.to_string(), catalogue()).unwrap_or_else(|refused| panic!("{refused}")).assessment
}

/// The page of a comparison in which a question, a decision, a fact and a framework differ.
fn compared(catalogue: &Arc<Catalogue>) -> String {
    let mut file = json!({
        "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
        "profile": { "facts": { "uses-ai": true, "size": "small" } },
        "answers": { "4.1-1": { "level": 3 } },
        "soa": { "A.2.2": { "applicability": "excluded", "reason": "No." } },
    });
    let old = opened(&file);
    file["profile"]["facts"] = json!({ "uses-ai": false, "size": "large" });
    file["answers"]["4.1-1"]["level"] = 1.into();
    file["soa"]["A.2.2"]["applicability"] = "included".into();
    let new = opened(&file);
    let instrument = Instrument::for_assessment(catalogue, &new).expect("it is there");
    let side = |assessment| Side { instrument: &instrument, assessment, as_of: DAY };
    let comparison = Comparison::of(side(&old), side(&new)).expect("the same");
    let m = Language::of("de").expect("it is packed").messages;
    html::sheet(&words::comparison(m, &comparison, catalogue), "", m)
}

#[test]
fn cells_of_a_comparison_are_marked_and_words_of_ours_are_not() {
    let page = compared(&untranslated());
    let whole = catalogue();
    let item = |id: &str| whole.assessed().item(&id.into()).expect("an item").title.clone();
    let question = &whole.question(&"4.1-1".into()).expect("a question").text;
    let fact = |id: &str| {
        let mut facts = whole.content().facts.iter();
        facts.find(|it| it.id.as_str() == id).expect("a fact").clone()
    };
    let size = fact("size");
    let options = size.options.iter().filter(|it| ["small", "large"].contains(&&*it.id));
    let mut english = vec![
        format!("4.1-1 {question}"),
        format!("A.2.2 {}", item("A.2.2")),
        format!("4 {}", item("4")),
        fact("uses-ai").text.to_string(),
        size.text.to_string(),
    ];
    english.extend(options.map(|it| it.title.to_string()));
    for said in english {
        let said = said.replace('&', "&amp;").replace('\'', "&#39;");
        let marked = format!("<span lang=\"en\"><bdi dir=\"auto\">{said}</bdi></span>");
        assert!(page.contains(&marked), "{said} in {page}");
    }
    for said in ["Ja", "Nein", "Bereitschaft"] {
        let plain = format!("<bdi dir=\"auto\">{said}</bdi>");
        assert!(page.contains(&plain), "{said} in {page}");
        assert!(!page.contains(&format!("<span lang=\"en\">{plain}")), "{said} in {page}");
    }
}

#[test]
fn what_is_translated_is_not_marked() {
    let german = Language::of("de").expect("it is packed").catalogue;
    let page = compared(&german);
    let mut facts = german.content().facts.iter();
    let fact = facts.find(|it| it.id.as_str() == "uses-ai").expect("a fact");
    assert!(!german.fell_back().fact(&fact.id));
    let plain = format!("<bdi dir=\"auto\">{}</bdi>", fact.text);
    assert!(page.contains(&plain), "{plain} in {page}");
    assert!(!page.contains(&format!("<span lang=\"en\">{plain}")), "{page}");
}

#[test]
fn the_heading_of_an_explanation_marks_what_it_names() {
    let catalogue = untranslated();
    let m = Language::of("de").expect("it is packed").messages;
    let assessment = Assessment::blank(&catalogue, "iso-42001".into());
    let instrument = Instrument::for_assessment(&catalogue, &assessment).expect("it is there");
    let explainer = Explainer::new(&instrument, &assessment, DAY);
    let heading = |subject: &str| {
        let subject = Subject::find(&instrument, subject).expect("it is there");
        let explanation = explainer.explain(&subject).expect("it is explained");
        let page = html::explanation(&explanation, &catalogue, m);
        let (_, rest) = page.split_once("<h1>").expect("a heading");
        let (heading, _) = rest.split_once("</h1>").expect("its end");
        (heading.to_owned(), explanation.title.replace('&', "&amp;").replace('\'', "&#39;"))
    };
    for subject in ["define-scope", "6.1.2", "coverage/A.6", "nist-csf-2.0", "GOVERN 1.1"] {
        let (heading, title) = heading(subject);
        let marked = format!("<span lang=\"en\">{title}</span>");
        assert!(heading.ends_with(&marked) && !heading.starts_with('<'), "{subject}: {heading}");
    }
    for subject in ["6.1.2-1", "verdict"] {
        let (heading, _) = heading(subject);
        assert!(!heading.contains("<span"), "{subject}: {heading}");
    }
}

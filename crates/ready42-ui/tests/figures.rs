//! The register of records, and how figures come about, as markup.

use std::{rc::Rc, sync::Arc};

use ready42_core::{
    assessment::{Answer, Assessment, Evidence, Given, Other},
    catalogue::Catalogue,
    date::Date,
    explain::Subject,
    instrument::Instrument,
    question::Level,
};
use ready42_messages::{Messages, compile};
use ready42_ui::{
    evidence_table::evidence_table,
    expiry_notice::expiry_notice,
    explanation::{above, explain, explanation},
    place::{Base, use_base},
    record_panel::RecordPanel,
    register::Register,
    statement_document::statement_document,
    store::{AssessmentProvider, Store, use_assessment},
};
use yew::prelude::*;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn record(title: &str, until: Option<Date>) -> Evidence {
    Evidence {
        kind: "record".into(),
        title: title.into(),
        location: "Shelf <3>".into(),
        owner: "AIMS lead".into(),
        date: None,
        valid_until: until,
        other: Other::new(),
    }
}

/// An assessment of which one answer rests on a record that expires soon.
fn store(messages: Messages) -> Rc<Store> {
    let content = serde_json::from_str(include_str!("content.json")).expect("it is content");
    let catalogue = Arc::new(Catalogue::new(content));
    let mut assessment = Assessment::blank(&catalogue, "test".into());
    assessment.profile.organisation = "Northwind & <b>Sons</b>".into();
    let given = Some(Given::Level(Level::Operating));
    let evidence = vec!["E1".into()];
    assessment.answers.insert("4.1-1".into(), Answer { given, evidence, ..Answer::default() });
    for (id, title, until) in [
        ("E1", "Minutes & more", Some(day("2026-12-24"))),
        ("E2", "Old minutes", Some(day("2026-11-20"))),
        ("E3", "Spare minutes", None),
    ] {
        assessment.evidence.insert(id.into(), record(title, until));
    }
    let instrument = Instrument::for_assessment(&catalogue, &assessment);
    let instrument = Rc::new(instrument.expect("the questionnaire is there"));
    let today = Date::new(2026, 11, 21).expect("it is a day");
    Rc::new(Store::new(instrument, assessment, today, messages))
}

/// No language: every letter of a message has an accent.
fn pseudo() -> Messages {
    let text = include_str!("../../../questionnaires/i18n/en/interface.ftl");
    let pack = compile::pack("en", text).unwrap_or_else(|error| panic!("{error}"));
    let pack = compile::pseudo(&pack).leak();
    Messages::read(pack, Some(ready42_catalogue::english())).expect("it was packed")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Register,
    Record(&'static str),
    Paper,
    Explained(&'static str),
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct SceneProps {
    part: Part,
    messages: Messages,
}

#[component]
fn Scene(props: &SceneProps) -> Html {
    html! {
        <ContextProvider<Base> context={Base("#/a/test".into())}>
            <AssessmentProvider store={store(props.messages)}>
                <Inside part={props.part} messages={props.messages} />
            </AssessmentProvider>
        </ContextProvider<Base>>
    }
}

#[component]
fn Inside(props: &SceneProps) -> Html {
    let store = use_assessment();
    let base = use_base();
    match props.part {
        Part::Register => html! { <>{ expiry_notice(&store, &base) }<Register /></> },
        Part::Record(id) => html! { <RecordPanel id={ready42_core::id::EvidenceId::from(id)} /> },
        Part::Paper => html! { <>{ evidence_table(&store) }{ statement_document(&store) }</> },
        Part::Explained(name) => {
            let subject = Subject::find(&store.instrument, name).expect("it is there");
            let explained = explain(&store, &subject).expect("it is explained");
            explanation(&store, &base, &explained)
        }
    }
}

async fn markup(part: Part, messages: Messages) -> String {
    let renderer = yew::LocalServerRenderer::<Scene>::with_props(SceneProps { part, messages });
    renderer.hydratable(false).render().await.replace("><", ">\n<")
}

async fn said(part: Part) -> String {
    markup(part, ready42_catalogue::english()).await
}

#[tokio::test]
async fn the_register_says_every_state_in_words_and_what_expires_first() {
    let html = said(Part::Register).await;
    for words in [
        "1 record expires within 60 days, the first on 2026-12-24.",
        "Expires in 33 days",
        "Out of date",
        "In date",
        "All (3)",
        "Unused (2)",
        "3 of 3 records shown",
        "href=\"#/a/test/evidence/E1\"",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    let place = |title: &str| html.find(title).unwrap_or_else(|| panic!("{title}: {html}"));
    assert!(place("Minutes &amp; more") < place("Old minutes"));
    assert!(place("Old minutes") < place("Spare minutes"));
    assert_eq!(html.matches(" checked").count(), 1, "one filter is chosen");
}

#[tokio::test]
async fn a_record_shows_what_rests_on_it_and_builds_no_box_before_it_is_asked_to() {
    let html = said(Part::Record("E1")).await;
    assert!(html.contains("1 answer rests on it."), "{html}");
    assert!(html.contains("assurance would lose 100.0 points"), "{html}");
    assert!(html.contains("href=\"#/a/test/questions/4/4.1-1\""), "{html}");
    assert!(!html.contains("type=\"checkbox\""), "{html}");
    assert!(said(Part::Record("E9")).await.contains("It was deleted"));
}

#[tokio::test]
async fn an_explanation_adds_up_and_each_term_leads_on() {
    let html = said(Part::Explained("readiness")).await;
    assert!(html.contains("<tfoot>") && html.contains("href=\"#/a/test/explain/4\""), "{html}");
    let html = said(Part::Explained("4.1")).await;
    assert!(html.contains("href=\"#/a/test/explain/4.1-1\""), "{html}");
    let html = said(Part::Explained("4.1-1")).await;
    assert!(html.contains("3 Operating") && html.contains("Minutes &amp; more: counts"), "{html}");
    let html = said(Part::Explained("do-it")).await;
    assert!(html.contains("Gain") && html.contains("explain/4.1-2"), "{html}");
}

#[tokio::test]
async fn what_stands_above_a_figure_leads_back_to_the_whole() {
    let store = store(ready42_catalogue::english());
    let names = |name| {
        let subject = Subject::find(&store.instrument, name).expect("it is there");
        above(&store, &subject).into_iter().map(|(_, to)| to).collect::<Vec<_>>()
    };
    assert_eq!(names("4.1-1"), ["readiness", "4", "4.1"]);
    assert_eq!(names("coverage/4.1"), ["coverage", "coverage/4"]);
    assert_eq!(names("4"), ["readiness"]);
    assert_eq!(names("readiness"), [""; 0]);
}

#[tokio::test]
async fn no_part_sets_a_style_or_lets_foreign_text_be_more_than_text() {
    for part in [Part::Register, Part::Record("E1"), Part::Paper, Part::Explained("4.1-1")] {
        let html = said(part).await;
        assert!(!html.contains("style=") && !html.contains("<b>"), "{part:?}: {html}");
        assert!(!html.contains("Shelf <3>"), "{part:?}");
    }
}

#[tokio::test]
async fn no_word_is_outside_the_message_files() {
    let content = include_str!("content.json");
    for part in [
        Part::Register,
        Part::Record("E1"),
        Part::Paper,
        Part::Explained("readiness"),
        Part::Explained("4.1-1"),
        Part::Explained("verdict"),
        Part::Explained("do-it"),
    ] {
        let html = markup(part, pseudo()).await;
        assert!(html.contains('⟦'), "{part:?}");
        for text in html.split('>').filter_map(|it| it.split('<').next()) {
            let text = text.trim().trim_start_matches(": ").replace("&amp;", "&");
            let foreign = ["inutes", "AIMS lead", "Northwind", "Shelf"].iter();
            let foreign =
                content.contains(&*text) || foreign.into_iter().any(|it| text.contains(it));
            let wordy = text.chars().filter(char::is_ascii_alphabetic).count() > 2;
            assert!(foreign || !wordy || text.contains('⟦'), "{part:?}: {text}");
        }
    }
}

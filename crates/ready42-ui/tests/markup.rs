//! What the components look like as markup, word for word.

use std::{rc::Rc, sync::Arc};

use ready42_core::{
    assessment::{Answer, Assessment, FactValue, Given},
    catalogue::{Catalogue, Content},
    date::Date,
    framework::ItemKind,
    instrument::Instrument,
    question::Level,
    report::FrameworkReport,
    translation::Translation,
};
use ready42_messages::{Messages, compile};
use ready42_ui::{
    blockers::Blockers,
    english::{english_tag, lang},
    finding_list::finding_list,
    framework_table::framework_table,
    group_table::group_table,
    headline::headline,
    heat_map::heat_map,
    numbers::numbers,
    place::{Base, use_base},
    plan_entry::plan_entry,
    question_card::QuestionCard,
    running::running,
    sources::sources,
    store::{AssessmentProvider, Store, use_assessment},
    task_list::task_list,
    verdict_panel::verdict_panel,
};
use yew::prelude::*;

/// An assessment with two answers, as of a fixed day.
///
/// Over content of its own, so that better questions do not change the markup.
fn store(questionnaire: &str, voice: Voice) -> Rc<Store> {
    let content = serde_json::from_str(include_str!("content.json")).expect("it is content");
    let catalogue = Arc::new(Catalogue::new(content));
    let mut assessment = Assessment::blank(&catalogue, questionnaire.into());
    assessment.profile.organisation = "Northwind & <b>Sons</b>".into();
    assessment.profile.facts.insert("affects-people".into(), FactValue::Flag(true));
    for (id, given) in [
        ("4.1-1", Given::Level(Level::Started)),
        ("A.2.2-1", Given::NotApplicable("Covered by the group’s policy".into())),
    ] {
        assessment.answers.insert(id.into(), Answer { given: Some(given), ..Answer::default() });
    }
    let instrument = Instrument::for_assessment(&catalogue, &assessment);
    let instrument = Rc::new(instrument.expect("the questionnaire is there"));
    let today = Date::new(2026, 11, 21).expect("it is a day");
    Rc::new(Store::new(instrument, assessment, today, voice.messages()))
}

/// Which part of the page to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Question(&'static str),
    Result,
    Findings,
    PlanEntry,
    Short,
    Framework(ItemKind),
    /// A framework of which nothing is assessed, on the page or on paper.
    Unassessed(bool),
    Sources,
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct SceneProps {
    part: Part,
    #[prop_or(Voice::English)]
    voice: Voice,
}

/// In which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Voice {
    English,
    /// None: every letter of a message has an accent.
    Pseudo,
}

impl Voice {
    fn messages(self) -> Messages {
        let english = ready42_catalogue::english();
        match self {
            Self::English => english,
            Self::Pseudo => {
                let text = include_str!("../../../questionnaires/i18n/en/interface.ftl");
                let pack = compile::pack("en", text).unwrap_or_else(|error| panic!("{error}"));
                let pack = compile::pseudo(&pack).leak();
                Messages::read(pack, Some(english)).expect("it was packed")
            }
        }
    }
}

#[component]
fn Scene(props: &SceneProps) -> Html {
    html! {
        <ContextProvider<Base> context={Base("#/a/test".into())}>
            <AssessmentProvider store={store(if props.part == Part::Short { "short" } else { "test" }, props.voice)}>
                <Inside part={props.part} />
            </AssessmentProvider>
        </ContextProvider<Base>>
    }
}

#[component]
fn Inside(props: &SceneProps) -> Html {
    let store = use_assessment();
    let base = use_base();
    match props.part {
        Part::Question(id) => {
            let question = store.question(&id.into()).expect("the bank has it").clone();
            let answer = store.assessment.answers.get(id).cloned();
            html! { <QuestionCard {question} {answer} excludable={id.starts_with('A')} /> }
        }
        Part::Result => html! {
            <>
                { headline(&store) }
                { numbers(&store) }
                { verdict_panel(&store) }
                { group_table(&store, &base) }
            </>
        },
        Part::Findings => html! {
            <>
                <Blockers />
                { finding_list(&store, &base, false) }
            </>
        },
        Part::PlanEntry => plan_entry(&store, &base, &store.report.plan[0], false),
        Part::Short => html! {
            <>
                { headline(&store) }
                { verdict_panel(&store) }
                { running(&store, &base) }
                { task_list(&store, &base) }
                { heat_map(&store, &base) }
            </>
        },
        Part::Framework(kind) => {
            framework_table(&store, &flat(&store.report.frameworks[0], kind), true)
        }
        Part::Unassessed(items) => {
            let mut framework = flat(&store.report.frameworks[0], ItemKind::Risk);
            framework.readiness = None;
            framework_table(&store, &framework, items)
        }
        Part::Sources => sources(&store),
    }
}

/// The same framework without the items that group others.
fn flat(framework: &FrameworkReport, kind: ItemKind) -> FrameworkReport {
    let mut flat = framework.clone();
    flat.items.retain(|item| item.kind.is_outcome());
    for item in &mut flat.items {
        item.kind = kind;
        item.parent = None;
    }
    flat
}

/// The markup, one element a line, so that a difference can be read.
async fn markup(part: Part) -> String {
    said(part, Voice::English).await
}

async fn said(part: Part, voice: Voice) -> String {
    let renderer = yew::LocalServerRenderer::<Scene>::with_props(SceneProps { part, voice });
    renderer.hydratable(false).render().await.replace("><", ">\n<")
}

#[tokio::test]
async fn an_answered_question_checks_its_level_and_no_other() {
    let html = markup(Part::Question("4.1-1")).await;
    assert_eq!(html.matches(" checked").count(), 1);
    assert!(!html.contains("Not applicable"), "a clause cannot be excluded");
    insta::assert_snapshot!(html);
}

#[tokio::test]
async fn an_unanswered_question_checks_nothing() {
    let html = markup(Part::Question("4.1-2")).await;
    assert_eq!(html.matches(" checked").count(), 0);
}

#[tokio::test]
async fn an_excluded_question_shows_its_reason() {
    let html = markup(Part::Question("A.2.2-1")).await;
    assert_eq!(html.matches(" checked").count(), 1);
    assert!(html.contains("Covered by the group’s policy"));
    insta::assert_snapshot!(html);
}

#[tokio::test]
async fn the_result_says_where_things_stand() {
    insta::assert_snapshot!(markup(Part::Result).await);
}

#[tokio::test]
async fn a_short_questionnaire_shows_a_band_and_only_what_it_asks_about() {
    let html = markup(Part::Short).await;
    for said in ["Low: a band, not a score.", ">Low<", "8.1 % end in another band", "Band"] {
        assert!(html.contains(said), "{said}: {html}");
    }
    for silent in
        ["eady for Stage", "way of Stage", "A.2.2", "Annex A: the controls", "Low: Little"]
    {
        assert!(!html.contains(silent), "{silent}: {html}");
    }
}

#[tokio::test]
async fn a_list_without_groups_is_shown_item_by_item() {
    for (kind, heading) in [(ItemKind::Risk, "Risk"), (ItemKind::Article, "Article")] {
        let html = markup(Part::Framework(kind)).await;
        assert!(html.contains(&format!(">{heading}<")), "{html}");
        assert!(html.contains("F-1.1") && !html.contains("A category"), "{html}");
    }
}

#[tokio::test]
async fn a_list_of_which_nothing_is_assessed_opens_on_request_and_is_not_printed() {
    let page = markup(Part::Unassessed(true)).await;
    assert!(page.contains("<summary>Show ") && page.contains("F-1.1"), "{page}");
    let paper = markup(Part::Unassessed(false)).await;
    assert!(paper.contains("assessed here") && !paper.contains("F-1.1"), "{paper}");
}

#[tokio::test]
async fn a_finding_leads_to_its_question_and_to_what_helps() {
    let html = markup(Part::Findings).await;
    for place in ["questions/4/4.1-1", "plan/do-it"] {
        assert!(html.contains(&format!("href=\"#/a/test/{place}\"")), "{place}");
    }
    insta::assert_snapshot!(html);
}

#[tokio::test]
async fn a_plan_entry_shows_the_terms_that_put_it_there() {
    let html = markup(Part::PlanEntry).await;
    for term in ["Gate", "Gain", "Reach", "Risk", "Effort"] {
        assert!(html.contains(&format!("<dt>{term}</dt>")), "{term}");
    }
    insta::assert_snapshot!(html);
}

#[tokio::test]
async fn no_part_sets_a_style_and_every_link_out_gives_nothing_away() {
    for part in [Part::Question("4.1-1"), Part::Result, Part::Findings, Part::PlanEntry] {
        let html = markup(part).await;
        assert!(!html.contains("style="), "{part:?}");
        assert!(!html.contains("http://"), "{part:?}");
        assert_eq!(
            html.matches("href=\"https://").count(),
            html.matches("rel=\"noreferrer noopener\"").count(),
            "{part:?}"
        );
    }
}

/// The texts of a piece of markup, and its labels.
fn texts(html: &str) -> Vec<&str> {
    let texts = html.split('>').filter_map(|it| it.split('<').next());
    let labels = html.split("aria-label=\"").skip(1).filter_map(|it| it.split('"').next());
    texts.chain(labels).map(str::trim).filter(|it| !it.is_empty()).collect()
}

#[tokio::test]
async fn no_word_of_a_component_is_outside_the_message_files() {
    let content: serde_json::Value =
        serde_json::from_str(include_str!("content.json")).expect("it is content");
    let content = content.to_string();
    for part in [
        Part::Question("A.2.2-1"),
        Part::Result,
        Part::Findings,
        Part::PlanEntry,
        Part::Short,
        Part::Framework(ItemKind::Article),
        Part::Sources,
    ] {
        let html = said(part, Voice::Pseudo).await;
        assert!(html.contains('⟦'), "{part:?}");
        for text in texts(&html) {
            let text = text.replace("&amp;", "&").replace("&quot;", "\"");
            // What the content or the organisation says, and what only separates.
            let text = text.trim_start_matches(": ");
            let joined = text.split([':', '.', ',']).all(|it| content.contains(it.trim()));
            let foreign = joined || content.contains(text) || text.contains("group’s");
            let wordy = text.chars().filter(char::is_ascii_alphabetic).count() > 2;
            assert!(foreign || !wordy || text.contains(['⟦', '·']), "{part:?}: {text}");
        }
    }
}

#[tokio::test]
async fn what_fell_back_is_marked_as_english() {
    let content: Content =
        serde_json::from_str(include_str!("content.json")).expect("it is content");
    let catalogue = Translation::default().of(content);
    assert!(catalogue.fell_back().question(&"4.1-1".into()));
    let html = english_tag(ready42_catalogue::english(), true);
    assert_ne!(html, Html::default());
    assert_eq!(english_tag(ready42_catalogue::english(), false), Html::default());
    assert_eq!((lang(true), lang(false)), (Some("en"), None));
}

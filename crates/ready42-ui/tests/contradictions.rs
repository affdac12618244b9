//! What does not fit together, as markup: the list, and the hint on a question.

use std::{rc::Rc, sync::Arc};

use ready42_core::{
    assessment::{Applicability, Assessment, Decision, Evidence, FactValue, Other},
    catalogue::{Catalogue, Content},
    date::Date,
    instrument::Instrument,
    question::Level,
    system::System,
};
use ready42_ui::{
    contradiction_list::contradiction_list,
    place::{Base, use_base},
    question_card::QuestionCard,
    store::{AssessmentProvider, Store, use_assessment},
};
use serde_json::json;
use yew::prelude::*;

/// Two answers, a decision and a fact, and a rule over all of them.
fn store(level: Level) -> Rc<Store> {
    let mut content: Content =
        serde_json::from_str(include_str!("content.json")).expect("it is content");
    let rule = json!({
        "id": "too-good", "title": "Too good <i>", "says": "Both are said.", "check": "Look.",
        "conditions": [
            { "atLeast": { "question": "4.1-1", "level": 3 } },
            { "atMost": { "question": "4.1-2", "level": 0 } },
            { "control": { "control": "A.2.2", "is": "excluded" } },
            { "fact": { "fact": "affects-people", "is": true } },
            { "systemGap": { "gap": "no-owner" } },
            { "evidenceAhead": { "atLeast": 1 } },
        ],
    });
    content.contradictions.push(serde_json::from_value(rule).expect("it is a rule"));
    let catalogue = Arc::new(Catalogue::new(content));
    let mut assessment = Assessment::blank(&catalogue, "test".into());
    assessment.profile.facts.insert("affects-people".into(), FactValue::Flag(true));
    assessment.answers.insert("4.1-1".into(), level.into());
    assessment.answers.insert("4.1-2".into(), Level::Absent.into());
    let decision = Decision {
        applicability: Applicability::Excluded,
        reason: "Nobody needs it.".into(),
        drivers: vec![],
        owner: "".into(),
        review: None,
        other: Other::new(),
    };
    assessment.statement.insert("A.2.2".into(), decision);
    assessment.systems.push(System::new("S7".into(), "Vera <i>".into()));
    let ahead = Evidence {
        kind: "minutes".into(),
        title: "Minutes".into(),
        location: "".into(),
        owner: "".into(),
        date: Date::new(2030, 1, 1),
        valid_until: None,
        other: Other::new(),
    };
    assessment.evidence.insert("E1".into(), ahead);
    let instrument = Instrument::for_assessment(&catalogue, &assessment).expect("it is there");
    let today = Date::new(2026, 11, 21).expect("it is a day");
    Rc::new(Store::new(Rc::new(instrument), assessment, today, ready42_catalogue::english()))
}

/// Which part of the page to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// The list, on the result page or in a document.
    List { document: bool },
    /// A question, where the first answer is this high.
    Question(&'static str, Level),
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct SceneProps {
    part: Part,
}

#[component]
fn Scene(props: &SceneProps) -> Html {
    let level = match props.part {
        Part::List { .. } => Level::Operating,
        Part::Question(_, level) => level,
    };
    html! {
        <ContextProvider<Base> context={Base("#/a/test".into())}>
            <AssessmentProvider store={store(level)}>
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
        Part::List { document } => contradiction_list(&store, &base, document),
        Part::Question(id, _) => {
            let question = store.question(&id.into()).expect("the bank has it").clone();
            let answer = store.assessment.answers.get(id).cloned();
            html! { <QuestionCard {question} {answer} excludable=false /> }
        }
    }
}

async fn markup(part: Part) -> String {
    let renderer = yew::LocalServerRenderer::<Scene>::with_props(SceneProps { part });
    renderer.hydratable(false).render().await
}

#[tokio::test]
async fn each_is_a_place_that_links_to_everything_it_names() {
    let html = markup(Part::List { document: false }).await;
    for place in [
        "questions/4/4.1-1",
        "questions/4/4.1-2",
        "statement/A.2.2",
        "profile",
        "systems/S7",
        "evidence/E1",
    ] {
        assert_eq!(
            html.matches(&format!("href=\"#/a/test/{place}\"")).count(),
            1,
            "{place}: {html}"
        );
    }
    for said in
        ["id=\"at-too-good\"", "3 Operating", "0 Absent", "Excluded", "Both are said.", "Look."]
    {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(html.contains("Too good &lt;i&gt;"), "{html}");
    assert!(html.contains("<bdi>Vera &lt;i&gt;</bdi>"), "{html}");
}

#[tokio::test]
async fn a_document_has_no_places_of_its_own() {
    let html = markup(Part::List { document: true }).await;
    assert!(!html.contains(" id=\"at-") && !html.contains("tabindex"), "{html}");
    assert!(html.contains("Both are said."), "{html}");
}

#[tokio::test]
async fn the_questions_concerned_say_so_with_a_link() {
    let link = "href=\"#/a/test/contradictions/too-good\"";
    for question in ["4.1-1", "4.1-2"] {
        let told = markup(Part::Question(question, Level::Operating)).await;
        assert_eq!(told.matches(link).count(), 1, "{told}");
        let silent = markup(Part::Question(question, Level::Defined)).await;
        assert!(!silent.contains(link) && !silent.contains("doubt"), "{silent}");
    }
    let other = markup(Part::Question("A.2.2-1", Level::Operating)).await;
    assert!(!other.contains(link), "{other}");
}

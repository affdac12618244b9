//! What the register of AI systems looks like as markup.

use std::rc::Rc;

use ready42_core::{
    assessment::Assessment,
    date::Date,
    instrument::Instrument,
    system::{DataKind, ImpactReason, System, SystemState, UseArea},
};
use ready42_ui::{
    place::Base,
    store::{AssessmentProvider, Store, use_assessment},
    systems::{SystemForm, judged, system_table, systems_counted},
};
use yew::prelude::*;

fn system(number: usize) -> System {
    System {
        owner: "Board <i>".into(),
        agents: Some(true),
        review_months: Some(7),
        reviewed: Date::new(2026, 1, 31),
        data: vec![DataKind::Personal],
        uses: vec![UseArea::Credit],
        impact: vec![ImpactReason::Money],
        ..System::new(format!("S{number}").as_str().into(), "Ledra & <b>Sons</b>".into())
    }
}

fn store() -> Rc<Store> {
    let catalogue = ready42_catalogue::catalogue();
    let mut assessment = Assessment::blank(catalogue, "iso-42001".into());
    let retired = System { state: Some(SystemState::Retired), ..system(2) };
    assessment.systems = vec![system(1), retired];
    let fact = ready42_core::assessment::FactValue::Flag(false);
    assessment.profile.facts.insert("ai-agents".into(), fact);
    let instrument = Instrument::for_assessment(catalogue, &assessment);
    let instrument = Rc::new(instrument.expect("the questionnaire is embedded"));
    let today = Date::new(2026, 11, 21).expect("it is a day");
    Rc::new(Store::new(instrument, assessment, today, ready42_catalogue::english()))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    List,
    Paper,
    Entry,
    Form,
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct SceneProps {
    part: Part,
}

#[component]
fn Scene(props: &SceneProps) -> Html {
    html! {
        <AssessmentProvider store={store()}><Inside part={props.part} /></AssessmentProvider>
    }
}

#[component]
fn Inside(props: &SceneProps) -> Html {
    let store = use_assessment();
    let base = Base("#/a/test".into());
    match props.part {
        Part::List => {
            html! { <>{ systems_counted(&store, false) }{ system_table(&store, Some(&base)) }</> }
        }
        Part::Paper => system_table(&store, None),
        Part::Entry => judged(store.messages, &store.report.systems[0]),
        Part::Form => html! { <SystemForm system={store.assessment.systems[0].clone()} /> },
    }
}

async fn markup(part: Part) -> String {
    let renderer = yew::LocalServerRenderer::<Scene>::with_props(SceneProps { part });
    renderer.hydratable(false).render().await
}

#[tokio::test(flavor = "current_thread")]
async fn the_register_is_a_table_with_what_follows() {
    let list = markup(Part::List).await;
    assert_eq!(list.matches("<tr").count(), 3, "a heading and a row for each");
    assert_eq!(list.matches("scope=\"row\"").count(), 2);
    for said in [
        "2 systems in the register: 1 in use, 0 planned, 1 retired.",
        "Ledra &amp; &lt;b&gt;Sons&lt;/b&gt;",
        "href=\"#/a/test/systems/S1\"",
        "High-risk",
        "2026-08-31",
        "The profile says no to “AI agents”",
        "check with counsel",
    ] {
        assert!(list.contains(said), "{said} is not in {list}");
    }
    assert!(!list.contains("<b>"), "what somebody wrote is text");
    assert!(!markup(Part::Paper).await.contains("href"), "nothing leads away on paper");
}

#[tokio::test(flavor = "current_thread")]
async fn an_entry_says_what_follows_and_why() {
    let entry = markup(Part::Entry).await;
    for said in [
        "High: eligibility (by creditworthiness), money",
        "Annex III(5)(b): creditworthiness; applies from 2027-12-02. Art. 6(3) leaves out",
        "review, which is overdue",
        "identity that the agent acts with",
    ] {
        assert!(entry.contains(said), "{said} is not in {entry}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn every_field_of_the_form_has_a_label_and_every_group_a_legend() {
    let form = markup(Part::Form).await;
    for kind in ["<input", "<textarea", "<select"] {
        for (at, _) in form.match_indices(kind) {
            let tag = &form[at..at + form[at..].find('>').expect("a tag ends")];
            let id = tag.split(" id=\"").nth(1).and_then(|it| it.split('"').next());
            let id = id.unwrap_or_else(|| panic!("no identifier: {tag}"));
            assert_eq!(form.matches(&format!("for=\"{id}\"")).count(), 1, "{tag}");
            assert_eq!(form.matches(&format!(" id=\"{id}\"")).count(), 1, "{tag}");
        }
    }
    assert_eq!(form.matches("<fieldset").count(), form.matches("<legend").count());
    // Each use once, whatever part of the Regulation names it.
    for area in <UseArea as ready42_core::system::Word>::ALL {
        let id = format!(" id=\"use-{}\"", ready42_core::system::Word::as_str(*area));
        assert_eq!(form.matches(&id).count(), 1, "{id}");
    }
    assert!(form.contains("every 7 months"), "another number than those offered is offered too");
}

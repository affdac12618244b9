//! The page of the shortest way as markup, over the real bank.

use std::{collections::BTreeSet, rc::Rc};

use ready42_catalogue::{catalogue, english};
use ready42_core::{assessment::Assessment, date::Date, instrument::Instrument};
use ready42_ui::{
    path_finder::PathFinder,
    place::Base,
    store::{AssessmentProvider, Store},
};
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
struct SceneProps {
    questionnaire: &'static str,
}

/// The page for an assessment in which nothing is answered.
#[component]
fn Scene(props: &SceneProps) -> Html {
    let assessment = Assessment::blank(catalogue(), props.questionnaire.into());
    let instrument = Instrument::for_assessment(catalogue(), &assessment);
    let instrument = Rc::new(instrument.expect("the questionnaire is there"));
    let today = Date::new(2026, 11, 21).expect("it is a day");
    let store = Rc::new(Store::new(instrument, assessment, today, english()));
    html! {
        <ContextProvider<Base> context={Base("#/a/test".into())}>
            <AssessmentProvider {store}><PathFinder /></AssessmentProvider>
        </ContextProvider<Base>>
    }
}

async fn markup(questionnaire: &'static str) -> String {
    let renderer = yew::LocalServerRenderer::<Scene>::with_props(SceneProps { questionnaire });
    renderer.hydratable(false).render().await
}

#[tokio::test]
async fn it_begins_with_the_stage_that_comes_next() {
    let html = markup("iso-42001").await;
    assert!(html.contains("<h2 id=\"path-target\">Ready for Stage 1</h2>"), "{html}");
    assert_eq!(html.matches(" checked").count(), 1);
    let steps = html.matches("data-r42=\"path-step\"").count();
    assert!(steps > 20 && html.contains(&format!("{steps} remedies, about ")), "{steps} steps");
    assert!(html.contains("every other choice has been ruled out"));
    assert!(html.contains("What one day less gives up"));
}

#[tokio::test]
async fn every_element_has_a_name_of_its_own() {
    let html = markup("iso-42001").await;
    let ids: Vec<&str> =
        html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
}

#[tokio::test]
async fn without_a_verdict_there_is_no_way_to_a_stage() {
    let html = markup("snapshot").await;
    assert!(!html.contains("value=\"stage-1\"") && !html.contains("value=\"stage-2\""));
    assert!(html.contains("At least 85.0\u{a0}% readiness") || html.contains("At least 85.0 %"));
}

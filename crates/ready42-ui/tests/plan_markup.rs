//! What if and timetable as markup: every figure, every field with a name, nothing unescaped.

use std::rc::Rc;

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    assessment::Assessment,
    date::Date,
    instrument::Instrument,
    schedule::{Arrangement, Schedule},
};
use ready42_ui::{
    gantt::gantt,
    place::Base,
    schedule_form::ScheduleForm,
    store::{Action, AssessmentProvider, Store, use_assessment},
    timetable_table::timetable_table,
    what_if_panel::WhatIfPanel,
};
use yew::{LocalServerRenderer, Reducible as _, prelude::*};

/// Nothing is answered, and the first remedy has an owner and a day that is past.
fn store() -> Rc<Store> {
    let mut assessment = Assessment::blank(catalogue(), "iso-42001".into());
    let instrument = Instrument::for_assessment(catalogue(), &assessment);
    let instrument = Rc::new(instrument.expect("the questionnaire is embedded"));
    let today = Date::new(2026, 11, 21).expect("it is a day");
    let first = Store::new(instrument.clone(), assessment.clone(), today, english());
    let first = first.report.plan[0].remedy.clone();
    assessment.plan = Schedule { start: Some(today), capacity: Some(50), ..Schedule::default() };
    let arranged =
        Arrangement { owner: "Ada <b>".into(), due: Some(today), ..Arrangement::default() };
    assessment.plan.remedies.insert(first, arranged);
    Rc::new(Store::new(instrument, assessment, today, english()))
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct SceneProps {
    store: Rc<Store>,
}

#[component]
fn Scene(props: &SceneProps) -> Html {
    html! {
        <ContextProvider<Base> context={Base("#/a/x".into())}>
            <AssessmentProvider store={props.store.clone()}><Parts /></AssessmentProvider>
        </ContextProvider<Base>>
    }
}

#[component]
fn Parts() -> Html {
    let store = use_assessment();
    let base = Base("#/a/x".into());
    let timetable = store.report.timetable.as_ref().expect("there is time");
    html! {
        <div>
            <WhatIfPanel editable=true />
            <ScheduleForm />
            { gantt(&store, timetable) }
            { timetable_table(&store, &base, timetable) }
        </div>
    }
}

async fn markup(store: Rc<Store>) -> String {
    LocalServerRenderer::<Scene>::with_props(SceneProps { store }).hydratable(false).render().await
}

#[tokio::test]
async fn the_picture_and_the_table_show_every_remedy_and_no_markup_of_others() {
    let store = store();
    let html = markup(store.clone()).await;
    let rows = store.report.timetable.as_ref().expect("there is time").rows.len();
    assert_eq!(html.matches("class=\"gantt-bar").count(), rows);
    assert_eq!(html.matches("<th scope=\"row\">").count(), rows);
    assert_eq!(html.matches("class=\"gantt-bar gantt-late\"").count(), 1);
    assert!(!html.contains("<b>") && html.contains("Ada &lt;b&gt;"));
    assert!(!html.contains(" style="), "the page's policy refuses it");
    for (at, _) in html.match_indices("<input").chain(html.match_indices("<select")) {
        let tag = &html[at..at + html[at..].find('>').expect("a tag ends")];
        let id = tag.split("id=\"").nth(1).and_then(|rest| rest.split('"').next());
        let labelled = id.is_some_and(|id| html.contains(&format!("for=\"{id}\"")));
        assert!(labelled || tag.contains("aria-label=\""), "{tag}");
    }
}

#[tokio::test]
async fn the_panel_says_before_and_after_once_something_is_ticked() {
    let store = store();
    let before = markup(store.clone()).await;
    assert!(before.contains("Tick remedies of the plan") && !before.contains("what-if-figures"));
    let first = store.report.plan[0].remedy.clone();
    let after = markup(store.reduce(Action::Suppose(vec![first]))).await;
    assert!(after.contains("1 remedy ticked.") && after.contains("what-if-figures"), "{after}");
    for said in ["Readiness", "Assurance", "In the way of Stage 1", "AI RMF 1.0", "Mark as done …"]
    {
        assert!(after.contains(said), "{said}");
    }
    assert_eq!(after.matches("role=\"status\"").count(), 1);
}

//! The plan.

use ready42_core::id::RemedyId;
use ready42_exchange::words;
use ready42_messages::say;
use ready42_ui::{
    place::{Base, Place},
    plan_list::PlanList,
    store::Store,
    what_if_panel::WhatIfPanel,
};
use yew::prelude::*;

use crate::{page::Page, route::Route};

/// What to do, in which order, and what puts it there.
///
/// With `editable`, what is supposed can be made true.
pub(crate) fn plan(
    store: &Store,
    base: &Base,
    at: Option<RemedyId>,
    anchor: Option<AttrValue>,
    editable: bool,
) -> Html {
    let m = store.messages;
    let report = &store.report;
    let likely: u32 = report.plan.iter().map(|it| u32::from(it.terms.effort.1)).sum();
    let last = report.plan.last().map(|it| words::percent(m, it.readiness_after));
    html! {
        <Page key="plan" title={m.say("plan")} organisation={report.organisation.to_string()} {anchor}>
            if let Some(last) = last {
                <p class="headline">{ say!(
                    m, "plan-headline",
                    remedies = report.plan.len(), days = likely, readiness = &last.replace(' ', "\u{a0}")
                ) }</p>
                <p class="lead">{ m.say("plan-order") }{ " " }<a href={Route::About.to_string()}>{ m.say("plan-order-link") }</a></p>
                <p class="quiet-text">{ words::steadiness(m, report) }</p>
                <p class="row">
                    <a class="button quiet" href={base.to(&Place::Path)}>{ m.say("path-see") }</a>
                    <a class="button quiet" href={base.to(&Place::Timetable)}>{ m.say("timetable-from-plan") }</a>
                </p>
                <div class="plan-with-what-if">
                    <WhatIfPanel {editable} />
                    <PlanList {at} />
                </div>
            } else if words::blockers(report).is_empty() {
                <p class="headline">{ words::no_plan(m, report) }</p>
            } else {
                // What no remedy clears, such as a control that is included and never asked about.
                <p class="headline">{ words::headline(m, report) }</p>
            }
        </Page>
    }
}

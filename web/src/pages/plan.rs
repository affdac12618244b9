//! The plan.

use ready42_core::id::RemedyId;
use ready42_exchange::words;
use ready42_ui::{plan_list::PlanList, store::Store};
use yew::prelude::*;

use crate::{page::Page, route::Route};

/// What to do, in which order, and what puts it there.
pub(crate) fn plan(store: &Store, at: Option<RemedyId>, anchor: Option<AttrValue>) -> Html {
    let report = &store.report;
    let likely: u32 = report.plan.iter().map(|it| u32::from(it.terms.effort.1)).sum();
    let last = report.plan.last().map(|it| it.readiness_after.to_string());
    html! {
        <Page key="plan" title="Plan" organisation={report.organisation.to_string()} {anchor}>
            if let Some(last) = last {
                <p class="headline">{ format!(
                    "{}, about {likely} person-days, to {last} readiness.",
                    words::count(report.plan.len(), "thing to do", "things to do")
                ).replace(" %", "\u{a0}%") }</p>
                <p class="lead">{ words::PLAN_ORDER }{ " " }<a href={Route::About.to_string()}>{ "How the order comes about" }</a></p>
                <p class="quiet-text">{ words::steadiness(report) }</p>
                <PlanList {at} />
            } else if words::blockers(report).is_empty() {
                <p class="headline">{ words::NOTHING_LEFT }</p>
            } else {
                // What no remedy clears, such as a control that is included and never asked about.
                <p class="headline">{ words::headline(report) }</p>
            }
        </Page>
    }
}

//! The plan.

use ready42_core::id::RemedyId;
use ready42_exchange::words;
use ready42_ui::{plan_list::PlanList, store::Store};
use yew::prelude::*;

use crate::page::Page;

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
                <p class="lead">{ "First what removes blockers of the next stage; then what gains most for its effort. Nothing stands before what it needs. Each figure is computed from your answers, as if the remedy were done." }</p>
                <PlanList {at} />
            } else {
                <p class="headline">{ "Nothing is open: every applicable question is at level 3 or above, and the statement is complete." }</p>
            }
        </Page>
    }
}

//! The plan.

use ready42_core::id::RemedyId;
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    place::use_base, plan_entry::plan_entry, store::use_assessment, what_if_tick::WhatIfTick,
};

/// What a [`PlanList`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlanListProps {
    /// The remedy that someone came for; all is shown if it is further down.
    pub at: Option<RemedyId>,
}

/// The first ten remedies, then all of them on request.
#[component]
pub fn PlanList(props: &PlanListProps) -> Html {
    let store = use_assessment();
    let base = use_base();
    let all = use_state_eq(bool::default);
    let plan = &store.report.plan;
    let further = plan.iter().skip(words::FIRST).any(|it| Some(&it.remedy) == props.at.as_ref());
    let shown = if *all || further { plan.len() } else { words::FIRST.min(plan.len()) };
    let onclick = {
        let all = all.clone();
        move |_: MouseEvent| all.set(true)
    };
    html! {
        <div class="plan">
            <ol class="entries">
                for entry in plan.iter().take(shown) {
                    <li key={entry.remedy.as_str()}>
                        <WhatIfTick remedy={entry.remedy.clone()} title={entry.title.to_string()} />
                        { plan_entry(&store, &base, entry, props.at.as_ref() == Some(&entry.remedy)) }
                    </li>
                }
            </ol>
            if shown < plan.len() {
                <button type="button" {onclick}>{ say!(store.messages, "show-others", others = plan.len() - shown) }</button>
            }
        </div>
    }
}

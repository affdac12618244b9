//! One remedy of the plan.

use ready42_core::{id::RemedyId, plan::PlanEntry};
use ready42_exchange::words;
use yew::prelude::*;

use crate::{
    citations::citation_list,
    place::{Base, Place, anchor},
    store::Store,
    terms::{order, term_list},
};

/// What to do, why now and why here; then how, what it leaves behind, and where to read more.
///
/// With `open`, all of it is shown; else its first lines with the rest behind them.
pub fn plan_entry(store: &Store, base: &Base, entry: &PlanEntry, open: bool) -> Html {
    let id = anchor(entry.remedy.as_str());
    let heading = format!("{id}-heading");
    let title = |remedy: &RemedyId| {
        let found = store.catalogue().remedy(remedy);
        found.map_or_else(|| remedy.to_string(), |it| it.title.to_string())
    };
    html! {
        <article class="entry" {id} tabindex="-1" aria-labelledby={heading.clone()} data-r42="plan-entry">
            <header>
                <span class="rank" aria-hidden="true">{ entry.rank }</span>
                <div>
                    <h2 id={heading}><span class="hidden">{ format!("{}: ", entry.rank) }</span>{ &entry.title }</h2>
                    <p class="entry-line">
                        <span>{ store.catalogue().role_title(entry.owner.as_str()) }</span>
                        <span>{ words::days(entry.terms.effort) }</span>
                        <span>{ "readiness then " }<span class="strong">{ entry.readiness_after.to_string() }</span></span>
                    </p>
                </div>
            </header>
            <p>{ &entry.why_now }</p>
            if let Some(ahead) = &entry.ahead_of {
                <p class="quiet-text">{ "Stands here because “" }
                    <a href={base.to(&Place::Plan(Some(ahead.clone())))}>{ title(ahead) }</a>{ "” needs it first." }</p>
            }
            if !entry.after.is_empty() {
                <p class="quiet-text">{ "After " }
                    for (index, first) in entry.after.iter().enumerate() {
                        <span key={first.as_str()}>
                            if index > 0 { { ", " } }
                            { "“" }<a href={base.to(&Place::Plan(Some(first.clone())))}>{ title(first) }</a>{ "”" }
                        </span>
                    }
                </p>
            }
            { term_list(store, &entry.terms) }
            { order(entry) }
            <details {open}>
                <summary>{ "Steps, record and sources" }<span class="hidden">{ format!(" of {}", entry.title) }</span></summary>
                <ol class="steps">
                    for (index, step) in entry.steps.iter().enumerate() {
                        <li key={index}>{ step }</li>
                    }
                </ol>
                <dl class="facts">
                    <dt>{ "Leaves behind" }</dt>
                    <dd>{ &entry.deliverable.text }</dd>
                    <dt>{ "Closes" }</dt>
                    <dd>
                        for (index, question) in entry.closes.iter().enumerate() {
                            <span key={question.as_str()}>
                                if index > 0 { { ", " } }
                                <a href={base.to(&Place::question(store, question))}>{ question.as_str() }</a>
                            </span>
                        }
                    </dd>
                    <dt>{ "Rests on" }</dt>
                    <dd>{ citation_list(store, &entry.citations) }</dd>
                </dl>
            </details>
        </article>
    }
}

//! The plan on a page.

use ready42_core::remedy::Days;
use ready42_exchange::words;
use yew::prelude::*;

use crate::{
    english::lang,
    place::{Base, Place},
    store::Store,
};

/// A row for each remedy, in order: what, who, how long, and the readiness once it is done.
pub fn plan_table(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    let fell_back = store.catalogue().fell_back();
    html! {
        <div class="table-frame" role="group" aria-label={m.say("plan")} tabindex="0">
            <table>
                <caption class="hidden">{ m.say("plan-table-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col" class="number-cell">{ m.say("plan-table-rank") }</th>
                        <th scope="col">{ m.say("plan-table-what") }</th>
                        <th scope="col">{ m.say("plan-table-who") }</th>
                        <th scope="col" class="number-cell">{ m.say("column-blockers") }</th>
                        <th scope="col" class="number-cell">{ m.say("column-days") }</th>
                        <th scope="col" class="number-cell">{ m.say("plan-table-then") }</th>
                    </tr>
                </thead>
                <tbody>
                    for entry in store.report.plan.iter() {
                        <tr key={entry.remedy.as_str()}>
                            <td class="number-cell">{ entry.rank }</td>
                            <th scope="row" lang={lang(fell_back.remedy(&entry.remedy))}><a href={base.to(&Place::Plan(Some(entry.remedy.clone())))}>{ &entry.title }</a></th>
                            <td lang={lang(fell_back.role(&entry.owner))}>{ store.catalogue().role_title(entry.owner.as_str()) }</td>
                            <td class="number-cell">{ entry.terms.gate }</td>
                            <td class="number-cell">{ days(entry.terms.effort) }</td>
                            <td class="number-cell">{ words::percent(m, entry.readiness_after) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// Likely, and from low to high.
fn days(Days(low, likely, high): Days) -> String {
    format!("{likely} ({low}–{high})")
}

//! The plan on a page.

use ready42_core::remedy::Days;
use yew::prelude::*;

use crate::{
    place::{Base, Place},
    store::Store,
};

/// A row for each remedy, in order: what, who, how long, and the readiness once it is done.
pub fn plan_table(store: &Store, base: &Base) -> Html {
    html! {
        <div class="table-frame" role="group" aria-label="Plan" tabindex="0">
            <table>
                <caption class="hidden">{ "The plan, most pressing first" }</caption>
                <thead>
                    <tr>
                        <th scope="col" class="number-cell">{ "No." }</th>
                        <th scope="col">{ "What to do" }</th>
                        <th scope="col">{ "Who" }</th>
                        <th scope="col" class="number-cell">{ "Blockers" }</th>
                        <th scope="col" class="number-cell">{ "Person-days" }</th>
                        <th scope="col" class="number-cell">{ "Readiness then" }</th>
                    </tr>
                </thead>
                <tbody>
                    for entry in store.report.plan.iter() {
                        <tr key={entry.remedy.as_str()}>
                            <td class="number-cell">{ entry.rank }</td>
                            <th scope="row"><a href={base.to(&Place::Plan(Some(entry.remedy.clone())))}>{ &entry.title }</a></th>
                            <td>{ store.catalogue().role_title(entry.owner.as_str()) }</td>
                            <td class="number-cell">{ entry.terms.gate }</td>
                            <td class="number-cell">{ days(entry.terms.effort) }</td>
                            <td class="number-cell">{ entry.readiness_after.to_string() }</td>
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

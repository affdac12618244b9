//! The register as a table.

use ready42_core::system::{ActClass, SystemReport};
use ready42_exchange::words;
use ready42_messages::Messages;
use yew::prelude::*;

use crate::{
    place::{Base, Place},
    store::Store,
};

/// How many systems there are of each sort, and where register and profile contradict each other;
/// a document tells the contradictions it shows elsewhere only there.
pub fn systems_counted(store: &Store, document: bool) -> Html {
    let (m, report) = (store.messages, &store.report);
    let told = if document { words::other_checks } else { words::register_checks };
    let checks = told(m, report);
    html! {
        <div class="systems-counted">
            for (index, said) in words::systems_counted(m, report).into_iter().enumerate() {
                <p key={index}>{ said }</p>
            }
            if !checks.is_empty() {
                <div class="notice notice-gap">
                    <ul>
                        for said in checks {
                            <li key={said.clone()}><bdi>{ said }</bdi></li>
                        }
                    </ul>
                </div>
            }
        </div>
    }
}

/// A row for each system; with a base, its name leads to its entry.
///
/// On a narrow page each row is a card with the names of its columns; the roles keep it a table
/// for those who do not see it.
pub fn system_table(store: &Store, base: Option<&Base>) -> Html {
    let m = store.messages;
    html! {
        <div class="systems-table">
            <div class="table-frame" role="group" aria-label={m.say("systems")} tabindex="0">
                <table role="table">
                    <caption class="hidden">{ m.say("systems-caption") }</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{ m.say("column-system") }</th>
                            <th role="columnheader" scope="col">{ m.say("column-owner") }</th>
                            <th role="columnheader" scope="col">{ m.say("column-impact") }</th>
                            <th role="columnheader" scope="col">{ m.say("column-class") }</th>
                            <th role="columnheader" scope="col">{ m.say("column-next-review") }</th>
                            <th role="columnheader" scope="col">{ m.say("column-lacks") }</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">
                        for it in store.report.systems.iter() {
                            { row(m, base, it) }
                        }
                    </tbody>
                </table>
            </div>
            <p class="quiet-text">{ m.say("system-counsel") }</p>
        </div>
    }
}

fn row(m: Messages, base: Option<&Base>, it: &SystemReport) -> Html {
    let name = html! { <bdi>{ &it.name }</bdi> };
    html! {
        <tr key={it.id.as_str()} role="row">
            <th role="rowheader" scope="row"><span class="id">{ it.id.as_str() }</span>{ " " }
                if let Some(base) = base {
                    <a href={base.to(&Place::Systems(Some(it.id.clone())))}>{ name }</a>
                } else {
                    { name }
                }
            </th>
            <td role="cell" data-label={m.say("column-owner")}>if it.owner.is_empty() { <span class="quiet-text">{ m.say("system-word-none") }</span> } else { <bdi>{ &it.owner }</bdi> }</td>
            <td role="cell" data-label={m.say("column-impact")}><span class={impact_tag(it)}>{ words::impact(m, &it.impact) }</span></td>
            <td role="cell" data-label={m.say("column-class")}><span class={class_tag(it.class.likely)}>{ words::act_class(m, it.class.likely) }</span></td>
            <td role="cell" data-label={m.say("column-next-review")} class="date-cell">{ words::next_review(m, it) }</td>
            <td role="cell" data-label={m.say("column-lacks")} class="lacks">{ words::system_gaps(m, it) }</td>
        </tr>
    }
}

/// The tag of an impact.
pub(super) const fn impact_tag(it: &SystemReport) -> &'static str {
    match it.impact.high {
        Some(true) => "tag tag-part",
        Some(false) => "tag",
        None => "tag tag-open",
    }
}

/// The tag of a class.
pub(super) const fn class_tag(class: ActClass) -> &'static str {
    match class {
        ActClass::ProhibitedPractice => "tag tag-gap",
        ActClass::HighRisk => "tag tag-part",
        ActClass::Transparency | ActClass::Minimal => "tag",
        ActClass::NotKnown => "tag tag-open",
    }
}

//! Clauses and Annex A objectives, each with its figures.

use ready42_core::report::GroupReport;
use ready42_exchange::words;
use yew::prelude::*;

use crate::{
    bar::bar,
    explain_link::ExplainLink,
    place::{Base, Place},
    store::Store,
};

/// A row for each clause and objective: readiness as bar and figure, coverage, assurance, level.
pub fn group_table(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    html! {
        <div class="table-frame" role="group" aria-label={m.say("groups")} tabindex="0">
            <table>
                <caption class="hidden">{ m.say("group-table-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ m.say("group-table-group") }</th>
                        <th scope="col" colspan="2">{ m.say("readiness") }</th>
                        <th scope="col" class="number-cell">{ m.say("coverage") }</th>
                        <th scope="col" class="number-cell">{ m.say("assurance") }</th>
                        <th scope="col" class="number-cell">{ m.say("column-level") }</th>
                    </tr>
                </thead>
                <tbody>
                    for group in words::groups(&store.report) {
                        <tr key={group.id.as_str()}>
                            <th scope="row">
                                <a href={base.to(&Place::Section { group: group.id.clone(), at: None })}>
                                    <span class="id">{ group.id.as_str() }</span>{ " " }{ &group.title }
                                </a>
                            </th>
                            <td class="bar-cell">{ bar(group.readiness) }</td>
                            { figure(group, "", m.say("readiness"), words::readiness(m, group.readiness)) }
                            { figure(group, "coverage/", m.say("coverage"), words::percent(m, group.coverage)) }
                            { figure(group, "assurance/", m.say("assurance"), words::share(m, group.assurance)) }
                            { figure(group, "maturity/", m.say("maturity"), words::mean_level(m, group.mean_level)) }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// A figure that leads to how it comes about.
fn figure(group: &GroupReport, measure: &str, name: &str, figure: String) -> Html {
    html! {
        <td class="number-cell">
            <ExplainLink subject={format!("{measure}{}", group.id)} about={format!("{name} {}", group.id)}>{ figure }</ExplainLink>
        </td>
    }
}

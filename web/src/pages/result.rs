//! The result.

use ready42_core::report::Report;
use ready42_exchange::words;
use ready42_messages::{Messages, say};
use ready42_ui::{
    blockers::Blockers,
    contradiction_list::contradiction_list,
    expiry_notice::expiry_notice,
    finding_list::finding_list,
    framework_table::framework_table,
    group_table::group_table,
    headline::headline,
    heat_map::heat_map,
    numbers::numbers,
    place::{Base, Place},
    store::Store,
    verdict_panel::verdict_panel,
};
use yew::prelude::*;

use crate::page::Page;

/// Where the organisation stands, from one sentence down to single items.
pub(crate) fn result(store: &Store, base: &Base, anchor: Option<AttrValue>) -> Html {
    let m = store.messages;
    let report = &store.report;
    html! {
        <Page key="result" title={m.say("result")} organisation={report.organisation.to_string()} {anchor}>
            { headline(store) }
            { expiry_notice(store, base) }
            <section aria-labelledby="numbers-heading">
                <h2 id="numbers-heading" class="hidden">{ m.say("figures") }</h2>
                { numbers(store) }
            </section>
            <section aria-labelledby="verdict-heading">
                <h2 id="verdict-heading">{ words::outcome_name(m, report) }</h2>
                { verdict_panel(store) }
                if !words::blockers(report).is_empty() {
                    <h3>{ m.say("in-the-way") }</h3>
                    <Blockers />
                }
                <p class="row">
                    <a class="button" href={base.to(&Place::Plan(None))}>{ m.say("see-plan") }</a>
                    <a class="button quiet" href={base.to(&Place::Changes)}>{ m.say("changes-link") }</a>
                </p>
            </section>
            if !report.contradictions.is_empty() {
                <section aria-labelledby="contradictions-heading">
                    <h2 id="contradictions-heading">{ m.say("contradictions") }</h2>
                    { contradiction_list(store, base, false) }
                </section>
            }
            <section aria-labelledby="groups-heading">
                <h2 id="groups-heading">{ m.say("groups") }</h2>
                { group_table(store, base) }
            </section>
            <section aria-labelledby="heat-heading">
                <h2 id="heat-heading">{ units(m, report) }</h2>
                { heat_map(store, base) }
            </section>
            <section aria-labelledby="findings-heading">
                <h2 id="findings-heading">{ m.say("findings") }</h2>
                { finding_list(store, base, false) }
            </section>
            for framework in report.frameworks.iter() {
                <section key={framework.id.as_str()} aria-labelledby={format!("heading-{}", framework.id)}>
                    <h2 id={format!("heading-{}", framework.id)}>{ &framework.short }</h2>
                    { framework_table(store, framework, true) }
                </section>
            }
        </Page>
    }
}

/// How many units there are, or how many of them are asked about.
fn units(m: Messages, report: &Report) -> String {
    let asked = words::units(report).count();
    if asked == report.units.len() {
        say!(m, "all-units", units = asked)
    } else {
        say!(m, "units-asked", asked = asked, units = report.units.len())
    }
}

//! The Statement of Applicability.

use ready42_exchange::{csv, html, markdown};
use ready42_messages::say;
use ready42_ui::{
    bulk_include::BulkInclude, decision_row::DecisionRow, statement_document::statement_document,
    store::Store,
};
use yew::prelude::*;

use crate::{page::Page, take_along::TakeAlong};

/// The 38 controls, each to be included or excluded with a reason.
pub(crate) fn statement(store: &Store, anchor: Option<AttrValue>) -> Html {
    let m = store.messages;
    let statement = &store.report.statement;
    let decided = statement.rows.iter().filter(|row| row.applicability.is_some()).count();
    let total = statement.rows.len();
    let print = |_: MouseEvent| {
        // Fails only where the browser does not let the page print.
        let _ = web_sys::window().map(|window| window.print());
    };
    html! {
        <Page key="statement" title={m.say("statement")} organisation={store.report.organisation.to_string()} {anchor}>
            <p class="row">
                if statement.complete {
                    <span class="stamp stamp-done">{ m.say("journey-complete") }</span>
                } else {
                    <span class="stamp">{ m.say("stamp-draft") }</span>
                }
                <span role="status">{ say!(m, "statement-decided", decided = decided, controls = total) }</span>
            </p>
            <p class="lead">{ m.say("statement-lead") }</p>
            <section class="on-screen" aria-labelledby="statement-take-along">
                <h2 id="statement-take-along" class="hidden">{ m.say("statement-take-along") }</h2>
                <p class="row">
                    <TakeAlong name="statement-markdown" ending="statement.md" mime="text/markdown"
                        text={Callback::from(|store: Store| markdown::statement(&store.report, store.catalogue(), store.messages))} />
                    <TakeAlong name="statement-html" ending="statement.html" mime="text/html"
                        text={Callback::from(|store: Store| html::statement(&store.report, store.catalogue(), store.messages))} />
                    <TakeAlong name="statement-csv" ending="statement.csv" mime="text/csv"
                        text={Callback::from(|store: Store| csv::statement(&store.report, store.catalogue(), store.messages))} />
                    <button type="button" class="quiet" onclick={print}>{ m.say("statement-print") }</button>
                </p>
            </section>
            { statement_document(store) }
            <BulkInclude />
            for row in statement.rows.iter() {
                <DecisionRow key={row.control.as_str()} row={row.clone()}
                    decision={store.assessment.statement.get(&row.control).cloned()} />
            }
        </Page>
    }
}

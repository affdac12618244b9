//! The Statement of Applicability.

use ready42_messages::say;
use ready42_ui::{bulk_include::BulkInclude, decision_row::DecisionRow, store::Store};
use yew::prelude::*;

use crate::page::Page;

/// The 38 controls, each to be included or excluded with a reason.
pub(crate) fn statement(store: &Store, anchor: Option<AttrValue>) -> Html {
    let m = store.messages;
    let statement = &store.report.statement;
    let decided = statement.rows.iter().filter(|row| row.applicability.is_some()).count();
    let total = statement.rows.len();
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
            <BulkInclude />
            for row in statement.rows.iter() {
                <DecisionRow key={row.control.as_str()} row={row.clone()}
                    decision={store.assessment.statement.get(&row.control).cloned()} />
            }
        </Page>
    }
}

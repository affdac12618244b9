//! The Statement of Applicability.

use ready42_exchange::words;
use ready42_ui::{bulk_include::BulkInclude, decision_row::DecisionRow, store::Store};
use yew::prelude::*;

use crate::page::Page;

/// The 38 controls, each to be included or excluded with a reason.
pub(crate) fn statement(store: &Store, anchor: Option<AttrValue>) -> Html {
    let statement = &store.report.statement;
    let decided = statement.rows.iter().filter(|row| row.applicability.is_some()).count();
    let total = statement.rows.len();
    html! {
        <Page key="statement" title="Statement of Applicability" organisation={store.report.organisation.to_string()} {anchor}>
            <p class="row">
                if statement.complete {
                    <span class="stamp stamp-done">{ "Complete" }</span>
                } else {
                    <span class="stamp">{ "DRAFT" }</span>
                }
                <span role="status">{ format!("{decided} of {} decided with a reason", words::count(total, "control", "controls")) }</span>
            </p>
            <p class="lead">{ "Every control of Annex A is either included or excluded, and says why. An excluded control counts for nothing in the result. What your profile suggests is shown; it decides nothing." }</p>
            <BulkInclude />
            for row in statement.rows.iter() {
                <DecisionRow key={row.control.as_str()} row={row.clone()}
                    decision={store.assessment.statement.get(&row.control).cloned()} />
            }
        </Page>
    }
}

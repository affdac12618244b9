//! How things stand while someone answers.

use ready42_exchange::words;
use yew::prelude::*;

use crate::{
    place::{Base, Place},
    store::Store,
};

/// Readiness, coverage and verdict in one slim line, after each answer.
pub fn running(store: &Store, base: &Base) -> Html {
    let report = &store.report;
    html! {
        <div class="running">
            <dl>
                <div>
                    <dt>{ "Readiness" }</dt>
                    <dd><output data-r42="readiness">{ words::readiness(report.readiness) }</output></dd>
                </div>
                <div>
                    <dt>{ "Coverage" }</dt>
                    <dd>{ report.coverage.to_string() }</dd>
                </div>
                <div class="running-verdict">
                    <dt>{ "Verdict" }</dt>
                    <dd data-r42="verdict">{ report.verdict.stage.words() }</dd>
                </div>
            </dl>
            <a href={base.to(&Place::Result)}>{ "Result" }</a>
        </div>
    }
}

//! How things stand while someone answers.

use ready42_exchange::words;
use yew::prelude::*;

use crate::{
    place::{Base, Place},
    store::Store,
};

/// Readiness, coverage and verdict or band in one slim line, after each answer.
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
                if report.verdict.is_some() || report.band.is_some() {
                    <div class="running-verdict">
                        <dt>{ words::outcome_name(report) }</dt>
                        <dd data-r42="verdict">{ words::outcome(report) }</dd>
                    </div>
                }
            </dl>
            <a href={base.to(&Place::Result)}>{ "Result" }</a>
        </div>
    }
}

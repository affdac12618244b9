//! How things stand while someone answers.

use ready42_exchange::words;
use yew::prelude::*;

use crate::{
    place::{Base, Place},
    store::Store,
};

/// Readiness, coverage and verdict or band in one slim line, after each answer.
pub fn running(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    let report = &store.report;
    html! {
        <div class="running">
            <dl>
                <div>
                    <dt>{ m.say("readiness") }</dt>
                    <dd><output data-r42="readiness">{ words::readiness(m, report.readiness) }</output></dd>
                </div>
                <div>
                    <dt>{ m.say("coverage") }</dt>
                    <dd>{ words::percent(m, report.coverage) }</dd>
                </div>
                if report.verdict.is_some() || report.band.is_some() {
                    <div class="running-verdict">
                        <dt>{ words::outcome_name(m, report) }</dt>
                        <dd data-r42="verdict">{ words::outcome(m, report) }</dd>
                    </div>
                }
            </dl>
            <a href={base.to(&Place::Result)}>{ m.say("result") }</a>
        </div>
    }
}

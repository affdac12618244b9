//! The three numbers, never mixed, and maturity beside them.

use ready42_exchange::words::{self, Number};
use ready42_messages::{Messages, say};
use yew::prelude::*;

use crate::{bar::bar, explain_link::ExplainLink, store::Store};

/// Readiness, coverage and assurance with what each means; maturity is set apart.
pub fn numbers(store: &Store) -> Html {
    let m = store.messages;
    let report = &store.report;
    let [readiness, coverage, assurance] = words::numbers(m, report);
    let mean = &*words::maturity_means(m);
    html! {
        <div class="numbers">
            { number(m, readiness, "readiness", report.readiness.is_some()) }
            { number(m, coverage, "coverage", false) }
            { number(m, assurance, "assurance", false) }
            <div key="Maturity" class="number number-aside">
                <h3>{ m.say("maturity") }</h3>
                <p class="figure">{ words::mean_level(m, report.maturity.mean) }
                    <span class="figure-unit">{ " " }{ m.say("maturity-of") }</span></p>
                <p class="quiet-text">{ say!(m, "figure-means", means = mean) }</p>
                <p><ExplainLink subject="maturity" about={m.say("maturity")} /></p>
            </div>
        </div>
    }
}

/// A figure with what it means; `own` adds whose answers it rests on.
fn number(m: Messages, number: Number, subject: &'static str, own: bool) -> Html {
    let means = if own {
        say!(m, "figure-means-own", means = &number.means)
    } else {
        say!(m, "figure-means", means = &number.means)
    };
    html! {
        <div key={number.name} class="number">
            <h3>{ number.name }</h3>
            <p class="figure">{ number.figure }</p>
            { bar(number.range) }
            <p class="quiet-text">{ means }</p>
            <p><ExplainLink {subject} about={number.name} /></p>
        </div>
    }
}

//! The three numbers, never mixed, and maturity beside them.

use ready42_exchange::words::{self, Number};
use yew::prelude::*;

use crate::{bar::bar, store::Store};

/// Readiness, coverage and assurance with what each means; maturity is set apart.
pub fn numbers(store: &Store) -> Html {
    let report = &store.report;
    let [mut readiness, coverage, assurance] = words::numbers(report);
    if report.readiness.is_some() {
        readiness.means.push_str(". It rests on your own answers");
    }
    html! {
        <div class="numbers">
            { number(readiness) }
            { number(coverage) }
            { number(assurance) }
            <div key="Maturity" class="number number-aside">
                <h3>{ "Maturity" }</h3>
                <p class="figure">{ words::mean_level(report.maturity.mean) }
                    <span class="figure-unit">{ " of 4" }</span></p>
                <p class="quiet-text">{ format!("{}.", words::maturity_means()) }</p>
            </div>
        </div>
    }
}

fn number(number: Number) -> Html {
    html! {
        <div key={number.name} class="number">
            <h3>{ number.name }</h3>
            <p class="figure">{ number.figure }</p>
            { bar(number.range) }
            <p class="quiet-text">{ format!("{}.", number.means) }</p>
        </div>
    }
}

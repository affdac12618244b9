//! The three numbers, never mixed, and maturity beside them.

use ready42_core::ratio::{Range, Ratio};
use ready42_exchange::words;
use yew::prelude::*;

use crate::{bar::bar, store::Store};

/// Readiness, coverage and assurance with what each means; maturity is set apart.
pub fn numbers(store: &Store) -> Html {
    let report = &store.report;
    let tally = report.tally;
    let open = tally.unanswered + tally.unknown;
    let readiness = match report.readiness {
        Some(range) if !range.is_settled() => format!(
            "of what the standard asks for is in place. It is a range, since {} open.",
            words::count(open, "question is", "questions are")
        ),
        _ => "of what the standard asks for is in place.".to_owned(),
    };
    let coverage = format!(
        "of what applies is answered: {} of {}.",
        tally.answered,
        words::count(tally.applicable, "question", "questions")
    );
    let whole = |it: Ratio| Some(Range { low: it, high: it });
    html! {
        <div class="numbers">
            { number("Readiness", words::readiness(report.readiness), report.readiness, readiness) }
            { number("Coverage", report.coverage.to_string(), whole(report.coverage), coverage) }
            { number("Assurance", words::share(report.assurance), report.assurance.and_then(whole),
                "of what is claimed rests on records that are named and not out of date.".to_owned()) }
            <div class="number number-aside">
                <h3>{ "Maturity" }</h3>
                <p class="figure">{ words::mean_level(report.maturity.mean) }
                    <span class="figure-unit">{ " of 4" }</span></p>
                <p class="quiet-text">{ "mean level of what is answered; level 3 is what an auditor looks for." }</p>
            </div>
        </div>
    }
}

fn number(name: &'static str, figure: String, range: Option<Range>, means: String) -> Html {
    html! {
        <div class="number">
            <h3>{ name }</h3>
            <p class="figure">{ figure }</p>
            { bar(range) }
            <p class="quiet-text">{ means }</p>
        </div>
    }
}

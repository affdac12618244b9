//! What puts a remedy where it is.

use ready42_core::plan::{PlanEntry, Reach, Terms};
use ready42_exchange::words;
use yew::prelude::*;

use crate::store::Store;

/// The terms of a priority with what each means, in the order in which they count.
pub fn term_list(store: &Store, terms: &Terms) -> Html {
    let Terms { gate, gain, reach: _, frameworks, risk, pressed_by, value: _, effort, size } =
        terms;
    let pressed: Vec<String> = pressed_by.iter().map(|it| words::fact(it.as_str())).collect();
    html! {
        <dl class="terms">
            if let Some(stage) = words::next_stage(&store.report) {
                { term("Gate", words::count(*gate, "blocker", "blockers"), format!("of Stage {stage} removed; this counts first")) }
            }
            { term("Gain", words::points(*gain), "of readiness, were this done today".to_owned()) }
            <div key="Reach">
                <dt>{ "Reach" }</dt>
                if frameworks.is_empty() {
                    <dd><span class="strong">{ "none" }</span></dd>
                }
                for reach in frameworks.iter() {
                    <dd key={reach.framework.as_str()}>
                        <span class="strong">{ words::points(reach.gain) }</span>{ " " }
                        <span class="quiet-text">{ reached(store, reach) }</span>
                    </dd>
                }
            </div>
            { term("Risk", words::points(*risk), risk_means(&pressed)) }
            { term("Effort", words::days(*effort), format!("for {}; in brackets from low to high", words::size(*size))) }
        </dl>
    }
}

fn risk_means(pressed: &[String]) -> String {
    if pressed.is_empty() {
        "nothing in your profile presses it".to_owned()
    } else {
        format!("pressed by your profile: {}", words::list(pressed))
    }
}

/// What the order rests on, and whether the place of the remedy depends on how it is weighed.
pub fn order(entry: &PlanEntry) -> Html {
    html! {
        <p class="quiet-text">
            { format!("What it gives, as weighed: {}.", words::per_day(&entry.terms)) }
            if entry.moves {
                { " " }{ words::MOVES }
            }
        </p>
    }
}

/// How much of which other framework a remedy raises.
fn reached(store: &Store, reach: &Reach) -> String {
    let framework = store.catalogue().framework(&reach.framework);
    let name = framework.map_or(reach.framework.as_str(), |it| &it.short);
    format!("of {name}, over {}", words::count(reach.items.len(), "item", "items"))
}

fn term(name: &'static str, figure: String, means: String) -> Html {
    html! {
        <div key={name}>
            <dt>{ name }</dt>
            <dd><span class="strong">{ figure }</span>{ " " }<span class="quiet-text">{ means }</span></dd>
        </div>
    }
}

//! What puts a remedy where it is.

use ready42_core::plan::{PlanEntry, Reach, Terms};
use ready42_exchange::words;
use ready42_messages::{Messages, say};
use yew::prelude::*;

use crate::{explain_link::ExplainLink, store::Store};

/// The terms of a priority with what each means, in the order in which they count.
pub fn term_list(store: &Store, terms: &Terms) -> Html {
    let Terms { gate, gain, frameworks, risk, effort, size, .. } = terms;
    let m = store.messages;
    html! {
        <dl class="terms">
            if let Some(stage) = words::next_stage(&store.report) {
                { term(m.say("terms-gate"), say!(m, "blocker-count", blockers = *gate), say!(m, "terms-gate-means", stage = stage)) }
            }
            { term(m.say("terms-gain"), words::points(m, *gain), m.say("terms-gain-means").to_owned()) }
            <div key="Reach">
                <dt>{ m.say("terms-reach") }</dt>
                if frameworks.is_empty() {
                    <dd><span class="strong">{ m.say("terms-reach-none") }</span></dd>
                }
                for reach in frameworks.iter() {
                    <dd key={reach.framework.as_str()}>
                        <span class="strong">{ words::points(m, reach.gain) }</span>{ " " }
                        <span class="quiet-text">{ reached(store, reach) }</span>
                    </dd>
                }
            </div>
            { term(m.say("terms-risk"), words::points(m, *risk), risk_means(m, terms)) }
            { term(m.say("column-effort"), words::days(m, *effort), say!(m, "terms-effort-means", size = words::size(m, *size))) }
        </dl>
    }
}

fn risk_means(m: Messages, terms: &Terms) -> String {
    let pressed = words::list(m, &words::pressed_by(m, terms));
    if pressed.is_empty() {
        m.say("terms-risk-none").to_owned()
    } else if terms.pressed_by_systems.is_empty() {
        say!(m, "terms-risk-means", facts = &pressed)
    } else {
        say!(m, "terms-risk-means-register", facts = &pressed)
    }
}

/// What the order rests on, and whether the place of the remedy depends on how it is weighed.
pub fn order(m: Messages, entry: &PlanEntry) -> Html {
    html! {
        <p class="quiet-text">
            { say!(m, "terms-value", value = &words::per_day(m, &entry.terms)) }
            if entry.moves {
                { " " }{ m.say("plan-moves") }
                { " " }{ words::moved_by(m, &entry.moved_by) }
            }
            { " " }<ExplainLink subject={entry.remedy.to_string()} about={entry.title.to_string()} />
        </p>
    }
}

/// How much of which other framework a remedy raises.
fn reached(store: &Store, reach: &Reach) -> String {
    let framework = store.catalogue().framework(&reach.framework);
    let name: &str = framework.map_or(reach.framework.as_str(), |it| &it.short);
    say!(store.messages, "terms-reach-means", framework = name, items = reach.items.len())
}

fn term(name: &'static str, figure: String, means: String) -> Html {
    html! {
        <div key={name}>
            <dt>{ name }</dt>
            <dd><span class="strong">{ figure }</span>{ " " }<span class="quiet-text">{ means }</span></dd>
        </div>
    }
}

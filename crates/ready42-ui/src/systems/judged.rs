//! What follows from one entry.

use ready42_core::system::SystemReport;
use ready42_exchange::words;
use ready42_messages::Messages;
use yew::prelude::*;

use super::list::{class_tag, impact_tag};

/// Impact, likely class with its grounds and doubts, the next review, and what is missing.
pub fn judged(m: Messages, it: &SystemReport) -> Html {
    let class = it.class.likely;
    html! {
        <section class="judged" aria-labelledby="judged-heading" data-r42="judged">
            <h2 id="judged-heading">{ m.say("systems-judged-heading") }</h2>
            <dl>
                <div key="impact">
                    <dt>{ m.say("column-impact") }</dt>
                    <dd><span class={impact_tag(it)}>{ words::impact(m, &it.impact) }</span>
                        if !it.impact.causes.is_empty() { { " " }{ words::impact_why(m, &it.impact) } }
                    </dd>
                </div>
                <div key="class">
                    <dt>{ m.say("column-class") }</dt>
                    <dd><span class={class_tag(class)}>{ words::act_class(m, class) }</span>{ " " }{ words::act_class_means(m, class) }</dd>
                    if !it.class.grounds.is_empty() {
                        <dd>
                            <ul class="grounds">
                                for said in words::grounds(m, &it.class) {
                                    <li key={said.clone()}>{ said }</li>
                                }
                            </ul>
                        </dd>
                    }
                    <dd class="quiet-text">{ m.say("system-counsel") }</dd>
                </div>
                <div key="review">
                    <dt>{ m.say("column-next-review") }</dt>
                    <dd>{ words::next_review(m, it) }</dd>
                </div>
                <div key="lacks">
                    <dt>{ m.say("column-lacks") }</dt>
                    if it.gaps.is_empty() {
                        <dd>{ m.say("systems-lacks-none") }</dd>
                    } else {
                        <dd><ul class="lacks-list">
                            for gap in it.gaps.iter() {
                                <li key={words::system_gap(m, *gap)}>{ words::system_gap(m, *gap) }</li>
                            }
                        </ul></dd>
                    }
                </div>
            </dl>
        </section>
    }
}

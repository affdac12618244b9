//! One remedy of the plan.

use ready42_core::{id::RemedyId, plan::PlanEntry};
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    citations::citation_list,
    english::{self, english_tag, lang},
    place::{Base, Place, anchor},
    sentence::sentence,
    store::Store,
    terms::{order, term_list},
};

/// What to do, why now and why here; then how, what it leaves behind, and where to read more.
///
/// With `open`, all of it is shown; else its first lines with the rest behind them.
pub fn plan_entry(store: &Store, base: &Base, entry: &PlanEntry, open: bool) -> Html {
    let m = store.messages;
    let fell_back = store.catalogue().fell_back();
    let (english, role_lang) =
        (fell_back.remedy(&entry.remedy), lang(fell_back.role(&entry.owner)));
    let id = anchor(entry.remedy.as_str());
    let heading = format!("{id}-heading");
    let title = |remedy: &RemedyId| {
        let found = store.catalogue().remedy(remedy);
        found.map_or_else(|| remedy.to_string(), |it| it.title.to_string())
    };
    let link = |remedy: &RemedyId| {
        let place = Place::Plan(Some(remedy.clone()));
        html! { <a lang={lang(fell_back.remedy(remedy))} href={base.to(&place)}>{ title(remedy) }</a> }
    };
    html! {
        <article class="entry" {id} tabindex="-1" aria-labelledby={heading.clone()} data-r42="plan-entry">
            <header>
                <span class="rank" aria-hidden="true">{ entry.rank }</span>
                <div>
                    <h2 id={heading}><span class="hidden">{ format!("{}: ", entry.rank) }</span>{ english::text(lang(english), &entry.title) }{ english_tag(m, english) }</h2>
                    <p class="entry-line">
                        <span lang={role_lang}>{ store.catalogue().role_title(entry.owner.as_str()) }</span>
                        <span>{ words::days(m, entry.terms.effort) }</span>
                        <span>{ sentence(m, "entry-readiness-then", &[], &[("readiness", html! { <span class="strong">{ words::percent(m, entry.readiness_after) }</span> })]) }</span>
                    </p>
                </div>
            </header>
            <p lang={lang(english)}>{ &entry.why_now }</p>
            if let Some(ahead) = &entry.ahead_of {
                <p class="quiet-text">{ sentence(m, "entry-ahead-of", &[], &[("remedy", link(ahead))]) }</p>
            }
            if !entry.after.is_empty() {
                <p class="quiet-text">{ m.say("entry-after") }{ " " }
                    for (index, first) in entry.after.iter().enumerate() {
                        <span key={first.as_str()}>
                            if index > 0 { { m.say("list-between") } }
                            { sentence(m, "quoted", &[], &[("text", link(first))]) }
                        </span>
                    }
                </p>
            }
            { term_list(store, &entry.terms) }
            { order(m, entry) }
            <details {open}>
                <summary>{ m.say("entry-more") }<span class="hidden">{ " " }{ say!(m, "of-remedy", remedy = &*entry.title) }</span></summary>
                <ol class="steps" lang={lang(english)}>
                    for (index, step) in entry.steps.iter().enumerate() {
                        <li key={index}>{ step }</li>
                    }
                </ol>
                <dl class="facts">
                    <dt>{ m.say("entry-leaves") }</dt>
                    <dd lang={lang(english)}>{ &entry.deliverable.text }</dd>
                    <dt>{ m.say("entry-closes") }</dt>
                    <dd>
                        for (index, question) in entry.closes.iter().enumerate() {
                            <span key={question.as_str()}>
                                if index > 0 { { ", " } }
                                <a href={base.to(&Place::question(store, question))}>{ question.as_str() }</a>
                            </span>
                        }
                    </dd>
                    <dt>{ m.say("column-rests-on") }</dt>
                    <dd>{ citation_list(store, &entry.citations) }</dd>
                </dl>
            </details>
        </article>
    }
}

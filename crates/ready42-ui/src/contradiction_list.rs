//! What does not fit together.

use ready42_core::contradiction::{Contradiction, Named};
use ready42_exchange::words::{self, Mention};
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    english::{self, english_tag, lang},
    place::{Base, Place, anchor},
    store::Store,
};

/// Each contradiction with what it rests on, and where to look.
///
/// On the result page each is a place to come to; a document, where a page shows it as well, has
/// none of these.
pub fn contradiction_list(store: &Store, base: &Base, document: bool) -> Html {
    let m = store.messages;
    html! {
        <div class="contradictions" data-r42="contradictions">
            <p class="quiet-text">{ m.say("contradictions-lead") }</p>
            for found in store.report.contradictions.iter() {
                { contradiction(store, base, found, document) }
            }
        </div>
    }
}

fn contradiction(store: &Store, base: &Base, found: &Contradiction, document: bool) -> Html {
    let m = store.messages;
    let rule = found.rule.as_str();
    let fell_back = store.catalogue().fell_back().contradiction(&found.rule);
    let lang = lang(fell_back);
    let id = (!document).then(|| anchor(rule));
    let heading = id.as_ref().map(|id| format!("{id}-heading"));
    let more = found.names.len().saturating_sub(words::LISTED);
    html! {
        <article key={rule} class="contradiction" {id} tabindex={(!document).then_some("-1")} aria-labelledby={heading.clone()}>
            <h3 id={heading}>{ english::text(lang, &found.title) }{ english_tag(m, fell_back) }</h3>
            <p {lang}>{ &found.says }</p>
            <dl>
                <dt>{ m.say("contradiction-said") }</dt>
                <dd>
                    <ul>
                        for (index, named) in found.names.iter().take(words::LISTED).enumerate() {
                            <li key={index}>{ mention(store, base, named) }</li>
                        }
                        if more > 0 {
                            <li key="more">{ say!(m, "and-more", more = more) }</li>
                        }
                    </ul>
                </dd>
                <dt>{ m.say("contradiction-check") }</dt>
                <dd {lang}>{ &found.check }</dd>
            </dl>
        </article>
    }
}

/// What is said, with a link to where it was said.
fn mention(store: &Store, base: &Base, named: &Named) -> Html {
    let Mention { id, name, said, foreign, fell_back } =
        words::mention(store.messages, named, store.catalogue());
    let name = if foreign {
        html! { <bdi>{ name }</bdi> }
    } else {
        english::text(lang(fell_back), &name)
    };
    let about = html! {
        <>
            if !id.is_empty() {
                <span class="id">{ id }</span>{ " " }
            }
            { name }
        </>
    };
    let place = match named {
        Named::Answer { question, .. } => Place::question(store, question),
        Named::Control { control, .. } => Place::Statement(Some(control.clone())),
        Named::Fact { .. } => Place::Profile,
        Named::Record { record, .. } => Place::Evidence(Some(record.clone())),
        Named::System { system, .. } => Place::Systems(Some(system.clone())),
    };
    html! {
        <>
            <span class="strong">{ said }</span>{ ": " }
            <a href={base.to(&place)}>{ about }</a>
        </>
    }
}

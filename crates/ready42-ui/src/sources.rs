//! The publications that a report rests on.

use ready42_core::vocabulary::Source;
use ready42_exchange::words;
use ready42_messages::Messages;
use yew::prelude::*;

use crate::{
    english::{self, lang},
    sentence::sentence,
    store::Store,
};

/// The publications cited, and what every reader is told about the frameworks.
pub fn sources(store: &Store) -> Html {
    let (m, report) = (store.messages, &store.report);
    // What publishers say is said in English, and so is what we say of them.
    let foreign = !m.is_english();
    html! {
        <div class="sources">
            <ul>
                for source in report.sources.iter() {
                    <li key={source.id.as_str()}>
                        <span lang={lang(foreign)}>
                            { format!("{}, ", source.publisher) }<cite>{ &source.title }</cite>{ format!(". {}. ", source.edition) }
                        </span>
                        if source.address.starts_with("https://") {
                            <a href={source.address.to_string()} rel="noreferrer noopener">{ &source.address }</a>{ ". " }
                        }
                        <span class="quiet-text">{ note(m, source) }</span>
                    </li>
                }
            </ul>
            for (index, text) in report.attributions.iter().enumerate() {
                <p key={index} class="quiet-text" lang={lang(foreign)}>{ text }</p>
            }
        </div>
    }
}

/// By what a publication is cited, when it was read and how, and on what terms it is used.
fn note(m: Messages, source: &Source) -> Html {
    let text = |text: &str| english::text(lang(!m.is_english()), text);
    sentence(
        m,
        "source-note",
        &[("day", (&words::date(m, source.read.date)).into())],
        &[
            ("item", text(&source.item)),
            ("how", text(&source.read.how)),
            ("terms", text(&source.terms)),
        ],
    )
}

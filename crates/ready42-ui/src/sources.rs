//! The publications that a report rests on.

use yew::prelude::*;

use crate::{english::lang, store::Store};

/// The publications cited, and what every reader is told about the frameworks.
pub fn sources(store: &Store) -> Html {
    let report = &store.report;
    html! {
        <div class="sources" lang={lang(!store.messages.is_english())}>
            <ul>
                for source in report.sources.iter() {
                    <li key={source.id.as_str()}>
                        { format!("{}, ", source.publisher) }<cite>{ &source.title }</cite>{ format!(". {}. ", source.edition) }
                        if source.address.starts_with("https://") {
                            <a href={source.address.to_string()} rel="noreferrer noopener">{ &source.address }</a>
                        }
                    </li>
                }
            </ul>
            for (index, text) in report.attributions.iter().enumerate() {
                <p key={index} class="quiet-text">{ text }</p>
            }
        </div>
    }
}

//! That an answer does not fit with something said elsewhere.

use ready42_core::{contradiction::Contradiction, id::QuestionId};
use yew::prelude::*;

use crate::{
    english::{self, lang},
    place::{Base, Place},
    sentence::sentence,
    store::Store,
};

/// A quiet line for each contradiction that an answer is part of, with a link to it; nothing where
/// there is none.
pub fn contradiction_hint(store: &Store, base: &Base, question: &QuestionId) -> Html {
    let found = store.report.contradictions.iter().filter(|it| it.names_question(question));
    let found: Vec<&Contradiction> = found.collect();
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <div class="doubts" data-r42="contradiction-hint">
            for it in found {
                <p key={it.rule.as_str()} class="doubt">{ sentence(
                    store.messages, "contradiction-hint", &[], &[("title", title(store, base, it))],
                ) }</p>
            }
        </div>
    }
}

/// What it is about, as a link to it.
fn title(store: &Store, base: &Base, found: &Contradiction) -> Html {
    let lang = lang(store.catalogue().fell_back().contradiction(&found.rule));
    let place = Place::Contradiction(found.rule.clone());
    html! { <a href={base.to(&place)}>{ english::text(lang, &found.title) }</a> }
}

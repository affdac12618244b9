//! How a figure comes about.

use ready42_core::explain::Subject;
use ready42_exchange::words;
use ready42_ui::{
    explanation::{above, explain, explanation},
    place::{Base, Place, use_base},
    store::{Store, use_assessment},
};
use yew::prelude::*;

use crate::page::Page;

/// What an [`ExplainPage`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct ExplainPageProps {
    /// What is explained, as the address has it.
    pub(crate) subject: String,
}

/// The terms of a figure; worked out only here, and only when the assessment changed.
#[component]
pub(crate) fn ExplainPage(props: &ExplainPageProps) -> Html {
    let store = use_assessment();
    let base = use_base();
    let m = store.messages;
    let organisation = store.report.organisation.to_string();
    let subject = Subject::find(&store.instrument, &props.subject);
    let found = subject.and_then(|subject| Some((explain(&store, &subject)?, subject)));
    let Some((explained, subject)) = found else {
        return html! {
            <Page title={m.say("explain")} {organisation}>
                <p>{ words::unexplained(m, &props.subject) }</p>
                <p><a href={base.to(&Place::Result)}>{ m.say("see-result") }</a></p>
            </Page>
        };
    };
    let english = words::explained_in_english(m, &explained, store.catalogue()).to_owned();
    html! {
        <Page title={words::explained(m, &explained)} {english} above={m.say("explain")} {organisation}>
            { crumbs(&store, &base, &subject) }
            { explanation(&store, &base, &explained) }
            { back(&store, &base, &subject) }
        </Page>
    }
}

/// The figures above this one.
fn crumbs(store: &Store, base: &Base, subject: &Subject) -> Html {
    let above = above(store, subject);
    html! {
        if !above.is_empty() {
            <nav class="crumbs" aria-label={store.messages.say("explain-above")}>
                <ol class="row">
                    for (name, subject) in above {
                        <li key={subject.clone()}><a href={base.to(&Place::Explain(subject))}>{ name }</a></li>
                    }
                </ol>
            </nav>
        }
    }
}

/// The way back to where the figure stands.
fn back(store: &Store, base: &Base, subject: &Subject) -> Html {
    let m = store.messages;
    let (place, said) = match subject {
        Subject::Remedy(id) => (Place::Plan(Some(id.clone())), m.say("see-plan")),
        Subject::Question(id) => (Place::question(store, id), m.say("to-questions")),
        Subject::Part(_, id) if store.group_of(id).is_some() => {
            (Place::unit(store, id), m.say("to-questions"))
        }
        _ => (Place::Result, m.say("see-result")),
    };
    html! {
        <nav class="onward" aria-label={m.say("explain-back")}>
            <a class="button quiet" href={base.to(&place)}>{ said }</a>
        </nav>
    }
}

//! The items of one category of another framework.

use ready42_core::{crosswalk::Provenance, id::FrameworkId, report::ItemReport};
use ready42_exchange::words;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::{
    english::{self, lang},
    place::{Base, Place, use_base},
    store::{Store, use_assessment},
};

/// What [`FrameworkRows`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FrameworkRowsProps {
    /// The framework.
    pub framework: FrameworkId,
    /// The category.
    pub category: ItemReport,
}

/// A category that opens to its items, each with the units it rests on.
#[component]
pub fn FrameworkRows(props: &FrameworkRowsProps) -> Html {
    let category = &props.category;
    let store = use_assessment();
    let lang = lang(store.catalogue().fell_back().item(&props.framework, &category.id));
    let base = use_base();
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        move |event: Event| open.set(event.target_unchecked_into::<HtmlDetailsElement>().open())
    };
    html! {
        <details class="items" {ontoggle}>
            <summary><span class="id">{ category.id.as_str() }</span>{ " " }{ english::text(lang, &category.title) }</summary>
            <div>
                if *open {
                    { items(&store, &base, props) }
                }
            </div>
        </details>
    }
}

/// The items of the category.
fn items(store: &Store, base: &Base, props: &FrameworkRowsProps) -> Html {
    let m = store.messages;
    let fell_back = store.catalogue().fell_back();
    let framework = store.report.frameworks.iter().find(|it| it.id == props.framework);
    let items = framework.into_iter().flat_map(|it| &it.items);
    let items = items.filter(|it| it.parent.as_ref() == Some(&props.category.id));
    html! {
        <ul class="item-list">
            for item in items {
                <li key={item.id.as_str()}>
                    <span class="id">{ item.id.as_str() }</span>{ " " }{ english::text(lang(fell_back.item(&props.framework, &item.id)), &item.title) }
                    { ": " }<span class="strong">{ words::assessed(m, item.readiness) }</span>
                    if !item.edges.is_empty() {
                        <span class="quiet-text">{ " " }{ m.say("edges-from") }{ " " }</span>
                        for (index, edge) in item.edges.iter().enumerate() {
                            <span key={index} class="edge">
                                if index > 0 { { ", " } }
                                <a href={base.to(&Place::unit(store, &edge.from))}>{ edge.from.as_str() }</a>
                                if edge.provenance == Provenance::Editorial { { "*" } }
                            </span>
                        }
                    }
                    if item.doubtful {
                        { " " }<span class="tag">{ m.say("edges-doubtful-tag") }</span>
                    }
                </li>
            }
        </ul>
    }
}

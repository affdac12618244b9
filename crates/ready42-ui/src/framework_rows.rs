//! The items of one category, or one item, of another framework.

use ready42_core::{
    crosswalk::{Origin, Provenance},
    id::FrameworkId,
    report::ItemReport,
};
use ready42_exchange::words;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::{
    place::{Base, Place, use_base},
    store::{Store, use_assessment},
};

/// What [`FrameworkRows`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FrameworkRowsProps {
    /// The framework.
    pub framework: FrameworkId,
    /// The category or chapter, or an item that stands under none.
    pub category: ItemReport,
}

/// A category that opens to its items, each with the units and questions it rests on.
#[component]
pub fn FrameworkRows(props: &FrameworkRowsProps) -> Html {
    let category = &props.category;
    let store = use_assessment();
    let base = use_base();
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        move |event: Event| open.set(event.target_unchecked_into::<HtmlDetailsElement>().open())
    };
    html! {
        <details class="items" {ontoggle}>
            <summary><span class="id">{ category.id.as_str() }</span>{ " " }{ &category.title }</summary>
            <div>
                if *open {
                    { items(&store, &base, props) }
                }
            </div>
        </details>
    }
}

/// The items of the category; for one that groups nothing, what it rests on itself.
fn items(store: &Store, base: &Base, props: &FrameworkRowsProps) -> Html {
    if props.category.kind.is_outcome() {
        return html! { <p class="item-list">{ rests_on(store, base, &props.category) }</p> };
    }
    let framework = store.report.frameworks.iter().find(|it| it.id == props.framework);
    let items = framework.into_iter().flat_map(|it| &it.items);
    let items = items.filter(|it| it.parent.as_ref() == Some(&props.category.id));
    html! {
        <ul class="item-list">
            for item in items {
                <li key={item.id.as_str()}>
                    <span class="id">{ item.id.as_str() }</span>{ " " }{ &item.title }
                    { ": " }{ rests_on(store, base, item) }
                </li>
            }
        </ul>
    }
}

/// The readiness of an item, the units and questions it rests on, and from when it applies.
fn rests_on(store: &Store, base: &Base, item: &ItemReport) -> Html {
    let applies = words::applies_from(item);
    html! {
        <>
            <span class="strong">{ words::assessed(item.readiness) }</span>
            if !item.edges.is_empty() {
                <span class="quiet-text">{ " from " }</span>
                for (index, edge) in item.edges.iter().enumerate() {
                    <span key={index} class="edge">
                        if index > 0 { { ", " } }
                        <a href={base.to(&place(store, &edge.from))}>{ edge.from.as_str() }</a>
                        if edge.provenance == Provenance::Editorial { { "*" } }
                    </span>
                }
            }
            if item.doubtful {
                { " " }<span class="tag">{ "A pair here is doubtful" }</span>
            }
            if !applies.is_empty() {
                <span class="quiet-text">{ format!(" {applies}") }</span>
            }
        </>
    }
}

/// Where an edge begins.
fn place(store: &Store, origin: &Origin) -> Place {
    match origin {
        Origin::Unit(unit) => Place::unit(store, unit),
        Origin::Question(question) => Place::question(store, question),
    }
}

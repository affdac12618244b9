//! The items of one category, or one item, of another framework.

use ready42_core::{
    crosswalk::{Origin, Provenance},
    framework::AppliesFrom,
    id::FrameworkId,
    report::ItemReport,
};
use ready42_exchange::words;
use ready42_messages::Messages;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::{
    english::{self, lang},
    explain_link::ExplainLink,
    place::{Base, Place, use_base},
    sentence::sentence,
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
    let lang = lang(store.catalogue().fell_back().item(&props.framework, &category.id));
    let base = use_base();
    let open = use_state_eq(bool::default);
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

/// The items of the category; for one that groups nothing, what it rests on itself.
fn items(store: &Store, base: &Base, props: &FrameworkRowsProps) -> Html {
    if props.category.kind.is_outcome() {
        return html! { <div class="item-list"><div>{ rests_on(store, base, props, &props.category) }</div></div> };
    }
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
                    { ": " }
                    if item.readiness.is_some() {
                        <ExplainLink subject={item.id.to_string()} about={item.id.to_string()}><span class="strong">{ words::assessed(m, item.readiness) }</span></ExplainLink>
                    } else {
                        <span class="strong">{ words::assessed(m, item.readiness) }</span>
                    }{ " " }{ rests_on(store, base, props, item) }
                </li>
            }
        </ul>
    }
}

/// The units and questions an item rests on, and from when it applies.
fn rests_on(store: &Store, base: &Base, props: &FrameworkRowsProps, item: &ItemReport) -> Html {
    let m = store.messages;
    let lang = lang(store.catalogue().fell_back().item(&props.framework, &item.id));
    html! {
        <>
            if !item.edges.is_empty() {
                <span class="quiet-text">{ m.say("edges-from") }{ " " }</span>
                for (index, edge) in item.edges.iter().enumerate() {
                    <span key={index}>
                        if index > 0 { { ", " } }
                        <span class="edge">
                            <a href={base.to(&place(store, &edge.from))}>{ edge.from.as_str() }</a>
                            if edge.provenance == Provenance::Editorial { { "*" } }
                        </span>
                    </span>
                }
            }
            if item.doubtful {
                { " " }<span class="tag">{ m.say("edges-doubtful-tag") }</span>
            }
            if !item.applies_from.is_empty() {
                <ul class="applies">
                    for (index, it) in item.applies_from.iter().enumerate() {
                        <li key={index}>{ applies(m, lang, it) }</li>
                    }
                </ul>
            }
        </>
    }
}

/// From when an article applies and for what, and what speaks against that day.
fn applies(m: Messages, lang: Option<&'static str>, from: &AppliesFrom) -> Html {
    let day = words::date(m, from.date);
    let scope = english::text(lang, &from.scope);
    html! {
        <>
            { sentence(m, "applies-since", &[("day", (&day).into())], &[("scope", scope)]) }
            if let Some(doubt) = &from.doubt {
                { " " }<span class="tag tag-open">{ m.say("applies-doubt-tag") }</span>
                { " " }<span class="quiet-text" {lang}>{ doubt }</span>
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

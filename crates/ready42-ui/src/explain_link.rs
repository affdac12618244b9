//! The way from a figure to how it comes about.

use yew::prelude::*;

use crate::{
    place::{Place, use_base},
    store::use_assessment,
};

/// What an [`ExplainLink`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ExplainLinkProps {
    /// What is explained, as a subject is written.
    pub subject: String,
    /// What it is called, for whoever hears the link by itself.
    pub about: String,
    /// The figure, where it is the link itself; else the link says what it leads to.
    #[prop_or_default]
    pub children: Html,
}

/// A link to how a figure comes about.
#[component]
pub fn ExplainLink(props: &ExplainLinkProps) -> Html {
    let ExplainLinkProps { subject, about, children } = props;
    let (store, base) = (use_assessment(), use_base());
    let href = base.to(&Place::Explain(subject.clone()));
    let said = store.messages.say("explain");
    if *children == Html::default() {
        html! {
            <a class="explain" {href}>{ said }<span class="hidden">{ format!(": {about}") }</span></a>
        }
    } else {
        html! {
            <a class="explain figure-link" {href}>{ children.clone() }<span class="hidden">{ format!(", {about}: {said}") }</span></a>
        }
    }
}

//! A tick beside a remedy: what if this were done.

use ready42_core::id::RemedyId;
use ready42_messages::say;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    place::anchor,
    store::{Action, use_assessment, use_dispatch},
};

/// What a [`WhatIfTick`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WhatIfTickProps {
    /// The remedy.
    pub remedy: RemedyId,
    /// What to do.
    pub title: AttrValue,
}

/// Supposes that a remedy is done; one that another needs is shown as done with it.
#[component]
pub fn WhatIfTick(props: &WhatIfTickProps) -> Html {
    let WhatIfTickProps { remedy, title } = props;
    let store = use_assessment();
    let dispatch = use_dispatch();
    let m = store.messages;
    let checked = store.supposed.contains(remedy);
    let mut done = store.what_if.iter().flat_map(|it| &it.done);
    let pulled_in = done.any(|it| it.remedy == *remedy && it.needed_by.is_some());
    let onchange = {
        let (supposed, remedy) = (store.supposed.clone(), remedy.clone());
        move |event: Event| {
            let checked = event.target_unchecked_into::<HtmlInputElement>().checked();
            let mut remedies = supposed.to_vec();
            remedies.retain(|it| *it != remedy);
            if checked {
                remedies.push(remedy.clone());
            }
            dispatch.dispatch(Action::Suppose(remedies));
        }
    };
    let id = format!("suppose-{}", anchor(remedy.as_str()));
    html! {
        <div class="suppose">
            <label class="tick" for={id.clone()}>
                <input type="checkbox" {id} {checked} {onchange} />
                <span>{ m.say("what-if-tick") }<span class="hidden">{ " " }{ say!(m, "of-remedy", remedy = title.as_str()) }</span></span>
            </label>
            if pulled_in && !checked {
                <span class="tag tag-open">{ m.say("what-if-pulled-in") }</span>
            }
        </div>
    }
}

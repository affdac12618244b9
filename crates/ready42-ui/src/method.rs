//! How a report comes about.

use ready42_core::{catalogue::Catalogue, id::PolicyId};
use ready42_exchange::words;
use ready42_messages::Messages;
use yew::prelude::*;

/// The method under a policy, in half a page.
pub fn method(m: Messages, policy: &PolicyId, catalogue: &Catalogue) -> Html {
    html! {
        <dl class="facts">
            for part in words::method(m, policy, catalogue) {
                <div key={part.heading}>
                    <dt>{ part.heading }</dt>
                    <dd>{ part.text }</dd>
                </div>
            }
        </dl>
    }
}

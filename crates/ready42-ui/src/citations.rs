//! Where to read more.

use ready42_core::remedy::Citation;
use ready42_exchange::words;
use yew::prelude::*;

use crate::store::Store;

/// The places cited, by publication, each with a link to it where that is served over https.
pub fn citation_list(store: &Store, citations: &[Citation]) -> Html {
    html! {
        <ul class="citations">
            for cited in words::citations(citations, store.catalogue()) {
                <li key={cited.name}>
                    if let Some(address) = cited.address {
                        <a href={address.to_owned()} rel="noreferrer noopener">{ cited.name }</a>
                    } else {
                        <span>{ cited.name }</span>
                    }
                    { format!(": {}", cited.items.join(", ")) }
                </li>
            }
        </ul>
    }
}

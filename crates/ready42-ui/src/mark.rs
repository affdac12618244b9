//! The mark of Ready42.

use yew::prelude::*;

/// The mark, beside which the name stands in words.
pub fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"
            focusable="false">
            <rect class="mark-ground" width="32" height="32" rx="7" />
            <path class="mark-tick" d="m8 17 5.5 5.5L24 10" fill="none" stroke-width="4"
                stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}

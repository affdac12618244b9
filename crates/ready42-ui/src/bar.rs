//! A share as a bar.

use ready42_core::ratio::{Range, Ratio};
use yew::prelude::*;

use crate::band::Band;

/// What is certain in full, what is possible hatched; the figure stands beside it as text, so
/// that the bar itself is silent.
pub fn bar(range: Option<Range>) -> Html {
    let ratio = |it: Option<Ratio>| it.map_or(0, Ratio::basis_points);
    let low = ratio(range.map(|it| it.low));
    let high = ratio(range.map(|it| it.high));
    html! {
        <svg class={classes!("bar", Band::of(range).class())} viewBox="0 0 10000 100"
            preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar-ground" width="10000" height="100" />
            <rect class="bar-open" x={low.to_string()} width={(high - low).to_string()} height="100" />
            <rect class="bar-sure" width={low.to_string()} height="100" />
        </svg>
    }
}

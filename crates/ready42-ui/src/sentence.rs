//! Sentences with something else than text in them, in whatever order a language has it.

use ready42_messages::{Arg, Messages, Piece};
use yew::prelude::*;

/// A message; `args` fill its places with text, `places` with markup such as a link.
pub fn sentence(
    m: Messages,
    id: &'static str,
    args: &[(&str, Arg<'_>)],
    places: &[(&str, Html)],
) -> Html {
    let pieces = m.pieces(id, args).into_iter();
    let pieces = pieces.map(|piece| match piece {
        Piece::Said(text) => html! { { text } },
        Piece::Place(name) => {
            let found = places.iter().find(|(it, _)| *it == name);
            found.map_or_else(Html::default, |(_, html)| html.clone())
        }
    });
    pieces.collect()
}

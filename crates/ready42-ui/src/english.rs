//! What stands in English although the page does not, since nobody has translated it yet.

use ready42_messages::Messages;
use yew::prelude::*;

/// The language of an element whose text fell back; nothing where it is that of the page.
pub const fn lang(fell_back: bool) -> Option<&'static str> {
    if fell_back { Some("en") } else { None }
}

/// A text between others, set apart by its language where it fell back.
pub fn text(lang: Option<&'static str>, text: &str) -> Html {
    let text = text.to_owned();
    if lang.is_some() {
        html! { <span {lang}>{ text }</span> }
    } else {
        html! { { text } }
    }
}

/// A sentence of which a part stands in English although the page does not; mostly none does.
pub fn within(sentence: &str, part: &str) -> Html {
    match sentence.split_once(part) {
        Some((before, after)) if !part.is_empty() => html! {
            <>{ before.to_owned() }{ text(lang(true), part) }{ after.to_owned() }</>
        },
        _ => text(None, sentence),
    }
}

/// A small tag that says so, to stand beside the text.
pub fn english_tag(m: Messages, fell_back: bool) -> Html {
    if !fell_back {
        return Html::default();
    }
    html! {
        <>
            { " " }<span class="tag tag-language" lang={m.language()} data-r42="fell-back">{ m.say("in-english") }</span>
        </>
    }
}

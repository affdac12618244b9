//! One answer that can be chosen.

use yew::prelude::*;

use crate::english::lang;

/// One way to answer a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<'a> {
    /// What tells it from the others.
    pub value: &'static str,
    /// Its word, such as a level's.
    pub word: String,
    /// What it looks like here.
    pub text: &'a str,
    /// Whether it is one of the levels, not a way to leave the question open.
    pub level: bool,
    /// Whether `text` stands in English although the page does not.
    pub english: bool,
    /// Whether it is chosen.
    pub checked: bool,
}

/// A radio button whose whole card can be clicked, its descriptor in full view.
///
/// `name` is what all choices of the question have in common; `onchoose` gets the value.
pub fn level_choice(name: &str, choice: Choice<'_>, onchoose: &Callback<&'static str>) -> Html {
    let Choice { value, word, text, level, english, checked } = choice;
    let id = format!("{name}-{value}");
    let onchoose = onchoose.clone();
    let onchange = move |_: Event| onchoose.emit(value);
    html! {
        <label key={value} class={classes!("choice", (!level).then_some("choice-open"))} for={id.clone()}>
            <input type="radio" {id} name={name.to_owned()} {value} {checked} {onchange} data-r42="answer" />
            <span class="choice-words">
                <span class="choice-word">{ word }</span>
                <span class="choice-text" lang={lang(english)}>{ text }</span>
            </span>
        </label>
    }
}

//! One fact of the profile.

use ready42_core::{
    assessment::FactValue,
    id::FactId,
    vocabulary::{Fact, FactKind},
};
use ready42_messages::Messages;
use yew::prelude::*;

use crate::{
    english::{english_tag, lang},
    store::{Action, Dispatch},
};

/// A fact as radio buttons, "Not known" among them; nothing is chosen beforehand.
///
/// "Not known" is kept as nothing at all; `touched` says that somebody chose it.
pub fn fact_field(
    m: Messages,
    fell_back: bool,
    dispatch: &Dispatch,
    fact: &Fact,
    value: Option<&FactValue>,
    touched: bool,
    onchoose: &Callback<FactId>,
) -> Html {
    let name = format!("fact-{}", fact.id);
    let hint = format!("{name}-hint");
    let option = |key: String, title: String, chosen: Option<FactValue>| {
        let checked = match &chosen {
            None => value.is_none() && touched,
            some => value == some.as_ref(),
        };
        let (dispatch, onchoose, fact) = (dispatch.clone(), onchoose.clone(), fact.id.clone());
        let onchange = move |_: Event| {
            dispatch.dispatch(Action::SetFact(fact.clone(), chosen.clone()));
            onchoose.emit(fact.clone());
        };
        let id = format!("{name}-{key}");
        html! {
            <label key={key.clone()} class="pill" for={id.clone()}>
                <input type="radio" {id} name={name.clone()} value={key} {checked} {onchange} />
                <span>{ title }</span>
            </label>
        }
    };
    let mut options = match fact.kind {
        FactKind::Flag => [("yes", m.say("yes"), true), ("no", m.say("no"), false)]
            .map(|(key, title, flag)| option(key.into(), title.into(), Some(FactValue::Flag(flag))))
            .to_vec(),
        FactKind::Choice => {
            let choice = |it: &ready42_core::vocabulary::FactOption| {
                let value = FactValue::Choice(it.id.clone());
                option(it.id.to_string(), it.title.to_string(), Some(value))
            };
            fact.options.iter().map(choice).collect()
        }
    };
    options.push(option("unknown".into(), m.say("standing-not-known").into(), None));
    let described = fact.hint.is_some().then(|| hint.clone());
    html! {
        <fieldset key={fact.id.as_str()} class="fact" aria-describedby={described} lang={lang(fell_back)}>
            <legend>{ &fact.text }{ english_tag(m, fell_back) }</legend>
            if let Some(text) = &fact.hint {
                <p class="hint" id={hint}>{ text }</p>
            }
            <div class="pills">{ for options }</div>
        </fieldset>
    }
}

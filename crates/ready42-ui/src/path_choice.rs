//! Where a path is to lead, as fields.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::{
    path_target::{Kind, Wish, frameworks},
    store::Store,
};

/// A radio button for each kind of target, and the fields of the one that is chosen.
///
/// `fault` is the message that says what is wrong with the field that is shown.
pub fn path_choice(
    store: &Store,
    wish: &Wish,
    fault: Option<&'static str>,
    onwish: &Callback<Wish>,
) -> Html {
    let m = store.messages;
    html! {
        <div class="path-choice">
            <fieldset class="fact">
                <legend>{ m.say("path-choose") }</legend>
                <div class="pills">
                    for kind in Kind::of(store) {
                        { pill(store, wish, kind, onwish) }
                    }
                </div>
            </fieldset>
            <div class="fields">
                if wish.kind == Kind::Framework {
                    { framework_field(store, wish, onwish) }
                }
                if matches!(wish.kind, Kind::Readiness | Kind::Framework) {
                    { number_field(m.say("path-field-percent"), &wish.percent, "decimal", fault.is_some(), {
                        let (wish, onwish) = (wish.clone(), onwish.clone());
                        Callback::from(move |percent| onwish.emit(Wish { percent, ..wish.clone() }))
                    }) }
                }
                if wish.kind == Kind::Budget {
                    { number_field(m.say("path-field-days"), &wish.days, "numeric", fault.is_some(), {
                        let (wish, onwish) = (wish.clone(), onwish.clone());
                        Callback::from(move |days| onwish.emit(Wish { days, ..wish.clone() }))
                    }) }
                }
            </div>
            <p class="fault" role="alert" id="path-fault">{ fault.map(|id| m.say(id)).unwrap_or_default() }</p>
        </div>
    }
}

fn pill(store: &Store, wish: &Wish, kind: Kind, onwish: &Callback<Wish>) -> Html {
    let id = format!("path-kind-{}", kind.value());
    let onchange = {
        let (wish, onwish) = (wish.clone(), onwish.clone());
        move |_: Event| onwish.emit(Wish { kind, ..wish.clone() })
    };
    html! {
        <label key={kind.value()} class="pill" for={id.clone()}>
            <input type="radio" {id} name="path-kind" value={kind.value()}
                checked={wish.kind == kind} {onchange} data-r42="path-kind" />
            <span>{ store.messages.say(kind.message()) }</span>
        </label>
    }
}

fn framework_field(store: &Store, wish: &Wish, onwish: &Callback<Wish>) -> Html {
    let onchange = {
        let (wish, onwish) = (wish.clone(), onwish.clone());
        move |event: Event| {
            let Some(field) = event.target_dyn_into::<HtmlSelectElement>() else { return };
            let framework = Some(field.value().as_str().into());
            onwish.emit(Wish { framework, ..wish.clone() });
        }
    };
    html! {
        <div class="field short">
            <label for="path-framework">{ store.messages.say("path-field-framework") }</label>
            <select id="path-framework" {onchange}>
                for (id, name) in frameworks(store) {
                    <option key={id.as_str()} value={id.to_string()} selected={wish.framework.as_ref() == Some(id)}>{ name }</option>
                }
            </select>
        </div>
    }
}

fn number_field(
    label: &'static str,
    value: &str,
    mode: &'static str,
    faulty: bool,
    onnumber: Callback<String>,
) -> Html {
    let oninput = move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            onnumber.emit(field.value());
        }
    };
    html! {
        <div class="field short">
            <label for="path-number">{ label }</label>
            <input id="path-number" type="text" inputmode={mode} maxlength="16" autocomplete="off"
                value={value.to_owned()} {oninput} aria-invalid={faulty.then_some("true")}
                aria-describedby={faulty.then_some("path-fault")} />
        </div>
    }
}

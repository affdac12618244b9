//! What the form of a system is made of.

use ready42_core::{id::SystemId, system::Word};
use ready42_exchange::assessment::limit;
use ready42_messages::Messages;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::{
    store::{Action, Dispatch},
    system_change::SystemChange,
};

/// Where a form sends what becomes of a system.
#[derive(Clone)]
pub(super) struct Sender {
    pub(super) m: Messages,
    pub(super) dispatch: Dispatch,
    pub(super) system: SystemId,
}

impl Sender {
    /// Sends a change.
    pub(super) fn send(&self, change: SystemChange) {
        self.dispatch.dispatch(Action::ChangeSystem(self.system.clone(), change));
    }

    /// A part of the form under a heading.
    pub(super) fn part(&self, id: &str, heading: &'static str, inside: Html) -> Html {
        let heading_id = format!("{id}-heading");
        html! {
            <section class="form-part" aria-labelledby={heading_id.clone()}>
                <h2 id={heading_id}>{ self.m.say(heading) }</h2>
                { inside }
            </section>
        }
    }

    /// A line of text.
    pub(super) fn line(
        &self,
        id: &'static str,
        label: &'static str,
        hint: Option<&'static str>,
        value: &str,
        change: fn(String) -> SystemChange,
    ) -> Html {
        let sender = self.clone();
        let oninput = move |event: InputEvent| {
            sender.send(change(event.target_unchecked_into::<HtmlInputElement>().value()));
        };
        let hint_id = hint.map(|_| format!("{id}-hint"));
        html! {
            <div class="field">
                <label for={id}>{ self.m.say(label) }</label>
                if let Some(hint) = hint {
                    <p class="hint" id={hint_id.clone()}>{ self.m.say(hint) }</p>
                }
                <input {id} type="text" maxlength="400" autocomplete="off" aria-describedby={hint_id}
                    value={value.to_owned()} {oninput} />
            </div>
        }
    }

    /// A text of several lines.
    pub(super) fn text(
        &self,
        id: &'static str,
        label: &'static str,
        hint: Option<&'static str>,
        value: &str,
        change: fn(String) -> SystemChange,
    ) -> Html {
        let sender = self.clone();
        let oninput = move |event: InputEvent| {
            sender.send(change(event.target_unchecked_into::<HtmlTextAreaElement>().value()));
        };
        let hint_id = hint.map(|_| format!("{id}-hint"));
        html! {
            <div class="field">
                <label for={id}>{ self.m.say(label) }</label>
                if let Some(hint) = hint {
                    <p class="hint" id={hint_id.clone()}>{ self.m.say(hint) }</p>
                }
                <textarea {id} rows="2" maxlength={limit::TEXT.to_string()} aria-describedby={hint_id}
                    value={value.to_owned()} {oninput} />
            </div>
        }
    }

    /// Words of a closed list as boxes to tick.
    pub(super) fn ticks<W: Word>(
        &self,
        id: &'static str,
        words: &[W],
        chosen: &[W],
        said: fn(Messages, W) -> String,
        change: fn(W, bool) -> SystemChange,
    ) -> Html {
        let boxes = words.iter().copied().map(|word| {
            let sender = self.clone();
            let onchange = move |event: Event| {
                let checked = event.target_unchecked_into::<HtmlInputElement>().checked();
                sender.send(change(word, checked));
            };
            let id = format!("{id}-{}", word.as_str());
            html! {
                <label key={word.as_str()} class="pill" for={id.clone()}>
                    <input type="checkbox" {id} checked={chosen.contains(&word)} {onchange} />
                    <span>{ said(self.m, word) }</span>
                </label>
            }
        });
        html! { <div class="pills">{ for boxes }</div> }
    }

    /// One of a few, or nothing told.
    pub(super) fn choice<T: Copy + PartialEq + 'static>(
        &self,
        id: &'static str,
        options: &[(&'static str, String, T)],
        chosen: Option<T>,
        change: fn(Option<T>) -> SystemChange,
    ) -> Html {
        let option = |key: &'static str, title: String, value: Option<T>| {
            let sender = self.clone();
            let onchange = move |_: Event| sender.send(change(value));
            let field = format!("{id}-{key}");
            html! {
                <label {key} class="pill" for={field.clone()}>
                    <input type="radio" id={field} name={id} value={key} checked={chosen == value} {onchange} />
                    <span>{ title }</span>
                </label>
            }
        };
        let untold = self.m.say("systems-not-told").to_owned();
        html! {
            <div class="pills">
                for (key, title, value) in options.iter() {
                    { option(key, title.clone(), Some(*value)) }
                }
                { option("untold", untold, None) }
            </div>
        }
    }

    /// Yes, no, or nothing told.
    pub(super) fn flag(
        &self,
        id: &'static str,
        chosen: Option<bool>,
        change: fn(Option<bool>) -> SystemChange,
    ) -> Html {
        let options = [("yes", true), ("no", false)]
            .map(|(key, flag)| (key, self.m.say(if flag { "yes" } else { "no" }).to_owned(), flag));
        self.choice(id, &options, chosen, change)
    }

    /// Something that is asked, with what answers it.
    pub(super) fn asked(
        &self,
        legend: &'static str,
        hint: Option<&'static str>,
        inside: Html,
    ) -> Html {
        html! {
            <fieldset class="asked">
                <legend>{ self.m.say(legend) }</legend>
                if let Some(hint) = hint {
                    <p class="hint">{ self.m.say(hint) }</p>
                }
                { inside }
            </fieldset>
        }
    }
}

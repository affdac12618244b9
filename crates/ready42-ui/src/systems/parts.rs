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

/// One box or radio button: whether it is chosen, and what choosing it does.
struct Choice {
    key: &'static str,
    title: String,
    holds: bool,
    change: SystemChange,
}

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
        let tick = |word: &W| {
            let holds = chosen.contains(word);
            let key = word.as_str();
            Choice { key, title: said(self.m, *word), holds, change: change(*word, !holds) }
        };
        self.choices(id, "checkbox", words.iter().map(tick).collect())
    }

    /// One of a few, or nothing told.
    pub(super) fn choice<T: Copy + PartialEq>(
        &self,
        id: &'static str,
        options: &[(&'static str, String, T)],
        chosen: Option<T>,
        change: fn(Option<T>) -> SystemChange,
    ) -> Html {
        let option = |(key, title, value): &(&'static str, String, T)| {
            let (value, title) = (Some(*value), title.clone());
            Choice { key, title, holds: chosen == value, change: change(value) }
        };
        let title = self.m.say("systems-not-told").to_owned();
        let untold = Choice { key: "untold", title, holds: chosen.is_none(), change: change(None) };
        self.choices(id, "radio", options.iter().map(option).chain([untold]).collect())
    }

    /// Boxes or radio buttons as small cards in a row.
    fn choices(&self, name: &'static str, kind: &'static str, choices: Vec<Choice>) -> Html {
        let choices = choices.into_iter().map(|Choice { key, title, holds, change }| {
            let sender = self.clone();
            let onchange = move |_: Event| sender.send(change.clone());
            let id = format!("{name}-{key}");
            html! {
                <label {key} class="pill" for={id.clone()}>
                    <input type={kind} {id} {name} value={key} checked={holds} {onchange} />
                    <span>{ title }</span>
                </label>
            }
        });
        html! { <div class="pills">{ for choices }</div> }
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

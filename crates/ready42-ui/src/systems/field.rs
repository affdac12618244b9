//! Fields that hold what is being typed until it can be taken.

use ready42_core::id::{SystemId, Text};
use ready42_exchange::assessment::limit;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::{
    store::{Action, use_assessment, use_dispatch},
    system_change::{SystemChange, lines},
};

/// What a [`NameField`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct NameFieldProps {
    pub(super) system: SystemId,
    /// The name when the field is first shown.
    pub(super) name: Text,
}

/// The name of a system; while the field is blank, the last name stays and the field says so.
#[component]
pub(super) fn NameField(props: &NameFieldProps) -> Html {
    let m = use_assessment().messages;
    let dispatch = use_dispatch();
    let draft = use_state_eq(|| props.name.to_string());
    let oninput = {
        let (system, draft) = (props.system.clone(), draft.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.dispatch(Action::ChangeSystem(
                system.clone(),
                SystemChange::Name(text.as_str().into()),
            ));
            draft.set(text);
        }
    };
    let blank = draft.trim().is_empty();
    html! {
        <div class="field">
            <label for="system-name">{ m.say("system-name") }</label>
            <input id="system-name" type="text" maxlength={limit::ITEM.to_string()} autocomplete="off"
                aria-describedby="system-name-fault" aria-invalid={blank.then_some("true")}
                value={(*draft).clone()} {oninput} />
            <p class="fault" id="system-name-fault" role="alert">{ if blank { m.say("systems-unnamed-fault") } else { "" } }</p>
        </div>
    }
}

/// A list of a system that is typed line by line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    Connectors,
    Identities,
}

impl List {
    /// The identifier of the field, and the messages of its label and its hint.
    const fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Connectors => ("connectors", "system-connectors", "system-connectors-hint"),
            Self::Identities => ("identities", "system-identities", "system-identities-hint"),
        }
    }

    const fn change(self, entries: Vec<Text>) -> SystemChange {
        match self {
            Self::Connectors => SystemChange::Connectors(entries),
            Self::Identities => SystemChange::Identities(entries),
        }
    }
}

/// What a [`LinesField`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct LinesFieldProps {
    /// Which list.
    pub(super) list: List,
    pub(super) system: SystemId,
    /// The entries when the field is first shown.
    pub(super) entries: Vec<Text>,
}

/// A list with an entry on each line.
#[component]
pub(super) fn LinesField(props: &LinesFieldProps) -> Html {
    let LinesFieldProps { list, system, entries } = props;
    let m = use_assessment().messages;
    let (id, label, hint) = list.words();
    let dispatch = use_dispatch();
    let draft = use_state_eq(|| entries.iter().map(|it| &**it).collect::<Vec<_>>().join("\n"));
    let oninput = {
        let (system, draft, list) = (system.clone(), draft.clone(), *list);
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            // What the file could not hold is not taken.
            let mut entries = lines(&text);
            entries.truncate(limit::ITEMS);
            for entry in &mut entries {
                if entry.chars().count() > limit::ITEM {
                    *entry = entry.chars().take(limit::ITEM).collect::<String>().trim().into();
                }
            }
            dispatch.dispatch(Action::ChangeSystem(system.clone(), list.change(entries)));
            draft.set(text);
        }
    };
    html! {
        <div class="field">
            <label for={id}>{ m.say(label) }</label>
            <p class="hint" id={format!("{id}-hint")}>{ m.say(hint) }</p>
            <textarea {id} rows="3" maxlength={limit::TEXT.to_string()}
                aria-describedby={format!("{id}-hint")} value={(*draft).clone()} {oninput} />
        </div>
    }
}

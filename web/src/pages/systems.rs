//! The register of AI systems: all of it, or one entry.

use ready42_core::{
    id::SystemId,
    system::{MOST, System, free_id},
};
use ready42_exchange::{assessment::limit, csv};
use ready42_messages::say;
use ready42_ui::{
    place::{Base, Place, use_base},
    store::{Action, Store, use_assessment, use_dispatch},
    systems::{SystemForm, judged, system_table, systems_counted},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    confirm::Confirm, fault::download_words, file_name::file_name, page::Page, storage::download,
    take_systems::TakeSystems,
};

/// The register, or the entry of the system that is meant, if it is there.
pub(crate) fn systems(store: &Store, base: &Base, at: Option<&SystemId>) -> Html {
    let entry = at.and_then(|id| store.assessment.systems.iter().find(|it| it.id == *id));
    match entry {
        Some(system) => entry_page(store, base, system),
        None => register(store, base),
    }
}

/// All systems, and the ways to name more.
fn register(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    let organisation = store.report.organisation.to_string();
    let empty = store.assessment.systems.is_empty();
    html! {
        <Page key="systems" title={m.say("systems")} {organisation}>
            <p class="lead">{ m.say("systems-lead") }</p>
            if empty {
                <section class="teach" aria-labelledby="teach-heading">
                    <h2 id="teach-heading">{ m.say("systems-teach") }</h2>
                    <ul>
                        for id in ["systems-teach-what", "systems-teach-why", "systems-teach-many"] {
                            <li key={id}>{ m.say(id) }</li>
                        }
                    </ul>
                </section>
            } else {
                { systems_counted(store, false) }
                { system_table(store, Some(base)) }
            }
            <AddSystem />
            <TakeSystems />
            if !empty {
                <Export />
            }
        </Page>
    }
}

/// One entry: what follows from it, its fields, and the way to remove it.
fn entry_page(store: &Store, base: &Base, system: &System) -> Html {
    let m = store.messages;
    let id = &system.id;
    let report = store.report.systems.iter().find(|it| it.id == *id);
    let key = format!("system-{id}");
    html! {
        <Page {key} title={m.say("systems-entry")} above={id.to_string()} heading={system.name.to_string()}
            organisation={store.report.organisation.to_string()}>
            <p><a href={base.to(&Place::Systems(None))}>{ m.say("systems-to-list") }</a></p>
            if let Some(report) = report {
                { judged(m, report) }
            }
            <SystemForm system={system.clone()} />
            <RemoveSystem id={id.clone()} name={system.name.to_string()} />
        </Page>
    }
}

/// Goes to a place of the assessment.
fn go(base: &Base, place: &Place) {
    if let Some(window) = web_sys::window() {
        // Fails only where the page is being taken down.
        let _ = window.location().set_hash(&base.to(place));
    }
}

/// A name, and with it a new entry.
#[component]
fn AddSystem() -> Html {
    let store = use_assessment();
    let dispatch = use_dispatch();
    let base = use_base();
    let m = store.messages;
    let place = use_node_ref();
    let fault = use_state_eq(bool::default);
    let full = store.assessment.systems.len() >= MOST;
    let add = {
        let (place, fault) = (place.clone(), fault.clone());
        let id = free_id(&store.assessment.systems);
        Callback::from(move |()| {
            let Some(field) = place.cast::<HtmlInputElement>() else { return };
            let name = field.value();
            fault.set(name.trim().is_empty());
            if !name.trim().is_empty() {
                dispatch.dispatch(Action::AddSystem(id.clone(), name.as_str().into()));
                field.set_value("");
                go(&base, &Place::Systems(Some(id.clone())));
            }
        })
    };
    let onkeydown = {
        let add = add.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                add.emit(());
            }
        }
    };
    let onclick = move |_: MouseEvent| add.emit(());
    html! {
        <div class="add-system">
            <div class="field">
                <label for="add-system">{ m.say("systems-add-name") }</label>
                <input id="add-system" type="text" maxlength={limit::ITEM.to_string()} autocomplete="off"
                    ref={place} disabled={full} {onkeydown} aria-describedby="add-system-fault" />
                <p class="fault" id="add-system-fault" role="alert">
                    { if *fault { m.say("systems-add-fault") } else { "" } }
                </p>
            </div>
            <button type="button" {onclick} disabled={full}>{ m.say("systems-add") }</button>
            if full {
                <p class="quiet-text">{ say!(m, "systems-add-full", most = MOST) }</p>
            }
        </div>
    }
}

/// What a [`RemoveSystem`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
struct RemoveSystemProps {
    id: SystemId,
    name: AttrValue,
}

/// Removes an entry, once that is confirmed, and goes back to the list.
#[component]
fn RemoveSystem(props: &RemoveSystemProps) -> Html {
    let m = use_assessment().messages;
    let dispatch = use_dispatch();
    let base = use_base();
    let onconfirm = {
        let id = props.id.clone();
        move |()| {
            go(&base, &Place::Systems(None));
            dispatch.dispatch(Action::RemoveSystem(id.clone()));
        }
    };
    html! {
        <Confirm label={m.say("systems-remove")}
            question={say!(m, "systems-remove-question", name = &*props.name)} {onconfirm} />
    }
}

/// The register as a table to download.
#[component]
fn Export() -> Html {
    let store = use_assessment();
    let m = store.messages;
    let fault = use_state_eq(<&str>::default);
    let onclick = {
        let fault = fault.clone();
        move |_: MouseEvent| {
            let text = csv::systems::write(&store.assessment.systems);
            let name = file_name(&store.report.organisation, store.today, "systems.csv");
            let saved = download::text(&name, "text/csv;charset=utf-8", &text);
            fault.set(saved.err().map(|error| download_words(m, error)).unwrap_or_default());
        }
    };
    html! {
        <div class="table-out">
            <button type="button" class="quiet" {onclick}>{ m.say("table-out") }</button>
            <p role="alert" class="fault">{ *fault }</p>
        </div>
    }
}

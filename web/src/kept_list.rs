//! The assessments kept on this device.

use ready42_core::{ratio::Ratio, report::Report};
use ready42_exchange::assessment::read;
use ready42_ui::place::Place;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    clock,
    file_name::file_name,
    route::Route,
    shelf::Shelf,
    storage::{Saved, download},
};

/// What a [`KeptList`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct KeptListProps {
    /// Where assessments are kept, once that is known.
    pub(crate) shelf: Option<Shelf>,
}

/// An assessment in the list.
#[derive(Clone, Debug, PartialEq)]
struct Kept {
    saved: Saved,
    /// How much is answered; `None` if it cannot be read.
    coverage: Option<Ratio>,
    in_memory: bool,
}

/// The assessments, the last saved first, with what can be done with each and with all.
#[component]
pub(crate) fn KeptList(props: &KeptListProps) -> Html {
    let list = use_state_eq(|| None::<Vec<Kept>>);
    let turn = use_state_eq(|| 0_u32);
    let said = use_state_eq(String::new);
    {
        let list = list.clone();
        use_effect_with((props.shelf.clone(), *turn), move |(shelf, _)| {
            if let Some(shelf) = shelf.clone() {
                spawn_local(async move { list.set(Some(look(&shelf).await)) });
            }
        });
    }
    let ondone = {
        let (turn, said) = (turn.clone(), said.clone());
        Callback::from(move |text: String| {
            said.set(text);
            turn.set(*turn + 1);
        })
    };
    let Some(shelf) = props.shelf.clone() else {
        return html! { <section class="kept"><p role="status">{ "Looking what is kept here…" }</p></section> };
    };
    let entries = list.as_deref().unwrap_or_default();
    html! {
        <section class="kept" aria-labelledby="kept-heading">
            <h2 id="kept-heading">{ "On this device" }</h2>
            <p role="status">{ (*said).clone() }</p>
            if let Some(fault) = shelf.fault() {
                <p class="notice notice-gap">{ format!("Nothing will be kept: {fault}. You can work, and must download a copy before you leave.") }</p>
            }
            if list.is_some() && entries.is_empty() {
                <p class="quiet-text">{ "Nothing is kept in this browser yet." }</p>
            }
            <ul class="kept-list">
                for kept in entries.iter() {
                    <li key={kept.saved.id.clone()}>
                        { row(kept, &shelf, &ondone) }
                    </li>
                }
            </ul>
            <p class="quiet-text">{ match shelf.persisted() {
                Some(true) => "This browser has promised not to clear this page’s storage by itself.",
                Some(false) => "This browser has not promised to keep this page’s storage: download a copy of what matters.",
                None => "",
            } }</p>
            <Confirm label="Delete everything from this browser" question="Delete all assessments from this browser for good?"
                disabled={entries.is_empty()} onconfirm={
                    let (shelf, ondone) = (shelf.clone(), ondone.clone());
                    move |()| {
                        let (shelf, ondone) = (shelf.clone(), ondone.clone());
                        spawn_local(async move {
                            ondone.emit(match shelf.delete_all().await {
                                Ok(()) => "Everything was deleted from this browser.".to_owned(),
                                Err(error) => format!("Not everything was deleted: {error}."),
                            });
                        });
                    }
                } />
        </section>
    }
}

/// Looks at everything that is kept.
async fn look(shelf: &Shelf) -> Vec<Kept> {
    let mut list = vec![];
    for saved in shelf.list().await {
        let text = shelf.load(&saved.id).await.ok().map(|taken| taken.text);
        let in_memory = shelf.is_unsaved(&saved.id);
        list.push(Kept { coverage: text.as_deref().and_then(coverage), in_memory, saved });
    }
    list
}

fn coverage(text: &str) -> Option<Ratio> {
    let catalogue = ready42_catalogue::catalogue();
    let opened = read(text, catalogue).ok()?;
    let report = Report::for_assessment(catalogue, &opened.assessment, clock::today());
    report.ok().map(|report| report.coverage)
}

/// One assessment with what can be done with it.
fn row(kept: &Kept, shelf: &Shelf, ondone: &Callback<String>) -> Html {
    let Kept { saved, coverage, in_memory } = kept;
    let title = if saved.title.is_empty() { "Unreadable assessment" } else { &saved.title };
    let place =
        if coverage.is_some_and(|it| it > Ratio::NONE) { Place::Tasks } else { Place::Profile };
    let progress = coverage
        .map_or_else(|| "cannot be read by this version".to_owned(), |it| format!("{it} answered"));
    let when = if *in_memory {
        "not saved: only in this tab".to_owned()
    } else {
        format!("saved {}", clock::moment(saved.saved_at))
    };
    let ondownload = {
        let (shelf, saved) = (shelf.clone(), saved.clone());
        move |_: MouseEvent| {
            let (shelf, saved) = (shelf.clone(), saved.clone());
            spawn_local(async move {
                let text = match shelf.load(&saved.id).await {
                    Ok(taken) => Some(taken.text),
                    Err(_) => shelf.raw(&saved.id).await,
                };
                let name = file_name(&saved.title, clock::today(), "json");
                // The person sees whether a file came; there is nothing else to try.
                let _ = text.map(|text| download::text(&name, "application/json", &text));
            });
        }
    };
    let ondelete = {
        let (shelf, ondone, id) = (shelf.clone(), ondone.clone(), saved.id.clone());
        move |()| {
            let (shelf, ondone, id) = (shelf.clone(), ondone.clone(), id.clone());
            spawn_local(async move {
                ondone.emit(match shelf.delete(&id).await {
                    Ok(()) => "Deleted.".to_owned(),
                    Err(error) => format!("Not deleted: {error}."),
                });
            });
        }
    };
    let open = Route::Open { id: saved.id.clone(), place };
    html! {
        <div class="kept-row">
            <div>
                <h3><bdi>{ title }</bdi></h3>
                <p class="quiet-text">{ format!("{progress} · {when}") }</p>
            </div>
            <div class="row">
                <a class="button" href={open.to_string()}>{ "Continue" }<span class="hidden">{ format!(" with {title}") }</span></a>
                <button type="button" class="quiet" onclick={ondownload}>{ "Download" }<span class="hidden">{ format!(" {title}") }</span></button>
                <Confirm label="Delete" about={title.to_owned()} question={format!("Delete “{title}” for good?")} onconfirm={ondelete} />
            </div>
        </div>
    }
}

/// What a [`Confirm`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
struct ConfirmProps {
    label: AttrValue,
    #[prop_or_default]
    about: AttrValue,
    question: AttrValue,
    #[prop_or_default]
    disabled: bool,
    onconfirm: Callback<()>,
}

/// A button that asks once more.
#[component]
fn Confirm(props: &ConfirmProps) -> Html {
    let ConfirmProps { label, about, question, disabled, onconfirm } = props;
    let asking = use_state_eq(|| false);
    let set = |to: bool| {
        let asking = asking.clone();
        move |_: MouseEvent| asking.set(to)
    };
    let confirm = {
        let (asking, onconfirm) = (asking.clone(), onconfirm.clone());
        move |_: MouseEvent| {
            asking.set(false);
            onconfirm.emit(());
        }
    };
    html! {
        <div class="confirm" role="group" aria-label={question.clone()}>
            if *asking {
                <p key="question">{ question }</p>
                <button key="no" type="button" class="quiet" onclick={set(false)}>{ "Keep" }</button>
                <button key="yes" type="button" class="danger" onclick={confirm}>{ "Delete for good" }</button>
            } else {
                <button key="ask" type="button" class="quiet" disabled={*disabled} onclick={set(true)}>
                    { label }<span class="hidden">{ format!(" {about}") }</span>
                </button>
            }
        </div>
    }
}

//! The assessments kept on this device.

use ready42_core::{ratio::Ratio, report::Report};
use ready42_exchange::{assessment::read, words};
use ready42_messages::say;
use ready42_ui::place::Place;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    clock,
    confirm::Confirm,
    fault::{download_words, storage_words},
    file_name::file_name,
    language::{catalogue, forget_choice, messages},
    route::Route,
    shelf::{Listing, Shelf},
    storage::{Saved, StorageError, download},
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
    /// How much is answered; why not, if it cannot be read.
    coverage: Result<Ratio, String>,
    in_memory: bool,
}

/// Everything that was found.
#[derive(Clone, Debug, Default, PartialEq)]
struct Found {
    entries: Vec<Kept>,
    /// Why there may be more.
    fault: Option<StorageError>,
}

/// The assessments, the last saved first, with what can be done with each and with all.
#[component]
pub(crate) fn KeptList(props: &KeptListProps) -> Html {
    let list = use_state_eq(|| None::<Found>);
    let turn = use_state_eq(u32::default);
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
    let m = messages();
    let Some(shelf) = props.shelf.clone() else {
        return html! { <section class="kept"><p role="status">{ m.say("kept-looking") }</p></section> };
    };
    let Found { entries, fault } = (*list).clone().unwrap_or_default();
    html! {
        <section class="kept" aria-labelledby="kept-heading">
            <h2 id="kept-heading">{ m.say("kept") }</h2>
            <p role="status">{ (*said).clone() }</p>
            if let Some(fault) = shelf.fault() {
                <p class="notice notice-gap">{ say!(m, "kept-nothing-will", error = &storage_words(m, &fault)) }</p>
            } else if let Some(fault) = &fault {
                <p class="notice notice-gap">{ say!(m, "kept-unlisted", error = &storage_words(m, fault)) }</p>
            }
            if list.is_some() && entries.is_empty() && fault.is_none() {
                <p class="quiet-text">{ m.say("kept-none") }</p>
            }
            <ul class="kept-list">
                for kept in entries.iter() {
                    <li key={kept.saved.id.clone()}>
                        { row(kept, &shelf, &ondone) }
                    </li>
                }
            </ul>
            <p class="quiet-text">{ match shelf.persisted() {
                Some(true) => m.say("kept-promised"),
                Some(false) => m.say("kept-not-promised"),
                None => "",
            } }</p>
            <Confirm label={m.say("delete-all")} question={whole(fault.as_ref())}
                disabled={entries.is_empty() && fault.is_none()} onconfirm={
                    let (shelf, ondone) = (shelf.clone(), ondone.clone());
                    move |()| {
                        let (shelf, ondone) = (shelf.clone(), ondone.clone());
                        spawn_local(async move {
                            ondone.emit(match shelf.delete_all().await {
                                Ok(()) => {
                                    forget_choice();
                                    m.say("deleted-all").to_owned()
                                }
                                Err(StorageError::Blocked) => m.say("deleted-blocked").to_owned(),
                                Err(error) => say!(m, "deleted-not-all", error = &storage_words(m, &error)),
                            });
                        });
                    }
                } />
        </section>
    }
}

/// Looks at everything that is kept.
async fn look(shelf: &Shelf) -> Found {
    let m = messages();
    let Listing { assessments, fault } = shelf.list().await;
    let mut entries = vec![];
    for saved in assessments {
        let coverage = match shelf.load(&saved.id).await {
            Ok(taken) => coverage(&taken.text).ok_or_else(|| m.say("kept-unread").to_owned()),
            Err(error) => Err(say!(m, "kept-unopened", error = &storage_words(m, &error))),
        };
        entries.push(Kept { coverage, in_memory: shelf.is_unsaved(&saved.id), saved });
    }
    Found { entries, fault }
}

fn coverage(text: &str) -> Option<Ratio> {
    let opened = read(text, catalogue()).ok()?;
    let report = Report::for_assessment(&opened.catalogue, &opened.assessment, clock::today());
    report.ok().map(|report| report.coverage)
}

/// What is asked before everything is deleted.
fn whole(fault: Option<&StorageError>) -> &'static str {
    messages().say(match fault {
        None => "delete-all-question",
        Some(_) => "delete-all-question-unread",
    })
}

/// Hands out an assessment, as it lies there if it cannot be opened.
///
/// # Errors
///
/// Why no file came, in words.
async fn hand_out(shelf: &Shelf, saved: &Saved) -> Result<(), String> {
    let m = messages();
    let text = match shelf.load(&saved.id).await {
        Ok(taken) => taken.text,
        Err(_) => shelf.raw(&saved.id).await.map_err(|error| storage_words(m, &error))?,
    };
    let name = file_name(&saved.title, clock::today(), "json");
    download::text(&name, "application/json", &text)
        .map_err(|error| download_words(m, error).to_owned())
}

/// One assessment with what can be done with it.
fn row(kept: &Kept, shelf: &Shelf, ondone: &Callback<String>) -> Html {
    let Kept { saved, coverage, in_memory } = kept;
    let m = messages();
    let title: &str = if saved.title.is_empty() { m.say("kept-untitled") } else { &saved.title };
    let place = if coverage.as_ref().is_ok_and(|it| *it > Ratio::NONE) {
        Place::Tasks
    } else {
        Place::Profile
    };
    let progress = coverage.as_ref().map_or_else(Clone::clone, |it| {
        say!(m, "kept-answered", coverage = &words::percent(m, *it))
    });
    let when = if *in_memory {
        m.say("kept-in-tab").to_owned()
    } else {
        say!(m, "kept-saved", moment = &clock::moment(saved.saved_at))
    };
    let ondownload = {
        let (shelf, saved, ondone) = (shelf.clone(), saved.clone(), ondone.clone());
        move |_: MouseEvent| {
            let (shelf, saved, ondone) = (shelf.clone(), saved.clone(), ondone.clone());
            spawn_local(async move {
                if let Err(error) = hand_out(&shelf, &saved).await {
                    ondone.emit(say!(m, "not-downloaded", error = &error));
                }
            });
        }
    };
    let ondelete = {
        let (shelf, ondone, id) = (shelf.clone(), ondone.clone(), saved.id.clone());
        move |()| {
            let (shelf, ondone, id) = (shelf.clone(), ondone.clone(), id.clone());
            spawn_local(async move {
                ondone.emit(match shelf.delete(&id).await {
                    Ok(()) => m.say("deleted").to_owned(),
                    Err(error) => say!(m, "not-deleted", error = &storage_words(m, &error)),
                });
            });
        }
    };
    let compare = Route::Open { id: saved.id.clone(), place: Place::Changes };
    let open = Route::Open { id: saved.id.clone(), place };
    html! {
        <div class="kept-row">
            <div>
                <h3><bdi>{ title }</bdi></h3>
                <p class="quiet-text">{ format!("{progress} · {when}") }</p>
            </div>
            <div class="row">
                <a class="button" href={open.to_string()}>{ m.say("continue") }<span class="hidden">{ " " }{ say!(m, "continue-with", title = title) }</span></a>
                if coverage.is_ok() {
                    <a class="button quiet" href={compare.to_string()}>{ m.say("compare") }<span class="hidden">{ " " }{ say!(m, "compare-with", title = title) }</span></a>
                }
                <button type="button" class="quiet" onclick={ondownload}>{ m.say("download") }<span class="hidden">{ format!(" {title}") }</span></button>
                <Confirm label={m.say("delete")} about={title.to_owned()} question={say!(m, "delete-question", title = title)} onconfirm={ondelete} />
            </div>
        </div>
    }
}

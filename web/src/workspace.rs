//! One assessment, taken down from the shelf and worked on.

use std::rc::Rc;

use ready42_core::instrument::Instrument;
use ready42_exchange::assessment::read;
use ready42_ui::{
    place::{Base, Place},
    store::{AssessmentProvider, Store},
};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    clock,
    edit_right::use_edit_right,
    fault::{Reason, reason_list, storage_words},
    language::{catalogue, messages},
    page::{Page, focus},
    pages::desk::Desk,
    route::{Route, base},
    shelf::Shelf,
    storage::{StorageError, download},
};

/// What a [`Workspace`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct WorkspaceProps {
    /// The assessment.
    pub(crate) id: AttrValue,
    /// The place in it.
    pub(crate) place: Place,
    /// Where it is kept.
    pub(crate) shelf: Shelf,
}

/// How far opening is.
#[derive(Clone, Debug, PartialEq)]
enum Opening {
    /// Under way.
    Waiting,
    /// Done.
    Open(Opened),
    /// Not possible.
    Failed(Unopened),
}

/// An assessment that could not be opened.
#[derive(Clone, Debug, PartialEq)]
struct Unopened {
    reasons: Vec<Reason>,
    /// What lies there, if anything can be had.
    raw: Option<AttrValue>,
}

/// An assessment that is open.
#[derive(Clone, Debug, PartialEq)]
struct Opened {
    store: Rc<Store>,
    revision: Option<u64>,
    notices: Vec<Reason>,
    /// Counts how often it was opened, so that what was on the page before is thrown away.
    turn: u32,
}

/// Opens the assessment and gives it to everything inside.
#[component]
pub(crate) fn Workspace(props: &WorkspaceProps) -> Html {
    let WorkspaceProps { id, place, shelf } = props;
    let opening = use_state_eq(|| Opening::Waiting);
    let turn = use_state_eq(u32::default);
    {
        let (opening, shelf) = (opening.clone(), shelf.clone());
        use_effect_with((id.clone(), *turn), move |(id, turn)| {
            let (id, turn) = (id.clone(), *turn);
            spawn_local(async move { opening.set(open(&shelf, &id, turn).await) });
        });
    }
    let onreload = {
        let (turn, shelf, id) = (turn.clone(), shelf.clone(), id.clone());
        Callback::from(move |()| {
            shelf.drop_unsaved(&id);
            turn.set(*turn + 1);
        })
    };
    let ongranted = {
        let onreload = onreload.clone();
        Callback::from(move |clean: bool| {
            // What is unsaved here stays; its save is refused if the other tab saved, and asks.
            if clean { onreload.emit(()) } else { focus("page-heading") }
        })
    };
    let (right, onclaim) = use_edit_right(id, ongranted);
    match &*opening {
        Opening::Waiting => {
            html! { <main id="main"><p role="status">{ messages().say("opening") }</p></main> }
        }
        Opening::Open(Opened { store, revision, notices, turn }) => html! {
            <ContextProvider<Base> context={base(id)}>
                <AssessmentProvider key={*turn} store={store.clone()}>
                    <Desk id={id.clone()} place={place.clone()} shelf={shelf.clone()}
                        revision={*revision} notices={notices.clone()} {onreload} {right} {onclaim} />
                </AssessmentProvider>
            </ContextProvider<Base>>
        },
        Opening::Failed(failed) => unopened(failed),
    }
}

async fn open(shelf: &Shelf, id: &str, turn: u32) -> Opening {
    match opened(shelf, id, turn).await {
        Ok(opened) => Opening::Open(opened),
        Err(reasons) => {
            let raw = shelf.raw(id).await.ok().map(AttrValue::from);
            Opening::Failed(Unopened { reasons, raw })
        }
    }
}

/// Opens what is kept under an id.
///
/// # Errors
///
/// Everything that is wrong with it.
async fn opened(shelf: &Shelf, id: &str, turn: u32) -> Result<Opened, Vec<Reason>> {
    let taken = shelf.load(id).await.map_err(|error| {
        vec![Reason::said(match error {
            StorageError::Gone => messages().say("unopened-gone").to_owned(),
            other => storage_words(messages(), &other),
        })]
    })?;
    let opened = read(&taken.text, catalogue())
        .map_err(|refused| refused.problems.iter().map(Reason::told).collect::<Vec<_>>())?;
    let instrument = Instrument::for_assessment(&opened.catalogue, &opened.assessment)
        .map_err(|error| vec![Reason::told(&error)])?;
    Ok(Opened {
        store: Rc::new(Store::new(
            Rc::new(instrument),
            opened.assessment,
            clock::today(),
            messages(),
        )),
        revision: taken.revision,
        notices: opened.notices.iter().map(Reason::told).collect(),
        turn,
    })
}

/// Why an assessment could not be opened, and a way to rescue what is there.
fn unopened(failed: &Unopened) -> Html {
    let m = messages();
    let Unopened { reasons, raw } = failed;
    let download = raw.clone().map(|text| {
        move |_: MouseEvent| {
            let name = format!("ready42-rescued-{}.json", clock::today());
            // The person sees whether a file came; there is nothing else to try.
            let _ = download::text(&name, "application/json", &text);
        }
    });
    html! {
        <Page key="unopened" title={m.say("unopened")}>
            { reason_list(reasons) }
            if download.is_some() {
                <p>{ m.say("unopened-left") }</p>
            }
            <p class="row">
                if let Some(onclick) = download {
                    <button type="button" {onclick}>{ m.say("unopened-download") }</button>
                }
                <a class="button quiet" href={Route::Start.to_string()}>{ m.say("to-assessments") }</a>
            </p>
        </Page>
    }
}

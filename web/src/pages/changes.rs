//! What has changed since an earlier state, or against another assessment.

use std::rc::Rc;

use ready42_core::{
    assessment::Assessment,
    change::{Comparison, Side, as_it_was},
};
use ready42_exchange::{assessment::read, words};
use ready42_messages::say;
use ready42_ui::{
    sheet::sheet_tables,
    store::{Action, Store, use_assessment, use_dispatch},
};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::{
    clock,
    confirm::Confirm,
    error_summary::ErrorSummary,
    fault::{Reason, storage_words},
    language::{catalogue, messages},
    open_file::text_of,
    page::{Page, focus},
    shelf::Shelf,
};

/// What a [`ChangesPage`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct ChangesPageProps {
    /// The assessment.
    pub(crate) id: AttrValue,
    /// Where it is kept, and others.
    pub(crate) shelf: Shelf,
    /// Whether it may be edited here.
    pub(crate) may_edit: bool,
}

/// Something to compare with.
#[derive(Clone, Debug, PartialEq)]
struct Offer {
    what: Kept,
    /// What the list calls it.
    label: String,
    /// When it was saved.
    moment: String,
}

/// What is kept here.
#[derive(Clone, Debug, PartialEq)]
enum Kept {
    /// An earlier state of this assessment.
    State(u64),
    /// Another assessment.
    Other(String),
}

/// An assessment to compare with.
#[derive(Clone, Debug, PartialEq)]
struct Chosen {
    assessment: Rc<Assessment>,
    /// When the state was saved, if it is one of this assessment.
    state: Option<String>,
}

/// Choices, and the comparison with what was chosen.
#[component]
pub(crate) fn ChangesPage(props: &ChangesPageProps) -> Html {
    let ChangesPageProps { id, shelf, may_edit } = props;
    let store = use_assessment();
    let dispatch = use_dispatch();
    let offers = use_state_eq(|| None::<Vec<Offer>>);
    let chosen = use_state_eq(|| None::<Chosen>);
    let refused = use_state_eq(Vec::<Reason>::new);
    let said = use_state_eq(String::new);
    let select = use_node_ref();
    let m = store.messages;
    {
        let (offers, questionnaire) = (offers.clone(), store.assessment.questionnaire.to_string());
        use_effect_with((id.clone(), shelf.clone()), move |(id, shelf)| {
            let (id, shelf) = (id.clone(), shelf.clone());
            spawn_local(async move { offers.set(Some(look(&shelf, &id, &questionnaire).await)) });
        });
    }
    let show = {
        let (chosen, refused, said) = (chosen.clone(), refused.clone(), said.clone());
        Callback::from(move |found: Result<Chosen, Vec<Reason>>| {
            said.set(String::new());
            match found {
                Ok(found) => {
                    refused.set(vec![]);
                    chosen.set(Some(found));
                    focus("comparison");
                }
                Err(reasons) => {
                    chosen.set(None);
                    refused.set(reasons);
                }
            }
        })
    };
    let oncompare = {
        let (select, offers, show) = (select.clone(), offers.clone(), show.clone());
        let (shelf, id) = (shelf.clone(), id.clone());
        move |_: MouseEvent| {
            let index = select.cast::<HtmlSelectElement>().map(|it| it.selected_index());
            let index = index.and_then(|it| usize::try_from(it).ok()).unwrap_or_default();
            let Some(offer) = offers.as_ref().and_then(|it| it.get(index)).cloned() else { return };
            let (shelf, id, show) = (shelf.clone(), id.clone(), show.clone());
            spawn_local(async move { show.emit(load(&shelf, &id, &offer).await) });
        }
    };
    let onfile = {
        let show = show.clone();
        move |event: Event| {
            let field = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
            let show = show.clone();
            spawn_local(async move {
                let text = text_of(&file).await;
                show.emit(text.and_then(|text| opened(&text, None)));
                field.set_value("");
            });
        }
    };
    let onback = {
        let (chosen, said) = (chosen.clone(), said.clone());
        move |Chosen { assessment, state }: Chosen| {
            dispatch.dispatch(Action::Replace(Box::new(Assessment::clone(&assessment))));
            chosen.set(None);
            said.set(say!(m, "changes-back-done", moment = &state.unwrap_or_default()));
            focus("page-heading");
        }
    };
    let offered = (*offers).clone().unwrap_or_default();
    html! {
        <Page key="changes" title={m.say("changes")} organisation={store.report.organisation.to_string()}>
            <p class="lead">{ m.say("changes-lead") }</p>
            <p role="status">{ (*said).clone() }</p>
            <div class="ways">
                <section class="way" aria-labelledby="changes-kept">
                    <h2 id="changes-kept">{ m.say("changes-kept") }</h2>
                    if offered.is_empty() {
                        <p class="quiet-text">{ if offers.is_some() { m.say("changes-none") } else { m.say("kept-looking") } }</p>
                    } else {
                        <div class="field">
                            <label for="changes-pick">{ m.say("changes-pick") }</label>
                            <select id="changes-pick" ref={select}>
                                for (index, offer) in offered.iter().enumerate() {
                                    <option key={index} value={index.to_string()}>{ &offer.label }</option>
                                }
                            </select>
                        </div>
                        <button type="button" onclick={oncompare}>{ m.say("compare") }</button>
                    }
                </section>
                <section class="way">
                    <div class="field">
                        <label for="changes-file">{ m.say("changes-file") }</label>
                        <input id="changes-file" type="file" accept=".json,application/json" onchange={onfile} />
                    </div>
                    <ErrorSummary heading={say!(m, "changes-refused", problems = refused.len())} reasons={(*refused).clone()} />
                </section>
            </div>
            <section id="comparison" class="comparison" tabindex="-1" aria-label={m.say("changes")}>
                if let Some(it) = (*chosen).clone() {
                    { compared(&store, &it) }
                    if let (Some(moment), true) = (it.state.clone(), *may_edit) {
                        <Confirm label={m.say("changes-back")} question={say!(m, "changes-back-question", moment = &moment)}
                            yes={m.say("changes-back-yes")} onconfirm={move |()| onback(it.clone())} />
                    }
                }
            </section>
        </Page>
    }
}

/// The comparison of what was chosen with the assessment as it stands.
fn compared(store: &Store, chosen: &Chosen) -> Html {
    let m = store.messages;
    let older = as_it_was(store.instrument.catalogue(), &chosen.assessment);
    let Ok(instrument) = older else {
        return html! { <p class="notice notice-gap">{ m.say("changes-different") }</p> };
    };
    let before =
        Side { instrument: &instrument, assessment: &chosen.assessment, as_of: store.today };
    let after =
        Side { instrument: &store.instrument, assessment: &store.assessment, as_of: store.today };
    let Ok(comparison) = Comparison::of(before, after) else {
        return html! { <p class="notice notice-gap">{ m.say("changes-different") }</p> };
    };
    let sheet = words::comparison(m, &comparison, store.catalogue());
    html! {
        <div data-r42="comparison">
            for (index, paragraph) in sheet.lead.iter().enumerate() {
                <p key={index} class={if index == 0 { "headline" } else { "quiet-text" }}><bdi>{ paragraph }</bdi></p>
            }
            if comparison.is_empty() {
                <p>{ m.say("change-nothing") }</p>
            }
            { sheet_tables(&sheet.tables) }
        </div>
    }
}

/// Everything kept here that this assessment can be compared with: its earlier states, the newest
/// first, then others that answer the same.
async fn look(shelf: &Shelf, id: &str, questionnaire: &str) -> Vec<Offer> {
    let m = messages();
    let mut offers = vec![];
    // The newest is what stands here.
    for saved in shelf.revisions(id).await.into_iter().skip(1) {
        let moment = clock::moment(saved.saved_at);
        let label = say!(m, "changes-state", moment = &moment);
        offers.push(Offer { what: Kept::State(saved.revision), label, moment });
    }
    for saved in shelf.list().await.assessments {
        if saved.id != id && saved.questionnaire == questionnaire {
            let moment = clock::moment(saved.saved_at);
            let label = say!(m, "changes-other", title = &saved.title, moment = &moment);
            offers.push(Offer { what: Kept::Other(saved.id), label, moment });
        }
    }
    offers
}

/// Takes what was chosen down from the shelf.
///
/// # Errors
///
/// Why it cannot be read.
async fn load(shelf: &Shelf, id: &str, offer: &Offer) -> Result<Chosen, Vec<Reason>> {
    let (text, state) = match &offer.what {
        Kept::State(revision) => {
            (shelf.load_revision(id, *revision).await, Some(offer.moment.clone()))
        }
        Kept::Other(other) => (shelf.load(other).await.map(|taken| taken.text), None),
    };
    let text = text.map_err(|error| vec![Reason::said(storage_words(messages(), &error))])?;
    opened(&text, state)
}

fn opened(text: &str, state: Option<String>) -> Result<Chosen, Vec<Reason>> {
    let opened = read(text, catalogue())
        .map_err(|refused| refused.problems.iter().map(Reason::told).collect::<Vec<_>>())?;
    Ok(Chosen { assessment: Rc::new(opened.assessment), state })
}

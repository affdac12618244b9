//! The first page.

use ready42_core::{assessment::Assessment, order::sort_by_key};
use ready42_messages::say;
use ready42_ui::place::Place;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    keeper,
    kept_list::KeptList,
    language::{catalogue, messages},
    open_file::OpenFile,
    page::Page,
    route::Route,
    sample::SAMPLES,
    shelf::{File, Shelf},
    storage::new_id,
};

/// What [`Start`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct StartProps {
    /// Where assessments are kept, once that is known.
    pub(crate) shelf: Option<Shelf>,
}

/// What it is, what it takes, what it is not; ways to begin; what is kept here.
#[component]
pub(crate) fn Start(props: &StartProps) -> Html {
    let shelf = &props.shelf;
    let put = {
        let shelf = shelf.clone();
        Callback::from(move |(file, place): (File, Place)| {
            if let Some(shelf) = shelf.clone() {
                spawn_local(async move { put(&shelf, file, place).await });
            }
        })
    };
    let m = messages();
    let catalogue = catalogue();
    let begin = |questionnaire: &ready42_core::id::QuestionnaireId| {
        let (put, questionnaire) = (put.clone(), questionnaire.clone());
        move |_: MouseEvent| {
            let blank = Assessment::blank(catalogue, questionnaire.clone());
            put.emit((keeper::file(&blank), Place::Profile));
        }
    };
    let waiting = shelf.is_none();
    // What tells most comes first.
    let mut questionnaires: Vec<_> = catalogue.content().questionnaires.iter().collect();
    sort_by_key(&mut questionnaires, |it| it.result);
    html! {
        <Page key="start" title={m.say("assessments")} heading={m.say("start-heading")}>
            <p class="lead">{ m.say("start-lead") }</p>
            <div class="beginnings">
                for (index, questionnaire) in questionnaires.into_iter().enumerate() {
                    <section key={questionnaire.id.as_str()} class="begin" aria-labelledby={format!("begin-{}", questionnaire.id)}>
                        <div>
                            <h2 id={format!("begin-{}", questionnaire.id)}>{ &questionnaire.title }</h2>
                            <p>{ &questionnaire.summary }</p>
                            <p class="quiet-text">{ say!(m, "start-questions", questions = catalogue.asked(questionnaire).count()) }</p>
                        </div>
                        <button type="button" class={classes!((index > 0).then_some("quiet"))} onclick={begin(&questionnaire.id)} disabled={waiting}
                            aria-describedby={format!("begin-{}", questionnaire.id)}>{ m.say("start-new") }</button>
                    </section>
                }
            </div>
            <ul class="promises">
                <li><span class="strong">{ m.say("promise-pace") }</span>{ m.say("promise-pace-text") }</li>
                <li><span class="strong">{ m.say("promise-privacy") }</span>{ m.say("promise-privacy-text") }</li>
                <li><span class="strong">{ m.say("promise-certificate") }</span>{ m.say("promise-certificate-text") }</li>
            </ul>
            <div class="ways">
                <OpenFile onopen={put.clone()} disabled={waiting} />
                <section class="way" aria-labelledby="sample-heading">
                    <h2 id="sample-heading">{ m.say("sample") }</h2>
                    for sample in SAMPLES {
                        <div key={sample.id}>
                            <p>{ m.say(sample.summary) }</p>
                            <button type="button" class="quiet" disabled={waiting} onclick={
                                let put = put.clone();
                                move |_: MouseEvent| put.emit((sample.file(), Place::Result))
                            }>{ say!(m, "sample-try", title = m.say(sample.title)) }</button>
                        </div>
                    }
                </section>
            </div>
            <KeptList shelf={shelf.clone()} />
        </Page>
    }
}

/// Puts a new assessment on the shelf and goes to it.
async fn put(shelf: &Shelf, file: File, place: Place) {
    let id = new_id();
    // What is not kept stays in memory, and the line on the page says so.
    let _ = shelf.save(&id, None, file).await;
    Route::Open { id, place }.go();
}

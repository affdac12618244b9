//! Opens a file: an assessment, or a questionnaire of one's own to begin one with.

use ready42_core::{instrument::Instrument, json};
use ready42_exchange::{
    assessment::{limit, read},
    problem::Refused,
    questionnaire,
};
use ready42_messages::say;
use ready42_ui::place::Place;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, HtmlInputElement};
use yew::prelude::*;

use crate::{
    error_summary::ErrorSummary,
    fault::Reason,
    keeper,
    language::{catalogue, messages},
    shelf::File,
};

/// What [`OpenFile`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct OpenFileProps {
    /// Called with the assessment, which becomes a new one on this device, and where to go in it.
    pub(crate) onopen: Callback<(File, Place)>,
    /// Whether there is no place yet to put it.
    pub(crate) disabled: bool,
}

/// A file field; a file that is refused says everything that is wrong with it.
#[component]
pub(crate) fn OpenFile(props: &OpenFileProps) -> Html {
    let problems = use_state_eq(Vec::<Reason>::new);
    let onchange = {
        let (problems, onopen) = (problems.clone(), props.onopen.clone());
        move |event: Event| {
            let field = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
            let (problems, onopen) = (problems.clone(), onopen.clone());
            spawn_local(async move {
                match check(&file).await {
                    Ok(opened) => {
                        problems.set(vec![]);
                        onopen.emit(opened);
                    }
                    Err(found) => problems.set(found),
                }
                // So that choosing the same file again, mended, is a change.
                field.set_value("");
            });
        }
    };
    let m = messages();
    html! {
        <section class="way" aria-labelledby="open-heading">
            <h2 id="open-heading">{ m.say("open") }</h2>
            <div class="field">
                <label for="open-file">{ m.say("open-file") }</label>
                <p class="hint" id="open-hint">{ m.say("open-hint") }</p>
                <input id="open-file" type="file" accept=".json,application/json" disabled={props.disabled}
                    aria-describedby="open-hint" {onchange} />
            </div>
            <ErrorSummary reasons={(*problems).clone()} heading={say!(m, "open-refused", problems = problems.len())} />
        </section>
    }
}

/// The text of a file that may be an assessment.
///
/// # Errors
///
/// Why it is none, before anything of it is read.
pub(crate) async fn text_of(blob: &Blob) -> Result<String, Vec<Reason>> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of bytes")]
    let size = blob.size() as u64;
    if size > limit::BYTES as u64 {
        let said = say!(messages(), "open-too-large", size = size, limit = limit::BYTES);
        return Err(vec![Reason::said(said)]);
    }
    let text = JsFuture::from(blob.text()).await.ok().and_then(|text| text.as_string());
    text.ok_or_else(|| vec![Reason::said(messages().say("open-unreadable"))])
}

/// Reads the file and checks all of it; a questionnaire gives an assessment with nothing answered.
async fn check(blob: &Blob) -> Result<(File, Place), Vec<Reason>> {
    let text = text_of(blob).await?;
    let told = |refused: Refused| refused.problems.iter().map(Reason::told).collect::<Vec<_>>();
    if is_questionnaire(&text) {
        let own = questionnaire::read(&text, catalogue()).map_err(told)?;
        return Ok((keeper::file(&own.blank()), Place::Profile));
    }
    let opened = read(&text, catalogue()).map_err(told)?;
    Instrument::for_assessment(&opened.catalogue, &opened.assessment)
        .map_err(|error| vec![Reason::told(&error)])?;
    let place = match opened.assessment.section {
        Some(_) => Place::Tasks,
        None => Place::Result,
    };
    Ok((File { text, ..keeper::file(&opened.assessment) }, place))
}

/// Whether a file says that it is a questionnaire; what is no JSON is refused as an assessment.
fn is_questionnaire(text: &str) -> bool {
    let file = json::parse(text, limit::DEPTH);
    file.is_ok_and(|file| file["format"] == questionnaire::FORMAT)
}

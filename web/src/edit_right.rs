//! Which tab edits an assessment.

use yew::prelude::*;

use crate::{language::messages, storage::lock, task::Task};

/// Whether this tab may edit the assessment that it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EditRight {
    /// It may; assumed until the browser says otherwise.
    Here,
    /// Another tab edits it.
    Elsewhere,
    /// It might until another tab took that over.
    TakenOver,
    /// No other tab edits it any more, but what is shown here may be old.
    Free,
}

/// What someone asked for with the button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Claim {
    /// How often it was pressed.
    times: u32,
    /// Whether nothing here would be lost by loading what the browser has.
    clean: bool,
}

/// Whether this tab may edit the assessment, and what to call to edit it here all the same.
///
/// That is called with whether nothing here is unsaved, and so is `ongranted` once it may.
#[hook]
pub(crate) fn use_edit_right(
    id: &AttrValue,
    ongranted: Callback<bool>,
) -> (EditRight, Callback<bool>) {
    let right = use_state_eq(|| EditRight::Here);
    let claim = use_state_eq(Claim::default);
    {
        let right = right.clone();
        use_effect_with((id.clone(), *claim), move |(id, claim)| {
            let (id, claim) = (id.clone(), *claim);
            let task = Task::spawn(async move { follow(&id, claim, &right, &ongranted).await });
            move || drop(task)
        });
    }
    let onclaim = Callback::from(move |clean| claim.set(Claim { times: claim.times + 1, clean }));
    (*right, onclaim)
}

/// Asks for the right, and says what becomes of it for as long as the assessment is open.
async fn follow(
    id: &str,
    claim: Claim,
    right: &UseStateHandle<EditRight>,
    ongranted: &Callback<bool>,
) {
    let first = if claim.times == 0 { lock::hold(id).await } else { lock::take(id).await };
    if let Some(mut held) = first {
        right.set(EditRight::Here);
        if claim.times > 0 {
            ongranted.emit(claim.clean);
        }
        held.lost().await;
        right.set(EditRight::TakenOver);
    } else {
        right.set(EditRight::Elsewhere);
    }
    loop {
        let Some(mut held) = lock::wait(id).await else { return };
        right.set(EditRight::Free);
        held.lost().await;
        right.set(EditRight::Elsewhere);
    }
}

/// Says which other tab edits the assessment, with a way to edit it here.
pub(crate) fn edit_notice(right: EditRight, onedit: Callback<()>) -> Html {
    let m = messages();
    let (text, button) = match right {
        EditRight::Here => ("", ""),
        EditRight::Elsewhere => (m.say("edit-elsewhere"), m.say("edit-here-instead")),
        EditRight::TakenOver => (m.say("edit-taken-over"), m.say("edit-here-instead")),
        EditRight::Free => (m.say("edit-free"), m.say("edit-here")),
    };
    let is_here = right == EditRight::Here;
    html! {
        <div class={classes!("edit-right", (!is_here).then_some("notice"))} data-r42="edit-right">
            // Always there, so that what it says is read out when it says something.
            <p role="status">{ text }</p>
            if !is_here {
                <button type="button" class="quiet" onclick={move |_| onedit.emit(())}>{ button }</button>
            }
        </div>
    }
}

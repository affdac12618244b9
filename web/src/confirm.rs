//! Asks before something is done for good.

use yew::prelude::*;

use crate::language::messages;

/// What a [`Confirm`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct ConfirmProps {
    /// What the button does.
    pub(crate) label: AttrValue,
    /// To what, where there are several such buttons.
    #[prop_or_default]
    pub(crate) about: AttrValue,
    /// What is asked before it is done.
    pub(crate) question: AttrValue,
    /// Whether there is nothing to do.
    #[prop_or_default]
    pub(crate) disabled: bool,
    /// What the button says that does it, if it deletes nothing.
    #[prop_or_default]
    pub(crate) yes: Option<AttrValue>,
    /// Called when the answer is yes.
    pub(crate) onconfirm: Callback<()>,
}

/// A button that asks once more.
#[component]
pub(crate) fn Confirm(props: &ConfirmProps) -> Html {
    let ConfirmProps { label, about, question, disabled, yes, onconfirm } = props;
    let deletes = yes.is_none();
    let yes = yes.clone().unwrap_or_else(|| messages().say("confirm-delete").into());
    let asking = use_state_eq(bool::default);
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
                <button key="no" type="button" class="quiet" onclick={set(false)}>{ messages().say("confirm-keep") }</button>
                <button key="yes" type="button" class={classes!(deletes.then_some("danger"))} onclick={confirm}>{ yes }</button>
            } else {
                <button key="ask" type="button" class="quiet" disabled={*disabled} onclick={set(true)}>
                    { label }<span class="hidden">{ format!(" {about}") }</span>
                </button>
            }
        </div>
    }
}

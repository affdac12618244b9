//! Everything that is wrong, where it is seen first.

use yew::prelude::*;

use crate::{
    fault::{Reason, reason_list},
    page::focus,
};

/// What an [`ErrorSummary`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct ErrorSummaryProps {
    /// What could not be done.
    pub(crate) heading: AttrValue,
    /// Each reason: where, what was found, what was expected.
    pub(crate) reasons: Vec<Reason>,
}

/// A summary that takes the focus when it has something to say.
#[component]
pub(crate) fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let ErrorSummaryProps { heading, reasons } = props;
    use_effect_with(reasons.clone(), |reasons| {
        if !reasons.is_empty() {
            focus("error-summary");
        }
    });
    html! {
        <div class="error-place">
            if !reasons.is_empty() {
                <div class="error-summary" id="error-summary" tabindex="-1" role="alert" data-r42="error-summary">
                    <h2>{ heading }</h2>
                    { reason_list(reasons) }
                </div>
            }
        </div>
    }
}

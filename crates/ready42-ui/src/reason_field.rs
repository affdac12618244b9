//! Why a question does not apply.

use ready42_exchange::assessment::limit;
use ready42_messages::Messages;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// A field for the reason, which says that nothing counts without it.
pub fn reason_field(m: Messages, id: String, reason: String, onchange: Callback<String>) -> Html {
    let hint = format!("{id}-hint");
    let oninput = move |event: InputEvent| {
        onchange.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
    };
    html! {
        <div class="field reason">
            <label for={id.clone()}>{ m.say("exclude-why") }</label>
            <p class="hint" id={hint.clone()}>{ m.say("exclude-hint") }</p>
            <textarea {id} rows="2" maxlength={limit::TEXT.to_string()} value={reason} {oninput}
                aria-describedby={hint} />
        </div>
    }
}

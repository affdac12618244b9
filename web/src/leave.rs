//! The question whether to leave, asked by the browser.

use gloo_events::{EventListener, EventListenerOptions};

/// Lets the browser ask before the page goes away, whenever `is_unsaved` says that something would
/// go with it; for as long as what this gives is kept.
pub(crate) fn ask_before_leaving(is_unsaved: impl Fn() -> bool + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "beforeunload", options, move |event| {
        if is_unsaved() {
            event.prevent_default();
        }
    }))
}

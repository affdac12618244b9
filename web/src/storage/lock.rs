//! One tab edits an assessment at a time.
//!
//! The lock keeps two tabs from working past each other; it does not guard the data, which
//! [`Storage::save`](super::Storage::save) does by its revision. So where the browser has no locks,
//! everyone gets one.
//!
//! Each function's future may be dropped: what it asked for is then withdrawn or given back.

use std::future::pending;

use futures_channel::oneshot;
use js_sys::{Function, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{AbortController, AbortSignal};

use super::wait::pass;

/// How long the tab that loses the right is given to save what it has, in milliseconds.
const MOMENT: i32 = 400;

#[wasm_bindgen]
extern "C" {
    /// Missing where the page is not served securely, hence `catch`.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"])]
    fn request(name: &str, options: &Options, granted: &Function) -> Result<Promise, JsValue>;

    type Options;
    #[wasm_bindgen(method, setter, js_name = ifAvailable)]
    fn set_if_available(this: &Options, value: bool);
    #[wasm_bindgen(method, setter)]
    fn set_signal(this: &Options, value: &AbortSignal);
    #[wasm_bindgen(method, setter)]
    fn set_steal(this: &Options, value: bool);
}

/// The right to edit an assessment, given back when dropped or when the tab is closed.
#[derive(Debug)]
#[must_use = "dropping it gives the right back at once"]
pub struct Held {
    /// Its abort ends the promise that the browser keeps the lock for. An event, because a
    /// promise's own `resolve` could be called from here only through a generic `Function.call`.
    release: AbortController,
    /// Told when another tab takes the right; `None` where the browser has no locks.
    lost: Option<oneshot::Receiver<()>>,
}

impl Held {
    /// Waits until another tab has taken the right, which may never be.
    pub async fn lost(&mut self) {
        let told = match &mut self.lost {
            Some(lost) => lost.await.is_ok(),
            None => false,
        };
        if !told {
            pending::<()>().await;
        }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.release.abort();
    }
}

/// The right to edit the assessment `id`, or `None` if another tab has it.
pub async fn hold(id: &str) -> Option<Held> {
    ask(id, |options, _| options.set_if_available(true)).await
}

/// The right to edit the assessment `id`, taken from whichever tab has it.
///
/// That tab is told by [`Held::lost`] and given a moment to save; what it saves later is refused as
/// a conflict once this one saved.
pub async fn take(id: &str) -> Option<Held> {
    let held = ask(id, |options, _| options.set_steal(true)).await;
    // Fails only where the browser is taking the page down.
    let _ = pass(MOMENT).await;
    held
}

/// The right to edit the assessment `id`, once no other tab has it.
pub async fn wait(id: &str) -> Option<Held> {
    ask(id, Options::set_signal).await
}

async fn ask(id: &str, how: impl FnOnce(&Options, &AbortSignal)) -> Option<Held> {
    let options: Options = Object::new().unchecked_into();
    let (tell_lost, lost) = oneshot::channel();
    let mut held = Held { release: AbortController::new().ok()?, lost: Some(lost) };
    let signal = held.release.signal();
    how(&options, &signal);
    let (tell, told) = oneshot::channel();
    let granted = Closure::once(move |lock: JsValue| -> JsValue {
        let free = !lock.is_null();
        // Nobody listens any more if the future was dropped, which aborted the signal.
        let _ = tell.send(free);
        if !free || signal.aborted() {
            return JsValue::UNDEFINED;
        }
        Promise::new(&mut |resolve, _reject| signal.set_onabort(Some(&resolve))).into()
    });
    let name = format!("assessment:{id}");
    if let Ok(over) = request(&name, &options, granted.as_ref().unchecked_ref()) {
        // Kept alive until the lock is over or was refused, which drops `tell` as well.
        spawn_local(async move {
            if over.await.is_err() {
                // Nobody listens where it was refused or has been given back.
                let _ = tell_lost.send(());
            }
            drop(granted);
        });
    } else {
        drop(granted);
    }
    match told.await {
        Ok(false) => None,
        Ok(true) => Some(held),
        Err(oneshot::Canceled) => {
            held.lost = None;
            Some(held)
        }
    }
}

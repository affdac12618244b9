//! Events of the browser, waited for.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use js_sys::{Function, Promise};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The first event that reaches the function `listen` is given.
///
/// Listening begins at once, not with the first poll. The function is the promise's own `resolve`,
/// so what awaits it goes on in a microtask of the event: a transaction is still open then.
pub(super) fn first(mut listen: impl FnMut(&Function)) -> JsFuture {
    Promise::new(&mut |resolve, _reject| listen(&resolve)).into()
}

/// Lets `milliseconds` pass.
pub(super) fn pass(milliseconds: i32) -> JsFuture {
    first(|resolve| {
        if let Some(window) = web_sys::window() {
            // Fails only where the browser is taking the page down.
            let _ =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(resolve, milliseconds);
        }
    })
}

/// What `work` gives, or `None` if that takes longer than `milliseconds`.
///
/// Work that is late is brought to its end all the same and its result dropped, so that nothing is
/// left half done.
pub(super) async fn within<T: 'static>(
    milliseconds: i32,
    work: impl Future<Output = T> + 'static,
) -> Option<T> {
    let mut work = Box::pin(work);
    let mut clock = pass(milliseconds);
    let result = poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(result) => Poll::Ready(Some(result)),
        Poll::Pending => Pin::new(&mut clock).poll(context).map(|_| None),
    })
    .await;
    if result.is_none() {
        spawn_local(async move { drop(work.await) });
    }
    result
}

//! Work that goes on beside the page and can be ended.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    task::Poll,
};

use futures_channel::oneshot;
use wasm_bindgen_futures::spawn_local;

/// Work under way; dropping this ends it, and gives back whatever the work holds.
#[derive(Debug)]
#[must_use = "dropping it ends the work at once"]
pub(crate) struct Task {
    /// Never used: that it is dropped is the message.
    _end: oneshot::Sender<()>,
}

impl Task {
    /// Begins `work`.
    pub(crate) fn spawn(work: impl Future<Output = ()> + 'static) -> Self {
        let (end, mut ended) = oneshot::channel::<()>();
        let mut work = Box::pin(work);
        spawn_local(poll_fn(move |context| {
            if Pin::new(&mut ended).poll(context).is_ready() {
                return Poll::Ready(());
            }
            work.as_mut().poll(context)
        }));
        Self { _end: end }
    }
}

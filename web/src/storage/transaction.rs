//! One transaction over both stores: all of it or nothing.

use js_sys::{Array, Object};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, IdbCursor, IdbDatabase, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransaction,
};

use super::StorageError;
use super::connection::{ASSESSMENTS, HISTORY, REVISIONS};
use super::history::Moment;
use super::record::{self, Entry};
use super::wait::first;

#[wasm_bindgen]
extern "C" {
    /// A database, for the options that `web-sys` holds to be unstable.
    type Durable;
    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &Durable,
        stores: &Array,
        mode: &str,
        options: &Options,
    ) -> Result<IdbTransaction, JsValue>;

    /// Those options.
    type Options;
    #[wasm_bindgen(method, setter)]
    fn set_durability(this: &Options, durability: &str);

    /// A transaction, for the function that `web-sys` holds to be deprecated, against the standard.
    type Ending;
    #[wasm_bindgen(method, catch)]
    fn commit(this: &Ending) -> Result<(), JsValue>;
}

/// What a transaction is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// To look.
    Read,
    /// To change; changes come one after the other, over all tabs.
    Write,
}

/// A transaction under way, given up when dropped before [`Self::commit`].
#[derive(Debug)]
pub(super) struct Transaction {
    inner: IdbTransaction,
    assessments: IdbObjectStore,
    revisions: IdbObjectStore,
    ended: Option<JsFuture>,
}

impl Transaction {
    /// Begins, with strict durability: complete means written to the disk.
    ///
    /// # Errors
    /// `Blocked` if the connection was closed.
    pub(super) fn begin(database: &IdbDatabase, mode: Mode) -> Result<Self, StorageError> {
        let mode = match mode {
            Mode::Read => "readonly",
            Mode::Write => "readwrite",
        };
        let options: Options = Object::new().unchecked_into();
        options.set_durability("strict");
        let stores = Array::of2(&ASSESSMENTS.into(), &REVISIONS.into());
        let database: &Durable = database.unchecked_ref();
        let begin = || {
            let inner = database.transaction(&stores, mode, &options)?;
            let assessments = inner.object_store(ASSESSMENTS)?;
            let revisions = inner.object_store(REVISIONS)?;
            let ended = Some(first(|resolve| {
                inner.set_oncomplete(Some(resolve));
                inner.set_onabort(Some(resolve));
            }));
            Ok(Self { inner, assessments, revisions, ended })
        };
        begin().map_err(StorageError::thrown)
    }

    /// The record of the newest state under `id`, undefined if there is none.
    pub(super) async fn get(&self, id: &str) -> Result<JsValue, StorageError> {
        answer(&sent(self.assessments.get(&id.into()))?).await
    }

    /// The record of a kept state, undefined if there is none.
    pub(super) async fn get_revision(
        &self,
        id: &str,
        revision: u64,
    ) -> Result<JsValue, StorageError> {
        answer(&sent(self.revisions.get(&key(id, revision)))?).await
    }

    /// An array of the records of all newest states.
    pub(super) async fn all(&self) -> Result<JsValue, StorageError> {
        answer(&sent(self.assessments.get_all())?).await
    }

    /// An array of the records of all kept states of one assessment, oldest first.
    pub(super) async fn all_revisions(&self, id: &str) -> Result<JsValue, StorageError> {
        answer(&sent(self.revisions.get_all_with_key(&range(id)?))?).await
    }

    /// When each kept state of an assessment was saved, oldest first, read without their texts.
    pub(super) async fn history(&self, id: &str) -> Result<Vec<Moment>, StorageError> {
        let index = self.revisions.index(HISTORY).map_err(StorageError::thrown)?;
        let request = sent(index.open_key_cursor_with_range(&range(id)?))?;
        let mut history = Vec::new();
        loop {
            let place = answer(&request).await?;
            if place.is_null() {
                return Ok(history);
            }
            let cursor: IdbCursor = place.unchecked_into();
            let key: Array = cursor.key().map_err(StorageError::thrown)?.unchecked_into();
            let revision = record::revision(&key.get(1));
            if let (Some(revision), Some(saved_at)) = (revision, key.get(2).as_f64()) {
                history.push(Moment { revision, saved_at });
            }
            cursor.continue_().map_err(StorageError::thrown)?;
        }
    }

    /// Whether both stores are empty.
    pub(super) async fn is_empty(&self) -> Result<bool, StorageError> {
        let newest = answer(&sent(self.assessments.count())?).await?;
        let kept = answer(&sent(self.revisions.count())?).await?;
        Ok(newest == 0.0 && kept == 0.0)
    }

    /// Puts a state in the place of the newest, and adds it to the kept ones.
    pub(super) fn put(&self, entry: &Entry<'_>) -> Result<(), StorageError> {
        let record = entry.record();
        sent(self.assessments.put(&record))?;
        // `add`, not `put`: a revision that is kept is never written over.
        sent(self.revisions.add(&record)).map(drop)
    }

    /// Removes some of the kept states.
    pub(super) fn forget(&self, id: &str, revisions: &[u64]) -> Result<(), StorageError> {
        revisions
            .iter()
            .try_for_each(|revision| sent(self.revisions.delete(&key(id, *revision))).map(drop))
    }

    /// Removes an assessment with its kept states.
    pub(super) fn delete(&self, id: &str) -> Result<(), StorageError> {
        sent(self.assessments.delete(&id.into()))?;
        sent(self.revisions.delete(&range(id)?)).map(drop)
    }

    /// Removes everything.
    pub(super) fn clear(&self) -> Result<(), StorageError> {
        sent(self.assessments.clear())?;
        sent(self.revisions.clear()).map(drop)
    }

    /// Brings the transaction to its end.
    ///
    /// # Errors
    /// Why it came to nothing, `Full` before all.
    pub(super) async fn commit(mut self) -> Result<(), StorageError> {
        let Some(ended) = self.ended.take() else { return Ok(()) };
        // Said rather than left to the browser, which would first come back to the page: a page
        // that is being closed may not answer any more. Refused if a request has failed already.
        let _ = self.inner.unchecked_ref::<Ending>().commit();
        let event = ended.await.map_err(StorageError::thrown)?;
        if event.unchecked_into::<Event>().type_() == "complete" {
            return Ok(());
        }
        Err(StorageError::ended(self.inner.error()))
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if self.ended.is_some() {
            // Refused if it has ended by itself, as one that only reads does.
            let _ = self.inner.abort();
        }
    }
}

/// All kept states of an assessment: an array sorts after every number.
fn range(id: &str) -> Result<JsValue, StorageError> {
    let (from, to) = (Array::of1(&id.into()), Array::of2(&id.into(), &Array::new()));
    IdbKeyRange::bound(&from, &to).map(JsValue::from).map_err(StorageError::thrown)
}

fn key(id: &str, revision: u64) -> Array {
    Array::of2(&id.into(), &record::number(revision).into())
}

fn sent(request: Result<IdbRequest, JsValue>) -> Result<IdbRequest, StorageError> {
    request.map_err(StorageError::thrown)
}

/// The next answer to a request.
async fn answer(request: &IdbRequest) -> Result<JsValue, StorageError> {
    let event = first(|resolve| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(resolve));
    });
    event.await.map_err(StorageError::thrown)?;
    match request.error().map_err(StorageError::thrown)? {
        None => request.result().map_err(StorageError::thrown),
        // A request that was given up knows only that; its transaction knows why.
        Some(own) => {
            let cause = request.transaction().and_then(|transaction| transaction.error());
            Err(StorageError::ended(cause.or(Some(own))))
        }
    }
}

//! The database: opened, made, closed when another tab needs it gone, deleted.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    Event, IdbDatabase, IdbFactory, IdbIndexParameters, IdbObjectStoreParameters, IdbOpenDbRequest,
};

use super::StorageError;
use super::transaction::{Mode, Transaction};
use super::wait::{first, within};

/// The store of the newest states, by id.
pub(super) const ASSESSMENTS: &str = "assessments";
/// The store of the kept states, by id and revision.
pub(super) const REVISIONS: &str = "revisions";
/// The index over `revisions` that gives their times without their texts.
pub(super) const HISTORY: &str = "history";

const NAME: &str = "ready42";
const VERSION: u32 = 1;

/// How long opening may take: it waits for another tab's deletion, which may wait for a third.
const PATIENCE: i32 = 10_000;
/// How long other tabs may take to let go of a database that is to be deleted.
const GRACE: i32 = 3_000;

#[wasm_bindgen]
extern "C" {
    /// `indexedDB`, for a function that `web-sys` lacks.
    type Listing;
    #[wasm_bindgen(method, catch)]
    fn databases(this: &Listing) -> Result<js_sys::Promise, JsValue>;

    /// What it lists.
    type Listed;
    #[wasm_bindgen(method, getter)]
    fn name(this: &Listed) -> JsValue;
}

/// What to do where there is no database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Absent {
    /// Make it.
    Make,
    /// Leave no trace.
    Leave,
}

/// An open database, closed when dropped or when another tab wants to change or delete it.
#[derive(Debug)]
pub(super) struct Connection {
    database: IdbDatabase,
    /// Kept for as long as the database may call it.
    _close_on_versionchange: Closure<dyn Fn()>,
}

impl Connection {
    /// Opens the database.
    ///
    /// # Errors
    /// `Gone` if there is none and none is to be made, `Blocked`, `Newer`, or `Failed` if the
    /// browser does not answer in time.
    pub(super) async fn open(absent: Absent) -> Result<Self, StorageError> {
        let request = factory()?.open_with_u32(NAME, VERSION).map_err(StorageError::thrown)?;
        let opened = within(PATIENCE, Self::opened(request, absent)).await;
        opened.unwrap_or_else(|| Err(StorageError::Failed("storage does not answer".to_owned())))
    }

    async fn opened(request: IdbOpenDbRequest, absent: Absent) -> Result<Self, StorageError> {
        loop {
            match (step(&request).await?, absent) {
                (Step::Blocked, _) => {}
                (Step::Upgrade, Absent::Make) => {
                    furnish(&database(&request)?).map_err(StorageError::thrown)?;
                }
                (Step::Upgrade, Absent::Leave) => {
                    // The browser makes it before it asks, and takes that back when told to.
                    let making = request.transaction().ok_or(StorageError::Gone)?;
                    making.abort().map_err(StorageError::thrown)?;
                    let _ = step(&request).await;
                    return Err(StorageError::Gone);
                }
                (Step::Done, _) => return Ok(Self::of(database(&request)?)),
            }
        }
    }

    fn of(database: IdbDatabase) -> Self {
        let closed = database.clone();
        let close_on_versionchange = Closure::<dyn Fn()>::new(move || closed.close());
        database.set_onversionchange(Some(close_on_versionchange.as_ref().unchecked_ref()));
        Self { database, _close_on_versionchange: close_on_versionchange }
    }

    /// Begins a transaction over both stores.
    ///
    /// # Errors
    /// `Blocked` if the connection was closed.
    pub(super) fn begin(&self, mode: Mode) -> Result<Transaction, StorageError> {
        Transaction::begin(&self.database, mode)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        // Takes effect once the transactions under way are complete.
        self.database.close();
    }
}

/// Deletes the database; done as well if there is none.
///
/// # Errors
/// `Failed` if another tab does not let go of it. The deletion then happens when that tab is closed.
pub(super) async fn delete() -> Result<(), StorageError> {
    let request = factory()?.delete_database(NAME).map_err(StorageError::thrown)?;
    if let Step::Done = step(&request).await? {
        return Ok(());
    }
    let freed = within(GRACE, async move { step(&request).await.map(drop) }).await;
    freed.unwrap_or_else(|| {
        let why =
            "another tab keeps it open, and it goes once all other tabs of this page are closed";
        Err(StorageError::Failed(why.to_owned()))
    })
}

/// Whether the browser lists the database; `false` as well if it lists none at all.
pub(super) async fn exists() -> bool {
    let Ok(factory) = factory() else { return false };
    let Ok(listing) = factory.unchecked_ref::<Listing>().databases() else { return false };
    let Ok(list) = listing.await else { return false };
    let names = |listed: JsValue| listed.unchecked_ref::<Listed>().name() == *NAME;
    list.unchecked_ref::<Array>().iter().any(names)
}

fn factory() -> Result<IdbFactory, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Blocked)?;
    window.indexed_db().map_err(StorageError::thrown)?.ok_or(StorageError::Blocked)
}

/// The two stores and the index, in a new database.
fn furnish(database: &IdbDatabase) -> Result<(), JsValue> {
    let key = |fields: &[&str]| fields.iter().map(|&field| JsValue::from(field)).collect::<Array>();
    let by_id = IdbObjectStoreParameters::new();
    by_id.set_key_path(&"id".into());
    database.create_object_store_with_optional_parameters(ASSESSMENTS, &by_id)?;
    let by_revision = IdbObjectStoreParameters::new();
    by_revision.set_key_path(&key(&["id", "rev"]));
    database
        .create_object_store_with_optional_parameters(REVISIONS, &by_revision)?
        .create_index_with_str_sequence_and_optional_parameters(
            HISTORY,
            &key(&["id", "rev", "savedAt"]),
            &IdbIndexParameters::new(),
        )?;
    Ok(())
}

/// What has become of a request to open or delete the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Upgrade,
    Blocked,
    Done,
}

async fn step(request: &IdbOpenDbRequest) -> Result<Step, StorageError> {
    let event = first(|resolve| {
        request.set_onupgradeneeded(Some(resolve));
        request.set_onblocked(Some(resolve));
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(resolve));
    })
    .await
    .map_err(StorageError::thrown)?;
    match event.unchecked_into::<Event>().type_().as_str() {
        "upgradeneeded" => Ok(Step::Upgrade),
        "blocked" => Ok(Step::Blocked),
        "success" => Ok(Step::Done),
        _ => Err(StorageError::ended(request.error().map_err(StorageError::thrown)?)),
    }
}

fn database(request: &IdbOpenDbRequest) -> Result<IdbDatabase, StorageError> {
    Ok(request.result().map_err(StorageError::thrown)?.unchecked_into())
}

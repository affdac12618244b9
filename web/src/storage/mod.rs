//! Assessments kept in this browser, and nowhere else.
//!
//! One `IndexedDB` database with two stores: `assessments` holds the newest state of each one under
//! its id, `revisions` the last twenty and the last of each day, under `[id, revision]`. Each
//! change is one transaction over both stores with `durability: "strict"`, and counts as done once
//! the transaction is complete, not when its requests are: what was reported as saved survives the
//! browser being killed.
//!
//! A save names the revision it builds upon and is refused if another tab was faster, so no tab
//! overwrites what it has not seen. The database is made by the first save, and is not made anew by
//! whoever merely looks: after [`Storage::delete_all`] nothing is left, in whichever tabs.
//!
//! What cannot be read is listed, refused by name, handed out by [`Storage::raw`], and neither
//! overwritten nor deleted unless the user says so.

mod connection;
pub mod download;
mod error;
mod history;
mod id;
pub mod lock;
mod record;
mod transaction;
mod wait;

use std::cell::RefCell;
use std::rc::Rc;

use ready42_core::order::sort_by;
use wasm_bindgen::{JsCast, JsValue};

pub use self::error::StorageError;
pub use self::id::new_id;
pub use self::record::{Loaded, Saved};

use self::connection::{Absent, Connection};
use self::record::Entry;
use self::transaction::{Mode, Transaction};

/// The place in this browser where assessments are kept.
///
/// Clones share one connection, which is opened again when the browser or another tab closed it.
#[derive(Clone, Debug)]
pub struct Storage {
    connection: Rc<RefCell<Option<Connection>>>,
}

impl PartialEq for Storage {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.connection, &other.connection)
    }
}

impl Storage {
    /// Opens the place. Where there is none yet, the first save makes it.
    ///
    /// # Errors
    /// `Blocked` where the browser keeps nothing for this page, `Newer` where a later Ready42 was
    /// here before, `Failed` where the browser does not answer.
    pub async fn open() -> Result<Self, StorageError> {
        let connection = unless_gone(Connection::open(Absent::Leave).await.map(Some))?;
        Ok(Self { connection: Rc::new(RefCell::new(connection)) })
    }

    /// Every assessment kept here, the last saved first, those that cannot be read included.
    ///
    /// # Errors
    /// Whatever keeps the place from being opened or read.
    pub async fn list(&self) -> Result<Vec<Saved>, StorageError> {
        let mut list = unless_gone(self.all().await)?;
        sort_by(&mut list, |a, b| b.saved_at.total_cmp(&a.saved_at).then_with(|| a.id.cmp(&b.id)));
        Ok(list)
    }

    /// Opens the newest state of an assessment.
    ///
    /// # Errors
    /// `Gone` if there is none under `id`, `Corrupt` or `Newer` if it cannot be read.
    pub async fn load(&self, id: &str) -> Result<Loaded, StorageError> {
        record::loaded(&self.begin(Mode::Read).await?.get(id).await?)
    }

    /// Keeps a new state of an assessment and gives its revision.
    ///
    /// `expected` is the revision the new state builds upon, `None` for an assessment that was not
    /// kept before. Nothing is changed unless everything is.
    ///
    /// # Errors
    /// `Conflict` if another revision is kept by now, `Gone` if the assessment was deleted
    /// meanwhile, `Corrupt` or `Newer` if what lies there cannot be read and so is left alone,
    /// `Full` if the browser has no room for it.
    pub async fn save(
        &self,
        id: &str,
        expected: Option<u64>,
        title: &str,
        questionnaire: &str,
        text: &str,
    ) -> Result<u64, StorageError> {
        let absent = if expected.is_none() { Absent::Make } else { Absent::Leave };
        let transaction = self.begin_on(absent, Mode::Write).await?;
        let found = match record::loaded(&transaction.get(id).await?) {
            Ok(Loaded { revision, text: _ }) => Some(revision),
            Err(StorageError::Gone) => None,
            Err(error) => return Err(error),
        };
        match (expected, found) {
            (Some(_), None) => return Err(StorageError::Gone),
            (expected, Some(found)) if expected != Some(found) => {
                return Err(StorageError::Conflict { found });
            }
            _ => {}
        }
        let revision = found.unwrap_or(0) + 1;
        let saved_at = js_sys::Date::now();
        let entry = Entry { id, revision, title, questionnaire, saved_at, text };
        transaction.put(&entry)?;
        let superfluous = history::superfluous(&transaction.history(id).await?);
        transaction.forget(id, &superfluous)?;
        transaction.commit().await?;
        Ok(revision)
    }

    /// Deletes an assessment with its revisions; without effect if there is none.
    ///
    /// # Errors
    /// Whatever keeps the place from being opened or written.
    pub async fn delete(&self, id: &str) -> Result<(), StorageError> {
        let deleted = async {
            let transaction = self.begin(Mode::Write).await?;
            transaction.delete(id)?;
            transaction.commit().await
        };
        unless_gone(deleted.await)
    }

    /// Deletes everything kept here, first the content, then the database, and makes sure of it.
    ///
    /// What other tabs try to save afterwards is refused as `Gone`. A later save here starts anew.
    ///
    /// # Errors
    /// `Failed` if another tab keeps the (then empty) database open, or if it is still there.
    pub async fn delete_all(&self) -> Result<(), StorageError> {
        // Emptied first, so that a tab that keeps the database open does not keep the content.
        // What cannot be emptied, such as a newer version's database, is deleted all the same.
        if let Ok(transaction) = self.begin(Mode::Write).await
            && transaction.clear().is_ok()
        {
            let _ = transaction.commit().await;
        }
        drop(self.connection.borrow_mut().take());
        delete_unopened().await?;
        // Listed all the same if another tab has saved something new by now.
        if connection::exists().await && !self.is_empty().await? {
            return Err(StorageError::Failed("something is kept here, still or again".to_owned()));
        }
        Ok(())
    }

    /// Whatever lies under `id`, read or unreadable, for a rescue download: the text as it was
    /// saved where there is one, else the record as JSON.
    ///
    /// # Errors
    /// `Gone` if nothing lies there.
    pub async fn raw(&self, id: &str) -> Result<String, StorageError> {
        record::raw(&self.begin(Mode::Read).await?.get(id).await?)
    }

    /// The kept states of an assessment, the newest first.
    ///
    /// # Errors
    /// Whatever keeps the place from being opened or read.
    pub async fn revisions(&self, id: &str) -> Result<Vec<Saved>, StorageError> {
        let mut list = unless_gone(self.all_revisions(id).await)?;
        list.reverse();
        Ok(list)
    }

    /// Opens one of the kept states that [`Self::revisions`] lists.
    ///
    /// # Errors
    /// `Gone` if it is not kept (any more), `Corrupt` or `Newer` if it cannot be read.
    pub async fn load_revision(&self, id: &str, revision: u64) -> Result<Loaded, StorageError> {
        record::loaded(&self.begin(Mode::Read).await?.get_revision(id, revision).await?)
    }

    async fn all(&self) -> Result<Vec<Saved>, StorageError> {
        Ok(record::all_saved(&self.begin(Mode::Read).await?.all().await?))
    }

    async fn all_revisions(&self, id: &str) -> Result<Vec<Saved>, StorageError> {
        Ok(record::all_saved(&self.begin(Mode::Read).await?.all_revisions(id).await?))
    }

    async fn is_empty(&self) -> Result<bool, StorageError> {
        match self.begin(Mode::Read).await {
            Ok(transaction) => transaction.is_empty().await,
            Err(StorageError::Gone) => Ok(true),
            Err(error) => Err(error),
        }
    }

    /// Begins a transaction; `Gone` if there is no database.
    async fn begin(&self, mode: Mode) -> Result<Transaction, StorageError> {
        self.begin_on(Absent::Leave, mode).await
    }

    /// Begins a transaction, on a new connection if the present one was closed.
    async fn begin_on(&self, absent: Absent, mode: Mode) -> Result<Transaction, StorageError> {
        let begun = self.connection.borrow().as_ref().map(|open| open.begin(mode));
        if let Some(Ok(transaction)) = begun {
            return Ok(transaction);
        }
        let connection = Connection::open(absent).await?;
        let transaction = connection.begin(mode)?;
        drop(self.connection.borrow_mut().replace(connection));
        Ok(transaction)
    }
}

/// Deletes everything kept here without opening it, such as a newer version's database.
///
/// # Errors
/// `Blocked` where the browser keeps nothing for this page, `Failed` if another tab keeps it open.
pub async fn delete_unopened() -> Result<(), StorageError> {
    connection::delete().await
}

/// Nothing, where there is nothing.
fn unless_gone<T: Default>(result: Result<T, StorageError>) -> Result<T, StorageError> {
    match result {
        Err(StorageError::Gone) => Ok(T::default()),
        other => other,
    }
}

/// Asks the browser not to clear this page's storage by itself: its answer, `None` if it gives none.
pub async fn persist() -> Option<bool> {
    // `storage` is undefined where the page is not served securely; the call then throws and is
    // caught here.
    let manager: JsValue = web_sys::window()?.navigator().storage().into();
    let asked = manager.unchecked_into::<web_sys::StorageManager>().persist().ok()?;
    asked.await.ok()?.as_bool()
}

//! Where assessments are put: in this browser, and in memory for as long as that cannot be done.

use std::{cell::RefCell, rc::Rc};

use ready42_core::table::Table;

use crate::{
    clock,
    storage::{self, Loaded, Saved, Storage, StorageError},
};

/// What the browser keeps, and what it would not.
#[derive(Clone, Debug)]
pub(crate) struct Shelf {
    storage: Rc<RefCell<Result<Storage, StorageError>>>,
    unsaved: Rc<RefCell<Table<String, Unsaved>>>,
    persisted: Rc<RefCell<Option<bool>>>,
}

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.unsaved, &other.unsaved)
    }
}

/// Everything on the shelf, as far as it can be seen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Listing {
    /// The assessments, the last saved first.
    pub(crate) assessments: Vec<Saved>,
    /// Why what the browser keeps cannot be seen, if that is so: then only memory is listed.
    pub(crate) fault: Option<StorageError>,
}

/// A state that the browser did not take.
#[derive(Clone, Debug)]
struct Unsaved {
    file: File,
    expected: Option<u64>,
    since: f64,
}

/// An assessment as it is put away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    /// What lists call it.
    pub(crate) title: String,
    /// The questionnaire it answers.
    pub(crate) questionnaire: String,
    /// The assessment file.
    pub(crate) text: String,
}

/// An assessment taken down from the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    /// The assessment file.
    pub(crate) text: String,
    /// The revision in the browser that it builds upon, if there is one.
    pub(crate) revision: Option<u64>,
}

impl Shelf {
    /// Opens the browser's storage, or does without.
    pub(crate) async fn open() -> Self {
        let storage = Rc::new(RefCell::new(Storage::open().await));
        Self { storage, unsaved: Rc::default(), persisted: Rc::default() }
    }

    /// The browser's storage, or why there is none.
    fn storage(&self) -> Result<Storage, StorageError> {
        self.storage.borrow().clone()
    }

    /// Why nothing is kept, if that is so.
    pub(crate) fn fault(&self) -> Option<StorageError> {
        self.storage().err()
    }

    /// Whether the browser promised not to clear this page's storage; `None` if nobody asked.
    pub(crate) fn persisted(&self) -> Option<bool> {
        *self.persisted.borrow()
    }

    /// Everything that is there, and why there may be more.
    pub(crate) async fn list(&self) -> Listing {
        let kept = match self.storage() {
            Ok(storage) => storage.list().await,
            Err(error) => Err(error),
        };
        let (mut list, fault) = match kept {
            Ok(list) => (list, None),
            Err(error) => (vec![], Some(error)),
        };
        for (id, it) in self.unsaved.borrow().iter() {
            list.retain(|saved| saved.id != *id);
            list.insert(
                0,
                Saved {
                    id: id.clone(),
                    title: it.file.title.clone(),
                    questionnaire: it.file.questionnaire.clone(),
                    revision: 0,
                    saved_at: it.since,
                },
            );
        }
        Listing { assessments: list, fault }
    }

    /// Whether an assessment is in memory alone.
    pub(crate) fn is_unsaved(&self, id: &str) -> bool {
        self.unsaved.borrow().contains_key(id)
    }

    /// Whether any assessment is in memory alone, and so is lost with the page.
    pub(crate) fn has_unsaved(&self) -> bool {
        !self.unsaved.borrow().is_empty()
    }

    /// Takes an assessment down.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being read.
    pub(crate) async fn load(&self, id: &str) -> Result<Taken, StorageError> {
        if let Some(it) = self.unsaved.borrow().get(id) {
            return Ok(Taken { text: it.file.text.clone(), revision: it.expected });
        }
        let Loaded { text, revision } = self.storage()?.load(id).await?;
        Ok(Taken { text, revision: Some(revision) })
    }

    /// The kept states of an assessment, the newest first; none where they cannot be seen.
    pub(crate) async fn revisions(&self, id: &str) -> Vec<Saved> {
        match self.storage() {
            Ok(storage) => storage.revisions(id).await.unwrap_or_default(),
            Err(_) => vec![],
        }
    }

    /// Takes one of the kept states of an assessment down.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being read.
    pub(crate) async fn load_revision(
        &self,
        id: &str,
        revision: u64,
    ) -> Result<String, StorageError> {
        self.storage()?.load_revision(id, revision).await.map(|loaded| loaded.text)
    }

    /// Whatever lies under an id, for a rescue download.
    ///
    /// # Errors
    ///
    /// Why nothing can be had.
    pub(crate) async fn raw(&self, id: &str) -> Result<String, StorageError> {
        self.storage()?.raw(id).await
    }

    /// Puts an assessment away; what the browser does not take stays in memory.
    ///
    /// # Errors
    ///
    /// Why the browser did not take it.
    pub(crate) async fn save(
        &self,
        id: &str,
        expected: Option<u64>,
        file: File,
    ) -> Result<u64, StorageError> {
        let saved = match self.storage() {
            Ok(storage) => {
                let File { title, questionnaire, text } = &file;
                storage.save(id, expected, title, questionnaire, text).await
            }
            Err(error) => Err(error),
        };
        if saved.is_ok() {
            self.unsaved.borrow_mut().remove(id);
            self.ask_to_persist().await;
        } else {
            let since = clock::now();
            self.unsaved.borrow_mut().insert(id.to_owned(), Unsaved { file, expected, since });
        }
        saved
    }

    /// Forgets what the browser did not take, so that what it keeps can be loaded instead.
    pub(crate) fn drop_unsaved(&self, id: &str) {
        self.unsaved.borrow_mut().remove(id);
    }

    /// Deletes an assessment for good.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being deleted. Where storage did not open only memory can be deleted
    /// from: what was never there is not deleted.
    pub(crate) async fn delete(&self, id: &str) -> Result<(), StorageError> {
        let was_in_memory = self.unsaved.borrow_mut().remove(id).is_some();
        match self.storage() {
            Ok(storage) => storage.delete(id).await,
            Err(_) if was_in_memory => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Deletes everything from this browser, a later version's database too, and begins anew.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being deleted. Memory is cleared all the same.
    pub(crate) async fn delete_all(&self) -> Result<(), StorageError> {
        self.unsaved.borrow_mut().clear();
        if let Ok(storage) = self.storage() {
            return storage.delete_all().await;
        }
        storage::delete_unopened().await?;
        let opened = Storage::open().await;
        *self.storage.borrow_mut() = opened;
        Ok(())
    }

    /// Asks, once, that the browser does not clear this page's storage by itself.
    async fn ask_to_persist(&self) {
        if self.persisted.borrow().is_none() {
            let answer = storage::persist().await.unwrap_or(false);
            *self.persisted.borrow_mut() = Some(answer);
        }
    }
}

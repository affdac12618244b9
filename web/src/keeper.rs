//! Saves what changes, a moment after it changed and before the page goes away.

use std::{cell::RefCell, rc::Rc};

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use ready42_core::assessment::Assessment;
use ready42_exchange::assessment::write;
use wasm_bindgen_futures::spawn_local;
use web_sys::VisibilityState;
use yew::Callback;

use crate::{
    clock,
    language::messages,
    leave::ask_before_leaving,
    shelf::{File, Shelf},
    storage::StorageError,
};

/// How long after the last change it is saved, in milliseconds.
const PAUSE: u32 = 300;

/// Whether what is on the page is also in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SaveState {
    /// It is, since this time; `None` for what was opened and not changed.
    Saved(Option<String>),
    /// It will be in a moment.
    Saving,
    /// It is not.
    Failed(StorageError),
}

/// Saves one assessment; clones are the same keeper.
#[derive(Clone)]
pub(crate) struct Keeper(Rc<RefCell<Inner>>);

struct Inner {
    shelf: Shelf,
    id: String,
    /// The revision that the next save builds upon.
    revision: Option<u64>,
    /// What is to be saved.
    pending: Option<Assessment>,
    /// Whether a save is under way.
    busy: bool,
    /// Whether saving waits for a person to decide, since another tab was faster.
    halted: bool,
    timer: Option<Timeout>,
    tell: Callback<SaveState>,
    listeners: Vec<EventListener>,
}

impl Keeper {
    /// A keeper of the assessment `id`, which tells how things stand.
    pub(crate) fn new(
        shelf: Shelf,
        id: String,
        revision: Option<u64>,
        tell: Callback<SaveState>,
    ) -> Self {
        let keeper = Self(Rc::new(RefCell::new(Inner {
            shelf,
            id,
            revision,
            pending: None,
            busy: false,
            halted: false,
            timer: None,
            tell,
            listeners: vec![],
        })));
        keeper.listen();
        keeper
    }

    /// Saves at once when the page is hidden, for it may not come back; lets nobody leave
    /// unasked with what could not be saved.
    fn listen(&self) {
        let Some(window) = web_sys::window() else { return };
        let mut listeners = vec![];
        if let Some(document) = window.document() {
            let weak = Rc::downgrade(&self.0);
            let hidden = document.clone();
            listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
                if hidden.visibility_state() == VisibilityState::Hidden
                    && let Some(inner) = weak.upgrade()
                {
                    Self(inner).flush();
                }
            }));
        }
        let weak = Rc::downgrade(&self.0);
        listeners.push(EventListener::new(&window, "pagehide", move |_| {
            if let Some(inner) = weak.upgrade() {
                Self(inner).flush();
            }
        }));
        let weak = Rc::downgrade(&self.0);
        listeners.extend(ask_before_leaving(move || {
            weak.upgrade().is_some_and(|inner| {
                let keeper = Self(inner);
                // What is not saved yet may be by the time that the person has answered.
                keeper.flush();
                keeper.has_unsaved()
            })
        }));
        self.0.borrow_mut().listeners = listeners;
    }

    /// Whether anything on the page is not in the browser, or not yet.
    fn has_unsaved(&self) -> bool {
        let inner = self.0.borrow();
        inner.busy || inner.pending.is_some()
    }

    /// Takes note of a change.
    pub(crate) fn change(&self, assessment: &Assessment) {
        let mut inner = self.0.borrow_mut();
        inner.pending = Some(assessment.clone());
        if inner.halted {
            return;
        }
        let (keeper, tell) = (self.clone(), inner.tell.clone());
        inner.timer = Some(Timeout::new(PAUSE, move || keeper.flush()));
        drop(inner);
        tell.emit(SaveState::Saving);
    }

    /// Saves what is to be saved, now.
    pub(crate) fn flush(&self) {
        let mut inner = self.0.borrow_mut();
        inner.timer = None;
        if inner.busy || inner.halted {
            return;
        }
        let Some(assessment) = inner.pending.take() else { return };
        inner.busy = true;
        let (to, id, revision) = (inner.shelf.clone(), inner.id.clone(), inner.revision);
        drop(inner);
        let keeper = self.clone();
        spawn_local(async move {
            let saved = to.save(&id, revision, file(&assessment)).await;
            keeper.done(saved, assessment);
        });
    }

    fn done(&self, saved: Result<u64, StorageError>, assessment: Assessment) {
        let mut inner = self.0.borrow_mut();
        inner.busy = false;
        let state = match saved {
            Ok(revision) => {
                inner.revision = Some(revision);
                SaveState::Saved(Some(clock::time()))
            }
            Err(error) => {
                inner.halted = matches!(error, StorageError::Conflict { .. } | StorageError::Gone);
                inner.pending.get_or_insert(assessment);
                SaveState::Failed(error)
            }
        };
        let again = matches!(state, SaveState::Saved(_)) && inner.pending.is_some();
        let tell = inner.tell.clone();
        let waiting = inner.timer.is_some();
        drop(inner);
        if again {
            if !waiting {
                self.flush();
            }
        } else {
            tell.emit(state);
        }
    }

    /// Saves over the revision `found`, or anew where it was deleted.
    pub(crate) fn overwrite(&self, found: Option<u64>) {
        let mut inner = self.0.borrow_mut();
        inner.revision = found;
        inner.halted = false;
        let tell = inner.tell.clone();
        drop(inner);
        tell.emit(SaveState::Saving);
        self.flush();
    }
}

/// An assessment as it is put away.
pub(crate) fn file(assessment: &Assessment) -> File {
    let name = assessment.profile.organisation.trim();
    File {
        title: if name.is_empty() {
            messages().say("organisation-unnamed").to_owned()
        } else {
            name.to_owned()
        },
        questionnaire: assessment.questionnaire.to_string(),
        text: write(assessment),
    }
}

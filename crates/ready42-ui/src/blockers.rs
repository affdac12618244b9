//! What stands in the way of the next stage.

use ready42_core::verdict::{Blocker, BlockerKind};
use ready42_exchange::words::{self, Obstacle};
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    english::english_tag,
    place::{Base, Place, use_base},
    store::{Store, use_assessment},
};

/// How many units are shown before one asks for the rest.
const AT_FIRST: usize = 10;

/// What [`Blockers`] is given.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct BlockersProps {
    /// Whether all are shown at once, as in a document.
    #[prop_or_default]
    pub whole: bool,
}

/// The blockers by unit: the first ten units, then all of them on request.
#[component]
pub fn Blockers(props: &BlockersProps) -> Html {
    let store = use_assessment();
    let base = use_base();
    let all = use_state_eq(|| props.whole);
    let obstacles = words::obstacles(words::blockers(&store.report), store.catalogue());
    let shown = if *all { obstacles.len() } else { AT_FIRST.min(obstacles.len()) };
    let onclick = {
        let all = all.clone();
        move |_: MouseEvent| all.set(true)
    };
    html! {
        <div class="blockers">
            <ul>
                for obstacle in obstacles.iter().take(shown) {
                    <li key={obstacle.unit.as_str()}>{ row(&store, &base, obstacle) }</li>
                }
            </ul>
            if shown < obstacles.len() {
                <button type="button" class="quiet" {onclick}>{ say!(store.messages, "blockers-show-all", units = obstacles.len()) }</button>
            }
        </div>
    }
}

fn row(store: &Store, base: &Base, obstacle: &Obstacle<'_>) -> Html {
    html! {
        <div class="blocker">
            <h4><span class="id">{ obstacle.unit.as_str() }</span>{ " " }{ obstacle.title }</h4>
            <ul>
                for (index, blocker) in obstacle.blockers.iter().enumerate() {
                    <li key={index}>{ line(store, base, blocker) }</li>
                }
            </ul>
        </div>
    }
}

/// How far it is from what is needed, what is the matter, and the record that would settle it.
fn line(store: &Store, base: &Base, blocker: &Blocker) -> Html {
    let m = store.messages;
    let (label, text) = words::missing(m, blocker, &store.report);
    let record = store.catalogue().evidence_title(blocker.record.as_str());
    let fell_back = store.catalogue().fell_back();
    let fell_back = blocker.question.as_ref().is_some_and(|it| fell_back.question(it));
    html! {
        <>
            <a href={base.to(&place(store, blocker))}>{ words::lacks(m, blocker) }</a>
            <p>
                <span class="strong">{ label }</span>{ ": " }
                if fell_back {
                    <span lang="en">{ text }</span>{ english_tag(m, true) }
                } else {
                    { text }
                }
                { " " }<span class="quiet-text">{ say!(m, "blocker-settled-by", record = record) }</span>
            </p>
        </>
    }
}

fn place(store: &Store, blocker: &Blocker) -> Place {
    match (&blocker.question, blocker.kind) {
        (Some(question), _) => Place::question(store, question),
        (None, BlockerKind::Unassessed) => Place::Statement(Some(blocker.unit.clone())),
        (None, _) => Place::Statement(None),
    }
}

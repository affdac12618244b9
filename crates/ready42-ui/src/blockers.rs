//! What stands in the way of the next stage.

use ready42_core::verdict::{Blocker, BlockerKind};
use ready42_exchange::words::{self, Obstacle};
use yew::prelude::*;

use crate::{
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
                <button type="button" class="quiet" {onclick}>{ format!("Show all {} units", obstacles.len()) }</button>
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
    let (label, text) = words::missing(blocker);
    let record = store.catalogue().evidence_title(blocker.record.as_str());
    html! {
        <>
            <a href={base.to(&place(store, blocker))}>{ words::lacks(blocker) }</a>
            <p>
                <span class="strong">{ label }</span>{ format!(": {text} ") }
                <span class="quiet-text">{ format!("Settled by: {record}.") }</span>
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

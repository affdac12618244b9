//! Finds the shortest way to what somebody chooses.

use std::rc::Rc;

use ready42_core::path::Path;
use ready42_exchange::words;
use yew::prelude::*;

use crate::{
    path_choice::path_choice, path_steps::path_steps, path_target::Wish, place::use_base,
    store::use_assessment,
};

/// The choice of a target, and the path to it, found again when either the target or the
/// assessment has changed.
#[component]
pub fn PathFinder() -> Html {
    let store = use_assessment();
    let base = use_base();
    let m = store.messages;
    let wish = use_state_eq(|| Wish::next(&store));
    let found: Rc<Result<Path, &'static str>> = {
        let store = store.clone();
        use_memo((store.changes, (*wish).clone()), move |(_, wish)| {
            let target = wish.target()?;
            Path::find(&store.instrument, &store.assessment, store.today, &target)
                .map_err(|_| "path-fault-none")
        })
    };
    let onwish = {
        let wish = wish.clone();
        Callback::from(move |chosen| wish.set(chosen))
    };
    let (path, fault) = match &*found {
        Ok(path) => (Some(path), None),
        Err(fault) => (None, Some(*fault)),
    };
    let summary = path.map(|path| words::path_summary(m, path)).unwrap_or_default();
    let headline = summary.first().cloned().unwrap_or_default();
    html! {
        <div class="path" data-r42="path">
            { path_choice(&store, &wish, fault, &onwish) }
            <section class="path-found" aria-labelledby="path-target">
                <h2 id="path-target">{ path.map(|path| words::path_target(m, path)).unwrap_or_default() }</h2>
                <p class="headline" role="status">{ headline }</p>
                <ul class="path-summary">
                    for (index, said) in summary.into_iter().enumerate().skip(1) {
                        <li key={index}>{ said }</li>
                    }
                </ul>
            </section>
            if let Some(path) = path {
                if !path.obstacles.is_empty() {
                    <section aria-labelledby="path-obstacles">
                        <h2 id="path-obstacles">{ m.say("path-obstacles") }</h2>
                        <ul class="path-summary">
                            for (index, said) in words::path_obstacles(m, path).into_iter().enumerate() {
                                <li key={index}>{ said }</li>
                            }
                        </ul>
                    </section>
                }
                if path.one_day_less.is_some() {
                    <section aria-labelledby="path-less">
                        <h2 id="path-less">{ m.say("path-less") }</h2>
                        <div class="notice">
                            for (index, said) in words::path_less(m, path, store.catalogue()).into_iter().enumerate() {
                                <p key={index}>{ said }</p>
                            }
                        </div>
                    </section>
                }
                if !path.steps.is_empty() {
                    <section aria-labelledby="path-steps">
                        <h2 id="path-steps">{ m.say("path-steps") }</h2>
                        { path_steps(&store, &base, path) }
                    </section>
                }
            }
        </div>
    }
}

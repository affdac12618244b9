//! Places that two people changed differently, each to be decided.

use ready42_core::merge::{Choice, Conflict};
use ready42_exchange::words::{self, Clash};
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    english::within,
    store::{Action, Dispatch, Store},
};

/// Every conflict with what stood there, what each side put there, and a button for each.
pub fn clash_list(store: &Store, dispatch: &Dispatch) -> Html {
    let conflicts = store.assessment.conflicts.iter();
    let said = words::clashes(store.messages, &store.assessment, store.catalogue());
    html! {
        <ol class="clashes">
            for (index, (conflict, said)) in conflicts.zip(said).enumerate() {
                <li key={format!("{index}-{}", conflict.place)}>
                    { clash(store, dispatch, conflict, said) }
                </li>
            }
        </ol>
    }
}

fn clash(store: &Store, dispatch: &Dispatch, conflict: &Conflict, said: Clash) -> Html {
    let m = store.messages;
    let Clash { place, english, a, b, base, now } = said;
    let mut sides = vec![
        (Choice::A, m.say("clash-a"), a),
        (Choice::B, m.say("clash-b"), b),
        (Choice::Base, m.say("clash-base"), base),
    ];
    // Only where somebody changed the place since is there a fourth to choose.
    if sides.iter().all(|(_, _, said)| *said != now) {
        sides.push((Choice::Keep, m.say("clash-now"), now));
    }
    html! {
        <section class="clash" data-r42="clash">
            <h2><bdi>{ within(&place, &english) }</bdi></h2>
            <dl class="sides">
                for (choice, name, said) in sides {
                    <div key={name} class="side">
                        <dt>{ name }</dt>
                        <dd><bdi>{ said }</bdi></dd>
                        <dd>
                            <button type="button" class={classes!(matches!(choice, Choice::Base | Choice::Keep).then_some("quiet"))}
                                onclick={
                                    let (dispatch, conflict) = (dispatch.clone(), conflict.clone());
                                    move |_: MouseEvent| dispatch.dispatch(Action::Resolve(conflict.clone(), choice))
                                }>
                                { m.say("clash-take") }<span class="hidden">{ format!(" {name}: ") }{ within(&say!(m, "clash-take-of", place = &place), &english) }</span>
                            </button>
                        </dd>
                    </div>
                }
            </dl>
        </section>
    }
}

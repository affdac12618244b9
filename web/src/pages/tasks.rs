//! The list of sections.

use ready42_core::report::StandingWord;
use ready42_messages::say;
use ready42_ui::{
    place::{Base, Place},
    store::Store,
    task_list::task_list,
};
use yew::prelude::*;

use crate::{page::Page, take_back::TakeBack};

/// All sections with their state, and the way to where one left.
pub(crate) fn tasks(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    let tally = store.report.tally;
    html! {
        <Page key="tasks" title={m.say("questions")} organisation={store.report.organisation.to_string()}>
            <p class="lead">{ say!(m, "tasks-lead", answered = tally.answered, applicable = tally.applicable) }</p>
            <p>
                if let Some(place) = next(store) {
                    <a class="button" href={base.to(&place)}>{ m.say(if tally.answered == 0 { "tasks-begin" } else { "tasks-continue" }) }</a>
                } else {
                    <a class="button" href={base.to(&Place::Result)}>{ m.say("see-result") }</a>
                }
            </p>
            { task_list(store, base) }
            if store.assessment.section.is_none() {
                <TakeBack key="take-back" />
            }
        </Page>
    }
}

/// The first question that nobody has said anything about.
fn next(store: &Store) -> Option<Place> {
    let units = store.report.units.iter().filter(|unit| store.asks_for(&unit.group));
    let questions = units.flat_map(|unit| &unit.questions);
    let mut open = questions.filter(|it| it.standing == StandingWord::Unanswered);
    open.next().map(|it| Place::question(store, &it.id))
}

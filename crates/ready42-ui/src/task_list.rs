//! The sections of the questionnaire, and how far each is.

use ready42_core::report::{GroupReport, QuestionReport, StandingWord};
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    english::{self, lang},
    place::{Base, Place},
    store::Store,
};

/// A row for each clause and objective: title, answered how many of how many, state in words.
pub fn task_list(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    let groups = |clause| {
        let asked = words::groups(&store.report).filter(|it| store.asks_for(&it.id));
        asked.filter(move |it| it.clause == clause)
    };
    html! {
        <div class="tasks">
            if groups(true).next().is_some() {
                <h2>{ m.say("tasks-clauses") }</h2>
                <ul>
                    for group in groups(true) {
                        <li key={group.id.as_str()}>{ task(store, base, group) }</li>
                    }
                </ul>
            }
            if groups(false).next().is_some() {
                <h2>{ m.say("tasks-controls") }</h2>
                <ul>
                    for group in groups(false) {
                        <li key={group.id.as_str()}>{ task(store, base, group) }</li>
                    }
                </ul>
            }
        </div>
    }
}

/// One row.
fn task(store: &Store, base: &Base, group: &GroupReport) -> Html {
    let m = store.messages;
    let Progress { said, asked } = Progress::of(store, group);
    let (class, state) = match said {
        _ if asked == 0 => ("tag", m.say("task-out")),
        0 => ("tag", m.say("task-new")),
        said if said < asked => ("tag tag-open", m.say("task-open")),
        _ => ("tag tag-met", m.say("task-done")),
    };
    let assessed = store.catalogue().assessed();
    let lang = lang(store.catalogue().fell_back().item(&assessed.id, &group.id));
    let summary = store.catalogue().assessed().item(&group.id).map(|it| it.summary.clone());
    let hint = format!("task-{}", group.id);
    html! {
        <div class="task">
            <div class="task-name">
                <a href={base.to(&Place::Section { group: group.id.clone(), at: None })} aria-describedby={hint.clone()}>
                    <span class="id">{ group.id.as_str() }</span>{ " " }{ english::text(lang, &group.title) }
                </a>
                <p class="quiet-text" {lang}>{ summary }</p>
            </div>
            <p class="task-state" id={hint}>
                <span class="number-cell">{ say!(m, "task-progress", said = said, asked = asked) }</span>
                <span {class}>{ state }</span>
            </p>
        </div>
    }
}

/// How far a section is: questions that something is said about, and questions that are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Answered with a level, with "don't know" or excluded.
    pub said: usize,
    /// Asked.
    pub asked: usize,
}

impl Progress {
    /// How far a section is.
    pub fn of(store: &Store, group: &GroupReport) -> Self {
        let units = store.report.units.iter().filter(|unit| unit.group == group.id);
        let asked = units.flat_map(|unit| &unit.questions).filter(|it| is_asked(it));
        let (mut progress, open) = (Self { said: 0, asked: 0 }, StandingWord::Unanswered);
        for question in asked {
            progress.asked += 1;
            progress.said += usize::from(question.standing != open);
        }
        progress
    }
}

fn is_asked(question: &QuestionReport) -> bool {
    question.standing != StandingWord::OutOfProfile
}

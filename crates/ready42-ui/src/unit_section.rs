//! A unit with its questions.

use ready42_core::{
    assessment::Applicability,
    id::ItemId,
    report::{StandingWord, UnitReport},
};
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    english::{self, lang},
    explain_link::ExplainLink,
    place::{Base, Place, anchor},
    question_card::QuestionCard,
    sentence::sentence,
    store::Store,
};

/// A unit with what it is about in our words, and the questions that apply.
pub fn unit_section(store: &Store, base: &Base, unit: &ItemId) -> Html {
    let id = anchor(unit.as_str());
    let heading = format!("{id}-heading");
    let item = store.catalogue().assessed().item(unit);
    let report = store.report.units.iter().find(|it| it.id == *unit);
    let excluded = excluded(store, unit);
    let m = store.messages;
    let assessed = &store.catalogue().assessed().id;
    let lang = lang(store.catalogue().fell_back().item(assessed, unit));
    let statement = html! {
        <a href={base.to(&Place::Statement(Some(unit.clone())))}>{ m.say("statement") }</a>
    };
    html! {
        <section key={unit.as_str()} class="unit" {id} tabindex="-1" aria-labelledby={heading.clone()}>
            <h2 id={heading}>
                <span class="id">{ unit.as_str() }</span>{ " " }
                { english::text(lang, item.map_or("", |it| &it.title)) }
            </h2>
            <p class="lead" {lang}>{ item.map(|it| it.summary.clone()) }</p>
            if let Some(report) = report.filter(|it| it.readiness.is_some()) {
                <p class="quiet-text">
                    { m.say("readiness") }{ ": " }{ words::readiness(m, report.readiness) }
                    { " " }<ExplainLink subject={unit.to_string()} about={unit.to_string()} />
                </p>
            }
            if let Some(reason) = excluded {
                <p class="notice">
                    { sentence(m, "unit-excluded", &[], &[("statement", statement), ("reason", html! { <bdi>{ reason }</bdi> })]) }
                </p>
            } else {
                { questions(store, report) }
            }
        </section>
    }
}

/// The reason for which the statement excludes the unit, if it does.
fn excluded(store: &Store, unit: &ItemId) -> Option<String> {
    let rows = &store.report.statement.rows;
    let row = rows.iter().find(|row| row.control == *unit)?;
    (row.applicability == Some(Applicability::Excluded)).then(|| row.reason.to_string())
}

fn questions(store: &Store, unit: Option<&UnitReport>) -> Html {
    let Some(unit) = unit else { return html! { <p /> } };
    let asked = unit.questions.iter().filter(|it| it.standing != StandingWord::OutOfProfile);
    let asked: Vec<_> = asked.filter_map(|it| store.question(&it.id)).collect();
    let left_out = unit.questions.len() - asked.len();
    let excludable = store.report.statement.rows.iter().any(|row| row.control == unit.id);
    html! {
        <>
            for question in asked {
                <QuestionCard key={question.id.as_str()} question={question.clone()}
                    answer={store.assessment.answers.get(&question.id).cloned()} {excludable} />
            }
            if left_out > 0 {
                <p key="left-out" class="notice">{ say!(store.messages, "unit-left-out", questions = left_out) }</p>
            }
        </>
    }
}

//! A unit with its questions.

use ready42_core::{
    assessment::Applicability,
    id::ItemId,
    report::{StandingWord, UnitReport},
};
use yew::prelude::*;

use crate::{
    place::{Base, Place, anchor},
    question_card::QuestionCard,
    store::Store,
};

/// A unit with what it is about in our words, and the questions that apply.
pub fn unit_section(store: &Store, base: &Base, unit: &ItemId) -> Html {
    let id = anchor(unit.as_str());
    let heading = format!("{id}-heading");
    let item = store.catalogue().assessed().item(unit);
    let report = store.report.units.iter().find(|it| it.id == *unit);
    let excluded = excluded(store, unit);
    html! {
        <section key={unit.as_str()} class="unit" {id} tabindex="-1" aria-labelledby={heading.clone()}>
            <h2 id={heading}>
                <span class="id">{ unit.as_str() }</span>{ " " }
                { item.map(|it| it.title.clone()) }
            </h2>
            <p class="lead">{ item.map(|it| it.summary.clone()) }</p>
            if let Some(reason) = excluded {
                <p class="notice">
                    { "Excluded in the " }
                    <a href={base.to(&Place::Statement(Some(unit.clone())))}>
                        { "Statement of Applicability" }
                    </a>
                    { ": " }<bdi>{ reason }</bdi>
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
                <p key="left-out" class="notice">{ match left_out {
                    1 => "1 question is left out, since your profile says the matter does not arise.".to_owned(),
                    many => format!("{many} questions are left out, since your profile says the matter does not arise."),
                } }</p>
            }
        </>
    }
}

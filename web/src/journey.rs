//! The way through an assessment.

use ready42_exchange::words;
use ready42_ui::{
    place::{Base, Place},
    store::Store,
};
use yew::prelude::*;

/// Links to each step, the present one marked.
pub(crate) fn journey(store: &Store, base: &Base, here: &Place) -> Html {
    let report = &store.report;
    let mut steps = vec![
        (
            Place::Profile,
            "Profile",
            format!(
                "{} of {} known",
                store.assessment.profile.facts.len(),
                store.catalogue().content().facts.len()
            ),
        ),
        (
            Place::Tasks,
            "Questions",
            format!("{} of {} answered", report.tally.answered, report.tally.applicable),
        ),
        (
            Place::Statement(None),
            "Statement",
            if report.statement.complete { "Complete" } else { "Draft" }.to_owned(),
        ),
        (Place::Result, "Result", words::outcome(report)),
        (Place::Plan(None), "Plan", format!("{} to do", report.plan.len())),
        (Place::Report, "Report", "Print and export".to_owned()),
    ];
    steps.retain(|(place, ..)| *place != Place::Statement(None) || words::shows_statement(report));
    html! {
        <nav class="journey" aria-label="Steps of the assessment">
            <p class="journey-name"><bdi>{ if report.organisation.trim().is_empty() { "Unnamed organisation".into() } else { report.organisation.clone() } }</bdi></p>
            <ol>
                for (place, name, state) in steps {
                    <li key={name}>
                        <a href={base.to(&place)} aria-current={same(&place, here).then_some("page")}>
                            <span class="step-name">{ name }</span>
                            <span class="step-state">{ state }</span>
                        </a>
                    </li>
                }
            </ol>
        </nav>
    }
}

/// Whether two places are on the same step.
fn same(step: &Place, place: &Place) -> bool {
    match place {
        Place::Section { .. } => *step == Place::Tasks,
        Place::Statement(_) => *step == Place::Statement(None),
        Place::Plan(_) => *step == Place::Plan(None),
        other => step == other,
    }
}

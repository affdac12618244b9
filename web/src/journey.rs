//! The way through an assessment.

use ready42_exchange::words;
use ready42_messages::say;
use ready42_ui::{
    place::{Base, Place},
    store::Store,
};
use yew::prelude::*;

/// Links to each step, the present one marked.
pub(crate) fn journey(store: &Store, base: &Base, here: &Place) -> Html {
    let m = store.messages;
    let report = &store.report;
    let mut steps = vec![
        (
            Place::Profile,
            m.say("profile"),
            say!(
                m,
                "journey-known",
                known = store.assessment.profile.facts.len(),
                facts = store.catalogue().content().facts.len()
            ),
        ),
        (
            Place::Systems(None),
            m.say("systems"),
            say!(m, "journey-systems", systems = store.assessment.systems.len()),
        ),
        (
            Place::Tasks,
            m.say("questions"),
            say!(
                m,
                "journey-answered",
                answered = report.tally.answered,
                applicable = report.tally.applicable
            ),
        ),
        (
            Place::Statement(None),
            m.say("statement-short"),
            m.say(if report.statement.complete { "journey-complete" } else { "journey-draft" })
                .to_owned(),
        ),
        (
            Place::Evidence(None),
            m.say("evidence"),
            match report.expiring().count() {
                0 => say!(m, "help-records", records = report.evidence.len()),
                records => say!(m, "journey-expiring", records = records),
            },
        ),
        (Place::Result, m.say("result"), words::outcome(m, report)),
        (Place::Plan(None), m.say("plan"), say!(m, "journey-to-do", remedies = report.plan.len())),
        (Place::Report, m.say("report"), m.say("journey-export").to_owned()),
    ];
    steps.retain(|(place, ..)| *place != Place::Statement(None) || words::shows_statement(report));
    html! {
        <nav class="journey" aria-label={m.say("journey")}>
            <p class="journey-name"><bdi>{ if report.organisation.trim().is_empty() { m.say("organisation-unnamed").into() } else { report.organisation.clone() } }</bdi></p>
            <ol>
                for (place, name, state) in steps {
                    <li key={name}>
                        <a href={base.to(&place)} aria-current={same(&place, here).then_some("page")}>
                            <span class="step-name">{ name }{ doubts(store, &place) }</span>
                            <span class="step-state">{ state }</span>
                        </a>
                    </li>
                }
            </ol>
        </nav>
    }
}

/// Brings the present step into view where the steps do not all fit side by side.
pub(crate) fn show_present() {
    let document = web_sys::window().and_then(|window| window.document());
    let find = |selector| document.as_ref()?.query_selector(selector).ok().flatten();
    if let (Some(steps), Some(step)) = (find(".journey ol"), find(".journey a[aria-current]")) {
        let middle = |it: &web_sys::Element| {
            let place = it.get_bounding_client_rect();
            place.left() + place.width() / 2.0
        };
        // Whole pixels are near enough, and where all steps fit there is nowhere to go.
        #[expect(clippy::cast_possible_truncation, reason = "a screen has few pixels")]
        let further = (middle(&step) - middle(&steps)) as i32;
        steps.set_scroll_left(steps.scroll_left() + further);
    }
}

/// How much does not fit together, beside the step that tells; nothing where all does.
fn doubts(store: &Store, place: &Place) -> Html {
    let found = store.report.contradictions.len();
    if found == 0 || *place != Place::Result {
        return Html::default();
    }
    let m = store.messages;
    html! {
        <>
            { " " }
            <span class="tag tag-open">
                { words::number(m, found) }
                <span class="hidden">{ " " }{ say!(m, "journey-contradictions", contradictions = found) }</span>
            </span>
        </>
    }
}

/// Whether two places are on the same step.
fn same(step: &Place, place: &Place) -> bool {
    match place {
        Place::Systems(_) => *step == Place::Systems(None),
        Place::Section { .. } => *step == Place::Tasks,
        Place::Statement(_) => *step == Place::Statement(None),
        Place::Plan(_) | Place::Path | Place::Timetable => *step == Place::Plan(None),
        Place::Evidence(_) => *step == Place::Evidence(None),
        Place::Explain(_) | Place::Contradiction(_) | Place::Changes => *step == Place::Result,
        other => step == other,
    }
}

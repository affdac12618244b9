//! The plan over time.

use ready42_core::timetable::{NoTimetable, Timetable};
use ready42_exchange::{calendar, csv, words};
use ready42_ui::{
    gantt::gantt,
    place::{Base, Place, use_base},
    schedule_form::ScheduleForm,
    store::{Store, use_assessment},
    timetable_table::timetable_table,
};
use yew::prelude::*;

use crate::{fault::download_words, file_name::file_name, page::Page, storage::download};

/// How much time there is, the picture, the table, and ways to take it along.
#[component]
pub(crate) fn TimetablePage() -> Html {
    let store = use_assessment();
    let base = use_base();
    let m = store.messages;
    let organisation = store.report.organisation.to_string();
    html! {
        <Page key="timetable" title={m.say("timetable")} {organisation}>
            <p class="lead">{ m.say("timetable-lead") }{ " " }<a href={base.to(&Place::Plan(None))}>{ m.say("timetable-to-plan") }</a></p>
            if store.report.plan.is_empty() {
                <p class="headline">{ words::no_plan(m, &store.report) }</p>
            } else {
                <section class="schedule-section" aria-labelledby="schedule-heading">
                    <h2 id="schedule-heading">{ m.say("schedule") }</h2>
                    <ScheduleForm />
                </section>
                { laid_out(&store, &base) }
            }
        </Page>
    }
}

fn laid_out(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    let report = &store.report;
    let Some(timetable) = &report.timetable else {
        let too_long = Timetable::of(&report.plan, &store.assessment.plan);
        return html! {
            <p role="status" class="headline">{ m.say(match too_long {
                Err(NoTimetable::TooLong) => "timetable-too-long",
                _ => "timetable-none",
            }) }</p>
        };
    };
    html! {
        <>
            <div role="status" class="timetable-said">
                for (index, said) in words::timetable(m, timetable).into_iter().enumerate() {
                    <p key={index} class={(index == 0).then_some("headline")}>{ said }</p>
                }
            </div>
            <section aria-labelledby="picture-heading">
                <h2 id="picture-heading">{ m.say("timetable-picture") }</h2>
                { gantt(store, timetable) }
                <p class="quiet-text">{ words::timetable_assumes(m) }</p>
            </section>
            <section aria-labelledby="waves-heading">
                <h2 id="waves-heading">{ m.say("timetable-waves") }</h2>
                { timetable_table(store, base, timetable) }
            </section>
            <section aria-labelledby="roles-heading">
                <h2 id="roles-heading">{ m.say("timetable-roles") }</h2>
                { roles(store, timetable) }
            </section>
            <TakeAlong />
        </>
    }
}

/// What falls to each role.
fn roles(store: &Store, timetable: &Timetable) -> Html {
    let m = store.messages;
    html! {
        <div class="table-frame" role="group" aria-label={m.say("timetable-roles")} tabindex="0">
            <table>
                <caption class="hidden">{ m.say("timetable-roles") }</caption>
                <thead>
                    <tr>
                        for column in words::role_columns(m) {
                            <th key={column.title} scope="col" class={column.number.then_some("number-cell")}>{ column.title }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for [role, remedies, days, start, end] in words::role_loads(m, timetable, store.catalogue()) {
                        <tr key={role.clone()}>
                            <th scope="row">{ role }</th>
                            <td class="number-cell">{ remedies }</td>
                            <td class="number-cell">{ days }</td>
                            <td class="day-cell">{ start }</td>
                            <td class="day-cell">{ end }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The timetable for a tracker and for a calendar.
#[component]
fn TakeAlong() -> Html {
    let store = use_assessment();
    let m = store.messages;
    let fault = use_state_eq(<&str>::default);
    let save = |is_calendar: bool| {
        let (store, fault) = (store.clone(), fault.clone());
        move |_: MouseEvent| {
            let (report, catalogue) = (&store.report, store.catalogue());
            let (ending, mime, text) = if is_calendar {
                ("ics", "text/calendar", calendar::timetable(report, catalogue, m))
            } else {
                ("csv", "text/csv", csv::plan(report, catalogue, m))
            };
            let name = file_name(&report.organisation, store.today, ending);
            let saved = download::text(&name, mime, &text);
            fault.set(saved.err().map(|error| download_words(m, error)).unwrap_or_default());
        }
    };
    let ways = [(false, "export-csv", "export-csv-for"), (true, "export-ics", "export-ics-for")];
    html! {
        <section class="exports" aria-labelledby="exports-heading">
            <h2 id="exports-heading">{ m.say("exports") }</h2>
            <ul>
                for (is_calendar, name, use_for) in ways {
                    <li key={name}>
                        <button type="button" class="quiet" onclick={save(is_calendar)}>{ m.say(name) }</button>
                        <span class="quiet-text">{ m.say(use_for) }</span>
                    </li>
                }
            </ul>
            <p role="alert" class="fault">{ *fault }</p>
        </section>
    }
}

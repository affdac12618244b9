//! Everything around the pages of an open assessment: steps, figures, saving.

use ready42_exchange::{assessment::write, words};
use ready42_messages::say;
use ready42_ui::{
    place::{Base, Place, use_base},
    running::running,
    store::{Dispatch, Store, use_assessment, use_dispatch},
};
use yew::prelude::*;

use super::{
    changes::ChangesPage, conflicts::conflicts, evidence::evidence, explain::ExplainPage,
    path::path, plan::plan, profile::ProfilePage, report::ReportPage, result::result,
    section::section, statement::statement, systems::systems, tasks::tasks,
    timetable::TimetablePage,
};
use crate::{
    conflict::conflict_panel,
    edit_right::{EditRight, edit_notice},
    fault::{Reason, reason_list},
    file_name::file_name,
    journey::{journey, show_present},
    keeper::{Keeper, SaveState},
    language::messages,
    save_status::save_status,
    shelf::Shelf,
    storage::download,
};

/// What a [`Desk`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct DeskProps {
    /// The assessment.
    pub(crate) id: AttrValue,
    /// The place in it.
    pub(crate) place: Place,
    /// Where it is kept.
    pub(crate) shelf: Shelf,
    /// The revision that was opened.
    pub(crate) revision: Option<u64>,
    /// What the file holds that counts for nothing here.
    pub(crate) notices: Vec<Reason>,
    /// Called to throw away what is here and open what the browser has.
    pub(crate) onreload: Callback<()>,
    /// Whether it may be edited here.
    pub(crate) right: EditRight,
    /// Called to edit it here all the same, with whether nothing here is unsaved.
    pub(crate) onclaim: Callback<bool>,
}

/// The page asked for, with steps, figures and saving around it.
#[component]
pub(crate) fn Desk(props: &DeskProps) -> Html {
    let DeskProps { id, place, shelf, revision, notices, onreload, right, onclaim } = props;
    let store = use_assessment();
    let dispatch = use_dispatch();
    let base = use_base();
    let (state, keeper) = use_keeper(id, shelf, *revision);
    {
        let keeper = keeper.clone();
        use_effect_with(*right, move |right| {
            // What the tab that takes over is to find.
            if *right == EditRight::TakenOver {
                keeper.flush();
            }
        });
    }
    use_effect_with(place.clone(), |_| show_present());
    let onedit = {
        let (onclaim, clean) = (onclaim.clone(), matches!(state, SaveState::Saved(_)));
        Callback::from(move |()| onclaim.emit(clean))
    };
    let ondownload = {
        let store = store.clone();
        Callback::from(move |()| {
            let name = file_name(&store.report.organisation, store.today, "json");
            // The person sees whether a file came; there is nothing else to try.
            let _ = download::text(&name, "application/json", &write(&store.assessment));
        })
    };
    let onoverwrite = Callback::from(move |found: Option<u64>| keeper.overwrite(found));
    let m = store.messages;
    html! {
        <div class="desk">
            { journey(&store, &base, place) }
            <div class="desk-main">
                <section class="slim" aria-label={m.say("how-you-stand")}>
                    { running(&store, &base) }
                    { save_status(&state, ondownload) }
                </section>
                <aside class="notices" aria-label={m.say("notices")}>
                    { edit_notice(*right, onedit) }
                    { conflict_panel(&state, onreload, &onoverwrite) }
                    { section_notice(&store, &base) }
                    { clash_notice(&store, &base, place) }
                    <Notices notices={notices.clone()} />
                </aside>
                // No group of its own to who listens; it only switches every field inside off.
                <fieldset class="sheet" role="none" disabled={*right != EditRight::Here && edits(place)}>
                    if *place == Place::Changes {
                        <ChangesPage key="changes" id={id.clone()} shelf={shelf.clone()} may_edit={*right == EditRight::Here} />
                    } else {
                        { page(&store, &dispatch, &base, place, *right == EditRight::Here) }
                    }
                </fieldset>
            </div>
        </div>
    }
}

/// Whether a page has fields that change the assessment.
fn edits(place: &Place) -> bool {
    match place {
        // A section is taken back on the page of tasks.
        Place::Profile
        | Place::Systems(_)
        | Place::Tasks
        | Place::Section { .. }
        | Place::Statement(_)
        | Place::Evidence(_)
        | Place::Timetable
        | Place::Conflicts => true,
        Place::Result
        | Place::Contradiction(_)
        | Place::Explain(_)
        | Place::Plan(_)
        | Place::Path
        | Place::Report
        | Place::Changes => false,
    }
}

fn page(store: &Store, dispatch: &Dispatch, base: &Base, place: &Place, editable: bool) -> Html {
    let anchor = place.anchor().map(AttrValue::from);
    match place {
        Place::Profile => html! { <ProfilePage key="profile" /> },
        Place::Systems(at) => systems(store, base, at.as_ref()),
        Place::Tasks => tasks(store, base),
        Place::Section { group, at: _ } => section(store, base, group, anchor),
        Place::Statement(_) => statement(store, anchor),
        Place::Evidence(record) => evidence(store, base, record.as_ref()),
        Place::Explain(subject) => {
            html! { <ExplainPage key={format!("explain-{subject}")} subject={subject.clone()} /> }
        }
        Place::Result | Place::Contradiction(_) => result(store, base, anchor),
        Place::Plan(at) => plan(store, base, at.clone(), anchor, editable),
        Place::Path => path(store),
        Place::Timetable => html! { <TimetablePage key="timetable" /> },
        Place::Report => html! { <ReportPage key="report" /> },
        Place::Conflicts => conflicts(store, dispatch, base),
        // It looks at the shelf, which no other page does.
        Place::Changes => html! { <span /> },
    }
}

/// Says that this is a section of another assessment, and whose, where it is one.
fn section_notice(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    let section = store.assessment.section.as_deref();
    let from = section.map(|it| (it.from.trim(), it.on.map(|on| words::date(m, on))));
    let from = match from {
        Some((from, Some(day))) if !from.is_empty() => {
            say!(m, "section-handed-by", from = from, day = &day)
        }
        Some((_, Some(day))) => say!(m, "section-handed-on", day = &day),
        _ => String::new(),
    };
    html! {
        <div class={classes!(section.is_some().then_some("notice call"))} data-r42="section-notice">
            if let Some(section) = section {
                <p>{ say!(m, "section-handed", section = section.group.as_str()) }{ " " }<bdi>{ from }</bdi></p>
                <p><a href={base.to(&Place::Report)}>{ m.say("section-send-back") }</a></p>
            }
        </div>
    }
}

/// Says that something is to be decided, wherever one is but where it is decided.
fn clash_notice(store: &Store, base: &Base, place: &Place) -> Html {
    let m = store.messages;
    let number = store.assessment.conflicts.len();
    let shown = number > 0 && *place != Place::Conflicts;
    html! {
        <div class={classes!(shown.then_some("notice notice-gap call"))} data-r42="clash-notice">
            if shown {
                <p>{ say!(m, "clashes-notice", conflicts = number) }</p>
                <p><a class="button" href={base.to(&Place::Conflicts)}>{ m.say("clashes-link") }</a></p>
            }
        </div>
    }
}

/// A keeper that is told of each change, and how things stand with it.
#[hook]
fn use_keeper(id: &AttrValue, shelf: &Shelf, revision: Option<u64>) -> (SaveState, Keeper) {
    let store = use_assessment();
    let unsaved = shelf.is_unsaved(id);
    let state = use_state_eq(|| SaveState::Saved(None));
    let keeper = {
        let (id, shelf, state) = (id.to_string(), shelf.clone(), state.clone());
        use_memo((), move |()| {
            let tell = Callback::from(move |it: SaveState| state.set(it));
            Keeper::new(shelf, id, revision, tell)
        })
    };
    {
        let (keeper, store, changes) = (keeper.clone(), store.clone(), store.changes);
        use_effect_with(changes, move |changes| {
            // What was only in memory when it was opened is tried again.
            if *changes > 0 || unsaved {
                keeper.change(&store.assessment);
            }
        });
    }
    {
        let keeper = keeper.clone();
        use_effect_with((), move |()| move || keeper.flush());
    }
    ((*state).clone(), (*keeper).clone())
}

/// What [`Notices`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
struct NoticesProps {
    notices: Vec<Reason>,
}

/// What one should know before one begins, until it is dismissed.
#[component]
fn Notices(props: &NoticesProps) -> Html {
    let NoticesProps { notices } = props;
    let dismissed = use_state_eq(bool::default);
    let onclick = {
        let dismissed = dismissed.clone();
        move |_: MouseEvent| dismissed.set(true)
    };
    html! {
        <div role="status">
            if !notices.is_empty() && !*dismissed {
                <div class="notice">
                    <p>{ messages().say("notices-kept") }</p>
                    { reason_list(notices) }
                    <button type="button" class="quiet" {onclick}>{ messages().say("notices-dismiss") }</button>
                </div>
            }
        </div>
    }
}

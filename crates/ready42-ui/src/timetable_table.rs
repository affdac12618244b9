//! The plan over time as a table, in which owners and days are arranged.

use ready42_core::{
    date::Date,
    id::RemedyId,
    schedule::State,
    timetable::{LeftOut, Row, Timetable, Wave},
};
use ready42_exchange::{assessment::limit, words};
use ready42_messages::{Messages, say};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::{
    arrange::Arranged,
    english::lang,
    place::{Base, Place},
    store::{Action, Dispatch, Store, use_dispatch},
};

/// The remedies of each thirty days, each with who does it, from when to when.
pub fn timetable_table(store: &Store, base: &Base, timetable: &Timetable) -> Html {
    let m = store.messages;
    let waves = Wave::ALL.into_iter().map(|wave| {
        let rows: Vec<&Row> = timetable.rows.iter().filter(|row| row.wave == wave).collect();
        (wave, rows)
    });
    html! {
        <div class="waves">
            for (wave, rows) in waves.filter(|(_, rows)| !rows.is_empty()) {
                <section key={words::wave(m, wave)} aria-label={words::wave(m, wave)}>
                    <h3>{ words::wave(m, wave) }</h3>
                    <div class="table-frame" role="group" aria-label={words::wave(m, wave)} tabindex="0">
                        <table class="timetable">
                            <caption class="hidden">{ say!(m, "timetable-caption", wave = words::wave(m, wave)) }</caption>
                            { head(m) }
                            <tbody>
                                for row in rows {
                                    { self::row(store, base, row) }
                                }
                            </tbody>
                        </table>
                    </div>
                </section>
            }
            if !timetable.left_out.is_empty() {
                <section key="left-out" aria-labelledby="left-out-heading">
                    <h3 id="left-out-heading">{ m.say("timetable-left-out-heading") }</h3>
                    <ul class="left-out">
                        for out in &timetable.left_out {
                            { left_out(store, out) }
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

fn head(m: Messages) -> Html {
    let columns = [
        ("plan-table-rank", true),
        ("plan-table-what", false),
        ("timetable-start", false),
        ("timetable-end", false),
        ("column-days", true),
        ("timetable-person", false),
        ("timetable-not-before", false),
        ("timetable-due", false),
        ("finding-state", false),
    ];
    html! {
        <thead>
            <tr>
                for (id, number) in columns {
                    <th key={id} scope="col" class={number.then_some("number-cell")}>{ m.say(id) }</th>
                }
            </tr>
        </thead>
    }
}

fn row(store: &Store, base: &Base, row: &Row) -> Html {
    let m = store.messages;
    let fell_back = store.catalogue().fell_back();
    let (remedy, title) = (&row.remedy, AttrValue::from(row.title.to_string()));
    html! {
        <tr key={remedy.as_str()}>
            <td class="number-cell">{ row.rank }</td>
            <th scope="row">
                <a lang={lang(fell_back.remedy(remedy))} href={base.to(&Place::Plan(Some(remedy.clone())))}>{ &row.title }</a>
                <br /><span class="quiet-text" lang={lang(fell_back.role(&row.role))}>{ store.catalogue().role_title(row.role.as_str()) }</span>
            </th>
            <td class="day-cell">{ words::date(m, row.start) }</td>
            <td class="day-cell">
                { words::date(m, row.end) }
                if row.late { <br /><span class="tag tag-gap">{ m.say("timetable-is-late") }</span> }
            </td>
            <td class="number-cell">{ row.days }</td>
            <td><Owner remedy={remedy.clone()} title={title.clone()} value={row.owner.to_string()} label={m.say("timetable-person")} />{ paper(row.owner.to_string()) }</td>
            <td><ArrangedDay remedy={remedy.clone()} title={title.clone()} which={Which::NotBefore} value={row.not_before} label={m.say("timetable-not-before")} />{ paper_day(m, row.not_before) }</td>
            <td><ArrangedDay remedy={remedy.clone()} title={title.clone()} which={Which::Due} value={row.due} label={m.say("timetable-due")} />{ paper_day(m, row.due) }</td>
            <td><StateChoice remedy={remedy.clone()} {title} value={row.state} />{ paper(words::state(m, row.state).to_owned()) }</td>
        </tr>
    }
}

/// What a field holds, for paper alone, where an empty field would print its pattern.
fn paper(text: String) -> Html {
    html! { <span class="on-paper"><bdi>{ text }</bdi></span> }
}

fn paper_day(m: Messages, day: Option<Date>) -> Html {
    paper(day.map_or_else(String::new, |day| words::date(m, day)))
}

fn left_out(store: &Store, out: &LeftOut) -> Html {
    let english = store.catalogue().fell_back().remedy(&out.remedy);
    let title = AttrValue::from(out.title.to_string());
    html! {
        <li key={out.remedy.as_str()}>
            <span lang={lang(english)}>{ &out.title }</span>
            <StateChoice remedy={out.remedy.clone()} {title} value={out.state} />
        </li>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct OwnerProps {
    remedy: RemedyId,
    title: AttrValue,
    value: AttrValue,
    label: AttrValue,
}

/// Who does it.
#[component]
fn Owner(props: &OwnerProps) -> Html {
    let OwnerProps { remedy, title, value, label } = props;
    let dispatch = use_dispatch();
    let oninput = {
        let remedy = remedy.clone();
        move |event: InputEvent| {
            let owner = event.target_unchecked_into::<HtmlInputElement>().value();
            send(&dispatch, Arranged::Owner(remedy.clone(), owner.into()));
        }
    };
    html! {
        <input type="text" class="person" maxlength={limit::ID.to_string()} autocomplete="off" {value} {oninput}
            id={format!("person-{remedy}")} aria-label={format!("{label}: {title}")} />
    }
}

/// Which day of a remedy is arranged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    NotBefore,
    Due,
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct ArrangedDayProps {
    remedy: RemedyId,
    title: AttrValue,
    which: Which,
    value: Option<Date>,
    label: AttrValue,
}

/// A day of a remedy that may be left open.
#[component]
fn ArrangedDay(props: &ArrangedDayProps) -> Html {
    let ArrangedDayProps { remedy, title, which, value, label } = props;
    let dispatch = use_dispatch();
    let name = match which {
        Which::NotBefore => "not-before",
        Which::Due => "due",
    };
    let oninput = {
        let (remedy, which) = (remedy.clone(), *which);
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let day = text.parse().ok();
            send(
                &dispatch,
                match which {
                    Which::NotBefore => Arranged::NotBefore(remedy.clone(), day),
                    Which::Due => Arranged::Due(remedy.clone(), day),
                },
            );
        }
    };
    html! {
        <input type="date" value={value.map(|it| it.to_string()).unwrap_or_default()} {oninput}
            id={format!("{name}-{remedy}")} aria-label={format!("{label}: {title}")} />
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct StateChoiceProps {
    remedy: RemedyId,
    title: AttrValue,
    value: State,
}

/// How far a remedy has come.
#[component]
fn StateChoice(props: &StateChoiceProps) -> Html {
    let StateChoiceProps { remedy, title, value } = props;
    let m = crate::store::use_assessment().messages;
    let dispatch = use_dispatch();
    let onchange = {
        let remedy = remedy.clone();
        move |event: Event| {
            let word = event.target_unchecked_into::<HtmlSelectElement>().value();
            if let Some(state) = State::ALL.into_iter().find(|it| it.word() == word) {
                send(&dispatch, Arranged::State(remedy.clone(), state));
            }
        }
    };
    html! {
        <select {onchange} id={format!("state-{remedy}")} aria-label={format!("{}: {title}", m.say("finding-state"))}>
            for state in State::ALL {
                <option key={state.word()} value={state.word()} selected={state == *value}>{ words::state(m, state) }</option>
            }
        </select>
    }
}

fn send(dispatch: &Dispatch, arranged: Arranged) {
    dispatch.dispatch(Action::Arrange(arranged));
}

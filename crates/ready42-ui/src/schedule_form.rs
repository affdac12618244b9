//! How much time there is, and from when to when.

use ready42_core::{
    date::Date,
    id::RoleId,
    schedule::{MOST_CAPACITY, Schedule},
};
use ready42_exchange::words;
use ready42_messages::{Messages, say};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    arrange::Arranged,
    english::lang,
    store::{Action, Store, use_assessment, use_dispatch},
};

/// Start, capacity, a day to be done by, and what single roles can do.
#[component]
pub fn ScheduleForm() -> Html {
    let store = use_assessment();
    let m = store.messages;
    let Schedule { start, capacity, by, .. } = &store.assessment.plan;
    html! {
        <div class="schedule">
            <div class="fields">
                { day(m, "schedule-start", *start, Arranged::Start) }
                <Capacity id="schedule-capacity" label={m.say("schedule-capacity")} tenths={*capacity} role={None::<RoleId>} />
                { day(m, "schedule-by", *by, Arranged::By) }
            </div>
            <details class="inner">
                <summary>{ m.say("schedule-roles") }</summary>
                <p class="hint" id="schedule-roles-hint">{ m.say("schedule-roles-hint") }</p>
                <div class="fields">
                    for role in roles(&store) {
                        { role_capacity(&store, &role) }
                    }
                </div>
            </details>
        </div>
    }
}

fn role_capacity(store: &Store, role: &RoleId) -> Html {
    let tenths = store.assessment.plan.roles.get(role).copied();
    let label = store.catalogue().role_title(role.as_str()).to_owned();
    html! {
        <Capacity key={role.as_str()} id={format!("schedule-role-{role}")} {label} {tenths}
            role={Some(role.clone())} english={store.catalogue().fell_back().role(role)} />
    }
}

/// The roles of the plan, in the order in which they first come up, then others with a limit.
fn roles(store: &Store) -> Vec<RoleId> {
    let mut roles: Vec<RoleId> = vec![];
    let limited = store.assessment.plan.roles.iter().map(|(role, _)| role);
    for role in store.report.plan.iter().map(|entry| &entry.owner).chain(limited) {
        if !roles.contains(role) {
            roles.push(role.clone());
        }
    }
    roles
}

fn day(
    m: Messages,
    id: &'static str,
    value: Option<Date>,
    arranged: fn(Option<Date>) -> Arranged,
) -> Html {
    let label = m.say(id);
    html! { <Day {id} {label} {value} {arranged} /> }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct DayProps {
    id: AttrValue,
    label: AttrValue,
    value: Option<Date>,
    arranged: Callback<Option<Date>, Arranged>,
}

/// A day that may be left open.
#[component]
fn Day(props: &DayProps) -> Html {
    let DayProps { id, label, value, arranged } = props;
    let dispatch = use_dispatch();
    let oninput = {
        let arranged = arranged.clone();
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.dispatch(Action::Arrange(arranged.emit(text.parse().ok())));
        }
    };
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <input {id} type="date" value={value.map(|it| it.to_string()).unwrap_or_default()} {oninput} />
        </div>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct CapacityProps {
    id: AttrValue,
    label: AttrValue,
    tenths: Option<u32>,
    role: Option<RoleId>,
    #[prop_or_default]
    english: bool,
}

/// Person-days a week; what is no number of them is told and changes nothing.
#[component]
fn Capacity(props: &CapacityProps) -> Html {
    let CapacityProps { id, label, tenths, role, english } = props;
    let m = use_assessment().messages;
    let dispatch = use_dispatch();
    let fault = use_state_eq(bool::default);
    let onchange = {
        let (fault, role) = (fault.clone(), role.clone());
        move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let read = read(&text);
            fault.set(read.is_err());
            let Ok(tenths) = read else { return };
            dispatch.dispatch(Action::Arrange(match role.clone() {
                None => Arranged::Capacity(tenths),
                Some(role) => Arranged::Role(role, tenths),
            }));
        }
    };
    let (hint, told) = (format!("{id}-hint"), format!("{id}-fault"));
    html! {
        <div class="field">
            <label for={id} lang={lang(*english)}>{ label }</label>
            <input {id} type="text" inputmode="decimal" autocomplete="off" maxlength="6"
                value={tenths.map(|it| words::tenths(m, it)).unwrap_or_default()} {onchange}
                aria-describedby={if role.is_none() { format!("{hint} {told}") } else { format!("schedule-roles-hint {told}") }} aria-invalid={fault.then_some("true")} />
            // For a role, what the fields are about stands above all of them.
            if role.is_none() {
                <p class="hint" id={hint}>{ m.say("schedule-capacity-hint") }</p>
            }
            <p class="fault" id={told} role="alert">
                { if *fault { say!(m, "schedule-capacity-fault", most = MOST_CAPACITY / 10) } else { String::new() } }
            </p>
        </div>
    }
}

/// Why a text is no number of person-days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct NotDays;

/// Tenths of a person-day, or nothing where nothing stands.
fn read(text: &str) -> Result<Option<u32>, NotDays> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (whole, tenth) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
    if whole.is_empty() || tenth.len() != 1 || !digits(whole) || !digits(tenth) {
        return Err(NotDays);
    }
    let number = |text: &str| text.parse::<u32>().map_err(|_| NotDays);
    let tenths = number(whole)?.checked_mul(10).ok_or(NotDays)? + number(tenth)?;
    if (1..=MOST_CAPACITY).contains(&tenths) { Ok(Some(tenths)) } else { Err(NotDays) }
}

#[cfg(test)]
mod tests {
    use super::{NotDays, read};

    #[test]
    fn person_days_are_read_with_either_sign() {
        for (text, found) in [("5", 50), ("2.5", 25), (" 2,5 ", 25), ("0.1", 1), ("500", 5_000)] {
            assert_eq!(read(text), Ok(Some(found)), "{text}");
        }
        assert_eq!(read("  "), Ok(None));
        for text in ["0", "-1", "2.55", "501", "1e3", "two", ".5", "5.", "99999999999"] {
            assert_eq!(read(text), Err(NotDays), "{text}");
        }
    }
}

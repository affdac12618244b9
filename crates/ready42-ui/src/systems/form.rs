//! One entry of the register, to be filled in.

use ready42_core::system::{
    AffectedGroup, DataKind, ImpactReason, System, SystemRole, SystemState, UseArea, Word,
};
use ready42_exchange::words;
use ready42_messages::say;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{
    field::{LinesField, List, NameField},
    parts::Sender,
};
use crate::{
    store::{use_assessment, use_dispatch},
    system_change::SystemChange as Change,
};

/// What a [`SystemForm`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SystemFormProps {
    /// The entry as it is.
    pub system: System,
}

/// The fields of one system, in groups; key it by the system.
#[component]
pub fn SystemForm(props: &SystemFormProps) -> Html {
    let it = &props.system;
    let m = use_assessment().messages;
    let sender = Sender { m, dispatch: use_dispatch(), system: it.id.clone() };
    html! {
        <div class="system-form">
            { what(&sender, it) }
            { who(&sender, it) }
            { whence(&sender, it) }
            { whom(&sender, it) }
            { does(&sender, it) }
            { stake(&sender, it) }
            { act(&sender, it) }
        </div>
    }
}

fn what(sender: &Sender, it: &System) -> Html {
    let m = sender.m;
    let states: Vec<_> = SystemState::ALL
        .iter()
        .map(|state| (state.as_str(), words::system_state(m, *state), *state))
        .collect();
    let roles = sender.ticks("role", SystemRole::ALL, &it.roles, words::system_role, Change::Role);
    sender.part(
        "what",
        "system-part-what",
        html! {
            <>
                <NameField system={it.id.clone()} name={it.name.clone()} />
                { sender.text("purpose", "system-purpose", None, &it.purpose, |text| Change::Purpose(text.into())) }
                { sender.asked("system-state-asked", None, sender.choice("state", &states, it.state, Change::State)) }
                { sender.asked("system-roles-asked", None, roles) }
                { sender.text("note", "system-note", None, &it.note, |text| Change::Note(text.into())) }
            </>
        },
    )
}

fn who(sender: &Sender, it: &System) -> Html {
    let onreviewed = {
        let sender = sender.clone();
        move |event: InputEvent| {
            let day = event.target_unchecked_into::<HtmlInputElement>().value();
            sender.send(Change::Reviewed(day.parse().ok()));
        }
    };
    sender.part(
        "who",
        "system-part-who",
        html! {
            <>
                { sender.line("owner", "system-owner", Some("system-owner-hint"), &it.owner, |text| Change::Owner(text.into())) }
                { sender.text("objective", "system-objective", Some("system-objective-hint"), &it.objective, |text| Change::Objective(text.into())) }
                <div class="fields">
                    { cadence(sender, it.review_months) }
                    <div class="field short">
                        <label for="reviewed">{ sender.m.say("system-reviewed") }</label>
                        <input id="reviewed" type="date" oninput={onreviewed}
                            value={it.reviewed.map(|it| it.to_string()).unwrap_or_default()} />
                    </div>
                </div>
            </>
        },
    )
}

/// The months that are offered between two reviews.
const MONTHS: [u16; 5] = [1, 3, 6, 12, 24];

fn cadence(sender: &Sender, chosen: Option<u16>) -> Html {
    let m = sender.m;
    let onchange = {
        let sender = sender.clone();
        move |event: Event| {
            let months = event.target_unchecked_into::<HtmlSelectElement>().value();
            sender.send(Change::Cadence(months.parse().ok()));
        }
    };
    // Another number that stands in the file is offered as well.
    let other = chosen.filter(|it| !MONTHS.contains(it));
    let months = MONTHS.into_iter().chain(other);
    html! {
        <div class="field short">
            <label for="cadence">{ m.say("system-cadence") }</label>
            <select id="cadence" {onchange}>
                <option key="none" value="" selected={chosen.is_none()}>{ m.say("systems-not-told") }</option>
                for it in months {
                    <option key={it} value={it.to_string()} selected={chosen == Some(it)}>{ say!(m, "system-cadence-every", months = u32::from(it)) }</option>
                }
            </select>
        </div>
    }
}

fn whence(sender: &Sender, it: &System) -> Html {
    sender.part(
        "whence",
        "system-part-whence",
        html! {
            <>
                { sender.line("supplier", "system-supplier", Some("system-supplier-hint"), &it.supplier, |text| Change::Supplier(text.into())) }
                { sender.line("agreement", "system-agreement", None, &it.agreement, |text| Change::Agreement(text.into())) }
            </>
        },
    )
}

fn whom(sender: &Sender, it: &System) -> Html {
    let data = sender.ticks("data", DataKind::ALL, &it.data, words::data_kind, Change::Data);
    let affected = sender.ticks(
        "affected",
        AffectedGroup::ALL,
        &it.affected,
        words::affected_group,
        Change::Affected,
    );
    let profiling = sender.flag("profiling", it.profiling, Change::Profiling);
    sender.part(
        "whom",
        "system-part-whom",
        html! {
            <>
                { sender.asked("system-data-asked", None, data) }
                { sender.asked("system-affected-asked", None, affected) }
                { sender.asked("system-profiling-asked", Some("system-profiling-hint"), profiling) }
            </>
        },
    )
}

fn does(sender: &Sender, it: &System) -> Html {
    let generative = sender.flag("generative", it.generative, Change::Generative);
    let agents = sender.flag("agents", it.agents, Change::Agents);
    sender.part(
        "does",
        "system-part-does",
        html! {
            <>
                { sender.asked("system-generative-asked", None, generative) }
                { sender.asked("system-agents-asked", Some("system-agents-hint"), agents) }
                <LinesField list={List::Connectors} system={it.id.clone()} entries={it.connectors.clone()} />
                <LinesField list={List::Identities} system={it.id.clone()} entries={it.identities.clone()} />
            </>
        },
    )
}

fn stake(sender: &Sender, it: &System) -> Html {
    let reasons =
        sender.ticks("impact", ImpactReason::ALL, &it.impact, words::impact_reason, Change::Impact);
    let asked = sender.asked("system-impact-asked", Some("system-impact-hint"), reasons);
    sender.part("stake", "system-part-stake", asked)
}

/// The uses by the part of the Regulation that names them; the places are those in the list.
const USES: [(&str, std::ops::Range<usize>); 4] = [
    ("system-uses-prohibited", 0..6),
    ("system-uses-high", 6..21),
    ("system-uses-told", 21..24),
    ("system-uses-none", 24..25),
];

fn act(sender: &Sender, it: &System) -> Html {
    let m = sender.m;
    sender.part(
        "act",
        "system-part-act",
        html! {
            <>
                <p class="hint">{ m.say("system-uses-hint") }</p>
                for (legend, places) in USES {
                    <fieldset key={legend} class="asked">
                        <legend>{ m.say(legend) }</legend>
                        { sender.ticks("use", &UseArea::ALL[places], &it.uses, words::use_area, Change::Use) }
                    </fieldset>
                }
            </>
        },
    )
}

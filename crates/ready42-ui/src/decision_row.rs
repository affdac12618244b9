//! One row of the Statement of Applicability, to be decided.

use ready42_core::{
    assessment::{Applicability, Decision, Driver},
    id::ItemId,
    statement::StatementRow,
};
use ready42_exchange::{assessment::limit, words};
use ready42_messages::{Messages, say};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::{
    place::{Place, anchor, use_base},
    sentence::sentence,
    store::{Action, Dispatch, use_assessment, use_dispatch},
    suggestion::Suggestion,
};

/// What a [`DecisionRow`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DecisionRowProps {
    /// The row as the report has it.
    pub row: StatementRow,
    /// What was decided or begun, with or without a reason.
    pub decision: Option<Decision>,
}

/// A control: in or out, why, what that rests on, who answers for it and until when.
#[component]
pub fn DecisionRow(props: &DecisionRowProps) -> Html {
    let DecisionRowProps { row, decision } = props;
    let store = use_assessment();
    let m = store.messages;
    let base = use_base();
    let dispatch = use_dispatch();
    let control = &row.control;
    let id = anchor(control.as_str());
    let choose = |applicability: Applicability| {
        let checked = decision.as_ref().is_some_and(|it| it.applicability == applicability);
        let (dispatch, control) = (dispatch.clone(), control.clone());
        let name = format!("decision-{control}");
        let value = match applicability {
            Applicability::Included => "Included",
            Applicability::Excluded => "Excluded",
        };
        let word = words::decision(m, Some(applicability));
        let onchange = move |_: Event| {
            dispatch.dispatch(Action::Decide(control.clone(), applicability));
        };
        html! {
            <label key={value} class="pill" for={format!("{name}-{value}")}>
                <input type="radio" id={format!("{name}-{value}")} {name} {value} {checked} {onchange} />
                <span>{ word }</span>
            </label>
        }
    };
    let (word, tag) = match (row.applicability, decision) {
        (None, Some(_)) => (m.say("decision-reason-missing"), "tag tag-gap"),
        (None, None) => (m.say("decision-none"), "tag tag-open"),
        (it, _) => (words::decision(m, it), "tag tag-met"),
    };
    let place = Place::unit(&store, control);
    html! {
        <fieldset class="decision" {id} tabindex="-1">
            <legend><span class="id">{ control.as_str() }</span>{ " " }{ &row.title }</legend>
            <p class="entry-line">
                <span class={tag}>{ word }</span>
                <span>{ say!(m, "decision-status", status = words::status(m, row.status)) }</span>
                <a href={base.to(&place)}>{ m.say("questions") }<span class="hidden">{ " " }{ say!(m, "of-control", control = control.as_str()) }</span></a>
            </p>
            if let Some(suggestion) = words::suggestion(m, row, &store.report, store.catalogue()) {
                <Suggestion row={row.clone()} {suggestion} undecided={decision.is_none()} />
            }
            if row.overdue {
                <p class="entry-line"><span class="tag tag-gap">{ say!(m, "decision-overdue", date = &row.review.map(|it| words::date(m, it)).unwrap_or_default()) }</span></p>
            }
            if decision.is_none() && !row.reason.is_empty() {
                <p class="notice">{ sentence(m, "decision-not-applicable", &[], &[("reasons", html! { <bdi>{ &row.reason }</bdi> })]) }</p>
            }
            <div class="pills">
                { choose(Applicability::Included) }
                { choose(Applicability::Excluded) }
            </div>
            <div>
                if let Some(decision) = decision {
                    { decision_fields(m, &dispatch, control, decision) }
                }
            </div>
        </fieldset>
    }
}

/// What goes with a decision once there is one.
fn decision_fields(
    m: Messages,
    dispatch: &Dispatch,
    control: &ItemId,
    decision: &Decision,
) -> Html {
    let id = |name: &str| format!("{name}-{control}");
    let text = |event: &InputEvent| event.target_unchecked_into::<HtmlInputElement>().value();
    let send = {
        let control = control.clone();
        let dispatch = dispatch.clone();
        move |action: fn(ItemId, String) -> Action| {
            let (dispatch, control) = (dispatch.clone(), control.clone());
            move |event: InputEvent| dispatch.dispatch(action(control.clone(), text(&event)))
        }
    };
    let onreason = {
        let (dispatch, control) = (dispatch.clone(), control.clone());
        move |event: InputEvent| {
            let reason = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            dispatch.dispatch(Action::Reason(control.clone(), reason.into()));
        }
    };
    let onundecide = {
        let (dispatch, control) = (dispatch.clone(), control.clone());
        move |_: MouseEvent| dispatch.dispatch(Action::Undecide(control.clone()))
    };
    let drivers = Driver::ALL.into_iter().map(|driver| {
        let (dispatch, control) = (dispatch.clone(), control.clone());
        let checked = decision.drivers.contains(&driver);
        let onchange = move |event: Event| {
            let checked = event.target_unchecked_into::<HtmlInputElement>().checked();
            dispatch.dispatch(Action::Drive(control.clone(), driver, checked));
        };
        let key = match driver {
            Driver::Risk => "Risk",
            Driver::Impact => "Impact",
            Driver::Law => "Law",
            Driver::Contract => "Contract",
            Driver::Practice => "Good practice",
        };
        html! {
            <label {key} class="tick" for={id(key)}>
                <input type="checkbox" id={id(key)} {checked} {onchange} /><span>{ words::driver(m, driver) }</span>
            </label>
        }
    });
    html! {
        <div class="decision-fields">
            <div class="field">
                <label for={id("reason")}>{ m.say("column-reason") }</label>
                <textarea id={id("reason")} rows="2" maxlength={limit::TEXT.to_string()}
                    value={decision.reason.to_string()} oninput={onreason} />
            </div>
            <div class="row" role="group" aria-label={say!(m, "decision-rests-on-what", control = control.as_str())}>
                <span class="quiet-text">{ m.say("column-rests-on") }</span>{ for drivers }
            </div>
            <div class="fields">
                <div class="field short">
                    <label for={id("owner")}>{ m.say("decision-owner") }</label>
                    <input id={id("owner")} type="text" maxlength="200" autocomplete="off"
                        value={decision.owner.to_string()}
                        oninput={send.clone()(|control, text| Action::Owner(control, text.into()))} />
                </div>
                <div class="field short">
                    <label for={id("review")}>{ m.say("decision-review") }</label>
                    <input id={id("review")} type="date"
                        value={decision.review.map(|it| it.to_string()).unwrap_or_default()}
                        oninput={send(|control, text| Action::Review(control, text.parse().ok()))} />
                </div>
            </div>
            <button type="button" class="quiet" onclick={onundecide}>
                { m.say("decision-take-back") }<span class="hidden">{ " " }{ say!(m, "on-control", control = control.as_str()) }</span>
            </button>
        </div>
    }
}

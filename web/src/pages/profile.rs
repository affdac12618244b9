//! Who answers, and what decides which questions apply.

use ready42_core::id::FactId;
use ready42_messages::say;
use ready42_ui::{
    fact_field::fact_field,
    place::{Place, use_base},
    store::{Action, use_assessment, use_dispatch},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::page::Page;

/// The messages that head the profile's groups, by the names that the content gives them.
const GROUPS: [(&str, &str); 5] = [
    ("role", "profile-role"),
    ("technology", "profile-technology"),
    ("people", "profile-people"),
    ("law", "profile-law"),
    ("organisation", "profile-organisation"),
];

/// Name and facts; says at once how many questions apply.
#[component]
pub(crate) fn ProfilePage() -> Html {
    let store = use_assessment();
    let dispatch = use_dispatch();
    let base = use_base();
    let touched = use_state_eq(Vec::<FactId>::new);
    let onchoose = {
        let touched = touched.clone();
        Callback::from(move |fact: FactId| {
            let mut all = (*touched).clone();
            all.push(fact);
            touched.set(all);
        })
    };
    let oninput = {
        let dispatch = dispatch.clone();
        move |event: InputEvent| {
            let name = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.dispatch(Action::SetOrganisation(name.into()));
        }
    };
    let m = store.messages;
    let fell_back = store.catalogue().fell_back();
    let profile = &store.assessment.profile;
    let tally = store.report.tally;
    let facts = &store.catalogue().content().facts;
    html! {
        <Page key="profile" title={m.say("profile")} organisation={store.report.organisation.to_string()}>
            <p class="lead">{ m.say("profile-lead") }</p>
            <p class="live" role="status"><span class="strong">{ say!(m, "profile-applies", questions = tally.applicable + tally.excluded) }</span>
                { match tally.out_of_profile {
                    0 => String::new(),
                    left_out => say!(m, "profile-left-out", questions = left_out),
                } }
            </p>
            <div class="field short">
                <label for="organisation">{ m.say("profile-name") }</label>
                <p class="hint" id="organisation-hint">{ m.say("profile-name-hint") }</p>
                <input id="organisation" type="text" maxlength="200" autocomplete="organization"
                    aria-describedby="organisation-hint" value={profile.organisation.to_string()} {oninput} />
            </div>
            for (group, heading) in GROUPS {
                <section key={group} class="fact-group" aria-labelledby={format!("group-{group}")}>
                    <h2 id={format!("group-{group}")}>{ m.say(heading) }</h2>
                    for fact in facts.iter().filter(|fact| &*fact.group == group) {
                        { fact_field(
                            m, fell_back.fact(&fact.id), &dispatch, fact, profile.facts.get(&fact.id),
                            touched.contains(&fact.id), &onchoose,
                        ) }
                    }
                </section>
            }
            <p><a class="button" href={base.to(&Place::Tasks)}>{ m.say("to-questions") }</a></p>
        </Page>
    }
}

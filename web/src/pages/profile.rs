//! Who answers, and what decides which questions apply.

use ready42_core::id::FactId;
use ready42_exchange::words;
use ready42_ui::{
    fact_field::fact_field,
    place::{Place, use_base},
    store::{Action, use_assessment, use_dispatch},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::page::Page;

/// The headings of the profile's groups, by the names that the content gives them.
const GROUPS: [(&str, &str); 5] = [
    ("role", "What you do with AI"),
    ("technology", "What kind of AI"),
    ("people", "Whom it touches"),
    ("law", "Rules and certificates"),
    ("organisation", "Your organisation"),
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
    let profile = &store.assessment.profile;
    let tally = store.report.tally;
    let facts = &store.catalogue().content().facts;
    html! {
        <Page key="profile" title="Profile" organisation={store.report.organisation.to_string()}>
            <p class="lead">{ "These facts decide which questions apply, which gaps press most, and which effort is estimated. “Not known” is fine: then the question applies." }</p>
            <p class="live" role="status"><span class="strong">{ words::count(tally.applicable + tally.excluded, "question applies", "questions apply") }</span>
                { match tally.out_of_profile {
                    0 => String::new(),
                    left_out => format!(", {left_out} left out by this profile"),
                } }
            </p>
            <div class="field short">
                <label for="organisation">{ "Name of the organisation" }</label>
                <p class="hint" id="organisation-hint">{ "Printed on reports; it stays on this device." }</p>
                <input id="organisation" type="text" maxlength="200" autocomplete="organization"
                    aria-describedby="organisation-hint" value={profile.organisation.to_string()} {oninput} />
            </div>
            for (group, heading) in GROUPS {
                <section key={group} class="fact-group" aria-labelledby={format!("group-{group}")}>
                    <h2 id={format!("group-{group}")}>{ heading }</h2>
                    for fact in facts.iter().filter(|fact| &*fact.group == group) {
                        { fact_field(
                            &dispatch, fact, profile.facts.get(&fact.id),
                            touched.contains(&fact.id), &onchoose,
                        ) }
                    }
                </section>
            }
            <p><a class="button" href={base.to(&Place::Tasks)}>{ "Go to the questions" }</a></p>
        </Page>
    }
}

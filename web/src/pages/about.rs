//! What this is, and how it judges.

use ready42_messages::say;
use ready42_ui::{english::lang, method::method};
use yew::prelude::*;

use crate::{
    language::{catalogue, messages},
    page::Page,
};

/// The method in short, privacy, attributions, versions, licence.
pub(crate) fn about() -> Html {
    let m = messages();
    let content = catalogue().content();
    let policy = catalogue().newest_policy();
    let lang = lang(!m.is_english());
    let versions = say!(
        m,
        "about-versions",
        engine = env!("CARGO_PKG_VERSION"),
        content = &*content.version,
        policy = policy.id.as_str()
    );
    html! {
        <Page key="about" title={m.say("about")}>
            <p class="lead">{ m.say("about-lead") }</p>
            <h2>{ m.say("how-it-judges") }</h2>
            { method(m, &policy.id, catalogue()) }
            <h2>{ m.say("privacy") }</h2>
            <p>{ m.say("privacy-kept") }</p>
            <p>{ m.say("privacy-not-promised") }</p>
            <h2>{ m.say("about-frameworks") }</h2>
            for framework in content.frameworks.iter() {
                <section key={framework.id.as_str()} {lang}>
                    <h3>{ &framework.title }</h3>
                    <p>{ &framework.attribution }</p>
                    <p class="quiet-text">{ format!("{} {}. ", framework.edition, framework.licence) }
                        if framework.address.starts_with("https://") {
                            <a href={framework.address.to_string()} rel="noreferrer noopener">{ &framework.address }</a>
                        }
                    </p>
                </section>
            }
            for crosswalk in content.crosswalks.iter() {
                <p key={&*crosswalk.id} class="quiet-text" {lang}>{ &crosswalk.note }</p>
            }
            <h2>{ m.say("about-licence-heading") }</h2>
            <p>{ versions }</p>
            <p>{ m.say("about-licence") }</p>
            <p class="quiet-text">{ m.say("about-affiliation") }</p>
        </Page>
    }
}

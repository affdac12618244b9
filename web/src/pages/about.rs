//! What this is, and how it judges.

use ready42_ui::method::method;
use yew::prelude::*;

use crate::page::Page;

/// The method in short, privacy, attributions, versions, licence.
pub(crate) fn about() -> Html {
    let content = ready42_catalogue::catalogue().content();
    let policy = ready42_catalogue::catalogue().newest_policy();
    html! {
        <Page key="about" title="About">
            <p class="lead">{ "Ready42 tells an organisation how ready it is for ISO/IEC 42001 and what to do next. It runs in this page and sends nothing anywhere." }</p>
            <h2>{ "How it judges" }</h2>
            { method(&policy.id, ready42_catalogue::catalogue()) }
            <h2>{ "Privacy" }</h2>
            <p>{ "After it has loaded, the page makes no request: its own policy refuses them, and a test in a real browser holds it to that. Answers are kept in this browser’s storage on this device until you delete them. Whoever can use this browser profile can read them, and the browser may clear them: download a copy of what matters." }</p>
            <p>{ "What this cannot promise: safety from malware or extensions on your machine, or that a page served tomorrow is the one you reviewed today." }</p>
            <h2>{ "Frameworks and sources" }</h2>
            for framework in content.frameworks.iter() {
                <section key={framework.id.as_str()}>
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
                <p key={&*crosswalk.id} class="quiet-text">{ &crosswalk.note }</p>
            }
            <h2>{ "Versions and licence" }</h2>
            <p>{ format!("Engine {}, content {}, policy {}.", env!("CARGO_PKG_VERSION"), content.version, policy.id) }</p>
            <p>{ "The software is free to use under the MIT licence or the Apache License 2.0, as you choose." }</p>
            <p class="quiet-text">{ "Ready42 is not affiliated with ISO, IEC, NIST, OWASP, the European Union, or any certification body, and endorsed by none." }</p>
        </Page>
    }
}

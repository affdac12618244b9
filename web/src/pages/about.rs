//! What this is, and how it judges.

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
            <p>{ "Each question words five levels: 0 Absent, 1 Started, 2 Defined, 3 Operating, 4 Proven. Level 3 is what an auditor needs to see; level 4 is beyond conformity and earns no more readiness." }</p>
            <dl class="facts">
                <dt>{ "Readiness" }</dt>
                <dd>{ "How much of what applies is in place, weighted by question and unit. What is not answered makes a range, never a silent zero." }</dd>
                <dt>{ "Coverage" }</dt>
                <dd>{ "How much of what applies is answered." }</dd>
                <dt>{ "Assurance" }</dt>
                <dd>{ "How much of what is claimed rests on records that are named and not out of date." }</dd>
                <dt>{ "Verdict" }</dt>
                <dd>{ "A rule over blockers, never a score above a line. Stage 1 asks whether the documents are there and every control is decided; Stage 2 asks whether all of it runs at level 3." }</dd>
                <dt>{ "Plan" }</dt>
                <dd>{ "Remedies in the order of the blockers they remove, then of gain, reach and risk per day of effort. The engine scores each one again as if it were done." }</dd>
                <dt>{ "Other frameworks" }</dt>
                <dd>{ "Answers are carried over along crosswalks whose pairs are either published or ours, and say which. An item without a pair reads “not assessed here”." }</dd>
            </dl>
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
            <p class="quiet-text">{ "Ready42 is not affiliated with ISO, IEC, NIST, or any certification body, and endorsed by none." }</p>
        </Page>
    }
}

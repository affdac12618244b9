//! The findings, as an auditor would grade them.

use ready42_core::{
    finding::{Finding, Severity},
    id::RemedyId,
    question::Level,
};
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    english::{english_tag, lang},
    place::{Base, Place},
    store::Store,
};

/// How many findings of a severity are shown before one opens the rest.
const AT_FIRST: usize = 10;

/// The severities, gravest first.
const SEVERITIES: [Severity; 4] =
    [Severity::Major, Severity::Minor, Severity::NotKnown, Severity::Observation];

/// All findings by severity, those of one severity in the order of the framework.
///
/// With `whole`, all are in view, as in a document; else ten of each severity, and the rest behind
/// one line.
pub fn finding_list(store: &Store, base: &Base, whole: bool) -> Html {
    let m = store.messages;
    let findings = &store.report.findings;
    let groups = SEVERITIES.map(|severity| {
        let of: Vec<&Finding> = findings.iter().filter(|it| it.severity == severity).collect();
        (severity, of)
    });
    html! {
        <div class={classes!("findings", whole.then_some("findings-whole"))} data-r42="finding-list">
            if findings.is_empty() {
                <p>{ m.say("findings-none") }</p>
            } else {
                <p class="quiet-text">{ words::severities(m, &store.report) }</p>
            }
            for (severity, of) in groups.iter().filter(|(_, of)| !of.is_empty()) {
                <section key={tag(*severity)}>
                    <h3>
                        <span class={tag(*severity)}>{ words::severity(m, &store.report, *severity) }</span>
                        { " " }{ say!(m, "finding-count", findings = of.len()) }
                    </h3>
                    { group(store, base, of, if whole { of.len() } else { AT_FIRST }) }
                </section>
            }
        </div>
    }
}

const fn tag(severity: Severity) -> &'static str {
    match severity {
        Severity::Major => "tag tag-gap",
        Severity::Minor => "tag tag-part",
        Severity::NotKnown => "tag tag-open",
        Severity::Observation => "tag",
    }
}

/// The findings of one severity: this many in view, the rest behind one line.
fn group(store: &Store, base: &Base, findings: &[&Finding], in_view: usize) -> Html {
    let (first, rest) = findings.split_at(in_view.min(findings.len()));
    let list = |findings: &[&Finding]| {
        html! {
            <ul class="finding-list">
                for finding in findings.iter() {
                    <li key={finding.question.as_str()}>{ row(store, base, finding) }</li>
                }
            </ul>
        }
    };
    html! {
        <>
            { list(first) }
            if !rest.is_empty() {
                <details class="items">
                    <summary>{ say!(store.messages, "show-others", others = rest.len()) }</summary>
                    { list(rest) }
                </details>
            }
        </>
    }
}

/// One finding: what is found, what is looked for, the record that would show it, what helps.
fn row(store: &Store, base: &Base, finding: &Finding) -> Html {
    let m = store.messages;
    let question = &finding.question;
    let fell_back = store.catalogue().fell_back().question(question);
    let title = store.catalogue().assessed().item(&finding.unit).map(|it| it.title.clone());
    let records = finding.evidence.iter().map(|it| store.catalogue().evidence_title(it.as_str()));
    let records: Vec<&str> = records.collect();
    let (label, state) = match finding.found {
        Some(level) => {
            (m.say("blocker-now"), format!("{}: {}", words::level(m, level), finding.state))
        }
        None => (m.say("blocker-asked"), finding.state.to_string()),
    };
    let (target, target_lang) = match finding.found {
        Some(Level::TARGET) => (m.say("finding-target-record").to_owned(), None),
        _ => (finding.target.to_string(), lang(fell_back)),
    };
    html! {
        <div class="finding">
            <h4>
                <a href={base.to(&Place::question(store, question))}><span class="id">{ question.as_str() }</span></a>
                { " " }{ title }{ english_tag(m, fell_back) }
            </h4>
            <dl>
                <dt>{ label }</dt><dd lang={lang(fell_back)}>{ state }</dd>
                <dt>{ m.say("finding-target") }</dt><dd lang={target_lang}>{ target }</dd>
                <dt>{ m.say("finding-record") }</dt><dd>{ records.join("; ") }</dd>
                if !finding.reuse.is_empty() {
                    <dt>{ m.say("finding-reuse") }</dt>
                    for (index, said) in words::reuse(m, finding, store.catalogue()).into_iter().enumerate() {
                        <dd key={index}>{ said }</dd>
                    }
                }
                if !finding.remedies.is_empty() {
                    <dt>{ m.say("finding-remedy") }</dt>
                    <dd>
                        for (index, remedy) in finding.remedies.iter().enumerate() {
                            <span key={remedy.as_str()}>
                                if index > 0 { { "; " } }
                                { self::remedy(store, base, remedy) }
                            </span>
                        }
                    </dd>
                }
            </dl>
        </div>
    }
}

/// A remedy by its title, with a link to its place in the plan if it has one.
fn remedy(store: &Store, base: &Base, id: &RemedyId) -> Html {
    let title = store.catalogue().remedy(id).map_or(id.as_str(), |it| &it.title).to_owned();
    let lang = lang(store.catalogue().fell_back().remedy(id));
    if store.report.plan.iter().any(|entry| entry.remedy == *id) {
        html! { <a {lang} href={base.to(&Place::Plan(Some(id.clone())))}>{ title }</a> }
    } else {
        html! { <span {lang}>{ title }</span> }
    }
}

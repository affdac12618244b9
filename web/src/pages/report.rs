//! The report that a board reads, and every way to take it along.

use ready42_exchange::{assessment::write, html, markdown, report_json, words};
use ready42_messages::say;
use ready42_ui::{
    blockers::Blockers,
    contradiction_list::contradiction_list,
    evidence_table::evidence_table,
    explanation::headlines,
    finding_list::finding_list,
    first_steps::first_steps,
    framework_table::framework_table,
    group_table::group_table,
    headline::headline,
    method::method,
    numbers::numbers,
    place::{Base, use_base},
    plan_table::plan_table,
    sources::sources,
    statement_table::statement_table,
    store::{Store, use_assessment},
    systems::{system_table, systems_counted},
    verdict_panel::verdict_panel,
};
use yew::prelude::*;

use crate::{fault::download_words, file_name::file_name, page::Page, storage::download};

/// A format that the report can be had in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Assessment,
    Json,
    Markdown,
    Html,
}

impl Format {
    /// Each with the messages that name it and say what it is for.
    const ALL: [(Self, &str, &str); 4] = [
        (Self::Assessment, "export-assessment", "export-assessment-for"),
        (Self::Json, "export-json", "export-json-for"),
        (Self::Markdown, "export-markdown", "export-markdown-for"),
        (Self::Html, "export-html", "export-html-for"),
    ];

    /// Ending, type and text of the file.
    fn file(self, store: &Store) -> (&'static str, &'static str, String) {
        let (report, catalogue) = (&store.report, store.catalogue());
        match self {
            Self::Assessment => ("json", "application/json", write(&store.assessment)),
            Self::Json => ("report.json", "application/json", report_json(report)),
            Self::Markdown => {
                ("md", "text/markdown", markdown::report(report, catalogue, store.messages))
            }
            Self::Html => {
                let explained = headlines(store);
                (
                    "html",
                    "text/html",
                    html::explained(report, &explained, catalogue, store.messages),
                )
            }
        }
    }
}

/// Downloads, print, and the report as it will be printed.
#[component]
pub(crate) fn ReportPage() -> Html {
    let store = use_assessment();
    let base = use_base();
    let fault = use_state_eq(<&str>::default);
    let save = |format: Format| {
        let (store, fault) = (store.clone(), fault.clone());
        move |_: MouseEvent| {
            let (ending, mime, text) = format.file(&store);
            let name = file_name(&store.report.organisation, store.today, ending);
            let saved = download::text(&name, mime, &text);
            fault.set(
                saved.err().map(|error| download_words(store.messages, error)).unwrap_or_default(),
            );
        }
    };
    let print = |_: MouseEvent| {
        // Fails only where the browser does not let the page print.
        let _ = web_sys::window().map(|window| window.print());
    };
    let m = store.messages;
    html! {
        <Page key="report" title={m.say("report")} organisation={store.report.organisation.to_string()}>
            <section class="exports" aria-labelledby="exports-heading">
                <h2 id="exports-heading">{ m.say("exports") }</h2>
                <ul>
                    for (format, name, use_for) in Format::ALL {
                        <li key={name}>
                            <button type="button" onclick={save(format)}>{ m.say(name) }</button>
                            <span class="quiet-text">{ m.say(use_for) }</span>
                        </li>
                    }
                    <li key="print">
                        <button type="button" onclick={print}>{ m.say("export-print") }</button>
                        <span class="quiet-text">{ m.say("export-print-for") }</span>
                    </li>
                </ul>
                <p role="alert" class="fault">{ *fault }</p>
            </section>
            { document(&store, &base) }
        </Page>
    }
}

/// The report on paper.
fn document(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    let report = &store.report;
    let name = if report.organisation.trim().is_empty() {
        m.say("organisation-unnamed")
    } else {
        &report.organisation
    };
    html! {
        <article class="document" aria-label={m.say("the-report")}>
            <header class="cover">
                <p class="above">{ &report.title }</p>
                <p class="cover-name"><bdi>{ name }</bdi></p>
                <p class="quiet-text">{ say!(
                    m, "document-versions", day = &words::date(m, report.as_of),
                    content = &*report.content, policy = report.policy.as_str()
                ) }</p>
            </header>
            { headline(store) }
            <h2>{ m.say("figures") }</h2>
            { numbers(store) }
            <h2>{ words::outcome_name(m, report) }</h2>
            { verdict_panel(store) }
            if !words::blockers(report).is_empty() {
                <h3>{ m.say("in-the-way") }</h3>
                <Blockers whole=true />
            }
            if !report.contradictions.is_empty() {
                <h2>{ m.say("contradictions") }</h2>
                { contradiction_list(store, base, true) }
            }
            <h2>{ m.say("groups") }</h2>
            { group_table(store, base) }
            <h2>{ m.say("plan") }</h2>
            { plan_table(store, base) }
            <p class="quiet-text">{ words::steadiness(m, report) }</p>
            if !report.plan.is_empty() {
                <h2>{ m.say("how-to-begin") }</h2>
                { first_steps(store) }
            }
            <h2>{ m.say("findings") }</h2>
            { finding_list(store, base, true) }
            if words::shows_statement(report) {
                <h2>{ m.say("statement") }</h2>
                if !report.statement.complete {
                    <p class="row"><span class="stamp">{ m.say("stamp-draft") }</span>{ m.say("statement-draft") }</p>
                }
                { statement_table(store) }
            }
            if !report.systems.is_empty() {
                <h2>{ m.say("systems-in-scope") }</h2>
                { systems_counted(store, true) }
                { system_table(store, None) }
            }
            if !report.evidence.is_empty() {
                <h2>{ m.say("evidence") }</h2>
                <p>{ words::expiring(m, report) }</p>
                { evidence_table(store) }
            }
            for framework in report.frameworks.iter() {
                <section key={framework.id.as_str()}>
                    <h2>{ &framework.short }</h2>
                    { framework_table(store, framework, false) }
                </section>
            }
            <h2>{ m.say("how-it-judges") }</h2>
            { method(m, &report.policy, store.catalogue()) }
            <h2>{ m.say("sources") }</h2>
            { sources(store) }
        </article>
    }
}

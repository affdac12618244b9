//! The report that a board reads, and every way to take it along.

use ready42_exchange::{assessment::write, html, markdown, report_json, words};
use ready42_ui::{
    blockers::Blockers,
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
    verdict_panel::verdict_panel,
};
use yew::prelude::*;

use crate::{file_name::file_name, page::Page, storage::download};

/// A format that the report can be had in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Assessment,
    Json,
    Markdown,
    Html,
}

impl Format {
    const ALL: [(Self, &str, &str); 4] = [
        (Self::Assessment, "Assessment (JSON)", "your answers, to open again here or to keep"),
        (Self::Json, "Report (JSON)", "everything that follows, for other tools"),
        (Self::Markdown, "Report (Markdown)", "for a wiki or a repository"),
        (Self::Html, "Report (HTML)", "one file, opens anywhere, no script"),
    ];

    /// Ending, type and text of the file.
    fn file(self, store: &Store) -> (&'static str, &'static str, String) {
        let (report, catalogue) = (&store.report, store.catalogue());
        match self {
            Self::Assessment => ("json", "application/json", write(&store.assessment)),
            Self::Json => ("report.json", "application/json", report_json(report)),
            Self::Markdown => ("md", "text/markdown", markdown::report(report, catalogue)),
            Self::Html => ("html", "text/html", html::report(report, catalogue)),
        }
    }
}

/// Downloads, print, and the report as it will be printed.
#[component]
pub(crate) fn ReportPage() -> Html {
    let store = use_assessment();
    let base = use_base();
    let fault = use_state_eq(String::new);
    let save = |format: Format| {
        let (store, fault) = (store.clone(), fault.clone());
        move |_: MouseEvent| {
            let (ending, mime, text) = format.file(&store);
            let name = file_name(&store.report.organisation, store.today, ending);
            let saved = download::text(&name, mime, &text);
            fault.set(saved.err().map(|error| error.to_string()).unwrap_or_default());
        }
    };
    let print = |_: MouseEvent| {
        // Fails only where the browser does not let the page print.
        let _ = web_sys::window().map(|window| window.print());
    };
    html! {
        <Page key="report" title="Report" organisation={store.report.organisation.to_string()}>
            <section class="exports" aria-labelledby="exports-heading">
                <h2 id="exports-heading">{ "Take it along" }</h2>
                <ul>
                    for (format, name, use_for) in Format::ALL {
                        <li key={name}>
                            <button type="button" onclick={save(format)}>{ name }</button>
                            <span class="quiet-text">{ use_for }</span>
                        </li>
                    }
                    <li key="print">
                        <button type="button" onclick={print}>{ "Print, or save as PDF" }</button>
                        <span class="quiet-text">{ "the report below, laid out for paper" }</span>
                    </li>
                </ul>
                <p role="alert" class="fault">{ (*fault).clone() }</p>
            </section>
            { document(&store, &base) }
        </Page>
    }
}

/// The report on paper.
fn document(store: &Store, base: &Base) -> Html {
    let report = &store.report;
    let name = if report.organisation.trim().is_empty() {
        "Unnamed organisation"
    } else {
        &report.organisation
    };
    html! {
        <article class="document" aria-label="The report">
            <header class="cover">
                <p class="above">{ &report.title }</p>
                <p class="cover-name"><bdi>{ name }</bdi></p>
                <p class="quiet-text">{ format!("As of {}. Content {}, policy {}.", report.as_of, report.content, report.policy) }</p>
            </header>
            { headline(store) }
            <h2>{ "Figures" }</h2>
            { numbers(store) }
            <h2>{ words::outcome_name(report) }</h2>
            { verdict_panel(store) }
            if !words::blockers(report).is_empty() {
                <h3>{ "What stands in the way" }</h3>
                <Blockers whole=true />
            }
            <h2>{ "Clauses and Annex A" }</h2>
            { group_table(store, base) }
            <h2>{ "Plan" }</h2>
            { plan_table(store, base) }
            <p class="quiet-text">{ words::steadiness(report) }</p>
            if !report.plan.is_empty() {
                <h2>{ "How to begin" }</h2>
                { first_steps(store) }
            }
            <h2>{ "Findings" }</h2>
            { finding_list(store, base, true) }
            if words::shows_statement(report) {
                <h2>{ "Statement of Applicability" }</h2>
                if !report.statement.complete {
                    <p class="row"><span class="stamp">{ "DRAFT" }</span>{ words::DRAFT }</p>
                }
                { statement_table(store) }
            }
            for framework in report.frameworks.iter() {
                <section key={framework.id.as_str()}>
                    <h2>{ &framework.short }</h2>
                    { framework_table(framework, false) }
                </section>
            }
            <h2>{ "How it judges" }</h2>
            { method(&report.policy, store.catalogue()) }
            <h2>{ "Sources" }</h2>
            { sources(store) }
        </article>
    }
}

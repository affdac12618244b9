//! Sentences and headings of the parts of a report.

use ready42_core::{
    catalogue::Catalogue,
    finding::{Finding, Reuse},
    framework::{AppliesFrom, ItemKind},
    report::{FrameworkReport, GroupReport, ItemReport, Report, UnitReport},
    vocabulary::Source,
};
use ready42_messages::{Messages, say};

use super::{assessed, date, provenance, relation};

/// The heading of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it says.
    pub title: &'static str,
    /// Whether numbers stand below it.
    pub number: bool,
}

/// The columns with these messages as headings; a colon at the end marks one of numbers.
pub fn columns<const N: usize>(m: Messages, ids: [&'static str; N]) -> [Column; N] {
    ids.map(|id| column(m, id))
}

fn column(m: Messages, id: &'static str) -> Column {
    let name = id.trim_end_matches(':');
    let title = if name.is_empty() { "" } else { m.say(name) };
    Column { title, number: id.ends_with(':') }
}

/// The columns of the Statement of Applicability.
pub fn statement_columns(m: Messages) -> [Column; 10] {
    columns(
        m,
        [
            "column-control",
            "column-title",
            "column-decision",
            "column-reason",
            "column-driven-by",
            "column-status",
            "readiness:",
            "column-evidence",
            "column-owner",
            "column-review",
        ],
    )
}

/// What the items of another framework are that edges lead to: the variant of a message that
/// names them.
pub fn noun(framework: &FrameworkReport) -> &'static str {
    match framework.items.iter().map(|item| item.kind).find(|kind| kind.is_outcome()) {
        Some(ItemKind::Risk) => "risk",
        Some(ItemKind::Article) => "article",
        Some(ItemKind::Requirement) => "requirement",
        _ => "outcome",
    }
}

/// What the items of another framework are grouped by, or what they are where nothing groups them:
/// the variant of a message that names it.
pub fn grouped_by(framework: &FrameworkReport) -> &'static str {
    match framework.items.first().map(|item| item.kind) {
        Some(ItemKind::Function) => "function",
        Some(ItemKind::Chapter) => "chapter",
        _ => noun(framework),
    }
}

/// The items of another framework that an overview shows: what groups others, and what stands
/// under no group.
pub fn overview(framework: &FrameworkReport) -> impl Iterator<Item = &ItemReport> {
    framework.items.iter().filter(|item| !item.kind.is_outcome() || item.parent.is_none())
}

/// How ready another framework's outcomes are, and how many that speaks of, in a sentence.
pub fn outcomes(m: Messages, framework: &FrameworkReport) -> String {
    let what = noun(framework);
    match framework.readiness {
        None => say!(m, "framework-outcomes-none", outcomes = framework.outcomes, what = what),
        readiness => {
            format!("{} {}", assessed(m, readiness), over_outcomes(m, framework))
        }
    }
}

/// The same without the figure, for a face that sets it apart.
pub fn over_outcomes(m: Messages, framework: &FrameworkReport) -> String {
    let FrameworkReport { assessed, outcomes, .. } = framework;
    let what = noun(framework);
    say!(m, "framework-outcomes", assessed = *assessed, outcomes = *outcomes, what = what)
}

/// From when an article applies, each day with what it is for and what speaks against it; nothing
/// for any other item.
pub fn applies_from(m: Messages, item: &ItemReport) -> String {
    let said = |AppliesFrom { date: day, scope, doubt, .. }: &AppliesFrom| {
        let (day, scope) = (date(m, *day), &**scope);
        match doubt {
            None => say!(m, "applies-day", day = &day, scope = scope),
            Some(doubt) => {
                say!(m, "applies-day-doubtful", day = &day, scope = scope, doubt = &**doubt)
            }
        }
    };
    let days: Vec<String> = item.applies_from.iter().map(said).collect();
    if days.is_empty() {
        return String::new();
    }
    say!(m, "applies-from", days = &days.join(m.say("applies-between")))
}

/// What is held for another framework and can be used again, one line each.
pub fn reuse(m: Messages, finding: &Finding, catalogue: &Catalogue) -> Vec<String> {
    let said = |it: &Reuse| {
        let (place, how) = held(m, it, catalogue);
        format!("{place} {} ({how}): {}", it.title, it.rationale)
    };
    finding.reuse.iter().map(said).collect()
}

/// Where something stands that can be used again, and how far it goes, for a face that sets the
/// rest apart.
pub fn held(m: Messages, it: &Reuse, catalogue: &Catalogue) -> (String, &'static str) {
    let framework = catalogue.framework(&it.framework);
    let short = framework.map_or(it.framework.as_str(), |framework| &framework.short);
    let how = match it.strength {
        3.. => "reuse-extend",
        2 => "reuse-method",
        _ => "reuse-start",
    };
    (format!("{short} {}", it.item), m.say(how))
}

/// Whether the Statement of Applicability belongs into the report: a verdict rests on it, or
/// somebody decided something.
pub fn shows_statement(report: &Report) -> bool {
    let mut rows = report.statement.rows.iter();
    report.verdict.is_some() || rows.any(|row| row.applicability.is_some())
}

/// The units that the questionnaire asks about.
pub fn units(report: &Report) -> impl Iterator<Item = &UnitReport> {
    report.units.iter().filter(|unit| !unit.questions.is_empty())
}

/// The clauses and objectives that the questionnaire asks about.
pub fn groups(report: &Report) -> impl Iterator<Item = &GroupReport> {
    report.groups.iter().filter(|group| units(report).any(|unit| unit.group == group.id))
}

/// When a publication was read and what of it, in a line.
pub fn read(m: Messages, source: &Source) -> String {
    format!("{}: {}", date(m, source.read.date), source.read.how)
}

/// The pairs that an item of another framework rests on, and whether one is in doubt.
pub fn edges(m: Messages, item: &ItemReport) -> String {
    let edges = item.edges.iter().map(|edge| {
        let (relation, provenance) = (relation(m, edge.relation), provenance(m, edge.provenance));
        format!("{} ({relation}, {}, {provenance})", edge.from, edge.strength)
    });
    let edges = edges.collect::<Vec<_>>().join("; ");
    if item.doubtful { say!(m, "edges-doubtful", edges = &edges) } else { edges }
}

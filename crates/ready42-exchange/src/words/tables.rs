//! Sentences and headings of the parts of a report.

use ready42_core::{
    catalogue::Catalogue,
    finding::{Finding, Reuse},
    framework::ItemKind,
    report::{FrameworkReport, GroupReport, ItemReport, Report, UnitReport},
    vocabulary::Source,
};

use super::{assessed, provenance, relation};

/// What stands where there is no finding.
pub const NO_FINDING: &str = "Every question that applies is at the target and rests on a record.";

/// What is said before findings.
pub const SEVERITIES: &str = "Severities are candidates: only an auditor grades.";

/// What stands where the plan is empty.
pub const NOTHING_LEFT: &str = "Nothing is left to do to reach the target.";

/// What is said before a plan.
pub const PLAN_ORDER: &str = "Most pressing first; nothing stands before what it needs.";

/// What is said before a Statement of Applicability that is not complete.
pub const DRAFT: &str = "A draft, since not every control has a decision with a reason.";

/// The columns of the Statement of Applicability; a colon at the end marks one of numbers.
pub const STATEMENT_COLUMNS: [&str; 10] = [
    "Control",
    "Title",
    "Decision",
    "Reason",
    "Driven by",
    "Status",
    "Readiness:",
    "Evidence",
    "Owner",
    "Review",
];

/// What the items of another framework are called that edges lead to: one, and many.
pub fn nouns(framework: &FrameworkReport) -> (&'static str, &'static str) {
    match framework.items.iter().map(|item| item.kind).find(|kind| kind.is_outcome()) {
        Some(ItemKind::Risk) => ("risk", "risks"),
        Some(ItemKind::Article) => ("article", "articles"),
        Some(ItemKind::Requirement) => ("requirement", "requirements"),
        _ => ("outcome", "outcomes"),
    }
}

/// What the items of another framework are grouped by, or what they are where nothing groups them.
pub fn grouped_by(framework: &FrameworkReport) -> &'static str {
    match framework.items.first().map(|item| item.kind) {
        Some(ItemKind::Function) => "function and category",
        Some(ItemKind::Chapter) => "chapter",
        _ => nouns(framework).0,
    }
}

/// The items of another framework that an overview shows: what groups others, and what stands
/// under no group.
pub fn overview(framework: &FrameworkReport) -> impl Iterator<Item = &ItemReport> {
    framework.items.iter().filter(|item| !item.kind.is_outcome() || item.parent.is_none())
}

/// How ready another framework's outcomes are, and how many that speaks of, in a sentence.
pub fn outcomes(framework: &FrameworkReport) -> String {
    let (one, many) = nouns(framework);
    match (framework.readiness, framework.outcomes) {
        (None, 1) => format!("Its one {one} is not assessed here."),
        (None, all) => format!("None of the {all} {many} is assessed here."),
        (readiness, _) => format!("{} {}", assessed(readiness), over_outcomes(framework)),
    }
}

/// The same without the figure, for a face that sets it apart.
pub fn over_outcomes(framework: &FrameworkReport) -> String {
    format!(
        "over the {} of {} {} that are assessed here.",
        framework.assessed,
        framework.outcomes,
        nouns(framework).1
    )
}

/// From when an article applies, each day with what it is for and what speaks against it; nothing
/// for any other item.
pub fn applies_from(item: &ItemReport) -> String {
    let days = item.applies_from.iter().map(|it| {
        let doubt =
            it.doubt.as_ref().map_or_else(String::new, |doubt| format!(" (in doubt: {doubt})"));
        format!("{}: {}{doubt}", it.date, it.scope)
    });
    let days: Vec<String> = days.collect();
    if days.is_empty() { String::new() } else { format!("Applies from {}", days.join("; from ")) }
}

/// What is held for another framework and can be used again, one line each.
pub fn reuse(finding: &Finding, catalogue: &Catalogue) -> Vec<String> {
    let said = |it: &Reuse| {
        let framework = catalogue.framework(&it.framework);
        let short = framework.map_or(it.framework.as_str(), |framework| &framework.short);
        let how = match it.strength {
            3.. => "extend it",
            2 => "use the method again",
            _ => "a starting point",
        };
        format!("{short} {} {} ({how}): {}", it.item, it.title, it.rationale)
    };
    finding.reuse.iter().map(said).collect()
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
pub fn read(source: &Source) -> String {
    format!("{}: {}", source.read.date, source.read.how)
}

/// The pairs that an item of another framework rests on, and whether one is in doubt.
pub fn edges(item: &ItemReport) -> String {
    let edges = item.edges.iter().map(|edge| {
        let (relation, provenance) = (relation(edge.relation), provenance(edge.provenance));
        format!("{} ({relation}, {}, {provenance})", edge.from, edge.strength)
    });
    let doubt = if item.doubtful { "; a pair among these is doubtful" } else { "" };
    format!("{}{doubt}", edges.collect::<Vec<_>>().join("; "))
}

//! Sentences and headings of the parts of a report.

use ready42_core::report::{FrameworkReport, ItemReport};

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

/// How ready another framework's outcomes are, and how many that speaks of, in a sentence.
pub fn outcomes(framework: &FrameworkReport) -> String {
    match framework.readiness {
        None => format!("None of the {} outcomes is assessed here.", framework.outcomes),
        readiness => format!("{} {}", assessed(readiness), over_outcomes(framework)),
    }
}

/// The same without the figure, for a face that sets it apart.
pub fn over_outcomes(framework: &FrameworkReport) -> String {
    format!(
        "over the {} of {} outcomes that are assessed here.",
        framework.assessed, framework.outcomes
    )
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

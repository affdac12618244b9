//! Sentences and headings of the parts of a report.

use ready42_core::report::{FrameworkReport, ItemReport};
use ready42_messages::{Messages, say};

use super::{assessed, provenance, relation};

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
    ids.map(|id| {
        let name = id.trim_end_matches(':');
        let title = if name.is_empty() { "" } else { m.say(name) };
        Column { title, number: id.ends_with(':') }
    })
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

/// How ready another framework's outcomes are, and how many that speaks of, in a sentence.
pub fn outcomes(m: Messages, framework: &FrameworkReport) -> String {
    match framework.readiness {
        None => say!(m, "framework-outcomes-none", outcomes = framework.outcomes),
        readiness => {
            format!("{} {}", assessed(m, readiness), over_outcomes(m, framework))
        }
    }
}

/// The same without the figure, for a face that sets it apart.
pub fn over_outcomes(m: Messages, framework: &FrameworkReport) -> String {
    let FrameworkReport { assessed, outcomes, .. } = framework;
    say!(m, "framework-outcomes", assessed = *assessed, outcomes = *outcomes)
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

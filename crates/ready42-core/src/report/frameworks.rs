//! Reports on the frameworks that are projected onto.

use super::{EdgeReport, FrameworkReport, ItemReport};
use crate::{
    framework::Framework,
    instrument::{Instrument, Target},
    projection::{Projection, Span},
    ratio::Range,
};

/// Reports on one framework, down to its items.
pub(super) fn report(
    instrument: &Instrument,
    target: &Target,
    projection: &Projection,
) -> FrameworkReport {
    let content = instrument.catalogue().content();
    let framework = &content.frameworks[target.framework];
    let crosswalk = &content.crosswalks[target.crosswalk];
    let below = below(framework, target);
    let edges = |place: usize| {
        let edges = target.outcomes[place].edges.iter();
        edges.map(|it| &crosswalk.edges[it.edge]).map(|edge| EdgeReport {
            from: edge.from.clone(),
            relation: edge.relation,
            strength: edge.strength,
            provenance: edge.provenance,
        })
    };
    let doubtful = |place: usize| {
        target.outcomes[place].edges.iter().any(|it| crosswalk.edges[it.edge].doubt.is_some())
    };
    let items = framework.items.iter().enumerate().map(|(index, item)| {
        let outcome = item.kind.is_outcome().then(|| below[index][0]);
        ItemReport {
            id: item.id.clone(),
            title: item.title.clone(),
            kind: item.kind,
            parent: item.parent.clone(),
            readiness: match outcome {
                Some(place) => projection.outcomes[place].and_then(|it| span(it.span())),
                None => span(projection.over(below[index].iter().copied())),
            },
            doubtful: outcome.is_some_and(doubtful),
            edges: outcome.map_or_else(Vec::new, |place| edges(place).collect()),
            applies_from: item.applies_from.clone(),
        }
    });
    FrameworkReport {
        id: framework.id.clone(),
        title: framework.title.clone(),
        short: framework.short.clone(),
        edition: framework.edition.clone(),
        note: crosswalk.note.clone(),
        readiness: span(projection.total),
        assessed: projection.outcomes.iter().flatten().count(),
        outcomes: projection.outcomes.len(),
        items: items.collect(),
    }
}

/// For each item of a framework, the outcomes at or below it.
pub(crate) fn below(framework: &Framework, target: &Target) -> Vec<Vec<usize>> {
    let mut below: Vec<Vec<usize>> = vec![vec![]; framework.items.len()];
    for (place, outcome) in target.outcomes.iter().enumerate() {
        let mut item = Some(outcome.item);
        while let Some(index) = item {
            below[index].push(place);
            let parent = framework.items[index].parent.as_ref();
            item = parent.and_then(|id| framework.items.iter().position(|it| it.id == *id));
        }
    }
    below
}

fn span(span: Span) -> Option<Range> {
    Range::of(span.low, span.high, span.possible)
}

//! The readiness of another framework, from the whole down to the edges of one item.

use super::{
    Subject,
    sum::{Credit, Rounding, Sum, Summed, TRILLION, Term, Weight, narrow},
};
use crate::{
    crosswalk::Origin,
    framework::Framework,
    id::{FrameworkId, ItemId, Text},
    instrument::{Bearing, Instrument, Start, Target},
    projection::{OutcomeScore, Projection, Span},
    ratio::{EVEN, Range, Ratio, WHOLE},
    report::{Judged, below},
};

/// A framework by what groups its items; its title with it.
pub(super) fn framework(
    instrument: &Instrument,
    judged: &Judged,
    id: &FrameworkId,
) -> Option<(Text, Sum)> {
    let content = instrument.catalogue().content();
    let mut targets = instrument.targets.iter().zip(&judged.projections);
    let (target, projection) =
        targets.find(|(target, _)| content.frameworks[target.framework].id == *id)?;
    let framework = &content.frameworks[target.framework];
    let sum = over(framework, target, projection, None, projection.total);
    Some((framework.title.clone(), sum))
}

/// An item by its edges, or a group by what is in it; its title with it.
pub(super) fn item(instrument: &Instrument, judged: &Judged, id: &ItemId) -> Option<(Text, Sum)> {
    let content = instrument.catalogue().content();
    for (target, projection) in instrument.targets.iter().zip(&judged.projections) {
        let framework = &content.frameworks[target.framework];
        let Some(place) = framework.items.iter().position(|it| it.id == *id) else { continue };
        let title = framework.items[place].title.clone();
        let outcome = target.outcomes.iter().position(|it| it.item == place);
        let sum = if let Some(outcome) = outcome {
            edges(instrument, judged, target, outcome, projection.outcomes[outcome])
        } else {
            let within = below(framework, target).swap_remove(place);
            let span = projection.over(within);
            over(framework, target, projection, Some(id), span)
        };
        return Some((title, sum));
    }
    None
}

/// The items and groups right below one, each by how many assessed items it holds.
fn over(
    framework: &Framework,
    target: &Target,
    projection: &Projection,
    parent: Option<&ItemId>,
    total: Span,
) -> Sum {
    let below = below(framework, target);
    let mut certain = Rounding::new(total.possible, TRILLION);
    let mut at_best = Rounding::new(total.possible, TRILLION);
    let all = total.possible / (EVEN * WHOLE);
    let children = framework.items.iter().zip(below);
    let children = children.filter(|(item, _)| item.parent.as_ref() == parent);
    let terms = children.filter_map(|(item, below)| {
        let span = projection.over(below);
        let credit = Ratio::of(span.low, span.possible)?;
        Some(Term {
            id: item.id.as_str().into(),
            opens: Some(Subject::Item(item.id.clone()).to_string().into()),
            label: item.title.clone(),
            weight: Some(Weight::Of(narrow(span.possible / (EVEN * WHOLE)), narrow(all))),
            credit: Some(Credit::Share(credit)),
            open: span.low != span.high,
            provenance: None,
            contribution: certain.add(span.low),
            at_best: at_best.add(span.high),
        })
    });
    let terms = terms.collect();
    readiness(Summed::Items, total, certain, at_best, terms)
}

fn edges(
    instrument: &Instrument,
    judged: &Judged,
    target: &Target,
    outcome: usize,
    score: Option<OutcomeScore>,
) -> Sum {
    let span = score.map(OutcomeScore::span).unwrap_or_default();
    let mut certain = Rounding::new(span.possible, TRILLION);
    let mut at_best = Rounding::new(span.possible, TRILLION);
    let edges = &instrument.catalogue().content().crosswalks[target.crosswalk].edges;
    let terms = target.outcomes[outcome].edges.iter().filter_map(|bearing| {
        let Bearing { start, strength, edge } = *bearing;
        let (low, high) = start.share(&judged.standings, &judged.scores)?;
        let edge = &edges[edge];
        Some(Term {
            id: edge.from.as_str().into(),
            opens: Some(opened(instrument, start, &edge.from).to_string().into()),
            label: edge.rationale.clone(),
            weight: Some(Weight::Of(narrow(strength), narrow(score?.strengths))),
            credit: Ratio::of(low, WHOLE).map(Credit::Share),
            open: low != high,
            provenance: Some(edge.provenance),
            contribution: certain.add(strength * low),
            at_best: at_best.add(strength * high),
        })
    });
    let terms = terms.collect();
    readiness(Summed::Pairs, span, certain, at_best, terms)
}

/// What explains where an edge begins.
fn opened(instrument: &Instrument, start: Start, from: &Origin) -> Subject {
    match (start, from) {
        (Start::Unit(_), _) | (_, Origin::Unit(_)) => {
            Subject::Part(super::Measure::Readiness, from.as_str().into())
        }
        (Start::Asked(asked), _) => {
            Subject::Question(instrument.question(&instrument.asked[asked]).id.clone())
        }
    }
}

fn readiness(
    of: Summed,
    span: Span,
    certain: Rounding,
    at_best: Rounding,
    terms: Vec<Term>,
) -> Sum {
    Sum {
        of,
        framework: None,
        figure: Range::of(span.low, span.high, span.possible),
        certain: certain.sum(),
        at_best: at_best.sum(),
        terms,
    }
}

//! The texts that are read beside something else, and can come after everything else.
//!
//! Asking, scoring and ordering need none of them: steps of remedies, reasons of edges, what a good
//! record looks like. They are half of the content by weight, so a page may load them on their own.

use std::fmt;

use crate::{catalogue::Content, id::Text};

/// Why texts do not complete a content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DetailsError {
    /// How many texts there are.
    pub found: usize,
    /// How many the content lacks.
    pub expected: usize,
}

impl fmt::Display for DetailsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} texts found, expected {}", self.found, self.expected)
    }
}

impl std::error::Error for DetailsError {}

/// Takes the details out of a content, and leaves empty texts in their place.
pub fn take(content: &mut Content) -> Vec<Text> {
    let mut details = vec![];
    visit(content, &mut |text| details.push(std::mem::take(text)));
    details
}

/// Puts the details back that [`take`] took out of the same content.
///
/// # Errors
///
/// [`DetailsError`] if there are more or fewer than the content has places for; it is unchanged then.
pub fn give(content: &mut Content, details: Vec<Text>) -> Result<(), DetailsError> {
    let mut expected = 0;
    visit(content, &mut |_| expected += 1);
    if details.len() != expected {
        return Err(DetailsError { found: details.len(), expected });
    }
    let mut details = details.into_iter();
    visit(content, &mut |text| *text = details.next().unwrap_or_default());
    Ok(())
}

/// Goes through the details of a content, always in the same order.
fn visit(content: &mut Content, each: &mut impl FnMut(&mut Text)) {
    let assessed = crate::catalogue::ASSESSED;
    for framework in content.frameworks.iter_mut().filter(|it| it.id.as_str() != assessed) {
        for item in &mut framework.items {
            each(&mut item.summary);
            item.applies_from.iter_mut().filter_map(|it| it.doubt.as_mut()).for_each(&mut *each);
        }
    }
    for crosswalk in &mut content.crosswalks {
        for edge in &mut crosswalk.edges {
            each(&mut edge.rationale);
            edge.doubt.iter_mut().for_each(&mut *each);
        }
        crosswalk.unmapped.iter_mut().for_each(|it| each(&mut it.reason));
    }
    for question in &mut content.questions {
        question.weight_reason.iter_mut().for_each(&mut *each);
        question.pitfall.iter_mut().for_each(&mut *each);
    }
    for remedy in &mut content.remedies {
        remedy.steps.iter_mut().for_each(&mut *each);
        each(&mut remedy.deliverable.text);
        each(&mut remedy.effort_assumes);
        each(&mut remedy.why_now);
    }
    for rule in &mut content.contradictions {
        each(&mut rule.says);
        each(&mut rule.check);
    }
    content.evidence.iter_mut().for_each(|it| each(&mut it.good));
    content.roles.iter_mut().for_each(|it| each(&mut it.summary));
    content.sources.iter_mut().for_each(|it| each(&mut it.read.how));
}

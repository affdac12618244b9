//! Assessments to look around in.

use crate::shelf::File;

/// An assessment of an organisation that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sample {
    /// What tells it from others.
    pub(crate) id: &'static str,
    /// What it is called.
    pub(crate) title: &'static str,
    /// Whose it is.
    pub(crate) summary: &'static str,
    /// The assessment file.
    pub(crate) text: &'static str,
}

/// The samples that come with the page.
pub(crate) static SAMPLES: &[Sample] = &[Sample {
    id: "assistant-without-rules",
    title: "an assistant without rules",
    summary: "A mid-sized firm whose staff use a generative assistant on internal documents, with no rules yet on use, retention or access.",
    text: include_str!("../../tests/suite/assistant-without-rules.json"),
}];

impl Sample {
    /// The sample as it is put away.
    pub(crate) fn file(&self) -> File {
        File {
            title: format!("Sample: {}", self.title),
            questionnaire: "iso-42001".to_owned(),
            text: self.text.to_owned(),
        }
    }
}

//! Assessments to look around in.

use ready42_messages::say;

use crate::{language::messages, shelf::File};

/// An assessment of an organisation that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sample {
    /// What tells it from others.
    pub(crate) id: &'static str,
    /// The message with what it is called.
    pub(crate) title: &'static str,
    /// The message that says whose it is.
    pub(crate) summary: &'static str,
    /// The assessment file.
    pub(crate) text: &'static str,
}

/// The samples that come with the page.
pub(crate) static SAMPLES: &[Sample] = &[Sample {
    id: "assistant-without-rules",
    title: "sample-assistant-title",
    summary: "sample-assistant-summary",
    text: include_str!("../../tests/suite/assistant-without-rules.json"),
}];

impl Sample {
    /// The sample as it is put away.
    pub(crate) fn file(&self) -> File {
        File {
            title: say!(messages(), "sample-file", title = messages().say(self.title)),
            questionnaire: "iso-42001".to_owned(),
            text: self.text.to_owned(),
        }
    }
}

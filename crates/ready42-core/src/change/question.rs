//! What the content changed about the questions.

use serde::{Deserialize, Serialize};

use super::Side;
use crate::{history::since, id::QuestionId};

/// What the content changed about the questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuestionChanges {
    /// Questions that are asked now and were not.
    pub added: Vec<QuestionId>,
    /// Questions that ask the same in other words.
    pub reworded: Vec<QuestionId>,
    /// Questions that are asked no more; answers to them count on neither side.
    pub withdrawn: Vec<QuestionId>,
}

/// What the content changed since the older assessment, of what the questionnaire asks.
pub(super) fn questions(before: Side<'_>, after: Side<'_>) -> QuestionChanges {
    let history = &after.instrument.catalogue().content().history;
    let later = since(history, &before.assessment.content).unwrap_or_default();
    let asked = |side: Side<'_>, id: &QuestionId| {
        let instrument = side.instrument;
        instrument.asked.iter().any(|it| instrument.question(it).id == *id)
    };
    let instrument = after.instrument;
    let now = instrument.asked.iter().map(|it| &instrument.question(it).id);
    let added = now.filter(|id| !asked(before, id)).cloned().collect();
    let reworded = later.iter().flat_map(|release| &release.reworded);
    let mut reworded: Vec<QuestionId> = reworded.filter(|id| asked(before, id)).cloned().collect();
    crate::order::sort_and_dedup(&mut reworded);
    let withdrawn = later.iter().flat_map(|release| &release.withdrawn);
    let said = |id: &&QuestionId| before.assessment.answers.contains_key(*id);
    QuestionChanges { added, reworded, withdrawn: withdrawn.filter(said).cloned().collect() }
}

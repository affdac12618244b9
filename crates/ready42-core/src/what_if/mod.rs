//! What would follow if remedies were done or answers were others, scored again at once.

mod apply;
mod outlook;
mod trial;

use serde::{Deserialize, Serialize};

use crate::{
    assessment::{Assessment, Given},
    date::Date,
    id::{ItemId, QuestionId, RemedyId, Text},
    instrument::Instrument,
    question::Level,
    report::{Judged, StandingWord},
    standing::Standings,
};

pub use apply::{Reasons, apply};
pub use outlook::{FrameworkOutlook, GroupOutlook, Outlook};

use trial::Trial;

/// One thing that is supposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// That a remedy is done, and what it needs first.
    Do(RemedyId),
    /// That a question is answered like this.
    Set(QuestionId, Given),
}

/// How an assessment stands, and how it would stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WhatIf {
    /// As it is.
    pub before: Outlook,
    /// As it would be.
    pub after: Outlook,
    /// The remedies that would be done, each after what it needs.
    pub done: Vec<Done>,
    /// The questions that would stand elsewhere, in the order of the framework.
    pub questions: Vec<Moved>,
    /// The controls that the Statement of Applicability would come to decide.
    pub decided: Vec<Settled>,
    /// What was asked and cannot be supposed, in the order in which it was asked.
    pub refused: Vec<Refusal>,
}

/// One remedy that would be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    /// The remedy.
    pub remedy: RemedyId,
    /// What to do.
    pub title: Text,
    /// The remedy that needs it first, where nobody asked for this one.
    pub needed_by: Option<RemedyId>,
    /// The questions that it would raise.
    pub raises: Vec<QuestionId>,
}

/// One question that would stand elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Moved {
    /// The question.
    pub question: QuestionId,
    /// What sort of answer it has.
    pub standing: StandingWord,
    /// Its level, if it has one.
    pub level: Option<Level>,
    /// What sort of answer it would have.
    pub standing_after: StandingWord,
    /// Its level then, if it would have one.
    pub level_after: Option<Level>,
}

/// One control that the Statement of Applicability would come to decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Settled {
    /// The control.
    pub control: ItemId,
    /// Whether it would be included; only a control none of whose questions counts would not.
    pub included: bool,
}

/// Something that cannot be supposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Refusal {
    /// The remedy or the question, as it was named.
    pub subject: Text,
    /// Why not.
    pub reason: RefusalReason,
}

/// Why something cannot be supposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalReason {
    /// The catalogue has no such remedy.
    UnknownRemedy,
    /// The remedy raises nothing that this questionnaire asks.
    RemedyOfOthers,
    /// The questionnaire does not ask such a question.
    UnknownQuestion,
    /// The profile says that the matter does not arise.
    OutOfProfile,
    /// The Statement of Applicability excludes the control.
    ControlExcluded,
    /// A clause cannot be excluded.
    ClauseExcluded,
    /// *Not applicable* needs a reason.
    NoReason,
}

impl WhatIf {
    /// Judges an assessment as it is, and as it would be.
    ///
    /// Answers are set first, the last for a question standing; then remedies are done, each with
    /// what it needs first and has not been done, so that the order of changes decides nothing
    /// else. A remedy that is done leaves every question below a level that it raises at that
    /// level, resting on a current record; one that completes the Statement of Applicability
    /// leaves no control undecided: included, but for one none of whose questions counts.
    pub fn of(
        instrument: &Instrument,
        assessment: &Assessment,
        as_of: Date,
        changes: &[Change],
    ) -> Self {
        let judged = Judged::of(instrument, assessment, as_of);
        Trial::of(instrument, &judged.standings, changes).told(instrument, &judged)
    }
}

impl Trial {
    fn told(self, instrument: &Instrument, judged: &Judged) -> WhatIf {
        let items = &instrument.catalogue().assessed().items;
        let question = |place: usize| instrument.question(&instrument.asked[place]).id.clone();
        let done = self.done.iter().map(|it| {
            let remedy = |place: usize| instrument.remedy(&instrument.remedies[place]);
            Done {
                remedy: remedy(it.remedy).id.clone(),
                title: remedy(it.remedy).title.clone(),
                needed_by: it.needed_by.map(|place| remedy(place).id.clone()),
                raises: it.raised.iter().map(|(place, _)| question(*place)).collect(),
            }
        });
        let controls = self.settled.iter().map(|(unit, included)| Settled {
            control: items[instrument.units[*unit].item].id.clone(),
            included: *included,
        });
        WhatIf {
            before: Outlook::of(instrument, judged),
            done: done.collect(),
            questions: moved(instrument, &judged.standings, &self.standings),
            decided: controls.collect(),
            refused: self.refused,
            after: Outlook::of(instrument, &Judged::over(instrument, self.standings)),
        }
    }
}

fn moved(instrument: &Instrument, before: &Standings, after: &Standings) -> Vec<Moved> {
    let pairs = before.questions.iter().zip(&after.questions).zip(&instrument.asked);
    let moved = pairs.filter(|((before, after), _)| before != after);
    moved
        .map(|((before, after), asked)| Moved {
            question: instrument.question(asked).id.clone(),
            standing: (*before).into(),
            level: before.level(),
            standing_after: (*after).into(),
            level_after: after.level(),
        })
        .collect()
}

//! Every figure opened into its terms, down to an answer and its weight, with the sum shown.

mod answer;
mod framework;
mod measure;
mod subject;
mod sum;
mod verdict;

use serde::Serialize;

use crate::{
    assessment::Assessment, date::Date, id::Text, instrument::Instrument, plan::Order,
    report::Judged, verdict::Stage,
};

pub use answer::{AnswerTerms, RecordTerm};
pub use measure::Measure;
pub use subject::Subject;
pub use sum::{Credit, Sum, Summed, TRILLION, Term, Weight};
pub(crate) use sum::{Rounding, per};

/// How a figure comes about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// What is explained, as [`Subject`] is written.
    pub subject: Text,
    /// Its title.
    pub title: Text,
    /// The figure with its terms: for the verdict, what blocks the stage that comes next; for a
    /// remedy, what it gives as it is weighed.
    #[serde(flatten)]
    pub sum: Sum,
    /// The figures that it rests on in turn: for the verdict, what blocks the other stage; for a
    /// remedy, its terms one by one.
    pub parts: Vec<Sum>,
    /// How a question counts.
    pub answer: Option<AnswerTerms>,
    /// The stage reached, for the verdict.
    pub stage: Option<Stage>,
    /// What the place of a remedy in the plan rests on; `None` where it has nothing to do.
    pub order: Option<Order>,
}

/// Explains figures of one assessment.
#[derive(Clone, Debug)]
pub struct Explainer<'a> {
    instrument: &'a Instrument,
    assessment: &'a Assessment,
    as_of: Date,
    judged: Judged,
}

impl<'a> Explainer<'a> {
    /// Judges an assessment as of a day.
    pub fn new(instrument: &'a Instrument, assessment: &'a Assessment, as_of: Date) -> Self {
        let judged = Judged::of(instrument, assessment, as_of);
        Self { instrument, assessment, as_of, judged }
    }

    /// What a report of its own explains: readiness, coverage and assurance of the whole, and the
    /// readiness of each clause and objective of which anything counts.
    pub fn headlines(&self) -> Vec<Explanation> {
        let items = &self.instrument.catalogue().assessed().items;
        let whole = [Measure::Readiness, Measure::Coverage, Measure::Assurance];
        let groups = self.instrument.groups.iter().zip(&self.judged.scores.groups);
        let groups = groups.filter(|(_, score)| score.possible > 0);
        let groups = groups
            .map(|(group, _)| Subject::Part(Measure::Readiness, items[group.item].id.clone()));
        let subjects = whole.map(Subject::Whole).into_iter().chain(groups);
        subjects.filter_map(|subject| self.explain(&subject)).collect()
    }

    /// Explains a subject; `None` where there is none such, and where no verdict is given.
    pub fn explain(&self, subject: &Subject) -> Option<Explanation> {
        let Self { instrument, assessment, as_of, judged } = self;
        let plain = |title: Text, sum: Sum| Explanation {
            subject: subject.to_string().into(),
            title,
            sum,
            parts: vec![],
            answer: None,
            stage: None,
            order: None,
        };
        let whole = || instrument.questionnaire().title.clone();
        match subject {
            Subject::Whole(measure) => {
                Some(plain(whole(), measure::whole(instrument, judged, *measure)))
            }
            Subject::Part(measure, id) => {
                let title = instrument.catalogue().assessed().item(id)?.title.clone();
                Some(plain(title, measure::part(instrument, judged, *measure, id)?))
            }
            Subject::Verdict => {
                let [first, second] = verdict::stages(instrument, judged)?;
                let (next, other) =
                    if first.certain > 0 { (first, second) } else { (second, first) };
                let stage = judged.stage();
                Some(Explanation { parts: vec![other], stage, ..plain(whole(), next) })
            }
            Subject::Question(id) => {
                let found = answer::question(instrument, judged, assessment, *as_of, id);
                let (text, sum, answer) = found?;
                Some(Explanation { answer: Some(answer), ..plain(text, sum) })
            }
            Subject::Framework(id) => {
                let (title, sum) = framework::framework(instrument, judged, id)?;
                Some(plain(title, sum))
            }
            Subject::Item(id) => {
                let (title, sum) = framework::item(instrument, judged, id)?;
                Some(plain(title, sum))
            }
            Subject::Remedy(id) => {
                let planner = judged.planner(instrument, assessment);
                let (title, sum, parts) = planner.breakdown(id)?;
                let mut entries = planner.plan().into_iter();
                let order = entries.find(|it| it.remedy == *id).map(Order::of);
                Some(Explanation { parts, order, ..plain(title, sum) })
            }
        }
    }
}

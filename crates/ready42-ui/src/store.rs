//! One assessment, and what follows from it.

use std::rc::Rc;

use ready42_core::{
    assessment::{Applicability, Assessment, Driver, Evidence, FactValue, Given},
    catalogue::Catalogue,
    date::Date,
    id::{EvidenceId, FactId, ItemId, QuestionId, RemedyId, SystemId, Text},
    instrument::Instrument,
    merge::{Choice, Conflict},
    question::Question,
    report::Report,
    system::System,
    what_if::{Change, Reasons, WhatIf, apply},
};
use ready42_exchange::assessment::decide;
use ready42_messages::Messages;
use yew::prelude::*;

use crate::{arrange::Arranged, change, record_change::RecordAction, system_change::SystemChange};

/// An assessment with the report that follows from it.
#[derive(Clone, Debug)]
pub struct Store {
    /// The questionnaire under its policy; shared, since it never changes.
    pub instrument: Rc<Instrument>,
    /// What the organisation says of itself.
    pub assessment: Assessment,
    /// The day on which evidence has to be current, and the date of new answers.
    pub today: Date,
    /// What is said about it, in the language of the page.
    pub messages: Messages,
    /// Everything that follows.
    pub report: Rc<Report>,
    /// How often the assessment was changed since it was opened.
    pub changes: u64,
    /// The remedies that someone supposes to be done; kept nowhere else.
    pub supposed: Rc<[RemedyId]>,
    /// What would follow from that, where anything is supposed.
    pub what_if: Option<Rc<WhatIf>>,
}

/// Something a person does to an assessment.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Answer a question.
    Answer(QuestionId, Given),
    /// Take an answer back; its note and records stay.
    Clear(QuestionId),
    /// Write a note on a question.
    Note(QuestionId, Text),
    /// Say who answered.
    By(QuestionId, Text),
    /// Let an answer rest on a record.
    AttachEvidence(QuestionId, EvidenceId),
    /// Let an answer no longer rest on a record.
    DetachEvidence(QuestionId, EvidenceId),
    /// Add a record and let an answer rest on it.
    AddEvidence(QuestionId, Evidence),
    /// Remove a record for good, with all that rests on it.
    RemoveEvidence(EvidenceId),
    /// Do something in the register of records.
    Record(RecordAction),
    /// State a fact of the profile, or that it is not known.
    SetFact(FactId, Option<FactValue>),
    /// Name the organisation.
    SetOrganisation(Text),
    /// Include or exclude a control.
    Decide(ItemId, Applicability),
    /// Take a decision back.
    Undecide(ItemId),
    /// Give the reason of a decision.
    Reason(ItemId, Text),
    /// Say whether a decision rests on something.
    Drive(ItemId, Driver, bool),
    /// Name who answers for a control.
    Owner(ItemId, Text),
    /// Set the day on which a decision is looked at again.
    Review(ItemId, Option<Date>),
    /// Include these controls, all for the same reason, where nothing is decided yet.
    Include(Vec<ItemId>, Text),
    /// Arrange when remedies are done, and by whom.
    Arrange(Arranged),
    /// Suppose that these remedies are done, and no others; the assessment stays as it is.
    Suppose(Vec<RemedyId>),
    /// Mark what is supposed as done, with answers, records and decisions.
    DoSupposed(Reasons),
    /// Add an AI system to the register, under an identifier that is free.
    AddSystem(SystemId, Text),
    /// Change one thing about an AI system.
    ChangeSystem(SystemId, SystemChange),
    /// Take an AI system out of the register for good.
    RemoveSystem(SystemId),
    /// Put systems into the register, each in the place of the one with its identifier.
    TakeSystems(Vec<System>),
    /// Decide a place that two people changed differently.
    Resolve(Conflict, Choice),
    /// Put another state of this assessment in the place of this one.
    Replace(Box<Assessment>),
}

impl Store {
    /// An assessment as of a day; judges it.
    ///
    /// The language of the messages is the one of the catalogue that the instrument draws on.
    pub fn new(
        instrument: Rc<Instrument>,
        assessment: Assessment,
        today: Date,
        messages: Messages,
    ) -> Self {
        let report = Rc::new(Report::of(&instrument, &assessment, today));
        let supposed = Rc::default();
        let (changes, what_if) = (0, None);
        Self { instrument, assessment, today, messages, report, changes, supposed, what_if }
    }

    /// The same with these remedies supposed, as far as the plan has them.
    fn supposing(mut self, mut remedies: Vec<RemedyId>) -> Self {
        remedies.retain(|id| self.report.plan.iter().any(|entry| entry.remedy == *id));
        let what_if = || {
            let changes: Vec<Change> = remedies.iter().cloned().map(Change::Do).collect();
            Rc::new(WhatIf::of(&self.instrument, &self.assessment, self.today, &changes))
        };
        self.what_if = (!remedies.is_empty()).then(what_if);
        self.supposed = remedies.into();
        self
    }

    /// The content that the questionnaire draws on.
    pub fn catalogue(&self) -> &Catalogue {
        self.instrument.catalogue()
    }

    /// The question with this identifier.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.catalogue().question(id)
    }

    /// Whether a clause or objective is asked for: all are, but where this is a section of another
    /// assessment.
    pub fn asks_for(&self, group: &ItemId) -> bool {
        self.assessment.section.as_ref().is_none_or(|section| section.group == *group)
    }

    /// The assessment with a conflict decided; `None` if it holds no such conflict.
    fn resolved(&self, conflict: &Conflict, choice: Choice) -> Option<Assessment> {
        let index = self.assessment.conflicts.iter().position(|it| it == conflict)?;
        decide(&self.assessment, index, choice, self.instrument.catalogue())
    }

    /// What judges another state of this assessment; `None` if it answers something else.
    fn instrument_for(&self, assessment: &Assessment) -> Option<Rc<Instrument>> {
        let Assessment { questionnaire, own, policy, .. } = assessment;
        if (questionnaire, own) != (&self.assessment.questionnaire, &self.assessment.own) {
            return None;
        }
        if *policy == self.assessment.policy {
            return Some(self.instrument.clone());
        }
        Instrument::for_assessment(self.instrument.catalogue(), assessment).ok().map(Rc::new)
    }

    /// The clause or objective that a unit belongs to.
    pub fn group_of(&self, unit: &ItemId) -> Option<&ItemId> {
        self.report.units.iter().find(|it| it.id == *unit).map(|it| &it.group)
    }
}

/// Equal when they hold the same: the report follows from the rest.
impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.instrument, &other.instrument)
            && self.changes == other.changes
            && self.today == other.today
            && self.messages == other.messages
            && self.assessment == other.assessment
            && self.supposed == other.supposed
    }
}

impl Reducible for Store {
    type Action = Action;

    /// An action that changes nothing returns the same state, so nothing renders again.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut supposed = self.supposed.to_vec();
        let assessment = match action {
            Action::Suppose(remedies) if *remedies == *self.supposed => return self,
            Action::Suppose(remedies) => return Rc::new(Self::clone(&self).supposing(remedies)),
            Action::Resolve(conflict, choice) => self.resolved(&conflict, choice),
            Action::Replace(assessment) => Some(*assessment),
            Action::DoSupposed(reasons) => {
                let mut assessment = self.assessment.clone();
                let changes: Vec<Change> = supposed.drain(..).map(Change::Do).collect();
                apply(&self.instrument, &mut assessment, self.today, &changes, &reasons);
                Some(assessment)
            }
            action => {
                let mut assessment = self.assessment.clone();
                change::apply(&mut assessment, action, self.today);
                Some(assessment)
            }
        };
        let Some(assessment) = assessment.filter(|it| *it != self.assessment) else { return self };
        let Some(instrument) = self.instrument_for(&assessment) else { return self };
        let changed = Self::new(instrument, assessment, self.today, self.messages);
        Rc::new(Self { changes: self.changes + 1, ..changed }.supposing(supposed))
    }
}

/// Where actions go; it never changes, so that who only acts is not rendered for every answer.
pub type Dispatch = UseReducerDispatcher<Store>;

/// What an [`AssessmentProvider`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AssessmentProviderProps {
    /// The assessment to begin with; a later one is not looked at, so key the provider by it.
    pub store: Rc<Store>,
    /// What reads it.
    pub children: Html,
}

/// Holds an assessment for everything inside.
#[component]
pub fn AssessmentProvider(props: &AssessmentProviderProps) -> Html {
    let first = props.store.clone();
    let store = use_reducer_eq(move || Store::clone(&first));
    let dispatch = store.dispatcher();
    html! {
        <ContextProvider<Dispatch> context={dispatch}>
            <ContextProvider<UseReducerHandle<Store>> context={store}>
                { props.children.clone() }
            </ContextProvider<UseReducerHandle<Store>>>
        </ContextProvider<Dispatch>>
    }
}

/// The assessment around this component.
///
/// # Panics
///
/// Outside an [`AssessmentProvider`]; that is a mistake in the markup.
#[hook]
pub fn use_assessment() -> UseReducerHandle<Store> {
    use_context().expect("use_assessment is called inside an AssessmentProvider")
}

/// Where this component sends its actions, without reading the assessment.
///
/// # Panics
///
/// Outside an [`AssessmentProvider`]; that is a mistake in the markup.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context().expect("use_dispatch is called inside an AssessmentProvider")
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;

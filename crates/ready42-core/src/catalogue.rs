//! Everything that is known before anyone answers: frameworks, questions, remedies, policy.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    contradiction::ContradictionRule,
    crosswalk::Crosswalk,
    framework::Framework,
    history::Release,
    id::{
        ContradictionId, FrameworkId, ItemId, PolicyId, QuestionId, QuestionnaireId, RemedyId, Text,
    },
    load::{LoadError, load_own},
    order::sort,
    policy::Policy,
    question::Question,
    questionnaire::{Questionnaire, Selection},
    remedy::Remedy,
    table::order,
    translation::FellBack,
    vocabulary::{EvidenceKind, Fact, Role, Source},
};

/// The framework whose units are assessed.
pub const ASSESSED: &str = "iso-42001-2023";

/// The checked content of the question bank, as plain data.
///
/// Built by [`load`](crate::load::load) and [`load_own`] alone; the catalogue trusts that what
/// names something else names something that is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The content version, such as `2026.11`.
    pub version: Text,
    /// The frameworks, the assessed one first.
    pub frameworks: Vec<Framework>,
    /// The crosswalks, in the order of the frameworks they lead to.
    pub crosswalks: Vec<Crosswalk>,
    /// The questions, in the order of their units and then of their numbers.
    pub questions: Vec<Question>,
    /// The remedies, by identifier.
    pub remedies: Vec<Remedy>,
    /// The rules over answers that do not fit together, in the order of their file.
    pub contradictions: Vec<ContradictionRule>,
    /// The questionnaires, by identifier.
    pub questionnaires: Vec<Questionnaire>,
    /// Every released policy, newest last.
    pub policies: Vec<Policy>,
    /// The roles.
    pub roles: Vec<Role>,
    /// The kinds of record.
    pub evidence: Vec<EvidenceKind>,
    /// The facts of the profile.
    pub facts: Vec<Fact>,
    /// The publications.
    pub sources: Vec<Source>,
    /// What each release changed about the questions, the present one last.
    #[serde(default)]
    pub history: Vec<Release>,
}

/// The content, with the ways to find things in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    content: Content,
    /// The places of the questions, the remedies and each framework's items, by identifier.
    questions: Vec<usize>,
    remedies: Vec<usize>,
    items: Vec<Vec<usize>>,
    fell_back: FellBack,
}

impl Catalogue {
    /// The catalogue of this content.
    ///
    /// # Panics
    ///
    /// If the content holds no assessed framework or no policy; the loader refuses that.
    pub fn new(content: Content) -> Self {
        assert!(
            content.frameworks.first().is_some_and(|first| first.id.as_str() == ASSESSED),
            "the assessed framework comes first"
        );
        assert!(!content.policies.is_empty(), "there is a policy");
        let questions = order(content.questions.iter().map(|question| question.id.as_str()));
        let remedies = order(content.remedies.iter().map(|remedy| remedy.id.as_str()));
        let items = content.frameworks.iter();
        let items = items.map(|it| order(it.items.iter().map(|item| item.id.as_str()))).collect();
        Self { content, questions, remedies, items, fell_back: FellBack::default() }
    }

    /// The same, knowing what of it is not translated.
    pub(crate) fn with_fallbacks(self, fell_back: FellBack) -> Self {
        Self { fell_back, ..self }
    }

    /// What stands in English although the rest is in another language.
    pub const fn fell_back(&self) -> &FellBack {
        &self.fell_back
    }

    /// This catalogue with a questionnaire of one's own beside those of the bank; it takes the
    /// place of another that may be there.
    ///
    /// `file` is the whole file. What the bank's questionnaires ask and advise stays as it is.
    ///
    /// # Errors
    ///
    /// Every issue found in the file, as [`load_own`] tells them.
    pub fn with(&self, path: &str, file: &Value) -> Result<Self, LoadError> {
        load_own(&self.content, path, file)
            .map(|content| Self::new(content).with_fallbacks(self.fell_back.clone()))
    }

    /// All of the content.
    pub const fn content(&self) -> &Content {
        &self.content
    }

    /// The framework whose units are assessed.
    pub fn assessed(&self) -> &Framework {
        &self.content.frameworks[0]
    }

    /// The framework with this identifier.
    pub fn framework(&self, id: &FrameworkId) -> Option<&Framework> {
        self.content.frameworks.iter().find(|framework| framework.id == *id)
    }

    /// Where an item of the framework at `framework` stands in its list.
    pub fn item_index(&self, framework: usize, id: &ItemId) -> Option<usize> {
        let items = &self.content.frameworks.get(framework)?.items;
        find(&self.items[framework], |place| items[place].id.as_str(), id.as_str())
    }

    /// The question with this identifier.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.question_index(id).map(|index| &self.content.questions[index])
    }

    /// Where a question stands in the bank.
    pub fn question_index(&self, id: &QuestionId) -> Option<usize> {
        find(&self.questions, |place| self.content.questions[place].id.as_str(), id.as_str())
    }

    /// The remedy with this identifier.
    pub fn remedy(&self, id: &RemedyId) -> Option<&Remedy> {
        self.remedy_index(id).map(|index| &self.content.remedies[index])
    }

    /// Where a remedy stands in the list.
    pub fn remedy_index(&self, id: &RemedyId) -> Option<usize> {
        find(&self.remedies, |place| self.content.remedies[place].id.as_str(), id.as_str())
    }

    /// The questionnaire with this identifier.
    pub fn questionnaire(&self, id: &QuestionnaireId) -> Option<&Questionnaire> {
        self.content.questionnaires.iter().find(|questionnaire| questionnaire.id == *id)
    }

    /// The questions that a questionnaire asks, whatever the profile, in the order of the bank.
    pub fn asked<'a>(
        &'a self,
        questionnaire: &Questionnaire,
    ) -> impl Iterator<Item = &'a Question> + use<'a> {
        self.selected(questionnaire).into_iter().map(|place| &self.content.questions[place])
    }

    /// Where the questions that a questionnaire asks stand in the bank, in its order.
    pub(crate) fn selected(&self, questionnaire: &Questionnaire) -> Vec<usize> {
        let mut places: Vec<usize> = match &questionnaire.asks {
            Selection::Whole => {
                let bank = self.content.questions.iter().enumerate();
                bank.filter(|(_, it)| !it.is_own()).map(|(place, _)| place).collect()
            }
            Selection::Questions(ids) => {
                ids.iter().filter_map(|id| self.question_index(id)).collect()
            }
        };
        sort(&mut places);
        places
    }

    /// The rule over answers with this identifier.
    pub fn contradiction(&self, id: &ContradictionId) -> Option<&ContradictionRule> {
        self.content.contradictions.iter().find(|rule| rule.id == *id)
    }

    /// The policy with this identifier.
    pub fn policy(&self, id: &PolicyId) -> Option<&Policy> {
        self.content.policies.iter().find(|policy| policy.id == *id)
    }

    /// The policy that new assessments are made under.
    ///
    /// # Panics
    ///
    /// Never: a catalogue without a policy cannot be built.
    pub fn newest_policy(&self) -> &Policy {
        self.content.policies.last().expect("there is a policy")
    }

    /// The title of a kind of record, or its identifier where it is unknown.
    pub fn evidence_title<'a>(&'a self, id: &'a str) -> &'a str {
        let kind = self.content.evidence.iter().find(|kind| kind.id.as_str() == id);
        kind.map_or(id, |kind| &kind.title)
    }

    /// The title of a role, or its identifier where it is unknown.
    pub fn role_title<'a>(&'a self, id: &'a str) -> &'a str {
        let role = self.content.roles.iter().find(|role| role.id.as_str() == id);
        role.map_or(id, |role| &role.title)
    }
}

/// Finds an identifier among places that stand in the order of theirs.
fn find<'a>(places: &[usize], id_of: impl Fn(usize) -> &'a str, id: &str) -> Option<usize> {
    let found = places.binary_search_by(|place| id_of(*place).cmp(id));
    found.ok().map(|index| places[index])
}

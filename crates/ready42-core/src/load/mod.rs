//! Reads the files of the question bank and checks that they hold together.

mod bank;
mod contradiction;
mod crosswalk;
mod framework;
mod history;
mod issue;
mod own;
mod question;
mod questionnaire;
mod read;
mod remedy;
mod rule;
mod translation;
mod vocabulary;

use crate::{
    catalogue::Content,
    contradiction::ContradictionRule,
    crosswalk::Crosswalk,
    framework::{Framework, Item},
    history::Release,
    id::{FrameworkId, Text},
    order::{sort_and_dedup, sort_by, sort_by_key},
    policy::Policy,
    question::Question,
    questionnaire::Questionnaire,
    remedy::Remedy,
    vocabulary::{EvidenceKind, Fact, Role, Source},
};

use issue::{Issues, Place};

pub use issue::{Issue, LoadError};
pub use own::load_own;
pub use rule::Rule;
pub use translation::load_translation;

/// One content file: its name, for messages, and its text.
#[derive(Clone, Copy, Debug)]
pub struct ContentFile<'a> {
    /// The path below `questionnaires/`.
    pub path: &'a str,
    /// What it holds.
    pub text: &'a str,
}

/// Something read from a file, with its place.
#[derive(Debug)]
struct Placed<T> {
    place: Place,
    value: T,
}

/// All that the files hold, before it is checked.
#[derive(Debug, Default)]
struct Bank {
    versions: Vec<Placed<Text>>,
    frameworks: Vec<Placed<Framework>>,
    crosswalks: Vec<Placed<Crosswalk>>,
    questions: Vec<Placed<Question>>,
    remedies: Vec<Placed<Remedy>>,
    contradictions: Vec<Placed<ContradictionRule>>,
    questionnaires: Vec<Placed<Questionnaire>>,
    policies: Vec<Placed<Policy>>,
    roles: Vec<Placed<Role>>,
    evidence: Vec<Placed<EvidenceKind>>,
    facts: Vec<Placed<Fact>>,
    sources: Vec<Placed<Source>>,
    history: Vec<Placed<Release>>,
}

/// Reads the files of a question bank and checks that they hold together.
///
/// The order of the files does not matter.
///
/// # Errors
///
/// Every issue found in any file, not only the first: a file that is not JSON of its format,
/// and every broken [`Rule`].
pub fn load(files: &[ContentFile<'_>]) -> Result<Content, LoadError> {
    let mut issues = Issues::default();
    let mut bank = Bank::default();
    for file in files {
        bank.read(file, &mut issues);
    }
    // A file that could not be read would make everything that names its content look wrong.
    if issues.0.is_empty() {
        bank.check(&mut issues);
    }
    if issues.0.is_empty() {
        return Ok(bank.into_content());
    }
    sort_and_dedup(&mut issues.0);
    Err(LoadError { issues: issues.0 })
}

impl Bank {
    fn into_content(mut self) -> Content {
        self.order();
        let first = |texts: Vec<Placed<Text>>| texts.into_iter().next().map(|text| text.value);
        Content {
            version: first(self.versions).expect("the check asks for one version"),
            frameworks: values(self.frameworks),
            crosswalks: values(self.crosswalks),
            questions: values(self.questions),
            remedies: values(self.remedies),
            contradictions: values(self.contradictions),
            questionnaires: values(self.questionnaires),
            policies: values(self.policies),
            roles: values(self.roles),
            evidence: values(self.evidence),
            facts: values(self.facts),
            sources: values(self.sources),
            history: values(self.history),
        }
    }

    /// Brings everything into the order that [`Content`] states.
    fn order(&mut self) {
        let assessed = crate::catalogue::ASSESSED;
        sort_by_key(&mut self.frameworks, |it| {
            let Framework { id, place, .. } = &it.value;
            (id.as_str() != assessed, *place, id.clone())
        });
        let items: Vec<&Item> =
            self.frameworks.first().map_or(vec![], |it| it.value.items.iter().collect());
        let unit = |question: &Question| items.iter().position(|item| item.id == question.unit);
        sort_by_key(&mut self.questions, |it| (unit(&it.value), it.value.number()));
        let frameworks: Vec<&FrameworkId> = self.frameworks.iter().map(|it| &it.value.id).collect();
        let place = |crosswalk: &Crosswalk| frameworks.iter().position(|id| **id == crosswalk.to);
        sort_by_key(&mut self.crosswalks, |it| place(&it.value));
        sort_by(&mut self.remedies, |a, b| a.value.id.cmp(&b.value.id));
        sort_by(&mut self.questionnaires, |a, b| a.value.id.cmp(&b.value.id));
        sort_by(&mut self.policies, |a, b| a.value.id.cmp(&b.value.id));
    }
}

fn values<T>(placed: Vec<Placed<T>>) -> Vec<T> {
    placed.into_iter().map(|it| it.value).collect()
}

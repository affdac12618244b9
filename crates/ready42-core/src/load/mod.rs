//! Reads the files of the question bank and checks that they hold together.

mod bank;
mod crosswalk;
mod framework;
mod issue;
mod question;
mod remedy;
mod translation;
mod vocabulary;

use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    catalogue::Content,
    crosswalk::Crosswalk,
    framework::{Framework, Item},
    id::Text,
    policy::Policy,
    question::Question,
    questionnaire::Questionnaire,
    remedy::Remedy,
    vocabulary::{EvidenceKind, Fact, Role, Source},
};

use issue::{Issues, Place};

pub use issue::{Issue, LoadError, Rule};
pub use translation::load_translation;

/// The version of every content format that is read.
const VERSION: u32 = 1;

/// How deep a content file may be nested.
const DEPTH: usize = 16;

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
    questionnaires: Vec<Placed<Questionnaire>>,
    policies: Vec<Placed<Policy>>,
    roles: Vec<Placed<Role>>,
    evidence: Vec<Placed<EvidenceKind>>,
    facts: Vec<Placed<Fact>>,
    sources: Vec<Placed<Source>>,
}

/// What stands before all else in a file.
#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u32,
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
    issues.0.sort();
    issues.0.dedup();
    Err(LoadError { issues: issues.0 })
}

impl Bank {
    fn read(&mut self, file: &ContentFile<'_>, issues: &mut Issues) {
        let place = Place { file: file.path.to_owned(), pointer: String::new() };
        let envelope: Envelope = match serde_json::from_str(file.text) {
            Ok(envelope) => envelope,
            Err(error) => {
                return issues.report(&place, Rule::Shape, error, "'format' and 'version'");
            }
        };
        if envelope.version != VERSION {
            let expected = format_args!("version {VERSION}");
            return issues.report(&place.at("version"), Rule::Format, envelope.version, expected);
        }
        match envelope.format.as_str() {
            "ready42/content" => one(&mut self.versions, "content", file, &place, issues),
            // A framework and a crosswalk are the file itself; the rest stand under a key.
            "ready42/framework" => whole(&mut self.frameworks, file, &place, issues),
            "ready42/crosswalk" => whole(&mut self.crosswalks, file, &place, issues),
            "ready42/questions" => list(&mut self.questions, "questions", file, &place, issues),
            "ready42/remedies" => list(&mut self.remedies, "remedies", file, &place, issues),
            "ready42/questionnaire" => {
                one(&mut self.questionnaires, "questionnaire", file, &place, issues);
            }
            "ready42/policy" => one(&mut self.policies, "policy", file, &place, issues),
            "ready42/roles" => list(&mut self.roles, "roles", file, &place, issues),
            "ready42/evidence" => list(&mut self.evidence, "kinds", file, &place, issues),
            "ready42/profile" => list(&mut self.facts, "facts", file, &place, issues),
            "ready42/sources" => list(&mut self.sources, "sources", file, &place, issues),
            other => issues.report(
                &place.at("format"),
                Rule::Format,
                format_args!("'{other}'"),
                "a format of the question bank, such as 'ready42/questions'",
            ),
        }
    }

    fn into_content(mut self) -> Content {
        self.order();
        let first = |texts: Vec<Placed<Text>>| texts.into_iter().next().map(|text| text.value);
        Content {
            version: first(self.versions).expect("the check asks for one version"),
            frameworks: values(self.frameworks),
            crosswalks: values(self.crosswalks),
            questions: values(self.questions),
            remedies: values(self.remedies),
            questionnaires: values(self.questionnaires),
            policies: values(self.policies),
            roles: values(self.roles),
            evidence: values(self.evidence),
            facts: values(self.facts),
            sources: values(self.sources),
        }
    }

    /// Brings everything into the order that [`Content`] states.
    fn order(&mut self) {
        let assessed = crate::catalogue::ASSESSED;
        self.frameworks.sort_by(|a, b| {
            let key =
                |it: &Placed<Framework>| (it.value.id.as_str() != assessed, it.value.id.clone());
            key(a).cmp(&key(b))
        });
        let items: Vec<&Item> =
            self.frameworks.first().map_or(vec![], |it| it.value.items.iter().collect());
        let unit = |question: &Question| items.iter().position(|item| item.id == question.unit);
        self.questions.sort_by_key(|it| (unit(&it.value), question::number(&it.value)));
        self.crosswalks.sort_by(|a, b| a.value.to.cmp(&b.value.to));
        self.remedies.sort_by(|a, b| a.value.id.cmp(&b.value.id));
        self.questionnaires.sort_by(|a, b| a.value.id.cmp(&b.value.id));
        self.policies.sort_by(|a, b| a.value.id.cmp(&b.value.id));
    }
}

fn values<T>(placed: Vec<Placed<T>>) -> Vec<T> {
    placed.into_iter().map(|it| it.value).collect()
}

/// Reads the file as an object without its envelope.
fn body(
    file: &ContentFile<'_>,
    place: &Place,
    issues: &mut Issues,
) -> Option<serde_json::Map<String, serde_json::Value>> {
    match crate::json::parse(file.text, DEPTH) {
        Ok(serde_json::Value::Object(mut body)) => {
            body.remove("format");
            body.remove("version");
            Some(body)
        }
        Ok(_) => {
            issues.report(place, Rule::Shape, "no object", "an object");
            None
        }
        Err(error) => {
            issues.report(place, Rule::Shape, error, "an object");
            None
        }
    }
}

/// Takes one value of the given type, or says what is wrong with it.
fn take<T: DeserializeOwned>(
    into: &mut Vec<Placed<T>>,
    value: serde_json::Value,
    place: Place,
    issues: &mut Issues,
) {
    match serde_json::from_value(value) {
        Ok(value) => into.push(Placed { place, value }),
        Err(error) => issues.report(&place, Rule::Shape, error, "the fields of its format"),
    }
}

fn whole<T: DeserializeOwned>(
    into: &mut Vec<Placed<T>>,
    file: &ContentFile<'_>,
    place: &Place,
    issues: &mut Issues,
) {
    if let Some(body) = body(file, place, issues) {
        take(into, body.into(), place.clone(), issues);
    }
}

fn one<T: DeserializeOwned>(
    into: &mut Vec<Placed<T>>,
    key: &str,
    file: &ContentFile<'_>,
    place: &Place,
    issues: &mut Issues,
) {
    let Some(mut body) = body(file, place, issues) else { return };
    match body.remove(key) {
        Some(value) => take(into, value, place.at(key), issues),
        None => issues.report(place, Rule::Shape, "nothing", format_args!("'{key}'")),
    }
    for stray in body.keys() {
        let step = stray.replace('~', "~0").replace('/', "~1");
        issues.report(
            &place.at(step),
            Rule::Shape,
            format_args!("'{stray}'"),
            format_args!("'{key}' alone"),
        );
    }
}

fn list<T: DeserializeOwned>(
    into: &mut Vec<Placed<T>>,
    key: &str,
    file: &ContentFile<'_>,
    place: &Place,
    issues: &mut Issues,
) {
    let mut lists: Vec<Placed<Vec<serde_json::Value>>> = vec![];
    one(&mut lists, key, file, place, issues);
    for Placed { place, value } in lists {
        for (index, entry) in value.into_iter().enumerate() {
            take(into, entry, place.at(index), issues);
        }
    }
}

//! Reads the translations of a question bank and checks that they say all of what they say.

use std::collections::BTreeMap;

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::{ContentFile, DEPTH, Issues, LoadError, Place, Rule, VERSION};
use crate::{
    catalogue::Content,
    id::Text,
    translation::{Translation, texts},
};

/// The format of a translation.
const FORMAT: &str = "ready42/translation";

/// A question in another language.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct QuestionText {
    text: Text,
    why: Text,
    levels: Vec<Text>,
    pitfall: Option<Text>,
    weight_reason: Option<Text>,
}

/// A remedy in another language.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RemedyText {
    title: Text,
    steps: Vec<Text>,
    deliverable: Text,
    effort_assumes: Text,
    why_now: Text,
}

/// A fact of the profile in another language.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct FactText {
    text: Text,
    hint: Option<Text>,
    #[serde(default)]
    options: BTreeMap<String, Text>,
}

/// An item, a role or a questionnaire in another language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TitleText {
    title: Text,
    summary: Text,
}

/// A kind of record in another language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceText {
    title: Text,
    good: Text,
}

/// A text of a file: the field it stands in, what it says, and whether it is a name, which may read
/// the same in both languages.
struct Said {
    field: String,
    text: Text,
    name: bool,
}

fn said(field: impl Into<String>, text: Text) -> Said {
    Said { field: field.into(), text, name: false }
}

fn name(field: impl Into<String>, text: Text) -> Said {
    Said { field: field.into(), text, name: true }
}

/// Reads the files of one language and checks them against the content in English.
///
/// The files lie in a folder named after the language. Each part of the content may be translated
/// or left out, but what is translated is translated whole.
///
/// # Errors
///
/// Every issue found in any file, not only the first.
pub fn load_translation(
    language: &str,
    files: &[ContentFile<'_>],
    english: &Content,
) -> Result<Translation, LoadError> {
    let mut english = english.clone();
    let original = texts(&mut english).into_iter();
    let original: BTreeMap<String, Vec<Text>> = original
        .map(|it| (it.key, it.texts.into_iter().map(|text| text.clone()).collect()))
        .collect();
    let mut loader = Loader { original, fields: fields(&english), ..Loader::default() };
    for file in files {
        loader.file(language, file);
    }
    let Loader { texts, mut issues, .. } = loader;
    if issues.0.is_empty() {
        return Ok(Translation { texts: texts.into_iter().collect() });
    }
    issues.0.sort();
    issues.0.dedup();
    Err(LoadError { issues: issues.0 })
}

/// The fields of what may have some and not others, in the order of their texts, by key.
fn fields(english: &Content) -> BTreeMap<String, Vec<String>> {
    let questions = english.questions.iter().map(|it| {
        let mut fields = vec!["text".to_owned(), "why".to_owned()];
        fields.extend((0..it.levels.len()).map(|number| format!("levels/{number}")));
        fields.extend(it.pitfall.iter().map(|_| "pitfall".to_owned()));
        fields.extend(it.weight_reason.iter().map(|_| "weightReason".to_owned()));
        (format!("questions/{}", it.id), fields)
    });
    let facts = english.facts.iter().map(|it| {
        let mut fields = vec!["text".to_owned()];
        fields.extend(it.hint.iter().map(|_| "hint".to_owned()));
        fields.extend(it.options.iter().map(|option| format!("options/{}", option.id)));
        (format!("facts/{}", it.id), fields)
    });
    questions.chain(facts).collect()
}

#[derive(Default)]
struct Loader {
    /// What can be translated, by key.
    original: BTreeMap<String, Vec<Text>>,
    fields: BTreeMap<String, Vec<String>>,
    texts: BTreeMap<Text, Vec<Text>>,
    issues: Issues,
}

impl Loader {
    fn file(&mut self, language: &str, file: &ContentFile<'_>) {
        let place = Place { file: file.path.to_owned(), pointer: String::new() };
        let mut body = match crate::json::parse(file.text, DEPTH) {
            Ok(Value::Object(body)) => body,
            Ok(_) => return self.issues.report(&place, Rule::Shape, "no object", "an object"),
            Err(error) => return self.issues.report(&place, Rule::Shape, error, "an object"),
        };
        for (field, expected) in [
            ("format", Value::from(FORMAT)),
            ("version", Value::from(VERSION)),
            ("language", Value::from(language)),
        ] {
            let found = body.remove(field).unwrap_or_default();
            if found != expected {
                self.issues.report(&place.at(field), Rule::Format, found, expected);
                return;
            }
        }
        for (kind, entries) in body {
            let place = place.at(&kind);
            let Value::Object(entries) = entries else {
                self.issues.report(&place, Rule::Shape, "no object", "texts by identifier");
                continue;
            };
            self.kind(&kind, &place, entries);
        }
    }

    fn kind(&mut self, kind: &str, place: &Place, entries: Map<String, Value>) {
        for (id, entry) in entries {
            let key = format!("{kind}/{id}");
            let place = place.at(&id);
            match kind {
                "questions" => self.entry(&place, &key, entry, question),
                "remedies" => self.entry(&place, &key, entry, remedy),
                "facts" => self.entry(&place, &key, entry, fact),
                "roles" | "questionnaires" => self.entry(&place, &key, entry, titled),
                "evidence" => self.entry(&place, &key, entry, evidence),
                "frameworks" => {
                    let Value::Object(items) = entry else {
                        self.issues.report(&place, Rule::Shape, "no object", "texts by item");
                        continue;
                    };
                    for (item, entry) in items {
                        let key = format!("{key}/{item}");
                        self.entry(&place.at(&item), &key, entry, titled);
                    }
                }
                _ => self.issues.report(
                    &place,
                    Rule::Shape,
                    format_args!("'{kind}'"),
                    "questions, remedies, frameworks, facts, roles, evidence or questionnaires",
                ),
            }
        }
    }

    /// Takes what belongs to one identifier, or says what is wrong with it.
    fn entry<T: DeserializeOwned>(
        &mut self,
        place: &Place,
        key: &str,
        entry: Value,
        fields: impl FnOnce(T) -> Vec<Said>,
    ) {
        let issues = &mut self.issues;
        let Some(original) = self.original.get(key) else {
            let found = format_args!("'{key}'");
            return issues.report(place, Rule::UnknownId, found, "what the content has");
        };
        let mut said = match serde_json::from_value(entry) {
            Ok(entry) => fields(entry),
            Err(error) => return issues.report(place, Rule::Shape, error, "all of its texts"),
        };
        if let Some(order) = self.fields.get(key) {
            let place_of = |it: &Said| order.iter().position(|field| *field == it.field);
            if let Some(stray) = said.iter().find(|it| place_of(it).is_none()) {
                let found = format_args!("'{}'", stray.field);
                return issues.report(place, Rule::Length, found, order.join(", "));
            }
            said.sort_by_key(place_of);
        }
        if said.len() != original.len() {
            let found = format_args!("{} texts", said.len());
            let expected = format_args!("{}, as in English", original.len());
            return issues.report(place, Rule::Length, found, expected);
        }
        for (Said { field, text, name }, english) in said.iter().zip(original) {
            let place = place.at(field);
            issues.text(&place, text);
            if !name && text == english {
                let found = format_args!("'{text}'");
                issues.report(&place, Rule::Wording, found, "another text than in English");
            }
        }
        let texts = said.into_iter().map(|it| it.text).collect();
        if self.texts.insert(key.into(), texts).is_some() {
            let found = format_args!("'{key}' again");
            issues.report(place, Rule::DuplicateId, found, "each once");
        }
    }
}

fn question(it: QuestionText) -> Vec<Said> {
    let QuestionText { text, why, levels, pitfall, weight_reason } = it;
    let mut all = vec![said("text", text), said("why", why)];
    let levels = levels.into_iter().enumerate();
    all.extend(levels.map(|(number, text)| said(format!("levels/{number}"), text)));
    all.extend(pitfall.map(|text| said("pitfall", text)));
    all.extend(weight_reason.map(|text| said("weightReason", text)));
    all
}

fn remedy(it: RemedyText) -> Vec<Said> {
    let RemedyText { title, steps, deliverable, effort_assumes, why_now } = it;
    let mut all = vec![said("title", title)];
    let steps = steps.into_iter().enumerate();
    all.extend(steps.map(|(number, text)| said(format!("steps/{number}"), text)));
    all.extend([
        said("deliverable", deliverable),
        said("effortAssumes", effort_assumes),
        said("whyNow", why_now),
    ]);
    all
}

fn fact(it: FactText) -> Vec<Said> {
    let FactText { text, hint, options } = it;
    let mut all = vec![said("text", text)];
    all.extend(hint.map(|text| said("hint", text)));
    all.extend(options.into_iter().map(|(id, text)| name(format!("options/{id}"), text)));
    all
}

fn titled(it: TitleText) -> Vec<Said> {
    vec![name("title", it.title), said("summary", it.summary)]
}

fn evidence(it: EvidenceText) -> Vec<Said> {
    vec![name("title", it.title), said("good", it.good)]
}

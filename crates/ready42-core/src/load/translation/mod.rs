//! Reads the translations of a question bank and checks that they say all of what they say.

mod said;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{
    ContentFile, Issues, LoadError, Place, Rule,
    read::{DEPTH, VERSION},
};
use crate::{
    catalogue::Content,
    id::Text,
    translation::{Translation, texts},
};

use said::{Said, band, contradiction, evidence, fact, item, question, remedy, titled};

/// The format of a translation.
const FORMAT: &str = "ready42/translation";

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
    let laws = english.frameworks.iter().flat_map(|framework| {
        let dated = framework.items.iter().filter(|it| !it.applies_from.is_empty());
        dated.map(|it| {
            let mut fields = vec!["title".to_owned(), "summary".to_owned()];
            for (number, day) in it.applies_from.iter().enumerate() {
                fields.push(format!("appliesFrom/{number}/scope"));
                fields.extend(day.doubt.iter().map(|_| format!("appliesFrom/{number}/doubt")));
            }
            (format!("frameworks/{}/{}", framework.id, it.id), fields)
        })
    });
    questions.chain(facts).chain(laws).collect()
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
                "contradictions" => self.entry(&place, &key, entry, contradiction),
                "remedies" => self.entry(&place, &key, entry, remedy),
                "facts" => self.entry(&place, &key, entry, fact),
                "roles" | "questionnaires" => self.entry(&place, &key, entry, titled),
                "evidence" => self.entry(&place, &key, entry, evidence),
                "frameworks" | "policies" => {
                    let Value::Object(entries) = entry else {
                        self.issues.report(&place, Rule::Shape, "no object", "texts by identifier");
                        continue;
                    };
                    for (id, entry) in entries {
                        let (place, key) = (place.at(&id), format!("{key}/{id}"));
                        match kind {
                            "policies" => self.entry(&place, &key, entry, band),
                            _ => self.entry(&place, &key, entry, item),
                        }
                    }
                }
                _ => self.issues.report(
                    &place,
                    Rule::Shape,
                    format_args!("'{kind}'"),
                    "questions, remedies, contradictions, frameworks, policies, facts, roles, evidence or questionnaires",
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

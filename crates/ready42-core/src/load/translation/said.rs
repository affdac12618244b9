//! The fields of a translation, kind by kind.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::id::Text;

/// A question in another language.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct QuestionText {
    text: Text,
    why: Text,
    levels: Vec<Text>,
    pitfall: Option<Text>,
    weight_reason: Option<Text>,
}

/// A remedy in another language.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RemedyText {
    title: Text,
    steps: Vec<Text>,
    deliverable: Text,
    effort_assumes: Text,
    why_now: Text,
}

/// A rule over answers in another language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContradictionText {
    title: Text,
    says: Text,
    check: Text,
}

/// A fact of the profile in another language.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct FactText {
    text: Text,
    hint: Option<Text>,
    #[serde(default)]
    options: BTreeMap<String, Text>,
}

/// An item of a framework in another language.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct ItemText {
    title: Text,
    summary: Text,
    #[serde(default)]
    applies_from: Vec<DayText>,
}

/// What a day is for from which an article applies, in another language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DayText {
    scope: Text,
    doubt: Option<Text>,
}

/// A band of a policy in another language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BandText {
    title: Text,
    meaning: Text,
}

/// A role or a questionnaire in another language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TitleText {
    title: Text,
    summary: Text,
}

/// A kind of record in another language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvidenceText {
    title: Text,
    good: Text,
}

/// A text of a file: the field it stands in, what it says, and whether it is a name, which may read
/// the same in both languages.
pub(super) struct Said {
    pub(super) field: String,
    pub(super) text: Text,
    pub(super) name: bool,
}

fn said(field: impl Into<String>, text: Text) -> Said {
    Said { field: field.into(), text, name: false }
}

fn name(field: impl Into<String>, text: Text) -> Said {
    Said { field: field.into(), text, name: true }
}

pub(super) fn question(it: QuestionText) -> Vec<Said> {
    let QuestionText { text, why, levels, pitfall, weight_reason } = it;
    let mut all = vec![said("text", text), said("why", why)];
    let levels = levels.into_iter().enumerate();
    all.extend(levels.map(|(number, text)| said(format!("levels/{number}"), text)));
    all.extend(pitfall.map(|text| said("pitfall", text)));
    all.extend(weight_reason.map(|text| said("weightReason", text)));
    all
}

pub(super) fn remedy(it: RemedyText) -> Vec<Said> {
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

pub(super) fn contradiction(it: ContradictionText) -> Vec<Said> {
    let ContradictionText { title, says, check } = it;
    vec![said("title", title), said("says", says), said("check", check)]
}

pub(super) fn fact(it: FactText) -> Vec<Said> {
    let FactText { text, hint, options } = it;
    let mut all = vec![said("text", text)];
    all.extend(hint.map(|text| said("hint", text)));
    all.extend(options.into_iter().map(|(id, text)| name(format!("options/{id}"), text)));
    all
}

pub(super) fn item(it: ItemText) -> Vec<Said> {
    let ItemText { title, summary, applies_from } = it;
    let mut all = vec![name("title", title), said("summary", summary)];
    for (number, DayText { scope, doubt }) in applies_from.into_iter().enumerate() {
        all.push(said(format!("appliesFrom/{number}/scope"), scope));
        all.extend(doubt.map(|text| said(format!("appliesFrom/{number}/doubt"), text)));
    }
    all
}

pub(super) fn band(it: BandText) -> Vec<Said> {
    vec![name("title", it.title), said("meaning", it.meaning)]
}

pub(super) fn titled(it: TitleText) -> Vec<Said> {
    vec![name("title", it.title), said("summary", it.summary)]
}

pub(super) fn evidence(it: EvidenceText) -> Vec<Said> {
    vec![name("title", it.title), said("good", it.good)]
}

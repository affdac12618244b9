//! A kept state of an assessment as it lies in the database, written and read.
//!
//! A record is a plain object: `id`, `rev`, `schema`, `check`, `title`, `questionnaire`, `savedAt`
//! and `text`. Its fields are read as whatever they are, since the database may hold anything.

use js_sys::{Array, JSON, Object};
use wasm_bindgen::prelude::*;

use super::StorageError;

/// The shape of the records written here. A record of a later one is refused as newer.
const SCHEMA: f64 = 1.0;

#[wasm_bindgen]
extern "C" {
    type Record;

    #[wasm_bindgen(method, getter)]
    fn id(this: &Record) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_id(this: &Record, id: &str);
    #[wasm_bindgen(method, getter)]
    fn rev(this: &Record) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_rev(this: &Record, revision: f64);
    #[wasm_bindgen(method, getter)]
    fn schema(this: &Record) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_schema(this: &Record, schema: f64);
    #[wasm_bindgen(method, getter)]
    fn check(this: &Record) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_check(this: &Record, check: &str);
    #[wasm_bindgen(method, getter)]
    fn title(this: &Record) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_title(this: &Record, title: &str);
    #[wasm_bindgen(method, getter)]
    fn questionnaire(this: &Record) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_questionnaire(this: &Record, questionnaire: &str);
    #[wasm_bindgen(method, getter, js_name = savedAt)]
    fn saved_at(this: &Record) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = savedAt)]
    fn set_saved_at(this: &Record, milliseconds: f64);
    #[wasm_bindgen(method, getter)]
    fn text(this: &Record) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_text(this: &Record, text: &str);
}

/// What is known of a kept assessment without opening it.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The id it is kept under.
    pub id: String,
    /// The title it was saved with, empty if that cannot be read.
    pub title: String,
    /// The questionnaire it answers, empty if that cannot be read.
    pub questionnaire: String,
    /// The revision, counted from 1; 0 if the record cannot be read.
    pub revision: u64,
    /// When it was saved, in milliseconds since 1970; 0 if that cannot be read.
    pub saved_at: f64,
}

/// A kept assessment, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The assessment file, as it was saved.
    pub text: String,
    /// The revision this is, which the next save builds upon.
    pub revision: u64,
}

/// A state to be kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'a> {
    /// The id to keep it under.
    pub(super) id: &'a str,
    /// Its revision.
    pub(super) revision: u64,
    /// The title to list it by.
    pub(super) title: &'a str,
    /// The questionnaire it answers.
    pub(super) questionnaire: &'a str,
    /// The present time, in milliseconds since 1970.
    pub(super) saved_at: f64,
    /// The assessment file.
    pub(super) text: &'a str,
}

impl Entry<'_> {
    /// The record to put into the database.
    pub(super) fn record(&self) -> JsValue {
        let Self { id, revision, title, questionnaire, saved_at, text } = *self;
        let record: Record = Object::new().unchecked_into();
        record.set_id(id);
        record.set_rev(number(revision));
        record.set_schema(SCHEMA);
        record.set_check(&check(text));
        record.set_title(title);
        record.set_questionnaire(questionnaire);
        record.set_saved_at(saved_at);
        record.set_text(text);
        record.into()
    }
}

/// The state in `value`, which the database gave.
///
/// # Errors
/// `Gone` if there is none, `Newer` if a later Ready42 wrote it, `Corrupt` if it is damaged.
pub(super) fn loaded(value: &JsValue) -> Result<Loaded, StorageError> {
    if value.is_undefined() {
        return Err(StorageError::Gone);
    }
    if !value.is_object() {
        return Err(StorageError::Corrupt);
    }
    let record: &Record = value.unchecked_ref();
    if record.schema().as_f64().is_some_and(|schema| schema > SCHEMA) {
        return Err(StorageError::Newer);
    }
    let read = || {
        let text = record.text().as_string()?;
        let whole = record.check().as_string()? == check(&text);
        let revision = revision(&record.rev())?;
        whole.then_some(Loaded { text, revision })
    };
    read().ok_or(StorageError::Corrupt)
}

/// What there is to say of each record in the array `values`, as far as it can be read.
pub(super) fn all_saved(values: &JsValue) -> Vec<Saved> {
    values.unchecked_ref::<Array>().iter().map(|value| saved(value.unchecked_ref())).collect()
}

fn saved(record: &Record) -> Saved {
    Saved {
        id: record.id().as_string().unwrap_or_default(),
        title: record.title().as_string().unwrap_or_default(),
        questionnaire: record.questionnaire().as_string().unwrap_or_default(),
        revision: revision(&record.rev()).unwrap_or_default(),
        saved_at: record.saved_at().as_f64().unwrap_or_default(),
    }
}

/// The text of `value`, or all of it as JSON if it has none.
///
/// # Errors
/// `Gone` if there is nothing, `Failed` if it cannot even be written down.
pub(super) fn raw(value: &JsValue) -> Result<String, StorageError> {
    if value.is_undefined() {
        return Err(StorageError::Gone);
    }
    if let Some(text) = value.unchecked_ref::<Record>().text().as_string() {
        return Ok(text);
    }
    let json = JSON::stringify(value).map_err(StorageError::thrown)?;
    Ok(json.into())
}

/// A revision as the number it is in the database.
pub(super) fn number(revision: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "nobody saves 2^53 times")]
    let number = revision as f64;
    number
}

/// The revision that a number in the database is, if it is one: whole, positive, exact.
pub(super) fn revision(value: &JsValue) -> Option<u64> {
    let number = value.as_f64().filter(|n| n.fract() == 0.0 && (1.0..9e15).contains(n))?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "just checked")]
    let revision = number as u64;
    Some(revision)
}

/// FNV-1a of 64 bits: tells a damaged text from a whole one, not a forged one from a true one.
fn check(text: &str) -> String {
    let sum = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{sum:016x}")
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn the_check_is_fnv_1a_as_published() {
        assert_eq!(check(""), "cbf29ce484222325");
        assert_eq!(check("foobar"), "85944171f73967e8");
    }
}

//! The engine of Ready42 for JavaScript.
//!
//! What goes in and comes out has the shape of the JSON files; a page, the command and a host's
//! script get the same report.
#![expect(
    clippy::missing_errors_doc,
    clippy::doc_markdown,
    reason = "the comments of this crate are JSDoc, which has @throws"
)]

#[cfg(feature = "bench")]
mod bench;

use ready42_catalogue::catalogue;
use ready42_core::{date::Date, report::Report};
use ready42_exchange::{
    assessment::{Opened, read},
    problem::Refused,
};
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// The content and policy versions that are built in.
#[wasm_bindgen(unchecked_return_type = "Versions")]
pub fn versions() -> Result<JsValue, JsValue> {
    #[derive(Serialize)]
    struct Versions<'a> {
        engine: &'a str,
        content: &'a str,
        policy: &'a str,
    }
    let content = catalogue().content();
    to_js(&Versions {
        engine: env!("CARGO_PKG_VERSION"),
        content: &content.version,
        policy: catalogue().newest_policy().id.as_str(),
    })
}

/// The built-in content: frameworks, crosswalks, questions, remedies, policies.
#[wasm_bindgen(js_name = catalogue, unchecked_return_type = "Catalogue")]
pub fn content() -> Result<JsValue, JsValue> {
    to_js(catalogue().content())
}

/// Judges an assessment.
///
/// @param asOf the day on which evidence has to be current, as `YYYY-MM-DD`; today if left out
/// @throws {Ready42Error} with `code` `"refused"` and `problems` if the assessment is malformed,
/// or `"bad-date"` if the day is none
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn assess(
    #[wasm_bindgen(unchecked_param_type = "Assessment")] assessment: &JsValue,
    #[wasm_bindgen(js_name = asOf)] as_of: Option<String>,
) -> Result<JsValue, JsValue> {
    let as_of: Date =
        as_of.unwrap_or_else(today).parse().map_err(|error| thrown("bad-date", &error))?;
    let Opened { assessment, catalogue, .. } = opened(assessment)?;
    let report = Report::for_assessment(&catalogue, &assessment, as_of)
        .map_err(|error| thrown("not-prepared", &error))?;
    to_js(&report)
}

/// Reads an assessment by way of its text, so that every limit of the file holds.
fn opened(value: &JsValue) -> Result<Opened, JsValue> {
    let text = js_sys::JSON::stringify(value)?;
    let text = text.as_string().ok_or_else(|| thrown("no-json", &"expected an assessment"))?;
    read(&text, catalogue()).map_err(|refused| with_problems(&refused))
}

/// The day on this device's calendar.
fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Maps become plain objects and wide integers become numbers, as in JSON.
fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let json = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&json).map_err(|error| thrown("bad-data", &error))
}

/// What a `Ready42Error` holds besides its message.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = js_sys::Error)]
    type Ready42Error;

    #[wasm_bindgen(method, setter)]
    fn set_code(this: &Ready42Error, code: &str);

    #[wasm_bindgen(method, setter)]
    fn set_problems(this: &Ready42Error, problems: &JsValue);
}

fn thrown(code: &str, error: &impl ToString) -> JsValue {
    let error = js_sys::Error::new(&error.to_string());
    error.set_name("Ready42Error");
    error.unchecked_ref::<Ready42Error>().set_code(code);
    error.into()
}

fn with_problems(refused: &Refused) -> JsValue {
    #[derive(Serialize)]
    struct Problem<'a> {
        pointer: &'a str,
        code: &'a str,
        found: &'a str,
        expected: &'a str,
    }
    let problems: Vec<_> = refused
        .problems
        .iter()
        .map(|it| Problem {
            pointer: &it.pointer,
            code: it.code,
            found: &it.found,
            expected: &it.expected,
        })
        .collect();
    let error = thrown("refused", refused);
    if let Ok(problems) = to_js(&problems) {
        error.unchecked_ref::<Ready42Error>().set_problems(&problems);
    }
    error
}

//! Names for new assessments.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Missing where the page is not served securely, hence `catch`.
    #[wasm_bindgen(catch, js_namespace = crypto, js_name = randomUUID)]
    fn random_uuid() -> Result<String, JsValue>;
}

/// A random id for a new assessment, unlike every other on this device.
pub fn new_id() -> String {
    // An id is no secret, so a weaker source will do where the better one is missing.
    random_uuid().unwrap_or_else(|_| {
        let [now, one, other] =
            [js_sys::Date::now(), js_sys::Math::random(), js_sys::Math::random()];
        format!("{:x}-{:x}-{:x}", now.to_bits(), one.to_bits(), other.to_bits())
    })
}

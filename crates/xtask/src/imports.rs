//! What the built module imports: all it can ever do.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{Parser, Payload, TypeRef};

use crate::glue::{self, Entry};

/// The module name of the glue; the module imports from nowhere else.
const GLUE: &str = "./ready42_bg.js";

/// The sorted lines of the manifest: module, name without its hash, kind, and what the glue
/// does for it. Two imports of one name differ by what they do.
///
/// # Errors
///
/// What is wrong with the module: bytes that do not parse, an import from elsewhere than the
/// glue, or one the glue has no function for.
pub(crate) fn lines(wasm: &[u8], text: &str) -> Result<BTreeSet<String>, String> {
    let bodies: BTreeMap<&str, &str> =
        glue::entries(text).into_iter().map(|Entry { name, body }| (name, body)).collect();
    let mut lines = BTreeSet::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(section) = payload.map_err(|error| error.to_string())? else {
            continue;
        };
        for import in section.into_imports() {
            let import = import.map_err(|error| error.to_string())?;
            let (module, name) = (import.module, import.name);
            if module != GLUE {
                return Err(format!("'{name}' comes from '{module}', expected '{GLUE}'"));
            }
            let Some(body) = bodies.get(name) else {
                return Err(format!("'{name}' has no function in the glue"));
            };
            let kind = kind(import.ty);
            lines.insert(format!("{module} {} {kind}  {}", plain(name), essence(body)));
        }
    }
    Ok(lines)
}

/// A name without the hash wasm-bindgen ends it with, which changes with every release.
fn plain(name: &str) -> &str {
    match name.rsplit_once('_') {
        Some((plain, hash)) if is_hash(hash) => plain,
        _ => name,
    }
}

/// Whether a word is sixteen hexadecimal digits.
fn is_hash(word: &str) -> bool {
    word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What is imported.
fn kind(ty: TypeRef) -> &'static str {
    match ty {
        TypeRef::Func(_) | TypeRef::FuncExact(_) => "function",
        TypeRef::Table(_) => "table",
        TypeRef::Memory(_) => "memory",
        TypeRef::Global(_) => "global",
        TypeRef::Tag(_) => "tag",
    }
}

/// The line of a body that says what it does; the rest moves strings in and out of memory.
fn essence(body: &str) -> String {
    const MOVES: [&str; 11] = [
        "function",
        "let ",
        "var ",
        "try",
        "deferred",
        "const ptr",
        "const len",
        "wasm.",
        "//",
        "getDataView",
        "}",
    ];
    let lines: Vec<&str> = body.lines().map(str::trim).collect();
    let given = lines.iter().find_map(|line| {
        let given = line.strip_prefix("const ret = ").or_else(|| line.strip_prefix("result = "))?;
        (given != "result;").then_some(given)
    });
    let done = || lines.iter().find(|line| !MOVES.iter().any(|start| line.starts_with(start)));
    let line = given.or_else(|| done().copied()).unwrap_or("nothing");
    let words = line.trim_end_matches(';').split("__h");
    let words =
        words.map(|word| word.get(..16).filter(|it| is_hash(it)).map_or(word, |_| &word[16..]));
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_listed_without_its_hash() {
        assert_eq!(plain("__wbg_open_0b7832f51fde5a5f"), "__wbg_open");
        assert_eq!(plain("__wbindgen_init_externref_table"), "__wbindgen_init_externref_table");
    }

    #[test]
    fn an_import_is_told_by_what_it_does() {
        let host = "function(arg0) {\n            const ret = arg0.host;\n            return ret;\n        },";
        assert_eq!(essence(host), "arg0.host");
        let kind = "function(arg0) {\n            let result;\n            try {\n                result = arg0 instanceof Element;\n            } catch (_) {";
        assert_eq!(essence(kind), "arg0 instanceof Element");
        let closure = "function(arg0, arg1) {\n            // Cast\n            const ret = makeClosure(arg0, arg1, invoke__h575466e56fb5ac7d);";
        assert_eq!(essence(closure), "makeClosure(arg0, arg1, invoke)");
    }

    #[test]
    fn bytes_that_are_no_module_are_refused() {
        assert!(lines(b"not wasm", "").is_err());
    }

    #[test]
    fn an_import_from_elsewhere_is_refused() {
        // (module (type (func)) (import "env" "f" (func (type 0))))
        let wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x09\x01\x03env\x01f\0\0";
        let error = lines(wasm, "").expect_err("env is not the glue");
        assert_eq!(error, "'f' comes from 'env', expected './ready42_bg.js'");
    }
}

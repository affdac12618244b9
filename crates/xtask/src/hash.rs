//! Names by content, and the list of checksums.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::fault::Fault;
use crate::project::{files, write};

/// The list of checksums, beside what it lists.
const LIST: &str = "SHA256SUMS";

/// The SHA-256 of some bytes, in lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _infallible = write!(text, "{byte:02x}");
        text
    })
}

/// The SHA-256 of a text as a policy names it.
pub(crate) fn digest(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// `stem-hash.extension`, where the hash is the first 16 digits of the SHA-256.
///
/// A file so named never changes, and may be kept by a browser for ever.
pub(crate) fn named(stem: &str, extension: &str, bytes: &[u8]) -> String {
    format!("{stem}-{}.{extension}", &sha256(bytes)[..16])
}

/// Whether a name was made by [`named`].
pub(crate) fn is_named(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name);
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// Writes the checksums of every file below `folder`, as `sha256sum -c` reads them.
///
/// # Errors
///
/// [`Fault::File`] if a file cannot be read or the list cannot be written.
pub(crate) fn write_list(folder: &Path) -> Result<(), Fault> {
    let mut list = String::new();
    for name in files(folder)?.into_iter().filter(|name| name != LIST) {
        let path = folder.join(&name);
        let bytes = fs::read(&path).map_err(Fault::file(&path))?;
        let _infallible = writeln!(list, "{}  {name}", sha256(&bytes));
    }
    write(&folder.join(LIST), list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_one_everybody_computes() {
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn a_policy_names_the_empty_text_as_everybody_does() {
        assert_eq!(digest(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn a_name_follows_from_the_content() {
        assert_eq!(named("boot", "js", b"abc"), "boot-ba7816bf8f01cfea.js");
        assert_ne!(named("boot", "js", b"abc"), named("boot", "js", b"abd"));
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        assert!(is_named("boot-ba7816bf8f01cfea.js"));
        assert!(is_named("boot-ba7816bf8f01cfea.js.br"));
        for name in
            ["index.html", "boot-ba78.js", "boot-ba7816bf8f01cfeg.js", "ba7816bf8f01cfea.js"]
        {
            assert!(!is_named(name), "{name}");
        }
    }
}

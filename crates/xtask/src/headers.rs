//! The response headers: one table, from which the server, every host file and the page are made.
//!
//! # Source
//!
//! The strings were measured in a browser with this very application, and are not to be
//! edited for looks: `docs/security.md` says what each of them stops.

/// The policy of the page.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
    manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-src 'none'; object-src 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'; \
    sandbox allow-scripts allow-same-origin allow-downloads allow-modals";

/// What the page adds to its own policy once the module is loaded: from then on it can ask
/// for nothing, not even from where it came.
pub(crate) const LOCK: &str = "connect-src 'none'; img-src data:; font-src 'none'; \
    media-src 'none'; manifest-src 'none'; worker-src 'none'; frame-src 'none'; \
    form-action 'none'; object-src 'none'";

/// Every header of every response, in the order they are sent.
pub(crate) const HEADERS: [(&str, &str); 6] = [
    ("Content-Security-Policy", POLICY),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), \
         hid=(), payment=(), publickey-credentials-get=()",
    ),
    ("X-DNS-Prefetch-Control", "off"),
];

/// How long a file named after its content is kept.
pub(crate) const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// How long the page is kept: it is asked for again each time, and sent only if it changed.
pub(crate) const ASK_AGAIN: &str = "no-cache";

/// The directives a `<meta>` cannot carry: browsers ignore them there, with a warning.
const NOT_IN_META: [&str; 2] = ["frame-ancestors", "sandbox"];

/// The policy as the page carries it itself, for hosts that send no headers.
pub(crate) fn meta(policy: &str) -> String {
    let kept = policy.split("; ").filter(|directive| {
        !NOT_IN_META.contains(&directive.split(' ').next().unwrap_or_default())
    });
    kept.collect::<Vec<_>>().join("; ")
}

/// The policy of the page that is one file: its one script, its one style, and nothing else.
pub(crate) fn single(script: &str, style: &str) -> String {
    format!(
        "default-src 'none'; script-src '{script}' 'wasm-unsafe-eval'; style-src '{style}'; \
         img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'"
    )
}

/// The policy of the mutant, which lets everything out; only tests ever load it.
pub(crate) fn relaxed() -> String {
    POLICY.replace("connect-src 'self'", "connect-src *")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_word_for_word_the_measured_one() {
        assert_eq!(
            POLICY,
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin allow-downloads allow-modals"
        );
        assert_eq!(
            LOCK,
            "connect-src 'none'; img-src data:; font-src 'none'; media-src 'none'; manifest-src 'none'; worker-src 'none'; frame-src 'none'; form-action 'none'; object-src 'none'"
        );
    }

    #[test]
    fn no_header_can_break_a_line_or_a_quoted_string() {
        for (name, value) in HEADERS {
            assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'), "{name}");
            assert!(value.bytes().all(|b| matches!(b, b' '..=b'~') && b != b'"'), "{value}");
            assert!(!value.contains("  "), "{value}");
        }
    }

    #[test]
    fn the_meta_leaves_out_what_a_meta_cannot_carry() {
        let meta = meta(POLICY);
        assert!(meta.starts_with("default-src 'none'; ") && meta.ends_with("trusted-types 'none'"));
        assert!(!meta.contains("sandbox") && !meta.contains("frame-ancestors"));
    }

    #[test]
    fn one_file_has_the_measured_policy_with_its_two_hashes() {
        assert_eq!(
            single("sha256-A", "sha256-B"),
            "default-src 'none'; script-src 'sha256-A' 'wasm-unsafe-eval'; style-src 'sha256-B'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
        );
    }

    #[test]
    fn the_mutant_differs_in_one_directive() {
        assert_ne!(relaxed(), POLICY);
        assert_eq!(relaxed().replace("connect-src *", "connect-src 'self'"), POLICY);
    }
}

//! Fills the static files of `web/` with the names and policies of a build.

use std::path::Path;

use crate::fault::Fault;

/// Replaces each mark by its value.
///
/// # Errors
///
/// [`Fault::Content`] unless each mark is there, as often as `times` says: a page that lost
/// a mark would be published without its style or its policy.
pub(crate) fn fill(
    path: &Path,
    text: &str,
    marks: &[(&str, usize, &str)],
) -> Result<String, Fault> {
    let mut filled = text.to_owned();
    for &(mark, times, value) in marks {
        let found = filled.matches(mark).count();
        if found != times {
            let detail = format!("expected {mark:?} {times} time(s), found it {found} time(s)");
            return Err(Fault::content(path, detail));
        }
        filled = filled.replace(mark, value);
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_that_is_gone_is_a_fault() {
        let path = Path::new("web/index.html");
        let filled = fill(path, "a \"x.js\" b \"x.js\"", &[("x.js", 2, "x-1.js")]);
        assert_eq!(filled.expect("both are there"), "a \"x-1.js\" b \"x-1.js\"");
        let fault = fill(path, "a", &[("x.js", 1, "x-1.js")]).expect_err("it is not there");
        assert_eq!(
            fault.to_string(),
            "web/index.html: expected \"x.js\" 1 time(s), found it 0 time(s)"
        );
    }
}

//! How many bytes a browser loads.

use std::fmt::Write as _;

/// One published file, as a browser may ask for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Size {
    /// What it is for: `html`, `boot`, `glue`, `wasm`, `css`, `details`, `language`.
    pub(crate) kind: &'static str,
    /// Its name.
    pub(crate) name: String,
    /// Bytes as they are.
    pub(crate) raw: usize,
    /// Bytes by gzip.
    pub(crate) gzip: usize,
    /// Bytes by Brotli.
    pub(crate) brotli: usize,
}

/// The sum of some sizes, under a name.
pub(crate) fn total(sizes: &[Size]) -> Size {
    let sum = |of: fn(&Size) -> usize| sizes.iter().map(of).sum();
    Size {
        kind: "all",
        name: "in all".to_owned(),
        raw: sum(|size| size.raw),
        gzip: sum(|size| size.gzip),
        brotli: sum(|size| size.brotli),
    }
}

/// The sizes as a table, with their sum.
pub(crate) fn table(sizes: &[Size]) -> String {
    let mut text = format!("{:34} {:>9} {:>9} {:>9}\n", "file", "raw", "gzip", "brotli");
    for Size { kind: _, name, raw, gzip, brotli } in sizes.iter().chain([&total(sizes)]) {
        let _infallible = writeln!(text, "{name:34} {raw:>9} {gzip:>9} {brotli:>9}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_is_the_sum() {
        let size = |raw| Size { kind: "css", name: "a.css".into(), raw, gzip: 2, brotli: 1 };
        let text = table(&[size(3), size(4)]);
        let last: Vec<&str> = text.lines().last().unwrap_or_default().split_whitespace().collect();
        assert_eq!(last, ["in", "all", "7", "4", "2"]);
    }
}

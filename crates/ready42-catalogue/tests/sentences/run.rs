//! Words in a row that stand in two texts.

use std::collections::BTreeSet;

/// Every row of so many words in these texts.
pub(crate) fn index(texts: &[Vec<String>], length: usize) -> BTreeSet<&[String]> {
    texts.iter().flat_map(|text| text.windows(length)).collect()
}

/// The first row of so many words that is in the index, if any is.
pub(crate) fn common(text: &[String], rows: &BTreeSet<&[String]>, length: usize) -> Option<String> {
    text.windows(length).find(|row| rows.contains(row)).map(|row| row.join(" "))
}

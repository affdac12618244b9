//! The byte budgets: what a page may weigh.

use serde_json::Value;

use crate::fault::Fault;
use crate::project::Project;
use crate::size::{Size, total};

/// Where the budgets are.
pub(crate) const PATH: &str = "tests/budgets.json";

/// One budget and what it is spent on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spent {
    /// The file kind, or the name of a sum.
    pub(crate) name: String,
    /// Bytes by Brotli.
    pub(crate) brotli: u64,
    /// How many there may be.
    pub(crate) limit: u64,
}

/// Holds the sizes of a build against the budgets.
///
/// Everything in `sizes` is loaded before the first question, but for the packs of languages: a
/// page loads one at most, and none in English. They count for `everything` only.
///
/// # Errors
///
/// [`Fault::Content`] if the file is not of the expected shape, or has no budget for a kind.
pub(crate) fn spent(project: &Project, sizes: &[Size]) -> Result<Vec<Spent>, Fault> {
    let path = project.path(PATH);
    let budgets: Value =
        serde_json::from_str(&project.read(PATH)?).map_err(|error| Fault::content(&path, error))?;
    let limit = |pointer: &str| {
        let limit = budgets.pointer(pointer).and_then(Value::as_u64);
        limit.ok_or_else(|| Fault::content(&path, format!("expected a number at '{pointer}'")))
    };
    let bytes = |size: &Size| u64::try_from(size.brotli).unwrap_or(u64::MAX);
    let mut all = Vec::new();
    for size in sizes {
        let limit = limit(&format!("/files/{}", size.kind))?;
        all.push(Spent { name: size.kind.to_owned(), brotli: bytes(size), limit });
    }
    for sum in ["firstLoad", "everything"] {
        let counts = |size: &&Size| sum == "everything" || size.kind != "language";
        let counted: Vec<Size> = sizes.iter().filter(counts).cloned().collect();
        let brotli = bytes(&total(&counted));
        all.push(Spent { name: sum.to_owned(), brotli, limit: limit(&format!("/{sum}"))? });
    }
    Ok(all)
}

/// The budgets as a table.
pub(crate) fn table(spent: &[Spent]) -> String {
    let lines = spent.iter().map(|Spent { name, brotli, limit }| {
        let mark = if brotli > limit { "  over" } else { "" };
        let percent = brotli.saturating_mul(100).checked_div(*limit).unwrap_or_default();
        format!("{name:12} {brotli:>9} of {limit:>7} bytes by Brotli {percent:>4} %{mark}\n")
    });
    lines.collect()
}

/// Checks that no budget is overspent.
///
/// # Errors
///
/// [`Fault::Broken`] with every budget that is.
pub(crate) fn check(spent: &[Spent]) -> Result<(), Fault> {
    let over = spent.iter().filter(|it| it.brotli > it.limit);
    let findings: Vec<String> = over
        .map(|it| format!("'{}' has {} bytes, expected at most {}", it.name, it.brotli, it.limit))
        .collect();
    if findings.is_empty() { Ok(()) } else { Err(Fault::Broken { check: "budgets", findings }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_may_be_spent_to_the_last_byte() {
        let spent = |brotli| Spent { name: "wasm".into(), brotli, limit: 100 };
        assert!(check(&[spent(100)]).is_ok());
        let fault = check(&[spent(101)]).expect_err("it is one over");
        assert_eq!(fault.to_string(), "budgets: 'wasm' has 101 bytes, expected at most 100");
    }
}

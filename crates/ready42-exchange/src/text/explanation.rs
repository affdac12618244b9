//! Every term of a score, with the sum shown.

use ready42_core::explain::{Explanation, Term};

use super::Page;
use crate::words;

/// How a score comes about, term by term, for a terminal.
pub fn explanation(explanation: &Explanation) -> String {
    let mut page = Page::default();
    let subject = explanation.subject.as_ref().map_or("", |id| id.as_str());
    page.paragraph(0, &format!("Readiness of {subject} {}", explanation.title));
    page.paragraph(0, &words::readiness(explanation.readiness));
    if explanation.terms.is_empty() {
        page.blank();
        page.paragraph(0, "Nothing that is assessed here adds to it.");
        return page.finish();
    }
    page.blank();
    let columns = [12, 10, -9, 6, -18];
    page.row(0, &columns, &["Term", "Weight", "Credit", "", "Adds"]);
    for term in &explanation.terms {
        self::term(&mut page, &columns, term);
    }
    page.line(&"─".repeat(63));
    let sum = explanation.terms.iter().map(|term| term.contribution).sum();
    page.row(0, &columns, &["Sum", "", "", "", &exact(sum)]);
    page.row(0, &columns, &["Score", "", "", "", &exact(explanation.certain)]);
    page.blank();
    page.paragraph(
        0,
        "Each term is weight × credit, as a share of all weights, rounded once; the score is \
         rounded once from the exact sum. A term marked “open” counts only what is certain.",
    );
    page.finish()
}

fn term(page: &mut Page, columns: &[isize], term: &Term) {
    let id = term.question.as_ref().map_or(term.unit.as_str(), |question| question.as_str());
    let weight = format!("{} of {}", term.weight, term.of_weight);
    let open = if term.open { "open" } else { "" };
    let adds = exact(term.contribution);
    page.row(0, columns, &[id, &weight, &term.credit.to_string(), open, &adds]);
    match term.provenance {
        Some(provenance) => {
            page.paragraph(
                4,
                &format!("{} ({} pair, in our words)", term.label, words::provenance(provenance)),
            );
        }
        None => page.paragraph(4, &term.label),
    }
}

/// Parts per 10^12 as a percentage with all its decimals.
fn exact(parts: u64) -> String {
    format!("{}.{:010} %", parts / 10_000_000_000, parts % 10_000_000_000)
}

#[cfg(test)]
mod tests {
    use super::exact;

    #[test]
    fn no_decimal_is_dropped() {
        assert_eq!(exact(333_333_333_333), "33.3333333333 %");
        assert_eq!(exact(1_000_000_000_000), "100.0000000000 %");
        assert_eq!(exact(1), "0.0000000001 %");
    }
}

//! Every term of a score, with the sum shown.

use ready42_core::explain::{Explanation, Term};
use ready42_messages::{Arg, Messages, say};

use super::Page;
use crate::words;

/// How a score comes about, term by term, for a terminal.
pub fn explanation(explanation: &Explanation, m: Messages) -> String {
    let mut page = Page::default();
    let subject = explanation.subject.as_ref().map_or("", |id| id.as_str());
    let title = &*explanation.title;
    page.paragraph(0, &say!(m, "explain-heading", subject = subject, title = title));
    page.paragraph(0, &words::readiness(m, explanation.readiness));
    if explanation.terms.is_empty() {
        page.blank();
        page.paragraph(0, m.say("explain-nothing"));
        return page.finish();
    }
    page.blank();
    let columns = [12, 10, -9, 6, -18];
    let headings = ["explain-term", "explain-weight", "explain-credit"].map(|id| m.say(id));
    let [term, weight, credit] = headings;
    page.row(0, &columns, &[term, weight, credit, "", m.say("explain-adds")]);
    for term in &explanation.terms {
        self::term(&mut page, &columns, term, m);
    }
    page.line(&"─".repeat(63));
    let sum = explanation.terms.iter().map(|term| term.contribution).sum();
    page.row(0, &columns, &[m.say("explain-sum"), "", "", "", &exact(m, sum)]);
    page.row(0, &columns, &[m.say("explain-score"), "", "", "", &exact(m, explanation.certain)]);
    page.blank();
    page.paragraph(0, m.say("explain-method"));
    page.finish()
}

fn term(page: &mut Page, columns: &[isize], term: &Term, m: Messages) {
    let id = term.question.as_ref().map_or(term.unit.as_str(), |question| question.as_str());
    let weight = say!(m, "explain-weight-of", weight = term.weight, all = term.of_weight);
    let open = if term.open { m.say("explain-open") } else { "" };
    let (credit, adds) = (words::percent(m, term.credit), exact(m, term.contribution));
    page.row(0, columns, &[id, &weight, &credit, open, &adds]);
    match term.provenance {
        Some(provenance) => {
            let provenance = words::provenance(m, provenance);
            let label = &*term.label;
            page.paragraph(4, &say!(m, "explain-pair", label = label, provenance = provenance));
        }
        None => page.paragraph(4, &term.label),
    }
}

/// Parts per 10^12 as a percentage with all its decimals.
fn exact(m: Messages, parts: u64) -> String {
    say!(m, "percent", share = Arg::decimal(parts, 10))
}

#[cfg(test)]
mod tests {
    use ready42_catalogue::english;

    use super::exact;

    #[test]
    fn no_decimal_is_dropped() {
        let exact = |parts| exact(english(), parts);
        assert_eq!(exact(333_333_333_333), "33.3333333333 %");
        assert_eq!(exact(1_000_000_000_000), "100.0000000000 %");
        assert_eq!(exact(1), "0.0000000001 %");
    }
}

//! Every term of a figure, with the sum shown.

use ready42_core::{
    catalogue::Catalogue,
    explain::{Explanation, Summed},
};
use ready42_messages::Messages;
use unicode_width::UnicodeWidthStr as _;

use super::Page;
use crate::words::{self, ShownSum, ShownTerm};

/// Every digit there is: shares are explained in parts per 10^12.
const DECIMALS: u8 = 10;

/// How a figure comes about, term by term, for a terminal.
pub fn explanation(explanation: &Explanation, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    page.paragraph(0, &words::explained(m, explanation));
    for said in words::explained_by(m, explanation, catalogue) {
        page.paragraph(0, &said);
    }
    let sums = words::sums(m, explanation, catalogue, DECIMALS);
    for (index, sum) in sums.iter().enumerate() {
        if index > 0 || !explanation.parts.is_empty() {
            page.heading(&sum.heading);
        }
        self::sum(&mut page, sum, m);
    }
    if let Some(answer) = &explanation.answer {
        page.heading(m.say("explain-question-adds"));
        for it in words::answer_adds(m, answer, catalogue, DECIMALS) {
            let to = format!("{} {}", it.id, it.label);
            page.row(0, &[36, 12, -20], &[&to, &it.weight, &it.adds]);
        }
        page.heading(m.say("explain-question-records"));
        let records = words::answer_records(m, answer);
        for record in &records {
            page.hanging(0, "· ", record);
        }
        if records.is_empty() {
            page.paragraph(0, m.say("explain-question-no-record"));
        }
    }
    if explanation.sum.of == Summed::Readiness {
        page.blank();
        page.paragraph(0, m.say("explain-method"));
    }
    page.finish()
}

fn sum(page: &mut Page, sum: &ShownSum<'_>, m: Messages) {
    if let Some(figure) = &sum.figure {
        page.paragraph(0, figure);
    }
    page.paragraph(0, sum.rule);
    if sum.terms.is_empty() {
        page.blank();
        page.paragraph(0, m.say("explain-nothing"));
        return;
    }
    page.blank();
    let columns = [14, 12, -13, 6, -20];
    let [weight, credit, adds] = sum.columns;
    page.row(0, &columns, &[m.say("explain-term"), weight, credit, "", adds]);
    for it in &sum.terms {
        term(page, &columns, it, m);
    }
    page.line(&"─".repeat(73));
    let total = |page: &mut Page, name, figure: &str| {
        page.row(0, &columns, &[name, "", "", "", figure]);
    };
    total(page, m.say("explain-sum"), &sum.sum);
    if let Some(at_best) = &sum.at_best {
        total(page, m.say("explain-at-best"), at_best);
    }
    if let Some(figure) = &sum.figure {
        total(page, m.say("explain-score"), figure);
    }
}

fn term(page: &mut Page, columns: &[isize], term: &ShownTerm<'_>, m: Messages) {
    let open = if term.open { m.say("explain-open") } else { "" };
    let named = !term.id.is_empty();
    // A label by itself stands where identifiers do if it has room there.
    let short = !named && term.label.width() <= columns[0].unsigned_abs();
    let id = if short { &*term.label } else { term.id };
    page.row(0, columns, &[id, &term.weight, &term.credit, open, &term.adds]);
    if !short && !term.label.is_empty() {
        page.paragraph(4, &term.label);
    }
}

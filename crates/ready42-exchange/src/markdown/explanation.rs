//! Every term of a figure, with the sum shown.

use ready42_core::{catalogue::Catalogue, explain::Explanation};
use ready42_messages::Messages;

use super::{Page, escape};
use crate::words::{self, Column, ShownSum, ShownTerm};

/// As many digits of shares as a person reads; what is shown still adds up.
const DECIMALS: u8 = 2;

/// How a figure comes about, term by term.
pub fn explanation(explanation: &Explanation, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    page.heading(1, &escape(&words::explained(m, explanation)));
    for said in words::explained_by(m, explanation, catalogue) {
        page.paragraph(&escape(&said));
    }
    for sum in words::sums(m, explanation, catalogue, DECIMALS) {
        page.heading(2, &escape(&sum.heading));
        self::sum(&mut page, &sum, m);
    }
    if let Some(answer) = &explanation.answer {
        page.heading(2, m.say("explain-question-adds"));
        let columns = ["explain-question-to", "explain-weight:", "explain-adds:"];
        let adds = words::answer_adds(m, answer, catalogue, DECIMALS);
        page.table(
            words::columns(m, columns),
            adds.into_iter().map(|it| [named(&it), it.weight, it.adds]),
        );
        page.heading(2, m.say("explain-question-records"));
        let records = words::answer_records(m, answer);
        if records.is_empty() {
            page.paragraph(m.say("explain-question-no-record"));
        } else {
            page.list(records.iter().map(|it| escape(it)));
        }
    }
    page.0
}

fn sum(page: &mut Page, sum: &ShownSum<'_>, m: Messages) {
    if let Some(figure) = &sum.figure {
        page.paragraph(&format!("**{figure}**"));
    }
    page.paragraph(sum.rule);
    if sum.terms.is_empty() {
        page.paragraph(m.say("explain-nothing"));
        return;
    }
    let [weight, credit, adds] = sum.columns;
    let column = |title, number| Column { title, number };
    let columns = [
        column(m.say("explain-term"), false),
        column(weight, true),
        column(credit, true),
        column(adds, true),
    ];
    let best = column(m.say("explain-at-best"), true);
    let rows = sum.terms.iter().map(|it| {
        let credit = if it.open {
            format!("{} ({})", it.credit, m.say("explain-open"))
        } else {
            it.credit.clone()
        };
        let row = [named(it), it.weight.clone(), credit, it.adds.clone()];
        (row, it.at_best.clone().unwrap_or_default())
    });
    let strong = |said: &str| format!("**{said}**");
    let [term, total] = [m.say("explain-sum"), &sum.sum].map(strong);
    let at_best = sum.at_best.as_deref().map(strong);
    let last = ([term, String::new(), String::new(), total], at_best.clone().unwrap_or_default());
    let rows = rows.chain([last]);
    if at_best.is_some() {
        let [first, second, third, fourth] = columns;
        let rows =
            rows.map(|([term, weight, credit, adds], best)| [term, weight, credit, adds, best]);
        page.table([first, second, third, fourth, best], rows);
    } else {
        page.table(columns, rows.map(|(row, _)| row));
    }
}

fn named(term: &ShownTerm<'_>) -> String {
    escape(format!("{} {}", term.id, term.label).trim())
}

//! Every term of a figure, with the sum shown.

use ready42_core::{
    catalogue::Catalogue,
    explain::{Explanation, Summed},
    id::QuestionId,
};
use ready42_messages::Messages;

use super::{
    head,
    page::{Page, english, english_within, escape},
};
use crate::words::{self, Column, ShownSum, ShownTerm};

/// As many digits of shares as a person reads; what is shown still adds up.
const DECIMALS: u8 = 2;

/// How a figure comes about, term by term, as a page of its own.
pub fn explanation(explanation: &Explanation, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    let title = words::explained(m, explanation);
    head(&mut page, &title, "", m);
    let heading = english_within(&title, words::explained_in_english(m, explanation, catalogue));
    page.add(&format!("<main>\n<h1>{heading}</h1>"));
    let asked = explanation.answer.as_ref().map(|_| QuestionId::from(&*explanation.subject));
    let untranslated = asked.is_some_and(|id| catalogue.fell_back().question(&id));
    for (index, said) in words::explained_by(m, explanation, catalogue).iter().enumerate() {
        // Of a question, what it asks is said first.
        page.paragraph(&english(index == 0 && untranslated, escape(said)));
    }
    for sum in words::sums(m, explanation, catalogue, DECIMALS) {
        page.add(&format!("<h2>{}</h2>", escape(&sum.heading)));
        self::sum(&mut page, &sum, m);
    }
    if let Some(answer) = &explanation.answer {
        let heading = m.say("explain-question-adds");
        page.add(&format!("<h2>{}</h2>", escape(heading)));
        let columns = ["explain-question-to", "explain-weight:", "explain-adds:"];
        page.table(heading, &words::columns(m, columns));
        for it in words::answer_adds(m, answer, catalogue, DECIMALS) {
            page.row("long", &named(&it), &[("number", it.weight), ("number", it.adds)]);
        }
        page.end_table();
        page.add(&format!("<h2>{}</h2>", escape(m.say("explain-question-records"))));
        let records = words::answer_records(m, answer);
        if records.is_empty() {
            page.text(m.say("explain-question-no-record"));
        }
        for record in records {
            page.text(&record);
        }
    }
    page.add("</main>\n</body>\n</html>");
    page.0
}

/// How readiness, coverage and assurance come about, each behind its name.
pub(super) fn of_numbers(
    page: &mut Page,
    explanations: &[Explanation],
    catalogue: &Catalogue,
    m: Messages,
) {
    let whole = |it: &&Explanation| NUMBERS.contains(&&*it.subject);
    details(page, explanations.iter().filter(whole), catalogue, m);
}

/// How the readiness of each clause and objective comes about.
pub(super) fn of_groups(
    page: &mut Page,
    explanations: &[Explanation],
    catalogue: &Catalogue,
    m: Messages,
) {
    let part =
        |it: &&Explanation| it.sum.of == Summed::Readiness && !NUMBERS.contains(&&*it.subject);
    details(page, explanations.iter().filter(part), catalogue, m);
}

const NUMBERS: [&str; 3] = ["readiness", "coverage", "assurance"];

fn details<'a>(
    page: &mut Page,
    explanations: impl Iterator<Item = &'a Explanation>,
    catalogue: &Catalogue,
    m: Messages,
) {
    let explained: Vec<&Explanation> = explanations.collect();
    if explained.is_empty() {
        return;
    }
    page.add(&format!("<h3>{}</h3>", escape(m.say("explain"))));
    for explanation in explained {
        let title = words::explained(m, explanation);
        let title = english_within(&title, words::explained_in_english(m, explanation, catalogue));
        page.add(&format!("<details>\n<summary>{title}</summary>"));
        for sum in words::sums(m, explanation, catalogue, DECIMALS) {
            self::sum(page, &sum, m);
        }
        page.add("</details>");
    }
}

fn sum(page: &mut Page, sum: &ShownSum<'_>, m: Messages) {
    if let Some(figure) = &sum.figure {
        page.paragraph(&format!("<strong>{}</strong>", escape(figure)));
    }
    page.text(sum.rule);
    if sum.terms.is_empty() {
        page.text(m.say("explain-nothing"));
        return;
    }
    let [weight, credit, adds] = sum.columns;
    let number = |title| Column { title, number: true };
    let mut columns = vec![Column { title: m.say("explain-term"), number: false }];
    columns.extend([weight, credit].into_iter().filter(|it| !it.is_empty()).map(number));
    columns.push(number(adds));
    columns.extend(sum.at_best.as_ref().map(|_| number(m.say("explain-at-best"))));
    page.table(&sum.heading, &columns);
    for it in &sum.terms {
        let mut cells = vec![];
        if !weight.is_empty() {
            cells.push(("number", escape(&it.weight)));
        }
        if !credit.is_empty() {
            let open =
                if it.open { format!("<br>{}", m.say("explain-open")) } else { String::new() };
            cells.push(("number", format!("{}{open}", escape(&it.credit))));
        }
        cells.push(("number", escape(&it.adds)));
        cells.extend(it.at_best.as_ref().map(|it| ("number", escape(it))));
        page.row("long", &named(it), &cells);
    }
    let empty = columns.len() - 2 - usize::from(sum.at_best.is_some());
    let mut cells = vec![("number", String::new()); empty];
    let strong = |said: &str| ("number", format!("<strong>{}</strong>", escape(said)));
    cells.push(strong(&sum.sum));
    cells.extend(sum.at_best.as_deref().map(strong));
    page.row("category", &escape(m.say("explain-sum")), &cells);
    page.end_table();
}

fn named(term: &ShownTerm<'_>) -> String {
    let label = english(term.english, escape(&term.label));
    if term.id.is_empty() { label } else { format!("<strong>{}</strong> {label}", escape(term.id)) }
}

//! The tables of a comparison, one for each sort of thing that can change.

use ready42_core::{
    assessment::FactValue,
    catalogue::Catalogue,
    change::{
        AnswerChange, AnswerKind, Attribution, Comparison, RecordKind, Said, SaidWord, SystemKind,
    },
    id::{FactId, ItemId, QuestionId},
    order::sort_by_key,
    ratio::Range,
    verdict::Blocker,
};
use ready42_messages::{Messages, say};

use super::{SheetTable, marked, signed, table};
use crate::words::{decision, entry::system_field, lacks, level, range, readiness, state};

/// How many shares that grew or shrank are shown one by one.
const SHARES: usize = 10;

pub(super) fn answers(
    m: Messages,
    mut answers: Vec<&AnswerChange>,
    catalogue: &Catalogue,
) -> SheetTable {
    sort_by_key(&mut answers, |it| it.kind);
    let fell_back = answers.iter().map(|it| [catalogue.fell_back().question(&it.question)]);
    let fell_back: Vec<_> = fell_back.collect();
    let rows = answers.into_iter().map(|it| {
        [
            question(catalogue, &it.question),
            m.say(match it.kind {
                AnswerKind::Improved => "answer-improved",
                AnswerKind::Slipped => "answer-slipped",
                AnswerKind::Answered => "answer-answered",
                AnswerKind::TakenBack => "answer-taken-back",
                AnswerKind::NotKnown => "answer-not-known",
                AnswerKind::SetAside => "answer-set-aside",
                AnswerKind::Applies => "answer-applies",
            })
            .to_owned(),
            said(m, it.before),
            said(m, it.after),
            signed(m, it.effect),
            it.by.as_deref().unwrap_or_default().to_owned(),
        ]
    });
    let columns = [
        "change-question",
        "change-what",
        "change-before",
        "change-after",
        "change-effect:",
        "change-by",
    ];
    marked(table(m, "change-answers", columns, rows), fell_back)
}

/// What is said about a question.
fn said(m: Messages, said: Said) -> String {
    let word = match (said.word, said.level) {
        (_, Some(found)) => return level(m, found),
        (SaidWord::Unknown, _) => "standing-not-known",
        (SaidWord::NotApplicable, _) => "standing-not-applicable",
        (SaidWord::Nothing | SaidWord::Level, _) => "standing-not-answered",
    };
    m.say(word).to_owned()
}

fn question(catalogue: &Catalogue, id: &QuestionId) -> String {
    let text = catalogue.question(id).map_or("", |it| &it.text);
    format!("{id} {text}").trim_end().to_owned()
}

pub(super) fn counted(m: Messages, attribution: &Attribution) -> SheetTable {
    let mut shares: Vec<_> = attribution.terms.iter().filter(|it| it.counted != 0).collect();
    sort_by_key(&mut shares, |it| std::cmp::Reverse(it.counted.unsigned_abs()));
    let (first, rest) = shares.split_at(shares.len().min(SHARES));
    let mut rows: Vec<[String; 2]> =
        first.iter().map(|it| [it.question.to_string(), signed(m, it.counted)]).collect();
    if !rest.is_empty() {
        let sum = rest.iter().map(|it| it.counted).sum();
        rows.push([say!(m, "change-others", questions = rest.len()), signed(m, sum)]);
    }
    let table = table(m, "change-counted", ["change-question", "change-effect:"], rows);
    SheetTable { note: m.say("change-counted-note"), ..table }
}

pub(super) fn blockers(
    m: Messages,
    heading: &'static str,
    blockers: &[Blocker],
    catalogue: &Catalogue,
) -> SheetTable {
    let rows = blockers.iter().map(|it| {
        let title = catalogue.assessed().item(&it.unit).map_or("", |item| &item.title);
        [format!("{} {title}", it.unit), say!(m, "change-at-stage", stage = it.stage), lacks(m, it)]
    });
    let table = table(m, heading, ["column-unit", "change-stage", "column-gap"], rows);
    marked(table, blockers.iter().map(|it| [is_english(catalogue, &it.unit)]))
}

pub(super) fn decisions(m: Messages, it: &Comparison, catalogue: &Catalogue) -> SheetTable {
    let rows = it.decisions.iter().map(|it| {
        let title = catalogue.assessed().item(&it.control).map_or("", |item| &item.title);
        let [before, after] = [it.before, it.after].map(|it| decision(m, it).to_owned());
        [format!("{} {title}", it.control), before, after, it.reason.to_string()]
    });
    let columns = ["column-control", "change-before", "change-after", "column-reason"];
    let fell_back = it.decisions.iter().map(|it| [is_english(catalogue, &it.control)]);
    marked(table(m, "statement", columns, rows), fell_back)
}

/// Whether the title of a clause, unit or control fell back.
fn is_english(catalogue: &Catalogue, item: &ItemId) -> bool {
    catalogue.fell_back().item(&catalogue.assessed().id, item)
}

pub(super) fn records(m: Messages, it: &Comparison) -> SheetTable {
    let rows = it.records.iter().map(|it| {
        let what = match it.kind {
            RecordKind::Added => "record-was-added",
            RecordKind::Removed => "record-was-removed",
            RecordKind::Expired => "record-was-expired",
            RecordKind::Renewed => "record-was-renewed",
        };
        [format!("{} {}", it.id, it.title), m.say(what).to_owned()]
    });
    table(m, "change-records", ["change-record", "change-what"], rows)
}

pub(super) fn facts(m: Messages, it: &Comparison, catalogue: &Catalogue) -> SheetTable {
    let known = &catalogue.content().facts;
    let rows = it.facts.iter().map(|it| {
        let fact = known.iter().find(|fact| fact.id == it.fact);
        let name = fact.map_or_else(|| it.fact.to_string(), |fact| fact.text.to_string());
        let [before, after] =
            [&it.before, &it.after].map(|value| fact_value(m, &it.fact, value.as_ref(), catalogue));
        [name, before, after]
    });
    let fell_back = it.facts.iter().map(|it| {
        let fact = catalogue.fell_back().fact(&it.fact);
        // Yes and no are no words of the fact.
        let option = |value: &Option<FactValue>| matches!(value, Some(FactValue::Choice(_)));
        [fact, fact && option(&it.before), fact && option(&it.after)]
    });
    let columns = ["change-fact", "change-before", "change-after"];
    marked(table(m, "change-facts", columns, rows), fell_back)
}

pub(super) fn systems(m: Messages, it: &Comparison) -> SheetTable {
    let rows = it.systems.iter().map(|it| {
        let what = match it.kind {
            SystemKind::Added => "record-was-added",
            SystemKind::Removed => "record-was-removed",
            SystemKind::Retired => "system-was-retired",
            SystemKind::Changed => "system-was-changed",
        };
        let fields: Vec<String> = it.fields.iter().map(|field| system_field(m, field)).collect();
        let fields = fields.join(m.say("list-between"));
        [format!("{} {}", it.id, it.name), m.say(what).to_owned(), fields]
    });
    table(m, "systems", ["column-system", "change-what", "change-fields"], rows)
}

pub(super) fn remedies(m: Messages, it: &Comparison, catalogue: &Catalogue) -> SheetTable {
    let rows = it.remedies.iter().map(|it| {
        let remedy = catalogue.remedy(&it.remedy).map_or(it.remedy.as_str(), |it| &it.title);
        [remedy.to_owned(), state(m, it.before).to_owned(), state(m, it.after).to_owned()]
    });
    let fell_back =
        it.remedies.iter().map(|it| [catalogue.fell_back().remedy(&it.remedy), false, false]);
    let columns = ["change-remedy", "change-before", "change-after"];
    marked(table(m, "change-remedies", columns, rows), fell_back)
}

/// What a fact of the profile is known to be.
pub fn fact_value(
    m: Messages,
    id: &FactId,
    value: Option<&FactValue>,
    catalogue: &Catalogue,
) -> String {
    match value {
        None => m.say("standing-not-known").to_owned(),
        Some(FactValue::Flag(true)) => m.say("yes").to_owned(),
        Some(FactValue::Flag(false)) => m.say("no").to_owned(),
        Some(FactValue::Choice(chosen)) => {
            let fact = catalogue.content().facts.iter().find(|fact| fact.id == *id);
            let options = fact.map_or(&[][..], |fact| &fact.options);
            let option = options.iter().find(|option| option.id == *chosen);
            option.map_or(chosen, |option| &option.title).to_string()
        }
    }
}

pub(super) fn questions(m: Messages, it: &Comparison, catalogue: &Catalogue) -> SheetTable {
    let questions = [
        (&it.questions.added, "question-was-added"),
        (&it.questions.reworded, "question-was-reworded"),
        (&it.questions.withdrawn, "question-was-withdrawn"),
    ];
    let rows = questions.into_iter().flat_map(|(ids, what)| {
        ids.iter().map(move |id| [question(catalogue, id), m.say(what).to_owned()])
    });
    let fell_back = questions.into_iter().flat_map(|(ids, _)| ids);
    let fell_back = fell_back.map(|id| [catalogue.fell_back().question(id)]);
    let columns = ["change-question", "change-what"];
    marked(table(m, "change-questions", columns, rows), fell_back)
}

pub(super) fn groups(m: Messages, it: &Comparison, catalogue: &Catalogue) -> SheetTable {
    let changed = it.groups.iter().filter(|it| it.before != it.after);
    let fell_back = changed.clone().map(|it| [is_english(catalogue, &it.id)]);
    let rows = changed.map(|it| {
        let [before, after] = [it.before, it.after].map(|it| readiness(m, it));
        [format!("{} {}", it.id, it.title), before, after]
    });
    let columns = ["column-part", "change-before:", "change-after:"];
    marked(table(m, "groups", columns, rows), fell_back)
}

pub(super) fn frameworks(m: Messages, it: &Comparison) -> SheetTable {
    let said = |it: Option<Range>| {
        it.map_or_else(|| m.say("readiness-not-assessed").to_owned(), |it| range(m, it))
    };
    let changed = it.frameworks.iter().filter(|it| it.before != it.after);
    let rows = changed.map(|it| [it.title.to_string(), said(it.before), said(it.after)]);
    table(m, "frameworks", ["column-title", "change-before:", "change-after:"], rows)
}

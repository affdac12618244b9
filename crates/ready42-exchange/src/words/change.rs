//! How a comparison is said, once for every format: paragraphs and tables of plain text.

use ready42_core::{
    assessment::FactValue,
    catalogue::Catalogue,
    change::{
        AnswerChange, AnswerKind, Attribution, Comparison, Reading, RecordKind, Said, SaidWord,
        Warning,
    },
    id::{FactId, QuestionId},
    ratio::Range,
    verdict::Blocker,
};
use ready42_messages::{Arg, Messages, say};

use super::{
    Column, columns, date, decision, lacks, level, mean_level, number, percent, range, share,
    stage_words,
};

/// A page of paragraphs and tables; nothing in it is escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is about.
    pub title: String,
    /// Said first, a paragraph each.
    pub lead: Vec<String>,
    /// The tables.
    pub tables: Vec<SheetTable>,
}

/// A table of a [`Sheet`]; the first cell of a row says what the row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetTable {
    /// What it shows.
    pub heading: &'static str,
    /// What has to be known to read it; may be empty.
    pub note: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// How many shares that grew or shrank are shown one by one.
const SHARES: usize = 10;

/// A comparison in words.
pub fn comparison(m: Messages, it: &Comparison, catalogue: &Catalogue) -> Sheet {
    let mut tables = vec![figures(m, it)];
    let answers: Vec<_> = it.answers.iter().collect();
    tables.push(self::answers(m, answers, catalogue));
    tables.push(counted(m, &it.attribution));
    for (heading, blockers) in [
        ("change-blockers-removed", &it.blockers_removed),
        ("change-blockers-added", &it.blockers_added),
    ] {
        tables.push(self::blockers(m, heading, blockers, catalogue));
    }
    tables.push(decisions(m, it, catalogue));
    tables.push(records(m, it));
    tables.push(facts(m, it, catalogue));
    tables.push(questions(m, it, catalogue));
    tables.push(groups(m, it));
    tables.push(frameworks(m, it));
    tables.retain(|table| !table.rows.is_empty());
    Sheet { title: say!(m, "changes-title", title = &*it.title), lead: lead(m, it), tables }
}

/// Parts per million as percentage points, with their sign.
pub fn signed(m: Messages, parts: i64) -> String {
    let points = Arg::decimal(parts.unsigned_abs(), 4);
    match parts {
        0 => m.say("change-none").to_owned(),
        1.. => say!(m, "change-up", points = points),
        _ => say!(m, "change-down", points = points),
    }
}

fn lead(m: Messages, it: &Comparison) -> Vec<String> {
    let Attribution { change, from_answers, from_counted, .. } = &it.attribution;
    let points = Arg::decimal(change.unsigned_abs(), 4);
    let headline = match change {
        0 => m.say("change-headline-same").to_owned(),
        1.. => say!(m, "change-headline-up", points = points),
        _ => say!(m, "change-headline-down", points = points),
    };
    let mut lead = vec![headline];
    let from = match (from_answers, from_counted) {
        (0, 0) => None,
        (_, 0) => Some(m.say("change-from-answers").to_owned()),
        (0, _) => Some(m.say("change-from-counted").to_owned()),
        _ => {
            let (answers, counted) = (signed(m, *from_answers), signed(m, *from_counted));
            Some(say!(m, "change-from", answers = &answers, counted = &counted))
        }
    };
    if let Some(from) = from {
        lead.push(format!("{from} {}", m.say("change-rounding")));
    }
    let Reading { as_of, content, policy, .. } = &it.before;
    let day = date(m, *as_of);
    let policy = policy.as_str();
    lead.push(say!(m, "change-days", before = &day, content = &**content, policy = policy));
    let Reading { as_of, content, policy, .. } = &it.after;
    let (day, policy) = (date(m, *as_of), policy.as_str());
    lead.push(say!(m, "change-days-after", after = &day, content = &**content, policy = policy));
    lead.extend(it.warnings.iter().map(|warning| self::warning(m, *warning).to_owned()));
    lead
}

/// Why two assessments are less comparable than one might think.
fn warning(m: Messages, warning: Warning) -> &'static str {
    m.say(match warning {
        Warning::Organisation => "warning-organisation",
        Warning::Policy => "warning-policy",
        Warning::Questionnaire => "warning-questionnaire",
        Warning::Content => "warning-content",
        _ => "warning-days",
    })
}

fn table<const N: usize>(
    m: Messages,
    heading: &'static str,
    ids: [&'static str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> SheetTable {
    let rows = rows.into_iter().map(Vec::from).collect();
    SheetTable { heading: m.say(heading), note: "", columns: columns(m, ids).to_vec(), rows }
}

fn figures(m: Messages, it: &Comparison) -> SheetTable {
    let (before, after) = (&it.before, &it.after);
    let row =
        |name: &str, say: &dyn Fn(&Reading) -> String| [name.to_owned(), say(before), say(after)];
    let mut rows = vec![
        row(m.say("readiness"), &|it| super::readiness(m, it.readiness)),
        row(m.say("coverage"), &|it| percent(m, it.coverage)),
        row(m.say("assurance"), &|it| share(m, it.assurance)),
        row(m.say("maturity"), &|it| mean_level(m, it.maturity)),
        row(m.say("change-counting"), &|it| number(m, it.questions)),
    ];
    if before.stage.is_some() && after.stage.is_some() {
        let stage = |it: &Reading| it.stage.map_or("", |it| stage_words(m, it)).to_owned();
        rows.push(row(m.say("verdict"), &stage));
        for (index, stage) in [(0, 1_u8), (1, 2)] {
            let name = say!(m, "change-blockers", stage = stage);
            rows.push(row(&name, &|it| number(m, it.blockers[index])));
        }
    }
    table(m, "figures", ["change-figure", "change-before:", "change-after:"], rows)
}

fn answers(m: Messages, mut answers: Vec<&AnswerChange>, catalogue: &Catalogue) -> SheetTable {
    answers.sort_by_key(|it| it.kind);
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
    table(m, "change-answers", columns, rows)
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

fn counted(m: Messages, attribution: &Attribution) -> SheetTable {
    let mut shares: Vec<_> = attribution.terms.iter().filter(|it| it.counted != 0).collect();
    shares.sort_by_key(|it| std::cmp::Reverse(it.counted.unsigned_abs()));
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

fn blockers(
    m: Messages,
    heading: &'static str,
    blockers: &[Blocker],
    catalogue: &Catalogue,
) -> SheetTable {
    let rows = blockers.iter().map(|it| {
        let title = catalogue.assessed().item(&it.unit).map_or("", |item| &item.title);
        [format!("{} {title}", it.unit), say!(m, "change-at-stage", stage = it.stage), lacks(m, it)]
    });
    table(m, heading, ["column-unit", "change-stage", "column-gap"], rows)
}

fn decisions(m: Messages, it: &Comparison, catalogue: &Catalogue) -> SheetTable {
    let rows = it.decisions.iter().map(|it| {
        let title = catalogue.assessed().item(&it.control).map_or("", |item| &item.title);
        let [before, after] = [it.before, it.after].map(|it| decision(m, it).to_owned());
        [format!("{} {title}", it.control), before, after, it.reason.to_string()]
    });
    table(
        m,
        "statement",
        ["column-control", "change-before", "change-after", "column-reason"],
        rows,
    )
}

fn records(m: Messages, it: &Comparison) -> SheetTable {
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

fn facts(m: Messages, it: &Comparison, catalogue: &Catalogue) -> SheetTable {
    let known = &catalogue.content().facts;
    let rows = it.facts.iter().map(|it| {
        let fact = known.iter().find(|fact| fact.id == it.fact);
        let name = fact.map_or_else(|| it.fact.to_string(), |fact| fact.text.to_string());
        let [before, after] =
            [&it.before, &it.after].map(|value| fact_value(m, &it.fact, value.as_ref(), catalogue));
        [name, before, after]
    });
    table(m, "change-facts", ["change-fact", "change-before", "change-after"], rows)
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

fn questions(m: Messages, it: &Comparison, catalogue: &Catalogue) -> SheetTable {
    let questions = [
        (&it.questions.added, "question-was-added"),
        (&it.questions.reworded, "question-was-reworded"),
        (&it.questions.withdrawn, "question-was-withdrawn"),
    ];
    let rows = questions.into_iter().flat_map(|(ids, what)| {
        ids.iter().map(move |id| [question(catalogue, id), m.say(what).to_owned()])
    });
    table(m, "change-questions", ["change-question", "change-what"], rows)
}

fn groups(m: Messages, it: &Comparison) -> SheetTable {
    let changed = it.groups.iter().filter(|it| it.before != it.after);
    let rows = changed.map(|it| {
        let [before, after] = [it.before, it.after].map(|it| super::readiness(m, it));
        [format!("{} {}", it.id, it.title), before, after]
    });
    table(m, "groups", ["column-part", "change-before:", "change-after:"], rows)
}

fn frameworks(m: Messages, it: &Comparison) -> SheetTable {
    let said = |it: Option<Range>| {
        it.map_or_else(|| m.say("readiness-not-assessed").to_owned(), |it| range(m, it))
    };
    let changed = it.frameworks.iter().filter(|it| it.before != it.after);
    let rows = changed.map(|it| [it.title.to_string(), said(it.before), said(it.after)]);
    table(m, "frameworks", ["column-title", "change-before:", "change-after:"], rows)
}

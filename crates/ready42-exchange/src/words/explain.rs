//! How the terms of a figure are said.

use ready42_core::{
    catalogue::Catalogue,
    explain::{AnswerTerms, Credit, Explanation, Sum, Summed, TRILLION, Term, Weight},
    id::{FrameworkId, ItemId},
    plan::{Shift, Weighed},
};
use ready42_messages::{Arg, Messages, say};

use super::{
    date, days, fact, list, mean_level, no_verdict, number, per_day, percent, points, provenance,
    range, stage_words,
};

/// A sum as a face shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownSum<'a> {
    /// What is summed.
    pub heading: String,
    /// The rule by which it is.
    pub rule: &'static str,
    /// What stands over the weights, the credit and what is added; nothing for a column that none
    /// of the terms has.
    pub columns: [&'static str; 3],
    /// The terms.
    pub terms: Vec<ShownTerm<'a>>,
    /// Their sum.
    pub sum: String,
    /// The same if all that is open turned out to be in place, where anything is.
    pub at_best: Option<String>,
    /// The figure as reports show it, where it is one.
    pub figure: Option<String>,
}

/// One term as a face shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownTerm<'a> {
    /// The identifier; empty where the label says all.
    pub id: &'a str,
    /// What it is.
    pub label: String,
    /// Whether the label stands in English although the rest does not.
    pub english: bool,
    /// What explains it in turn.
    pub opens: Option<&'a str>,
    /// How much it counts.
    pub weight: String,
    /// What it earns.
    pub credit: String,
    /// Whether it might earn more.
    pub open: bool,
    /// What it adds.
    pub adds: String,
    /// What it adds at best, where that is more for some term of the sum.
    pub at_best: Option<String>,
}

/// What is explained, as a heading.
pub fn explained(m: Messages, explanation: &Explanation) -> String {
    let Explanation { subject, title, sum, answer, stage, .. } = explanation;
    if let Some(stage) = stage {
        return say!(m, "explain-heading", of = m.say("verdict"), what = stage_words(m, *stage));
    }
    let (of, what) = match sum.of {
        Summed::Value => (m.say("explain-remedy"), title.to_string()),
        _ if answer.is_some() => (m.say("explain-question"), subject.to_string()),
        _ => {
            let part = subject.rsplit('/').next().filter(|it| !NAMES.contains(it));
            let framework = sum.of == Summed::Items && subject.contains('-');
            let what = match part {
                Some(id) if !framework && id != &**title => format!("{id} {title}"),
                _ => title.to_string(),
            };
            (summed(m, sum.of), what)
        }
    };
    say!(m, "explain-heading", of = of, what = &what)
}

/// The part of the heading that stands in English although the rest does not; mostly empty.
pub fn explained_in_english<'a>(
    m: Messages,
    explanation: &'a Explanation,
    catalogue: &Catalogue,
) -> &'a str {
    let Explanation { subject, title, sum, answer, stage, .. } = explanation;
    let fell_back = catalogue.fell_back();
    let is = match subject.rsplit('/').next() {
        // Of these the heading says no title.
        _ if stage.is_some() || answer.is_some() => false,
        _ if sum.of == Summed::Value => fell_back.remedy(&(&**subject).into()),
        // No framework has its title translated.
        Some(id) if catalogue.framework(&id.into()).is_some() => !m.is_english(),
        Some(id) => {
            let item = ItemId::from(id);
            let others = catalogue.content().frameworks.iter();
            let mut all = std::iter::once(catalogue.assessed()).chain(others);
            let framework = all.find(|it| it.item(&item).is_some());
            framework.is_some_and(|it| fell_back.item(&it.id, &item))
        }
        None => false,
    };
    if is { title } else { "" }
}

/// The names of the measures over the whole, which stand in the heading already.
const NAMES: [&str; 4] = ["readiness", "coverage", "assurance", "maturity"];

/// Every sum of an explanation in full, the first the figure itself.
///
/// # Units
///
/// Shares and levels get so many `decimals`, 10 at most, and are rounded so that the terms still
/// add up to the sum.
pub fn sums<'a>(
    m: Messages,
    explanation: &'a Explanation,
    catalogue: &Catalogue,
    decimals: u8,
) -> Vec<ShownSum<'a>> {
    let sums = [&explanation.sum].into_iter().chain(&explanation.parts);
    sums.map(|sum| shown(m, sum, catalogue, decimals)).collect()
}

/// What a question adds to its unit, to what is above that, and to the whole.
pub fn answer_adds<'a>(
    m: Messages,
    answer: &'a AnswerTerms,
    catalogue: &Catalogue,
    decimals: u8,
) -> Vec<ShownTerm<'a>> {
    let terms = answer.adds.iter();
    let shown = terms.map(|it| ShownTerm {
        adds: alone(m, decimals, it.contribution),
        at_best: (it.at_best != it.contribution).then(|| alone(m, decimals, it.at_best)),
        ..term(m, it, Summed::Readiness, catalogue)
    });
    shown.collect()
}

/// What a question asks, how it is answered and since when; where a remedy stands, what it stands
/// before, and which weight would move it.
pub fn explained_by(m: Messages, explanation: &Explanation, catalogue: &Catalogue) -> Vec<String> {
    let mut said = vec![];
    if let Some(answer) = &explanation.answer {
        said.push(explanation.title.to_string());
        let given = super::standing_of(m, answer.standing, answer.level);
        said.push(match answer.at {
            Some(at) => say!(m, "explain-answer-on", answer = &given, date = &date(m, at)),
            None => say!(m, "explain-answer", answer = &given),
        });
    }
    if explanation.sum.of == Summed::Value {
        match &explanation.order {
            Some(order) => {
                let (effort, value) = (days(m, order.terms.effort), per_day(m, &order.terms));
                let rank = order.rank;
                said.push(say!(m, "explain-rank", rank = rank, effort = &effort, value = &value));
                if let Some(ahead) = &order.ahead_of {
                    let title = catalogue.remedy(ahead).map_or(ahead.as_str(), |it| &it.title);
                    said.push(say!(m, "entry-ahead-of", remedy = title));
                }
                said.extend(moved_by(m, &order.moved_by));
            }
            None => said.push(m.say("explain-no-rank").to_owned()),
        }
    }
    said
}

/// The records that an answer names, each with whether it counts.
pub fn answer_records(m: Messages, answer: &AnswerTerms) -> Vec<String> {
    let said = answer.records.iter().map(|record| {
        let title = if record.title.is_empty() { record.id.as_str() } else { &record.title };
        if record.counts {
            say!(m, "explain-record-counts", title = title)
        } else {
            say!(m, "explain-record-silent", title = title)
        }
    });
    said.collect()
}

/// Which weights would move a remedy; nothing where none does.
pub fn moved_by(m: Messages, shifts: &[Shift]) -> Option<String> {
    let said = |shift: &Shift| match (shift.weight, shift.higher) {
        (Weighed::Gain, true) => m.say("moved-gain-higher"),
        (Weighed::Gain, false) => m.say("moved-gain-lower"),
        (Weighed::Reach, true) => m.say("moved-reach-higher"),
        (Weighed::Reach, false) => m.say("moved-reach-lower"),
        (Weighed::Risk, true) => m.say("moved-risk-higher"),
        (Weighed::Risk, false) => m.say("moved-risk-lower"),
    };
    let weights: Vec<&str> = shifts.iter().map(said).collect();
    (!weights.is_empty()).then(|| say!(m, "moved-by", weights = &list(m, &weights)))
}

fn summed(m: Messages, of: Summed) -> &'static str {
    m.say(match of {
        Summed::Readiness | Summed::Items | Summed::Pairs | Summed::Answer => "readiness",
        Summed::Coverage => "coverage",
        Summed::Assurance => "assurance",
        Summed::Maturity => "maturity",
        Summed::Stage1 | Summed::Stage2 => "verdict",
        Summed::Gate => "terms-gate",
        Summed::Gain => "terms-gain",
        Summed::Framework | Summed::Reach => "terms-reach",
        Summed::Risk => "terms-risk",
        Summed::Value => "explain-of-value",
    })
}

fn rule(m: Messages, of: Summed) -> &'static str {
    m.say(match of {
        Summed::Readiness => "explain-rule-readiness",
        Summed::Items => "explain-rule-items",
        Summed::Pairs => "explain-rule-pairs",
        Summed::Answer => "explain-rule-answer",
        Summed::Coverage => "explain-rule-coverage",
        Summed::Assurance => "explain-rule-assurance",
        Summed::Maturity => "explain-rule-maturity",
        Summed::Stage1 => "explain-rule-stage-1",
        Summed::Stage2 => "explain-rule-stage-2",
        Summed::Gate => "explain-rule-gate",
        Summed::Gain => "explain-rule-gain",
        Summed::Framework => "explain-rule-framework",
        Summed::Reach => "explain-rule-reach",
        Summed::Risk => "explain-rule-risk",
        Summed::Value => "explain-rule-value",
    })
}

fn heading(m: Messages, sum: &Sum, catalogue: &Catalogue) -> String {
    match (sum.of, &sum.framework) {
        (Summed::Stage1, _) => say!(m, "stage-name", stage = 1_u8),
        (Summed::Stage2, _) => say!(m, "stage-name", stage = 2_u8),
        (_, Some(id)) => say!(m, "explain-of-framework", framework = short(id, catalogue)),
        (of, None) => summed(m, of).to_owned(),
    }
}

fn short<'a>(id: &'a FrameworkId, catalogue: &'a Catalogue) -> &'a str {
    catalogue.framework(id).map_or(id.as_str(), |it| &it.short)
}

fn shown<'a>(m: Messages, sum: &'a Sum, catalogue: &Catalogue, decimals: u8) -> ShownSum<'a> {
    let shares = sum.of.scale() == TRILLION;
    let open = shares && sum.certain != sum.at_best;
    let percent = sum.of != Summed::Maturity;
    let mut adds = Steps::new(decimals, percent);
    let mut more = Steps::new(decimals, percent);
    let terms = sum.terms.iter().map(|it| {
        let (certain, before) = (adds.add(it.contribution), more.shown);
        // What is not open is the same at best, to the last digit shown.
        more.add(it.at_best.saturating_sub(it.contribution));
        ShownTerm {
            adds: if shares { adds.say(m, certain) } else { amount(m, sum.of, it.contribution) },
            at_best: open.then(|| adds.say(m, certain + more.shown - before)),
            ..term(m, it, sum.of, catalogue)
        }
    });
    let terms: Vec<ShownTerm<'_>> = terms.collect();
    let total = if shares { adds.say(m, adds.shown) } else { amount(m, sum.of, sum.certain) };
    let has = |id: &'static str, has: bool| if has { m.say(id) } else { "" };
    let credit = match sum.of {
        Summed::Maturity => "explain-level",
        Summed::Gain | Summed::Framework | Summed::Reach => "explain-gains",
        Summed::Value => "explain-share",
        _ => "explain-credit",
    };
    let weight = match sum.of {
        Summed::Stage1 | Summed::Stage2 => "explain-blocks",
        _ => "explain-weight",
    };
    ShownSum {
        heading: heading(m, sum, catalogue),
        rule: rule(m, sum.of),
        columns: [
            has(weight, terms.iter().any(|it| !it.weight.is_empty())),
            has(credit, terms.iter().any(|it| !it.credit.is_empty())),
            m.say("explain-adds"),
        ],
        terms,
        sum: total,
        at_best: open.then(|| adds.say(m, adds.shown + more.shown)),
        figure: match sum.of {
            Summed::Maturity => {
                let hundredths = (sum.certain + TRILLION / 200) / (TRILLION / 100);
                Some(mean_level(m, u16::try_from(hundredths).ok()))
            }
            _ => sum.figure.map(|it| range(m, it)),
        },
    }
}

/// A term but for what it adds.
fn term<'a>(m: Messages, term: &'a Term, of: Summed, catalogue: &Catalogue) -> ShownTerm<'a> {
    let fell_back = catalogue.fell_back();
    let (mut id, mut label) = (&*term.id, term.label.to_string());
    let mut english = fell_back.question(&id.into());
    if of == Summed::Value {
        let name = m.say(match id {
            "gain" => "terms-gain",
            "reach" => "terms-reach",
            _ => "terms-risk",
        });
        name.clone_into(&mut label);
        id = "";
    } else if of == Summed::Risk {
        label = format!("{}: {label}", fact(m, id));
        (id, english) = ("", !m.is_english());
    } else if of == Summed::Reach || NAMES.contains(&id) {
        id = "";
    } else if label.is_empty() {
        m.say("statement").clone_into(&mut label);
    }
    if let Some(found) = term.provenance {
        let said = provenance(m, found);
        label = say!(m, "explain-pair", label = &label, provenance = said);
        english = !m.is_english();
    }
    ShownTerm {
        id,
        label,
        english,
        opens: term.opens.as_deref(),
        weight: match term.weight {
            None => String::new(),
            Some(Weight::Of(part, all)) => {
                say!(m, "explain-weight-of", weight = part, all = all)
            }
            Some(Weight::Share(share)) => alone(m, 1, share),
        },
        credit: match term.credit {
            None => String::new(),
            Some(Credit::Share(share)) => percent(m, share),
            Some(Credit::Level(hundredths)) => mean_level(m, Some(hundredths)),
            Some(Credit::Points(amount)) => points(m, amount),
        },
        open: term.open,
        adds: String::new(),
        at_best: None,
    }
}

/// A number of things, or parts per million as percentage points to the last digit.
fn amount(m: Messages, of: Summed, amount: u64) -> String {
    if of.scale() == 1 {
        return number(m, amount);
    }
    say!(m, "points", points = Arg::decimal(amount, 4))
}

/// Rounds parts per 10^12 to so many decimals, one after the other, so that what is shown adds up.
struct Steps {
    decimals: u8,
    percent: bool,
    exact: u64,
    shown: u64,
}

impl Steps {
    const fn new(decimals: u8, percent: bool) -> Self {
        Self { decimals, percent, exact: 0, shown: 0 }
    }

    /// What of the next part is shown.
    fn add(&mut self, parts: u64) -> u64 {
        self.exact += parts;
        // A percentage has two decimals fewer than the share.
        let kept = u32::from(self.decimals) + if self.percent { 2 } else { 0 };
        let step = 10_u64.pow(12_u32.saturating_sub(kept));
        let upto = (self.exact + step / 2) / step;
        let part = upto - self.shown;
        self.shown = upto;
        part
    }

    fn say(&self, m: Messages, shown: u64) -> String {
        let part = Arg::decimal(shown, self.decimals);
        if self.percent { say!(m, "percent", share = part) } else { m.number(part) }
    }
}

/// One share by itself.
fn alone(m: Messages, decimals: u8, parts: u64) -> String {
    let mut steps = Steps::new(decimals, true);
    let shown = steps.add(parts);
    steps.say(m, shown)
}

/// Why a verdict cannot be explained: none is given.
pub fn unexplained(m: Messages, subject: &str) -> &'static str {
    if subject == "verdict" { no_verdict(m) } else { m.say("explain-missing") }
}

//! The three numbers and how questions are answered: what each figure means.

use ready42_core::{
    question::Level,
    ratio::{Range, Ratio},
    report::Report,
};
use ready42_messages::{Messages, say};

use super::{level, mean_level, percent, readiness, share};

/// One of the three numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Its name.
    pub name: &'static str,
    /// The figure in words, or that there is none.
    pub figure: String,
    /// The same as a share, for a bar.
    pub range: Option<Range>,
    /// What the figure is a share of; it follows the figure in a sentence.
    pub means: String,
}

/// Readiness, coverage and assurance, each with what it means.
pub fn numbers(m: Messages, report: &Report) -> [Number; 3] {
    let settled = |it: Ratio| Range { low: it, high: it };
    let tally = report.tally;
    let open = tally.unanswered + tally.unknown;
    let reached = match report.readiness {
        None => m.say("readiness-means-none").to_owned(),
        Some(range) if range.is_settled() => m.say("readiness-means").to_owned(),
        Some(_) => say!(m, "readiness-means-range", open = open),
    };
    let covered =
        say!(m, "coverage-means", answered = tally.answered, applicable = tally.applicable);
    [
        Number {
            name: m.say("readiness"),
            figure: readiness(m, report.readiness),
            range: report.readiness,
            means: reached,
        },
        Number {
            name: m.say("coverage"),
            figure: percent(m, report.coverage),
            range: Some(settled(report.coverage)),
            means: covered,
        },
        Number {
            name: m.say("assurance"),
            figure: share(m, report.assurance),
            range: report.assurance.map(settled),
            means: m.say("assurance-means").to_owned(),
        },
    ]
}

/// How far things have come, beside the three numbers.
pub fn maturity(m: Messages, report: &Report) -> String {
    match report.maturity.mean {
        None => m.say("maturity-none").to_owned(),
        mean => say!(m, "maturity-mean", mean = &mean_level(m, mean)),
    }
}

/// What the mean level is the mean of.
pub fn maturity_means(m: Messages) -> String {
    say!(m, "maturity-means", target = Level::TARGET.number())
}

/// How many questions have each answer, in words, every answer named.
pub fn answers(m: Messages, report: &Report) -> Vec<(String, usize)> {
    let tally = report.tally;
    let levels = Level::ALL.into_iter().map(|it| level(m, it)).zip(report.maturity.levels);
    let others = [
        (m.say("standing-not-known"), tally.unknown),
        (m.say("standing-not-answered"), tally.unanswered),
        (m.say("answers-excluded"), tally.excluded),
        (m.say("answers-out-of-profile"), tally.out_of_profile),
    ];
    levels.chain(others.map(|(said, number)| (said.to_owned(), number))).collect()
}

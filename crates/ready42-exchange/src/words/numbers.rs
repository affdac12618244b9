//! The three numbers and how questions are answered: what each figure means.

use ready42_core::{
    question::Level,
    ratio::{Range, Ratio},
    report::Report,
};

use super::{count, level, mean_level, readiness, share};

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
pub fn numbers(report: &Report) -> [Number; 3] {
    let settled = |it: Ratio| Range { low: it, high: it };
    let tally = report.tally;
    let open = tally.unanswered + tally.unknown;
    let reached = match report.readiness {
        None => "since no question counts".to_owned(),
        Some(range) if range.is_settled() => "of the target is reached".to_owned(),
        Some(_) => format!(
            "of the target is reached, for certain and at best: {} open",
            count(open, "question is", "questions are")
        ),
    };
    [
        Number {
            name: "Readiness",
            figure: readiness(report.readiness),
            range: report.readiness,
            means: reached,
        },
        Number {
            name: "Coverage",
            figure: report.coverage.to_string(),
            range: Some(settled(report.coverage)),
            means: format!(
                "of what applies is answered: {} of {}",
                tally.answered,
                count(tally.applicable, "question", "questions")
            ),
        },
        Number {
            name: "Assurance",
            figure: share(report.assurance),
            range: report.assurance.map(settled),
            means: "of the credit claimed rests on records that are attached and in date"
                .to_owned(),
        },
    ]
}

/// How far things have come, beside the three numbers.
pub fn maturity(report: &Report) -> String {
    match report.maturity.mean {
        None => "no level is answered yet".to_owned(),
        mean => format!("mean level {} of 4", mean_level(mean)),
    }
}

/// What the mean level is the mean of.
pub fn maturity_means() -> String {
    format!("the mean level of what is answered; level {} is the target", Level::TARGET.number())
}

/// How many questions have each answer, in words, every answer named.
pub fn answers(report: &Report) -> Vec<(String, usize)> {
    let tally = report.tally;
    let levels = Level::ALL.into_iter().map(level).zip(report.maturity.levels);
    let others = [
        ("Not known", tally.unknown),
        ("Not answered", tally.unanswered),
        ("Excluded with a reason", tally.excluded),
        ("Do not apply to the profile", tally.out_of_profile),
    ];
    levels.chain(others.map(|(said, number)| (said.to_owned(), number))).collect()
}

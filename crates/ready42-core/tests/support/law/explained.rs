//! Law 7: the explained contributions of a figure add up to it.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{
    explain::{Explainer, Explanation, Measure, Subject, Sum, Summed, TRILLION, Weight},
    ratio::{Range, Ratio},
};

use crate::support::{
    case::{Case, TODAY},
    dice::Dice,
};

/// A case and what explains it, judged once.
struct Explained<'a> {
    case: &'a Case,
    explainer: Explainer<'a>,
}

impl<'a> Explained<'a> {
    fn new(case: &'a Case) -> Self {
        Self { case, explainer: Explainer::new(&case.instrument, &case.assessment, TODAY) }
    }

    fn of(&self, subject: &Subject) -> Option<Explanation> {
        // Whatever is explained is found again under the name it has in commands and addresses.
        let found = Subject::find(&self.case.instrument, &subject.to_string());
        assert_eq!(found.as_ref(), Some(subject));
        self.explainer.explain(subject)
    }
}

/// The terms add up, their weights to the whole, and each opens into something.
fn holds(it: &Explained<'_>, sum: &Sum) -> TestCaseResult {
    let certain: u64 = sum.terms.iter().map(|term| term.contribution).sum();
    prop_assert_eq!(certain, sum.certain, "{:?}", sum);
    if sum.of.scale() == TRILLION {
        let at_best: u64 = sum.terms.iter().map(|term| term.at_best).sum();
        prop_assert_eq!(at_best, sum.at_best, "{:?}", sum);
        let mut whole = None;
        let (mut weights, mut shares) = (0, 0);
        for term in &sum.terms {
            match term.weight {
                Some(Weight::Of(part, of)) => {
                    weights += part;
                    prop_assert!(whole.is_none_or(|found| found == of));
                    whole = Some(of);
                }
                Some(Weight::Share(share)) => shares += share,
                None => prop_assert_eq!(sum.of, Summed::Answer, "a term without a weight"),
            }
        }
        prop_assert_eq!(weights, whole.unwrap_or_default());
        let terms = sum.terms.len() as u64;
        let claims = weights == 0 && terms > 0 && sum.of != Summed::Answer;
        prop_assert!(!claims || shares.abs_diff(TRILLION) <= terms, "{:?}", sum);
    }
    for opens in sum.terms.iter().filter_map(|term| term.opens.as_deref()) {
        let subject = Subject::find(&it.case.instrument, opens);
        prop_assert!(subject.is_some(), "'{}' is explained nowhere", opens);
        let open = it.of(&subject.expect("it is there"));
        prop_assert!(open.is_some(), "'{}' is explained nowhere", opens);
    }
    Ok(())
}

/// The figure is the one that the report shows, and the sum rounds to it.
fn shows(it: &Explained<'_>, subject: &Subject, figure: Option<Range>) -> TestCaseResult {
    let explained = it.of(subject).expect("the subject is there");
    holds(it, &explained.sum)?;
    prop_assert_eq!(explained.sum.figure, figure, "{}", subject);
    let near = |share: Ratio, sum: u64| {
        let points = u64::from(share.basis_points()) * (TRILLION / 10_000);
        points.abs_diff(sum) <= TRILLION / 10_000
    };
    if let Some(Range { low, high }) = figure {
        prop_assert!(near(low, explained.sum.certain) && near(high, explained.sum.at_best));
        let open = explained.sum.terms.iter().any(|term| term.open);
        prop_assert!(low == high || open, "{} is open", subject);
    }
    Ok(())
}

fn settled(share: Ratio) -> Range {
    Range { low: share, high: share }
}

pub(crate) fn contributions_add_up_to_the_score(case: &Case, dice: &mut Dice) -> TestCaseResult {
    let report = case.report();
    let it = &Explained::new(case);
    shows(it, &Subject::Whole(Measure::Readiness), report.readiness)?;
    let coverage = report.readiness.map(|_| settled(report.coverage));
    shows(it, &Subject::Whole(Measure::Coverage), coverage)?;
    shows(it, &Subject::Whole(Measure::Assurance), report.assurance.map(settled))?;
    if let Some(group) = dice.pick(&report.groups) {
        let part = |measure| Subject::Part(measure, group.id.clone());
        shows(it, &part(Measure::Readiness), group.readiness)?;
        shows(it, &part(Measure::Coverage), group.readiness.map(|_| settled(group.coverage)))?;
        shows(it, &part(Measure::Assurance), group.assurance.map(settled))?;
    }
    if let Some(unit) = dice.pick(&report.units) {
        shows(it, &Subject::Part(Measure::Readiness, unit.id.clone()), unit.readiness)?;
        if let Some(question) = dice.pick(&unit.questions) {
            let subject = Subject::Question(question.id.clone());
            let found = it.of(&subject).expect("the question is asked");
            holds(it, &found.sum)?;
            let answer = found.answer.expect("it says how it is answered");
            prop_assert_eq!((answer.standing, answer.level), (question.standing, question.level));
        }
    }
    for framework in &report.frameworks {
        shows(it, &Subject::Framework(framework.id.clone()), framework.readiness)?;
        if let Some(item) = dice.pick(&framework.items) {
            shows(it, &Subject::Item(item.id.clone()), item.readiness)?;
        }
    }
    for stranger in ["Z.99", "coverage/Z.99", "coverage/", "verdict/4", "depth"] {
        prop_assert_eq!(Subject::find(&case.instrument, stranger), None);
    }
    Ok(())
}

pub(crate) fn levels_add_up_to_the_mean_level(case: &Case, dice: &mut Dice) -> TestCaseResult {
    let report = case.report();
    let it = &Explained::new(case);
    let mut subjects = vec![(Subject::Whole(Measure::Maturity), report.maturity.mean)];
    if let Some(group) = dice.pick(&report.groups) {
        subjects.push((Subject::Part(Measure::Maturity, group.id.clone()), group.mean_level));
    }
    for (subject, mean) in subjects {
        let sum = it.of(&subject).expect("the subject is there").sum;
        holds(it, &sum)?;
        let hundredths = u64::from(mean.unwrap_or_default()) * (TRILLION / 100);
        prop_assert!(hundredths.abs_diff(sum.certain) <= TRILLION / 100);
        prop_assert_eq!(mean.is_some(), !sum.terms.is_empty());
    }
    Ok(())
}

pub(crate) fn the_terms_of_a_remedy_add_up_to_those_of_the_plan(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let report = case.report();
    let Some(entry) = dice.pick(&report.plan) else { return Ok(()) };
    let it = &Explained::new(case);
    let found = it.of(&Subject::Remedy(entry.remedy.clone())).expect("it is there");
    let order = found.order.expect("it stands in the plan");
    prop_assert_eq!((order.rank, &order.terms), (entry.rank, &entry.terms));
    prop_assert_eq!(found.sum.certain, entry.terms.value);
    let mut reaches = vec![];
    for sum in [&found.sum].into_iter().chain(&found.parts) {
        holds(it, sum)?;
        let wanted = match sum.of {
            Summed::Gate => entry.terms.gate as u64,
            Summed::Gain => entry.terms.gain,
            Summed::Reach => entry.terms.reach,
            Summed::Risk => entry.terms.risk,
            _ => {
                reaches.extend(sum.framework.clone().map(|it| (it, sum.certain)));
                continue;
            }
        };
        prop_assert_eq!(sum.certain, wanted, "{:?}", sum.of);
    }
    let wanted = entry.terms.frameworks.iter().map(|it| (it.framework.clone(), it.gain));
    prop_assert_eq!(reaches, wanted.collect::<Vec<_>>());
    prop_assert_eq!(entry.moves, !entry.moved_by.is_empty());
    Ok(())
}

pub(crate) fn the_blockers_of_a_verdict_are_counted_where_they_stand(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let it = &Explained::new(case);
    let found = it.of(&Subject::Verdict);
    let Some(verdict) = case.report().verdict else {
        prop_assert!(found.is_none());
        return Ok(());
    };
    let found = found.expect("there is a verdict");
    prop_assert_eq!(found.stage, Some(verdict.stage));
    for sum in [&found.sum].into_iter().chain(&found.parts) {
        holds(it, sum)?;
        let stage = usize::from(sum.of == Summed::Stage2);
        prop_assert_eq!(sum.certain, verdict.counts[stage] as u64);
    }
    prop_assert_eq!(found.sum.certain, verdict.blockers.len() as u64);
    Ok(())
}

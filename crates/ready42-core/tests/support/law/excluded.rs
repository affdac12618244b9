//! Law 2: a reasoned *not applicable* leaves the others as they are, and clauses have none.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{
    assessment::Given,
    framework::{Item, ItemKind},
    id::ItemId,
    question::Question,
    ratio::WHOLE,
};

use crate::support::{answers::decision, case::Case, dice::Dice};

const WHY: &str = "Nothing of the sort is done here.";

fn units(case: &Case, kind: ItemKind) -> Vec<(usize, &Item)> {
    case.units().enumerate().filter(|(_, unit)| unit.kind == kind).collect()
}

fn excluding(case: &Case, control: &ItemId, reason: &str) -> Case {
    case.but(|it| {
        it.statement.insert(control.clone(), decision(true, reason));
    })
}

pub(crate) fn a_reasoned_exclusion_leaves_every_other_unit_as_it_was(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let controls = units(case, ItemKind::Control);
    let Some((place, control)) = dice.pick(&controls) else { return Ok(()) };
    let (before, after) = (case.judged(), excluding(case, &control.id, WHY).judged());
    let (was, is) = (before.scores(), after.scores());
    for (unit, (was, is)) in was.units.iter().zip(&is.units).enumerate() {
        if unit == *place {
            prop_assert_eq!(is.weights, 0);
        } else {
            prop_assert_eq!(was, is);
        }
    }
    // The mean over the others is what it was: its sums lose the control's and nothing else.
    let weight = u128::from(case.instrument.policy().unit_weight(&control.id));
    let gone = &was.units[*place];
    let whole = if gone.weights == 0 { 0 } else { weight * WHOLE };
    prop_assert_eq!(is.total.possible, was.total.possible - whole);
    prop_assert_eq!(is.total.low, was.total.low - weight * gone.low);
    prop_assert_eq!(is.total.high, was.total.high - weight * gone.high);
    prop_assert_eq!(is.total.answered, was.total.answered - weight * gone.answered);
    Ok(())
}

pub(crate) fn a_control_with_nothing_applicable_is_worth_what_an_excluded_one_is(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let controls = units(case, ItemKind::Control);
    let Some((_, control)) = dice.pick(&controls) else { return Ok(()) };
    let mut answered = case.clone();
    for question in case.questions().filter(|it| it.unit == control.id) {
        answered = answered.with(&question.id, Some(Given::NotApplicable(WHY.into())));
    }
    let (answered, excluded) = (answered.judged(), excluding(case, &control.id, WHY).judged());
    prop_assert_eq!(answered.scores(), excluded.scores());
    prop_assert_eq!(answered.projections(), excluded.projections());
    Ok(())
}

pub(crate) fn one_question_not_applicable_leaves_the_ratio_of_the_others(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let mut counting = case.counting();
    counting.retain(|(question, _)| case.is_control(&question.unit));
    let Some((question, found)) = dice.pick(&counting) else { return Ok(()) };
    let place = case.units().position(|unit| unit.id == question.unit).expect("its unit is there");
    let without = case.with(&question.id, Some(Given::NotApplicable(WHY.into())));
    let (before, after) = (case.judged(), without.judged());
    let (was, is) = (&before.scores().units[place], &after.scores().units[place]);
    let weight = u128::from(question.weight);
    prop_assert_eq!(is.weights, was.weights - weight);
    // In thirds of weight, which both sums can be turned into without a remainder.
    let thirds = |share: u128, weights: u128| share * 3 * weights / WHOLE;
    let (low, high) = found.map_or((0, 3), |level| (level.thirds(), level.thirds()));
    prop_assert_eq!(
        thirds(is.low, is.weights),
        thirds(was.low, was.weights) - weight * u128::from(low)
    );
    prop_assert_eq!(
        thirds(is.high, is.weights),
        thirds(was.high, was.weights) - weight * u128::from(high)
    );
    Ok(())
}

fn as_if_not_answered(case: &Case, question: &Question, reason: &str) -> TestCaseResult {
    let given = case.with(&question.id, Some(Given::NotApplicable(reason.into())));
    let none = case.with(&question.id, None);
    prop_assert_eq!(given.report(), none.report());
    Ok(())
}

pub(crate) fn not_applicable_on_a_clause_is_worth_what_no_answer_is(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let clauses: Vec<_> = case.questions().filter(|it| !case.is_control(&it.unit)).collect();
    let Some(question) = dice.pick(&clauses) else { return Ok(()) };
    as_if_not_answered(case, question, WHY)
}

pub(crate) fn not_applicable_without_a_reason_is_worth_what_no_answer_is(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let questions: Vec<_> = case.questions().collect();
    let Some(question) = dice.pick(&questions) else { return Ok(()) };
    as_if_not_answered(case, question, " \n")
}

pub(crate) fn an_exclusion_without_a_reason_scores_as_no_decision(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let controls = units(case, ItemKind::Control);
    let Some((_, control)) = dice.pick(&controls) else { return Ok(()) };
    let undecided = case.but(|it| {
        it.statement.remove(&control.id);
    });
    let excluded = excluding(case, &control.id, "\t");
    prop_assert_eq!(excluded.judged(), undecided.judged());
    prop_assert!(!excluded.report().statement.complete);
    Ok(())
}

pub(crate) fn a_decision_about_a_clause_decides_nothing(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let clauses = units(case, ItemKind::SubClause);
    let Some((_, clause)) = dice.pick(&clauses) else { return Ok(()) };
    let undecided = case.but(|it| {
        it.statement.remove(&clause.id);
    });
    prop_assert_eq!(excluding(case, &clause.id, WHY).report(), undecided.report());
    Ok(())
}

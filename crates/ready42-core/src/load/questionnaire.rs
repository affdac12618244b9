//! Checks of the questionnaires and of the policies that judge them.

use super::{
    Issues, Place, Placed, Rule,
    bank::{Known, known, length, refuse_own, unique},
};
use crate::{
    id::{ItemId, QuestionId},
    policy::Policy,
    question::Question,
    questionnaire::{Conclusion, Questionnaire, Selection},
    ratio::Ratio,
    set::Set,
    vocabulary::{Fact, FactKind},
};

pub(super) fn check(all: &Known<'_>, issues: &mut Issues) {
    let bank = all.bank;
    unique(&bank.questionnaires, |questionnaire| &questionnaire.id, issues);
    unique(&bank.policies, |policy| &policy.id, issues);
    let mut asked: Set<&QuestionId> = Set::new();
    for Placed { place, value } in &bank.questionnaires {
        refuse_own(place, value.id.as_str(), issues);
        questionnaire(all, place, value, issues);
        units(all, place, value, issues);
        measured(place, value, issues);
        asked.extend(selected(all, value).map(|question| &question.id));
    }
    unselected(&bank.questions, &asked, issues);
    for Placed { place, value } in &bank.policies {
        policy(all, place, value, issues);
    }
}

/// Checks that every one of these questions is asked.
pub(super) fn unselected(
    questions: &[Placed<Question>],
    asked: &Set<&QuestionId>,
    issues: &mut Issues,
) {
    for Placed { place, value } in questions {
        if !asked.contains(&value.id) {
            let found = format_args!("'{}', which no questionnaire asks", value.id);
            issues.report(place, Rule::Unselected, found, "a question that is asked");
        }
    }
}

/// The questions that a questionnaire asks.
pub(super) fn selected<'a>(
    all: &Known<'a>,
    it: &'a Questionnaire,
) -> impl Iterator<Item = &'a Question> + use<'a> {
    let chosen: Option<Set<&QuestionId>> = match &it.asks {
        Selection::Whole => None,
        Selection::Questions(chosen) => Some(chosen.iter().collect()),
    };
    let questions = all.bank.questions.iter().map(|question| &question.value);
    questions.filter(move |it| {
        chosen.as_ref().map_or_else(|| !it.is_own(), |chosen| chosen.contains(&it.id))
    })
}

/// Checks what holds for every questionnaire, the bank's or one's own.
pub(super) fn questionnaire(
    all: &Known<'_>,
    place: &Place,
    it: &Questionnaire,
    issues: &mut Issues,
) {
    issues.text(&place.at("id"), it.id.as_str());
    issues.text(&place.at("title"), &it.title);
    issues.text(&place.at("summary"), &it.summary);
    selection(all, &place.at("asks/questions"), it, issues);
}

/// Checks that what gives a band says how far that was measured to be off, and no other does.
fn measured(place: &Place, it: &Questionnaire, issues: &mut Issues) {
    let place = place.at("measured");
    if it.measured.is_some() != (it.result == Conclusion::Band) {
        let found = if it.measured.is_some() { "'measured'" } else { "nothing" };
        let expected = "'measured' where the result is 'band', and nowhere else";
        issues.report(&place, Rule::Measured, found, expected);
    }
    if let Some(it) = it.measured {
        for (name, share) in [("wrongBands", it.wrong_bands), ("within", it.within)] {
            self::share(&place.at(name), Rule::Measured, share, issues);
        }
    }
}

/// Checks that what gives a verdict asks about every unit.
fn units(all: &Known<'_>, place: &Place, it: &Questionnaire, issues: &mut Issues) {
    if it.result != Conclusion::Verdict {
        return;
    }
    let units: Set<&ItemId> = selected(all, it).map(|question| &question.unit).collect();
    for unit in all.units.iter().filter(|unit| !units.contains(*unit)) {
        let found = format_args!("no question about {unit}");
        issues.report(&place.at("asks"), Rule::Verdict, found, "one at least for a verdict");
    }
}

fn selection(all: &Known<'_>, place: &Place, it: &Questionnaire, issues: &mut Issues) {
    let Selection::Questions(chosen) = &it.asks else { return };
    length(chosen.len(), 1, all.bank.questions.len().max(1), place, issues);
    let bank: Set<&QuestionId> = all.bank.questions.iter().map(|it| &it.value.id).collect();
    let mut seen = Set::new();
    for (index, id) in chosen.iter().enumerate() {
        known(bank.contains(id), &place.at(index), id, "a question of the bank", issues);
        if !seen.insert(id) {
            let found = format_args!("'{id}' again");
            issues.report(&place.at(index), Rule::DuplicateId, found, "each question once");
        }
    }
}

fn share(place: &Place, rule: Rule, share: Ratio, issues: &mut Issues) {
    if share > Ratio::ALL {
        let expected = format_args!("0 to {}", Ratio::ALL.basis_points());
        issues.report(place, rule, share.basis_points(), expected);
    }
}

fn bands(place: &Place, it: &Policy, issues: &mut Issues) {
    let mut last: Option<Ratio> = None;
    for (index, band) in it.bands.iter().enumerate() {
        let place = place.at(index);
        issues.text(&place.at("id"), &band.id);
        issues.text(&place.at("title"), &band.title);
        issues.text(&place.at("meaning"), &band.meaning);
        share(&place.at("from"), Rule::Bands, band.from, issues);
        if it.bands[..index].iter().any(|before| before.id == band.id) {
            let found = format_args!("'{}' again", band.id);
            issues.report(&place.at("id"), Rule::DuplicateId, found, "a new identifier");
        }
        let rises = last.map_or(band.from == Ratio::NONE, |last| last < band.from);
        if !rises {
            let expected = "0 for the first band, and more for each further one";
            issues.report(&place.at("from"), Rule::Bands, band.from.basis_points(), expected);
        }
        last = Some(band.from);
    }
    if it.bands.is_empty() {
        issues.report(place, Rule::Bands, "no band", "one at least");
    }
}

fn policy(all: &Known<'_>, place: &Place, it: &Policy, issues: &mut Issues) {
    issues.text(&place.at("id"), it.id.as_str());
    for (index, entry) in it.unit_weights.iter().enumerate() {
        let place = place.at("unitWeights").at(index);
        if it.unit_weights[..index].iter().any(|before| before.unit == entry.unit) {
            let found = format_args!("'{}' again", entry.unit);
            issues.report(&place.at("unit"), Rule::DuplicateId, found, "each unit once");
        }
        known(all.units.contains(&entry.unit), &place.at("unit"), &entry.unit, "a unit", issues);
        if !(2..=3).contains(&entry.weight) {
            issues.report(&place.at("weight"), Rule::Weight, entry.weight, "2 or 3");
        }
        issues.text(&place.at("reason"), &entry.reason);
    }
    for (index, unit) in it.stage1.units.iter().enumerate() {
        known(
            all.units.contains(unit),
            &place.at("stage1/units").at(index),
            unit,
            "a unit",
            issues,
        );
    }
    if it.stage2_level < it.stage1.level {
        let expected = format_args!("{} at least, as for Stage 1", it.stage1.level.number());
        issues.report(&place.at("stage2Level"), Rule::Stages, it.stage2_level.number(), expected);
    }
    bands(&place.at("bands"), it, issues);
    for (index, rule) in it.risk.iter().enumerate() {
        let place = place.at("risk").at(index);
        let flag =
            |fact: &Placed<Fact>| fact.value.id == rule.fact && fact.value.kind == FactKind::Flag;
        let exists = all.bank.facts.iter().any(flag);
        known(exists, &place.at("fact"), &rule.fact, "a flag of the profile", issues);
        issues.text(&place.at("reason"), &rule.reason);
    }
}

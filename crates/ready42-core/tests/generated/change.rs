//! What changed between two assessments, over generated catalogues of two versions.

use std::sync::Arc;

use proptest::prelude::*;
use ready42_core::{
    assessment::Assessment,
    catalogue::Catalogue,
    change::{Comparison, Exact, Side, as_it_was},
    history::Release,
    id::QuestionId,
    instrument::Instrument,
    ratio::WHOLE,
    report::{Judged, Report},
};

use super::content;
use crate::support::{answers, case::TODAY, dice::dice};

/// Two assessments of one questionnaire, the older one of an older content version and perhaps
/// under another policy.
#[derive(Clone, Debug)]
struct Pair {
    catalogue: Arc<Catalogue>,
    old: Assessment,
    new: Assessment,
}

fn pair() -> impl Strategy<Value = Pair> {
    (dice(1_500), dice(200), dice(200), dice(300)).prop_map(
        |(mut shape, mut was, mut is, mut more)| {
            let mut content = content(&mut shape);
            let release = |content: &str, added| Release {
                content: content.into(),
                added,
                reworded: vec![],
                withdrawn: vec![],
            };
            let ids = content.questions.iter().map(|it| it.id.clone());
            let (first, second): (Vec<_>, Vec<_>) = ids.partition(|_| !more.one_in(4));
            content.history = vec![release("2026.10", first), release("2026.11", second)];
            let mut policy = content.policies[0].clone();
            policy.id = "9999".into();
            policy.unit_weights.retain(|_| more.one_in(2));
            content.policies.push(policy);
            let chosen = more.pick(&content.questionnaires).expect("there are two").id.clone();
            let catalogue = Arc::new(Catalogue::new(content));
            let mut old = answers::assessment(&catalogue, &chosen, &mut was);
            let mut new = answers::assessment(&catalogue, &chosen, &mut is);
            old.content = if more.one_in(3) { "2026.11".into() } else { "2026.10".into() };
            new.content = "2026.11".into();
            if more.one_in(2) {
                old.policy = catalogue.content().policies[0].id.clone();
            }
            Pair { catalogue, old, new }
        },
    )
}

fn compared(pair: &Pair) -> (Comparison, Exact, [Judged; 2]) {
    let old = as_it_was(&pair.catalogue, &pair.old).expect("it is there");
    let new = Instrument::for_assessment(&pair.catalogue, &pair.new).expect("it is there");
    let before = Side { instrument: &old, assessment: &pair.old, as_of: TODAY };
    let after = Side { instrument: &new, assessment: &pair.new, as_of: TODAY };
    let judged = [before, after].map(|it| Judged::of(it.instrument, it.assessment, it.as_of));
    let exact = Exact::of([before, after], [&judged[0], &judged[1]]);
    (Comparison::of(before, after).expect("they answer the same"), exact, judged)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_each_question_did_adds_up_to_the_change_exactly(pair in pair()) {
        let (_, Exact { parts, whole }, judged) = compared(&pair);
        let [old, new] = judged.map(|it| it.scores().total);
        let whole_of = |possible: u128| i128::try_from((possible / WHOLE).max(1)).expect("small");
        let signed = |low: u128| i128::try_from(low).expect("small");
        let (before, after) = (whole_of(old.possible), whole_of(new.possible));
        prop_assert_eq!(whole, signed(WHOLE) * before * after);
        let change = signed(new.low) * before - signed(old.low) * after;
        prop_assert_eq!(parts.iter().flat_map(|(_, parts)| parts).sum::<i128>(), change);
    }

    #[test]
    fn what_is_shown_adds_up_to_what_is_shown(pair in pair()) {
        let (comparison, Exact { parts, whole }, _) = compared(&pair);
        let told = &comparison.attribution;
        prop_assert_eq!(told.change, comparison.after.certain - comparison.before.certain);
        prop_assert_eq!(told.from_answers + told.from_counted, told.change);
        let sum: i64 = told.terms.iter().map(|it| it.answer + it.counted).sum();
        prop_assert_eq!(sum, told.change);
        for (id, [answer, counted]) in parts {
            let term = told.terms.iter().find(|it| it.question == id);
            let shown = term.map_or((0, 0), |it| (it.answer, it.counted));
            for (exact, shown) in [(answer, shown.0), (counted, shown.1)] {
                let off = exact * 1_000_000 - i128::from(shown) * whole;
                prop_assert!(off.abs() < whole, "{id} is off by more than a millionth");
            }
        }
    }

    #[test]
    fn the_older_side_is_asked_what_its_content_asked(pair in pair()) {
        let (comparison, ..) = compared(&pair);
        let later = &pair.catalogue.content().history[1].added;
        let is_old = &*pair.old.content == "2026.10";
        let new: Vec<QuestionId> = comparison.questions.added;
        prop_assert!(new.iter().all(|id| is_old && later.contains(id)));
        let full = Report::for_assessment(&pair.catalogue, &pair.old, TODAY).expect("it is there");
        if new.is_empty() {
            prop_assert_eq!(comparison.before.readiness, full.readiness);
            prop_assert_eq!(comparison.before.coverage, full.coverage);
        }
        let now = Report::for_assessment(&pair.catalogue, &pair.new, TODAY).expect("it is there");
        prop_assert_eq!(comparison.after.readiness, now.readiness);
        prop_assert_eq!(comparison.after.stage, now.verdict.as_ref().map(|it| it.stage));
    }

    #[test]
    fn every_answer_that_differs_is_told_once_and_no_other(pair in pair()) {
        let (comparison, ..) = compared(&pair);
        let asked = Instrument::for_assessment(&pair.catalogue, &pair.new).expect("it is there");
        let asked = pair.catalogue.asked(asked.questionnaire());
        let given = |it: &Assessment, id: &QuestionId| {
            let given = it.answers.get(id).and_then(|it| it.given.clone());
            format!("{given:?}").replace(" \")", "\")").replace("It does not arise.", "")
        };
        let differ: Vec<_> = asked
            .map(|it| it.id.clone())
            .filter(|id| given(&pair.old, id) != given(&pair.new, id))
            .collect();
        let told: Vec<_> = comparison.answers.iter().map(|it| it.question.clone()).collect();
        let without = |it: &QuestionId| !told.contains(it);
        prop_assert_eq!(told.len(), differ.len(), "{:?}", differ.iter().find(|it| without(it)));
        let effects: i64 = comparison.answers.iter().map(|it| it.effect).sum();
        prop_assert_eq!(effects, comparison.attribution.from_answers);
    }

    #[test]
    fn nothing_has_changed_between_an_assessment_and_itself(pair in pair()) {
        let same = Pair { old: pair.new.clone(), ..pair };
        let (it, ..) = compared(&same);
        prop_assert!(it.is_empty());
        prop_assert_eq!(it.before, it.after);
        prop_assert!(it.answers.is_empty() && it.decisions.is_empty() && it.records.is_empty());
        prop_assert!(it.facts.is_empty() && it.attribution.terms.is_empty() && it.warnings.is_empty());
        prop_assert!(it.blockers_removed.is_empty() && it.blockers_added.is_empty());
        prop_assert!(it.systems.is_empty() && it.remedies.is_empty());
    }

    #[test]
    fn blockers_that_went_and_came_make_up_the_difference(pair in pair()) {
        let (it, ..) = compared(&pair);
        let [was, is] = [&it.before, &it.after].map(|it| it.blockers.iter().sum::<usize>());
        prop_assert_eq!(was - it.blockers_removed.len(), is - it.blockers_added.len());
    }
}

//! The fixed points of the method, over the real question bank.

use ready42_catalogue::catalogue;
use ready42_core::{
    assessment::{
        Answer, Applicability, Assessment, Decision, Driver, Evidence, FactValue, Given, Other,
    },
    date::Date,
    framework::{Item, ItemKind},
    id::{EvidenceId, ItemId},
    instrument::Instrument,
    question::{Level, Question},
    ratio::{Range, Ratio},
    report::{Judged, Report},
    verdict::{BlockerKind, Stage, Verdict},
};

const TODAY: Date = Date::new(2026, 11, 21).expect("a day of the calendar");
const SETTLED: Range = Range { low: Ratio::ALL, high: Ratio::ALL };

fn blank() -> Assessment {
    Assessment::blank(catalogue(), "iso-42001".into())
}

fn report(assessment: &Assessment) -> Report {
    Report::for_assessment(catalogue(), assessment, TODAY).expect("the questionnaire is there")
}

/// The verdict of the whole questionnaire, which always gives one.
fn verdict(report: &Report) -> &Verdict {
    report.verdict.as_ref().expect("the whole questionnaire gives a verdict")
}

/// The questions of the whole questionnaire; the bank holds those of others as well.
fn asked() -> impl Iterator<Item = &'static Question> {
    let whole = catalogue().questionnaire(&"iso-42001".into()).expect("it is embedded");
    catalogue().asked(whole)
}

fn controls() -> impl Iterator<Item = &'static Item> {
    catalogue().assessed().units().filter(|unit| unit.kind == ItemKind::Control)
}

fn decide(it: &mut Assessment, control: &ItemId, applicability: Applicability) {
    let decision = Decision {
        applicability,
        reason: "Decided in risk treatment.".into(),
        drivers: vec![Driver::Risk],
        owner: "".into(),
        review: None,
        other: Other::new(),
    };
    it.statement.insert(control.clone(), decision);
}

/// Every question at one level, with a current record and a complete statement.
fn all_at(level: Level) -> Assessment {
    let mut it = blank();
    let record = EvidenceId::from("E1");
    let evidence = Evidence {
        kind: "performance-report".into(),
        title: "Report of this year".into(),
        location: "".into(),
        owner: "".into(),
        date: Date::new(2026, 11, 1),
        valid_until: Date::new(2027, 11, 1),
        other: Other::new(),
    };
    it.evidence.insert(record.clone(), evidence);
    for question in asked() {
        let answer = Answer { evidence: vec![record.clone()], ..Answer::from(level) };
        it.answers.insert(question.id.clone(), answer);
    }
    for control in controls() {
        decide(&mut it, &control.id, Applicability::Included);
    }
    it
}

#[test]
fn nothing_answered_is_every_readiness_no_coverage_and_not_ready() {
    let report = report(&blank());
    assert_eq!(report.readiness, Some(Range { low: Ratio::NONE, high: Ratio::ALL }));
    assert_eq!(report.coverage, Ratio::NONE);
    assert_eq!(report.assurance, None);
    assert_eq!(report.maturity.mean, None);
    assert_eq!(verdict(&report).stage, Stage::NotReady);
}

#[test]
fn all_at_3_with_current_evidence_and_a_complete_statement_is_ready_without_findings() {
    let report = report(&all_at(Level::Operating));
    assert_eq!(report.readiness, Some(SETTLED));
    assert_eq!((report.coverage, report.assurance), (Ratio::ALL, Some(Ratio::ALL)));
    assert_eq!(report.maturity.mean, Some(300));
    assert_eq!(verdict(&report).stage, Stage::Stage2Ready);
    assert_eq!(verdict(&report).blockers, []);
    assert_eq!(report.findings, []);
    assert_eq!(report.plan, []);
    assert!(report.statement.complete);
}

#[test]
fn all_at_4_is_the_same_readiness_and_maturity_4() {
    let (three, four) = (report(&all_at(Level::Operating)), report(&all_at(Level::Proven)));
    assert_eq!(four.readiness, three.readiness);
    assert_eq!(four.verdict, three.verdict);
    assert_eq!(four.maturity.mean, Some(400));
}

#[test]
fn without_the_statement_it_is_not_even_stage_1_and_the_blocker_says_so() {
    for level in [Level::Operating, Level::Proven] {
        let mut it = all_at(level);
        it.statement.clear();
        let report = report(&it);
        assert_eq!(report.readiness, Some(SETTLED));
        assert_eq!(verdict(&report).stage, Stage::NotReady);
        let [blocker] = &verdict(&report).blockers[..] else { panic!("one blocker") };
        assert_eq!((blocker.stage, blocker.kind), (1, BlockerKind::Statement));
        assert_eq!(blocker.controls.len(), 38);
        assert!(blocker.missing.contains("Statement of Applicability"), "{}", blocker.missing);
        assert!(!report.statement.complete);
    }
}

#[test]
fn one_missing_reason_marks_the_whole_statement_draft() {
    let mut it = all_at(Level::Operating);
    it.statement.get_mut("A.6.2.4").expect("it is decided").reason = " ".into();
    let report = report(&it);
    assert!(!report.statement.complete);
    assert_eq!(verdict(&report).stage, Stage::NotReady);
    assert_eq!(verdict(&report).blockers[0].controls, [ItemId::from("A.6.2.4")]);
}

#[test]
fn all_at_3_but_no_internal_audit_is_above_95_percent_and_not_ready_for_stage_2() {
    let mut it = all_at(Level::Operating);
    for question in asked() {
        if question.unit.as_str().starts_with("9.2.") {
            it.answers.insert(question.id.clone(), Level::Absent.into());
        }
    }
    let report = report(&it);
    assert!(report.readiness.expect("it counts").low.basis_points() > 9_500);
    assert_ne!(verdict(&report).stage, Stage::Stage2Ready);
    let blockers = &verdict(&report).blockers;
    assert!(!blockers.is_empty());
    assert!(blockers.iter().all(|it| it.unit.as_str().starts_with("9.2.")), "{blockers:?}");
}

#[test]
fn all_at_2_with_a_complete_statement_is_ready_for_stage_1_and_not_for_stage_2() {
    let report = report(&all_at(Level::Defined));
    assert_eq!(verdict(&report).stage, Stage::Stage1Ready);
    assert_eq!(verdict(&report).counts, [0, report.tally.applicable]);
}

/// Controls all of whose questions are for those who design and build AI.
fn producer_only() -> Vec<&'static Item> {
    let mut controls: Vec<_> = controls().collect();
    controls.retain(|control| {
        let mut asked = asked().filter(|it| it.unit == control.id);
        asked.all(|it| it.applies_when.iter().any(|fact| fact.as_str() == "produces-ai"))
    });
    controls
}

#[test]
fn a_producer_only_control_excluded_by_who_only_uses_ai_leaves_the_others_as_they_are() {
    let only_uses =
        [("uses-ai", true), ("produces-ai", false), ("provides-ai", false), ("partners-ai", false)];
    let instrument = Instrument::for_assessment(catalogue(), &blank()).expect("it is there");
    assert!(!producer_only().is_empty());
    for facts in [&only_uses[..], &only_uses[..1]] {
        for control in producer_only() {
            let mut it = all_at(Level::Defined);
            for (fact, holds) in facts {
                it.profile.facts.insert((*fact).into(), FactValue::Flag(*holds));
            }
            let before = Judged::of(&instrument, &it, TODAY);
            decide(&mut it, &control.id, Applicability::Excluded);
            let after = Judged::of(&instrument, &it, TODAY);
            let units = catalogue().assessed().units().zip(&before.scores().units);
            for ((unit, was), is) in units.zip(&after.scores().units) {
                assert_eq!(unit.id == control.id && is.weights == 0, unit.id == control.id);
                assert!(unit.id == control.id || was == is, "{} by {}", unit.id, control.id);
            }
            assert_eq!(before.stage(), after.stage());
        }
    }
}

#[test]
fn roles_suggest_exclusions_and_never_exclude() {
    let mut it = all_at(Level::Operating);
    it.profile.facts.insert("produces-ai".into(), FactValue::Flag(false));
    it.profile.facts.insert("partners-ai".into(), FactValue::Flag(false));
    it.profile.facts.insert("provides-ai".into(), FactValue::Flag(false));
    it.statement.clear();
    let report = report(&it);
    assert_eq!(report.statement.rows.len(), 38);
    assert!(report.statement.rows.iter().any(|row| row.suggestion.is_some()));
    assert!(report.statement.rows.iter().all(|row| row.applicability.is_none()));
}

/// What a question counts for in the whole: its part, and what that is a part of.
fn share(question: &Question) -> (u32, u32) {
    let unit = asked().filter(|it| it.unit == question.unit).map(|it| u32::from(it.weight));
    let weight = u32::from(catalogue().newest_policy().unit_weight(&question.unit));
    (weight * u32::from(question.weight), unit.sum())
}

#[test]
fn equal_readiness_can_have_another_verdict() {
    let stage1 = &catalogue().newest_policy().stage1.units;
    let looked_at = |it: &&Question| it.documented || stage1.contains(&it.unit);
    let (first, second): (Vec<_>, Vec<_>) = asked().partition(looked_at);
    let equal = |a: &Question, b: &Question| share(a).0 * share(b).1 == share(b).0 * share(a).1;
    let mut pairs = first.iter().flat_map(|a| second.iter().map(move |b| (a, b)));
    let (a, b) = pairs.find(|(a, b)| equal(a, b)).expect("some two count for as much");
    let started = |question: &Question| {
        let mut it = all_at(Level::Operating);
        it.answers.insert(question.id.clone(), Level::Started.into());
        report(&it)
    };
    let (a, b) = (started(a), started(b));
    assert_eq!(a.readiness, b.readiness);
    assert_eq!(verdict(&a).stage, Stage::NotReady);
    assert_eq!(verdict(&b).stage, Stage::Stage1Ready);
}

#[test]
fn the_disclaimer_stands_beside_every_verdict() {
    for level in Level::ALL {
        let disclaimer = verdict(&report(&all_at(level))).disclaimer.clone();
        assert!(disclaimer.contains("self-assessment") && disclaimer.contains("accredited"));
    }
}

#[test]
fn not_applicable_on_a_clause_is_refused() {
    let mut it = all_at(Level::Operating);
    let given = Some(Given::NotApplicable("We have no scope.".into()));
    it.answers.insert("4.3-1".into(), Answer { given, ..Answer::default() });
    let report = report(&it);
    assert_eq!(verdict(&report).stage, Stage::NotReady);
    assert_eq!(verdict(&report).blockers[0].kind, BlockerKind::NotKnown);
}

#[test]
fn an_included_control_whose_questions_are_all_not_applicable_blocks_stage_2() {
    let mut it = all_at(Level::Operating);
    for question in asked().filter(|it| it.unit.as_str() == "A.6.2.4") {
        let given = Some(Given::NotApplicable("We see no need.".into()));
        it.answers.insert(question.id.clone(), Answer { given, ..Answer::default() });
    }
    let report = report(&it);
    let verdict = verdict(&report);
    assert_eq!(verdict.stage, Stage::Stage1Ready);
    let [blocker] = &verdict.blockers[..] else { panic!("{:?}", verdict.blockers) };
    assert_eq!(blocker.kind, BlockerKind::Unassessed);
    assert_eq!(blocker.unit.as_str(), "A.6.2.4");
    assert!(blocker.missing.contains("A.6.2.4"), "{}", blocker.missing);
}

#[test]
fn a_record_from_the_future_is_no_evidence() {
    let mut it = all_at(Level::Operating);
    for record in it.evidence.values_mut() {
        record.date = Date::new(2026, 11, 22);
    }
    assert_eq!(report(&it).assurance, Some(Ratio::NONE));
}

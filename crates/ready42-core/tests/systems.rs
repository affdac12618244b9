//! The register of AI systems: what follows from an entry.

use proptest::prelude::*;
use ready42_core::{
    date::Date,
    system::{
        ActClass, AffectedGroup, Cause, Classified, DataKind, Doubt, Impact, ImpactReason, System,
        SystemGap, SystemReport, SystemRole, SystemState, UseArea, Word, free_id, shows,
    },
};

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// A system of which everything is known and nothing is missing.
fn whole() -> System {
    System {
        purpose: "Answers questions of staff.".into(),
        owner: "Head of IT".into(),
        objective: "No wrong answer leaves the house unread.".into(),
        state: Some(SystemState::InUse),
        roles: vec![SystemRole::Use],
        review_months: Some(6),
        reviewed: Some(day("2026-08-31")),
        impact: vec![ImpactReason::None],
        uses: vec![UseArea::None],
        ..System::new("S1".into(), "Assistant".into())
    }
}

fn with(change: impl FnOnce(&mut System)) -> System {
    let mut system = whole();
    change(&mut system);
    system
}

fn class(system: &System) -> ActClass {
    Classified::of(system, Some(true)).likely
}

/// Takes one thing away from a system.
type Spoil = fn(&mut System);

#[test]
fn every_gap_is_found_by_itself() {
    let today = day("2026-11-21");
    assert_eq!(SystemGap::of(&whole(), today), []);
    let gaps: [(SystemGap, Spoil); 11] = [
        (SystemGap::NoOwner, |it| it.owner = " ".into()),
        (SystemGap::NoPurpose, |it| it.purpose = "".into()),
        (SystemGap::NoObjective, |it| it.objective = "".into()),
        (SystemGap::NoRole, |it| it.roles.clear()),
        (SystemGap::NoCadence, |it| it.review_months = None),
        (SystemGap::NeverReviewed, |it| it.reviewed = None),
        (SystemGap::ReviewOverdue, |it| it.review_months = Some(2)),
        (SystemGap::NoAgreement, |it| it.supplier = "Fennmoor".into()),
        (SystemGap::NoIdentity, |it| it.agents = Some(true)),
        (SystemGap::ImpactOpen, |it| it.impact.clear()),
        (SystemGap::UsesOpen, |it| it.uses.clear()),
    ];
    for (gap, change) in gaps {
        let mut system = with(change);
        assert_eq!(SystemGap::of(&system, today), [gap]);
        system.state = Some(SystemState::Retired);
        assert_eq!(SystemGap::of(&system, today), [], "nothing is asked of what is retired");
    }
}

#[test]
fn a_review_is_overdue_the_day_after_it_was_due() {
    // Six months after 31 August is the last of February.
    assert_eq!(whole().next_review(), Some(day("2027-02-28")));
    assert_eq!(SystemGap::of(&whole(), day("2027-02-28")), []);
    assert_eq!(SystemGap::of(&whole(), day("2027-03-01")), [SystemGap::ReviewOverdue]);
    let planned = with(|it| (it.state, it.reviewed) = (Some(SystemState::Planned), None));
    assert_eq!(SystemGap::of(&planned, day("2027-03-01")), []);
}

#[test]
fn the_gravest_ground_decides_the_class() {
    let uses = |uses: &[UseArea]| with(|it| it.uses = uses.to_vec());
    assert_eq!(class(&uses(&[])), ActClass::NotKnown);
    assert_eq!(class(&uses(&[UseArea::None])), ActClass::Minimal);
    assert_eq!(class(&uses(&[UseArea::TalksWithPeople])), ActClass::Transparency);
    assert_eq!(class(&uses(&[UseArea::TalksWithPeople, UseArea::Credit])), ActClass::HighRisk);
    let all = [UseArea::TalksWithPeople, UseArea::Credit, UseArea::SocialScoring];
    let classified = Classified::of(&uses(&all), None);
    assert_eq!(classified.likely, ActClass::ProhibitedPractice);
    let places: Vec<&str> = classified.grounds.iter().map(|it| &*it.place).collect();
    assert_eq!(places, ["Art. 5(1)(c)", "Annex III(5)(b)", "Art. 50(1)"]);
    assert!(classified.counsel.contains("check with counsel"));
}

#[test]
fn what_nobody_has_looked_at_is_not_minimal() {
    let generative = with(|it| (it.uses, it.generative) = (vec![], Some(true)));
    let classified = Classified::of(&generative, None);
    assert_eq!(classified.likely, ActClass::NotKnown);
    assert_eq!(classified.grounds[0].class, ActClass::Transparency);
    let none = with(|it| it.generative = Some(true));
    assert_eq!(class(&none), ActClass::Transparency);
}

#[test]
fn emotions_are_prohibited_at_work_and_high_risk_elsewhere() {
    let emotions = |affected| {
        with(|it| (it.uses, it.affected) = (vec![UseArea::EmotionRecognition], vec![affected]))
    };
    assert_eq!(class(&emotions(AffectedGroup::Customers)), ActClass::HighRisk);
    for affected in [AffectedGroup::Employees, AffectedGroup::Applicants, AffectedGroup::Pupils] {
        assert_eq!(class(&emotions(affected)), ActClass::ProhibitedPractice);
    }
    let faces =
        |data| with(|it| (it.uses, it.data) = (vec![UseArea::BiometricCategorisation], vec![data]));
    assert_eq!(class(&faces(DataKind::Biometric)), ActClass::HighRisk);
    assert_eq!(class(&faces(DataKind::SpecialCategory)), ActClass::ProhibitedPractice);
}

#[test]
fn profiling_closes_the_exception_and_the_market_is_doubted() {
    let credit =
        |profiling| with(|it| (it.uses, it.profiling) = (vec![UseArea::Credit], profiling));
    let doubts = |system: &System, market| Classified::of(system, market).grounds[0].doubts.clone();
    let open = doubts(&credit(None), Some(true));
    assert_eq!(open, [Doubt::Exception, Doubt::Fraud, Doubt::Date]);
    let closed = doubts(&credit(Some(true)), Some(false));
    assert_eq!(closed, [Doubt::Profiling, Doubt::Fraud, Doubt::Date, Doubt::Market]);
    let product = with(|it| it.uses = vec![UseArea::ProductSafety]);
    assert!(!doubts(&product, None).contains(&Doubt::Exception), "Article 6(3) is for Annex III");
}

#[test]
fn every_use_but_none_points_somewhere() {
    for area in UseArea::ALL.iter().copied().filter(|it| *it != UseArea::None) {
        let system = with(|it| it.uses = vec![area]);
        let classified = Classified::of(&system, None);
        assert_ne!(classified.likely, ActClass::Minimal, "{area:?}");
        assert!(classified.grounds.iter().all(|it| it.applies_from.is_some()), "{area:?}");
    }
}

#[test]
fn impact_is_high_for_what_is_said_used_or_worked_on() {
    let impact = |change: fn(&mut System)| Impact::of(&with(change));
    assert_eq!(Impact::of(&whole()).high, Some(false));
    assert_eq!(impact(|it| it.impact.clear()).high, None);
    let said = impact(|it| it.impact = vec![ImpactReason::Money, ImpactReason::None]);
    assert_eq!((said.high, said.causes[0].shown_by), (Some(true), Cause::Said));
    let used = impact(|it| it.uses = vec![UseArea::Employment]);
    assert_eq!(used.causes[0].reason, ImpactReason::Eligibility);
    assert_eq!(used.causes[0].shown_by, Cause::Use(UseArea::Employment));
    let data = impact(|it| it.data = vec![DataKind::Health]);
    assert_eq!(data.causes[0].shown_by, Cause::Data(DataKind::Health));
    assert!(!data.reaches_people() && used.reaches_people());
}

#[test]
fn words_are_read_as_they_are_written() {
    fn holds<W: Word + std::fmt::Debug + serde::Serialize>() {
        for word in W::ALL {
            assert_eq!(W::read(word.as_str()), Some(*word));
            assert_eq!(serde_json::to_value(word).expect("a word"), word.as_str());
        }
        assert!(W::ALL.is_sorted() && W::read("Other").is_none());
    }
    holds::<SystemState>();
    holds::<SystemRole>();
    holds::<DataKind>();
    holds::<AffectedGroup>();
    holds::<ImpactReason>();
    holds::<UseArea>();
}

#[test]
fn an_identifier_is_free() {
    let named = |id: &str| System::new(id.into(), "A".into());
    assert_eq!(free_id(&[]).as_str(), "S1");
    assert_eq!(free_id(&[named("S1"), named("S3")]).as_str(), "S4");
    assert_eq!(free_id(&[named("X"), named("S2")]).as_str(), "S3");
}

#[test]
fn an_entry_shows_facts() {
    let shown = |change: fn(&mut System), fact: &str| shows(&with(change), fact);
    assert!(shown(|it| it.agents = Some(true), "ai-agents"));
    assert!(!shown(|it| it.agents = Some(false), "ai-agents"));
    assert!(shown(|it| it.supplier = "Orvex".into(), "buys-ai"));
    assert!(shown(|it| it.data = vec![DataKind::Employment], "personal-data"));
    assert!(!shown(|it| it.data = vec![DataKind::Confidential], "personal-data"));
    assert!(shown(|it| it.uses = vec![UseArea::Credit], "regulated"));
    assert!(!shown(|it| it.uses = vec![UseArea::TalksWithPeople], "regulated"));
    assert!(shown(|it| it.impact = vec![ImpactReason::Access], "affects-people"));
    assert!(!shown(|_| {}, "eu-market"), "no entry says that");
}

/// Any system; only what is judged varies.
fn system() -> impl Strategy<Value = System> {
    let flag = || prop::option::of(any::<bool>());
    let uses = prop::collection::vec(prop::sample::select(UseArea::ALL), 0..4);
    let impact = prop::collection::vec(prop::sample::select(ImpactReason::ALL), 0..3);
    let data = prop::collection::vec(prop::sample::select(DataKind::ALL), 0..3);
    let affected = prop::collection::vec(prop::sample::select(AffectedGroup::ALL), 0..3);
    let state = prop::option::of(prop::sample::select(SystemState::ALL));
    ((uses, impact, data, affected), (flag(), flag(), flag(), state)).prop_map(
        |((uses, impact, data, affected), (profiling, generative, agents, state))| System {
            uses,
            impact,
            data,
            affected,
            profiling,
            generative,
            agents,
            state,
            ..System::new("S1".into(), "Any".into())
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_use_never_makes_the_class_milder(it in system(), area in prop::sample::select(UseArea::ALL)) {
        prop_assume!(!it.uses.is_empty());
        let before = class(&it);
        let more = System { uses: [&*it.uses, &[area]].concat(), ..it };
        prop_assert!(class(&more) <= before, "{:?} to {:?}", before, class(&more));
    }

    #[test]
    fn grounds_stand_gravest_first_and_the_class_is_the_first(it in system()) {
        let classified = Classified::of(&it, None);
        prop_assert!(classified.grounds.iter().map(|it| it.class).is_sorted());
        if let (Some(first), false) = (classified.grounds.first(), it.uses.is_empty()) {
            prop_assert_eq!(first.class, classified.likely);
        }
    }

    #[test]
    fn a_report_of_a_system_survives_being_written_and_read(it in system()) {
        let report = SystemReport::of(&it, None, day("2026-11-21"));
        let text = serde_json::to_string(&report).expect("plain data");
        prop_assert_eq!(serde_json::from_str::<SystemReport>(&text).expect("as written"), report);
    }
}

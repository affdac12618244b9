//! The fixed points of the method, over the whole bank.

use ready42_core::{
    assessment::{Answer, Applicability, Assessment, Decision, Driver, Evidence, FactValue, Other},
    catalogue::Catalogue,
    date::Date,
    framework::ItemKind,
    id::EvidenceId,
    question::{Level, Question},
};

/// Each point by its name.
pub(crate) fn points(catalogue: &Catalogue) -> Vec<(&'static str, Assessment)> {
    let at = |level| all_at(catalogue, level);
    let mut without_statement = at(Level::Operating);
    without_statement.statement.clear();
    let mut no_audit = at(Level::Operating);
    let audits = asked(catalogue).filter(|it| it.unit.as_str().starts_with("9.2."));
    for question in audits {
        no_audit.answers.insert(question.id.clone(), Level::Absent.into());
    }
    vec![
        ("nothing-answered", Assessment::blank(catalogue, "iso-42001".into())),
        ("all-at-2", at(Level::Defined)),
        ("all-at-3", at(Level::Operating)),
        ("all-at-4", at(Level::Proven)),
        ("all-at-3-without-statement", without_statement),
        ("all-at-3-without-internal-audit", no_audit),
        ("only-uses-ai", only_uses_ai(catalogue)),
    ]
}

/// The questions of the whole questionnaire; the bank holds those of others as well.
fn asked(catalogue: &Catalogue) -> impl Iterator<Item = &Question> {
    let whole = catalogue.questionnaire(&"iso-42001".into()).expect("it is embedded");
    catalogue.asked(whole)
}

/// Every question at one level, with a current record and a complete statement.
fn all_at(catalogue: &Catalogue, level: Level) -> Assessment {
    let mut it = Assessment::blank(catalogue, "iso-42001".into());
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
    for question in asked(catalogue) {
        let answer = Answer { evidence: vec![record.clone()], ..Answer::from(level) };
        it.answers.insert(question.id.clone(), answer);
    }
    for control in catalogue.assessed().units().filter(|unit| unit.kind == ItemKind::Control) {
        it.statement.insert(control.id.clone(), decision(Applicability::Included));
    }
    it
}

/// All at 3, by an organisation that builds nothing and excludes a producer's control.
fn only_uses_ai(catalogue: &Catalogue) -> Assessment {
    let mut it = all_at(catalogue, Level::Operating);
    for fact in ["produces-ai", "provides-ai", "partners-ai"] {
        it.profile.facts.insert(fact.into(), FactValue::Flag(false));
    }
    let silent: Vec<_> = catalogue
        .assessed()
        .units()
        .filter(|unit| unit.kind == ItemKind::Control)
        .filter(|unit| {
            let mut asked = asked(catalogue).filter(|it| it.unit == unit.id);
            asked.all(|it| {
                !it.applies_when.is_empty()
                    && it.applies_when.iter().all(|fact| {
                        ["produces-ai", "provides-ai", "partners-ai"].contains(&fact.as_str())
                    })
            })
        })
        .collect();
    for control in silent {
        it.statement.insert(control.id.clone(), decision(Applicability::Excluded));
    }
    it
}

fn decision(applicability: Applicability) -> Decision {
    Decision {
        applicability,
        reason: "Decided in risk treatment.".into(),
        drivers: vec![Driver::Risk],
        owner: "".into(),
        review: None,
        other: Other::new(),
    }
}

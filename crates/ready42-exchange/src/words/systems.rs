//! How the register of AI systems is said.

use ready42_core::{
    id::SystemId,
    report::Report,
    system::{
        ActClass, AffectedGroup, Cause, DataKind, Impact, ImpactCause, ImpactReason, RegisterCheck,
        SystemGap, SystemReport, SystemRole, SystemState, UseArea, Word,
    },
};
use ready42_messages::{Messages, say};

use super::{Column, act::act_class, columns, date, fact, ids, list};

/// Where a system is in its life.
pub fn system_state(m: Messages, state: SystemState) -> String {
    say!(m, "system-state", word = state.as_str())
}

/// What the organisation does with a system.
pub fn system_role(m: Messages, role: SystemRole) -> String {
    say!(m, "system-role", word = role.as_str())
}

/// A kind of data.
pub fn data_kind(m: Messages, kind: DataKind) -> String {
    say!(m, "system-data", word = kind.as_str())
}

/// A group of people.
pub fn affected_group(m: Messages, group: AffectedGroup) -> String {
    say!(m, "system-affected", word = group.as_str())
}

/// A reason for a high impact.
pub fn impact_reason(m: Messages, reason: ImpactReason) -> String {
    say!(m, "system-reason", word = reason.as_str())
}

/// A use that the EU AI Act names.
pub fn use_area(m: Messages, area: UseArea) -> String {
    say!(m, "system-use", word = area.as_str())
}

/// Several words in a row, or that none is given.
pub fn given<T: Copy>(m: Messages, words: &[T], said: fn(Messages, T) -> String) -> String {
    if words.is_empty() {
        return m.say("system-word-none").to_owned();
    }
    words.iter().map(|it| said(m, *it)).collect::<Vec<_>>().join(m.say("list-between"))
}

/// Whether an impact is high.
pub fn impact(m: Messages, impact: &Impact) -> String {
    let high = match impact.high {
        Some(true) => "yes",
        Some(false) => "no",
        None => "open",
    };
    say!(m, "system-impact", high = high)
}

/// Whether an impact is high and, if so, why.
pub fn impact_why(m: Messages, it: &Impact) -> String {
    if it.causes.is_empty() {
        return impact(m, it);
    }
    let causes: Vec<String> = it.causes.iter().map(|it| cause(m, *it)).collect();
    say!(m, "system-impact-why", reasons = &causes.join(m.say("list-between")))
}

fn cause(m: Messages, it: ImpactCause) -> String {
    let reason = impact_reason(m, it.reason);
    let shown = match it.shown_by {
        Cause::Said => return reason,
        Cause::Use(area) => use_area(m, area),
        Cause::Data(kind) => data_kind(m, kind),
    };
    say!(m, "system-reason-shown", reason = &reason, shown = &shown)
}

/// Something that an entry lacks.
pub fn system_gap(m: Messages, gap: SystemGap) -> String {
    let word = match gap {
        SystemGap::NoOwner => "no-owner",
        SystemGap::NoPurpose => "no-purpose",
        SystemGap::NoObjective => "no-objective",
        SystemGap::NoRole => "no-role",
        SystemGap::NoCadence => "no-cadence",
        SystemGap::NeverReviewed => "never-reviewed",
        SystemGap::ReviewOverdue => "review-overdue",
        SystemGap::NoAgreement => "no-agreement",
        SystemGap::NoIdentity => "no-identity",
        SystemGap::ImpactOpen => "impact-open",
        SystemGap::UsesOpen => "uses-open",
    };
    say!(m, "system-gap", word = word)
}

/// Everything that an entry lacks, or that it is nothing.
pub fn system_gaps(m: Messages, it: &SystemReport) -> String {
    if it.gaps.is_empty() {
        return m.say("system-complete").to_owned();
    }
    given(m, &it.gaps, system_gap)
}

/// How many systems there are of each sort, in sentences.
pub fn systems_counted(m: Messages, report: &Report) -> Vec<String> {
    let tally = report.system_tally;
    if tally.systems == 0 {
        return vec![m.say("systems-none").to_owned()];
    }
    let mut said = vec![say!(
        m,
        "systems-counted",
        systems = tally.systems,
        used = tally.in_use,
        planned = tally.planned,
        retired = tally.retired
    )];
    let counts = [
        tally.prohibited,
        tally.high_risk,
        tally.transparency,
        tally.minimal,
        tally.class_not_known,
    ];
    let classes = ActClass::ALL.into_iter().zip(counts).filter(|(_, systems)| *systems > 0);
    let classes: Vec<String> = classes
        .map(|(class, systems)| {
            say!(m, "system-class-counted", class = &act_class(m, class), systems = systems)
        })
        .collect();
    if !classes.is_empty() {
        let classes = classes.join(m.say("list-between"));
        said.push(say!(m, "systems-judged", impact = tally.high_impact, classes = &classes));
        said.push(say!(m, "systems-open", incomplete = tally.incomplete, overdue = tally.overdue));
    }
    said
}

/// Where the register and the profile contradict each other, one sentence each, for the register by
/// itself.
pub fn register_checks(m: Messages, report: &Report) -> Vec<String> {
    report.register_checks.iter().map(|it| register_check(m, report, it)).collect()
}

/// The same for a whole report: without what its contradictions say as well.
pub fn other_checks(m: Messages, report: &Report) -> Vec<String> {
    report.other_checks().map(|it| register_check(m, report, it)).collect()
}

fn register_check(m: Messages, report: &Report, it: &RegisterCheck) -> String {
    let (fact, systems) = (fact(m, it.fact.as_str()), named(report, &it.systems));
    say!(m, "register-check", fact = &fact, systems = &list(m, &systems))
}

/// The names of systems; the identifier of one that the report does not have.
fn named<'a>(report: &'a Report, systems: &'a [SystemId]) -> Vec<&'a str> {
    let name = |id: &'a SystemId| {
        let found = report.systems.iter().find(|it| it.id == *id);
        found.map_or(id.as_str(), |it| &*it.name)
    };
    systems.iter().map(name).collect()
}

/// A fact that presses a remedy, with the systems if only they show it.
pub(super) fn pressing(m: Messages, id: &str, systems: Option<&[SystemId]>) -> String {
    let fact = fact(m, id);
    match systems {
        None => fact,
        Some(systems) => {
            say!(m, "pressed-by-systems", fact = &fact, systems = &ids(systems))
        }
    }
}

/// The columns of the register.
pub fn system_columns(m: Messages) -> [Column; 8] {
    columns(
        m,
        [
            "column-system",
            "column-purpose",
            "column-owner",
            "column-role",
            "column-impact",
            "column-class",
            "column-next-review",
            "column-lacks",
        ],
    )
}

/// The cells of a system's row after the first; name, purpose and owner are foreign.
pub fn system_cells(m: Messages, it: &SystemReport) -> [String; 7] {
    [
        it.purpose.to_string(),
        it.owner.to_string(),
        given(m, &it.roles, system_role),
        impact_why(m, &it.impact),
        act_class(m, it.class.likely),
        next_review(m, it),
        system_gaps(m, it),
    ]
}

/// When a system is looked at again, or where it is in its life if it is not in use.
pub fn next_review(m: Messages, it: &SystemReport) -> String {
    match (it.state, it.next_review) {
        (SystemState::Retired, _) | (SystemState::Planned, None) => system_state(m, it.state),
        (_, Some(day)) => date(m, day),
        (SystemState::InUse, None) => m.say("system-word-none").to_owned(),
    }
}

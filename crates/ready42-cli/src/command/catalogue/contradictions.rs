//! The rules over answers, for a terminal.

use ready42_core::{catalogue::Catalogue, contradiction::Condition};
use ready42_exchange::{text::Page, words};
use ready42_messages::{Messages, say};

/// Every rule with its conditions.
pub(super) fn contradictions(catalogue: &Catalogue, m: Messages) -> String {
    let rules = &catalogue.content().contradictions;
    let mut page = Page::default();
    page.paragraph(0, &say!(m, "catalogue-contradictions", rules = rules.len()));
    for rule in rules {
        page.blank();
        page.paragraph(0, &format!("{}: {}", rule.id, rule.title));
        page.paragraph(2, &rule.says);
        let labels = ["contradiction-check", "catalogue-conditions"].map(|id| m.say(id));
        page.labelled(2, &labels, labels[0], &rule.check);
        for (index, it) in rule.conditions.iter().enumerate() {
            let label = if index == 0 { labels[1] } else { "" };
            page.labelled(2, &labels, label, &condition(it, catalogue, m));
        }
    }
    page.finish()
}

/// A condition in words.
fn condition(it: &Condition, catalogue: &Catalogue, m: Messages) -> String {
    match it {
        Condition::AtLeast { question, level } => {
            let question = question.as_str();
            say!(m, "condition-at-least", question = question, level = level.number())
        }
        Condition::AtMost { question, level } => {
            let question = question.as_str();
            say!(m, "condition-at-most", question = question, level = level.number())
        }
        Condition::EveryAtMost { unit, level } => {
            let unit = unit.as_str();
            say!(m, "condition-every-at-most", unit = unit, level = level.number())
        }
        Condition::WithoutEvidence { question } => {
            say!(m, "condition-without-evidence", question = question.as_str())
        }
        Condition::Control { control, is } => {
            let decision = words::decision(m, Some(*is));
            say!(m, "condition-control", control = control.as_str(), decision = decision)
        }
        Condition::Fact { fact, is } => {
            let value = m.say(if *is { "yes" } else { "no" });
            say!(m, "condition-fact", fact = fact.as_str(), value = value)
        }
        Condition::OlderThan { kind, days } => {
            let kind = catalogue.evidence_title(kind.as_str());
            say!(m, "condition-older-than", kind = kind, days = *days)
        }
        Condition::AgainstFact { fact, level } => {
            say!(m, "condition-against-fact", fact = fact.as_str(), level = level.number())
        }
        Condition::SameReason { at_least } => {
            say!(m, "condition-same-reason", count = *at_least)
        }
        Condition::ExcludedButAnswered { level } => {
            say!(m, "condition-excluded-but-answered", level = level.number())
        }
        Condition::IncludedButNotApplicable { at_least } => {
            say!(m, "condition-included-but-not-applicable", count = *at_least)
        }
        Condition::ProvenWithoutEvidence { at_least } => {
            say!(m, "condition-proven-without-evidence", count = *at_least)
        }
        Condition::ExpiredEvidence { level, at_least } => {
            let level = level.number();
            say!(m, "condition-expired-evidence", count = *at_least, level = level)
        }
        Condition::EvidenceAfterAnswer { level, at_least } => {
            let level = level.number();
            say!(m, "condition-evidence-after-answer", count = *at_least, level = level)
        }
        Condition::EvidenceAhead { at_least } => {
            say!(m, "condition-evidence-ahead", count = *at_least)
        }
        Condition::OneHandOneDay { level, at_least } => {
            let level = level.number();
            say!(m, "condition-one-hand-one-day", count = *at_least, level = level)
        }
        Condition::ReviewPassed { at_least } => {
            say!(m, "condition-review-passed", count = *at_least)
        }
        Condition::SystemGap { gap } => {
            say!(m, "condition-system-gap", gap = &words::system_gap(m, *gap))
        }
        Condition::SystemShows { fact } => {
            say!(m, "condition-system-shows", fact = fact.as_str())
        }
        Condition::SystemImpact { high } => {
            let value = if *high { "high" } else { "other" };
            say!(m, "condition-system-impact", value = value)
        }
    }
}

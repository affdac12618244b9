//! The method, in half a page.

use ready42_core::{
    catalogue::Catalogue,
    framework::{Framework, ItemKind},
    id::{ItemId, PolicyId},
    policy::Policy,
    question::Level,
};

use super::{count, ids, list};

/// One part of the method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub heading: &'static str,
    /// What it says.
    pub text: String,
}

/// How a report comes about under a policy; under the newest where the catalogue lacks it.
pub fn method(policy: &PolicyId, catalogue: &Catalogue) -> Vec<Part> {
    let policy = catalogue.policy(policy).unwrap_or_else(|| catalogue.newest_policy());
    let part = |heading, text| Part { heading, text };
    vec![
        part("What is assessed", assessed(catalogue.assessed())),
        part(
            "Three numbers, never mixed",
            "Readiness is the share of the target that is reached over all units that count. What \
             is not answered or not known makes a range: the lower end counts it as absent, the \
             upper end as in place. Coverage is the share of what applies that is answered. \
             Assurance is the share of the credit claimed that rests on records which are attached \
             and in date. Maturity, the mean level, stands beside them and is never the headline."
                .to_owned(),
        ),
        part("Verdict", verdict(policy, catalogue.assessed())),
        part("Order of the plan", order(policy)),
        part(
            "Other frameworks",
            "Results are carried along a crosswalk from a unit, or from a single question, to an \
             item, each pair with its relation, its strength from 1 to 3 and who says so: published \
             by others or editorial, ours. An item without a pair reads “not assessed here”, never 0 and never 100 %."
                .to_owned(),
        ),
    ]
}

fn of_kind(framework: &Framework, kind: ItemKind) -> Vec<&ItemId> {
    framework.items.iter().filter(|item| item.kind == kind).map(|item| &item.id).collect()
}

/// What a level asks for.
const fn asks(level: Level) -> &'static str {
    match level {
        Level::Absent => "",
        Level::Started => " (informal, depends on people)",
        Level::Defined => " (documented, approved)",
        Level::Operating => " (done as defined, records exist)",
        Level::Proven => " (measured, reviewed, improved)",
    }
}

fn assessed(framework: &Framework) -> String {
    let clauses = of_kind(framework, ItemKind::Clause);
    let subclauses = of_kind(framework, ItemKind::SubClause).len();
    let controls = of_kind(framework, ItemKind::Control).len();
    let first = clauses.first().map_or("", |id| id.as_str());
    let last = clauses.last().map_or("", |id| id.as_str());
    let levels =
        Level::ALL.map(|level| format!("{} {}{}", level.number(), level.word(), asks(level)));
    let beyond = Level::ALL.into_iter().filter(|level| *level > Level::TARGET);
    let beyond: Vec<String> = beyond.map(|level| level.number().to_string()).collect();
    format!(
        "{} units of {} ({}): the {subclauses} sub-clauses of clauses {first} to {last} and the \
         {controls} controls of Annex A. Each has one or more questions, answered with a level: \
         {}. Level {} is the target; level {} goes beyond conformity and earns no more. Which \
         questions apply depends on the profile of the organisation alone.",
        subclauses + controls,
        framework.short,
        framework.edition,
        levels.join(", "),
        Level::TARGET.number(),
        list(&beyond)
    )
}

/// The units that Stage 1 looks at by name, under the heading that each stands below.
fn by_heading(policy: &Policy, framework: &Framework) -> Vec<String> {
    let mut headings: Vec<(&str, Vec<&ItemId>)> = vec![];
    for unit in &policy.stage1.units {
        let Some(item) = framework.item(unit) else { continue };
        let above = item.parent.as_ref().and_then(|id| framework.item(id));
        let heading = above.filter(|it| it.kind == ItemKind::Heading).unwrap_or(item);
        match headings.iter_mut().find(|(title, _)| *title == &*heading.title) {
            Some((_, units)) => units.push(unit),
            None => headings.push((&heading.title, vec![unit])),
        }
    }
    headings.iter().map(|(title, units)| format!("{title} ({})", ids(units))).collect()
}

fn verdict(policy: &Policy, framework: &Framework) -> String {
    let controls = of_kind(framework, ItemKind::Control).len();
    let mut looked_at = vec!["documented information".to_owned()];
    looked_at.extend(by_heading(policy, framework));
    format!(
        "A rule over blockers, never a score above a line. Stage 1: every question on {} is at \
         level {} or above, and the Statement of Applicability has a reasoned decision for all {}. \
         Stage 2: every question that applies is at level {} or above as well, and no control is \
         included without a question that counts. What is not known blocks. Severities are \
         candidates: only an auditor grades. A questionnaire that does not ask about every unit \
         gives no verdict.",
        list(&looked_at),
        policy.stage1.level.number(),
        count(controls, "control", "controls"),
        policy.stage2_level.number()
    )
}

fn order(policy: &Policy) -> String {
    let weights = policy.priority;
    format!(
        "First what removes most blockers of the next stage; then readiness gained, what other \
         frameworks gain on average and risk pressed by the profile, weighed {} to {} to {}, \
         summed, and divided by the likely person-days. Nothing stands before what it needs. Each \
         gain is computed by scoring again with the remedy done; efforts are estimates for the \
         size of the organisation. Where a weight a fifth higher or lower would move a remedy \
         among the first {}, the report says so.",
        weights.gain,
        weights.reach,
        weights.risk,
        super::FIRST
    )
}

#[cfg(test)]
mod tests {
    use ready42_catalogue::catalogue;
    use ready42_core::{catalogue::Catalogue, id::PolicyId, question::Level};

    use super::method;

    #[test]
    fn the_method_says_what_the_policy_and_the_catalogue_do() {
        let said = |catalogue: &Catalogue| {
            let parts = method(&catalogue.newest_policy().id, catalogue);
            parts.into_iter().map(|it| it.text).collect::<Vec<_>>().join("\n")
        };
        let now = said(catalogue());
        for words in [
            "70 units of ISO/IEC 42001 (First edition, December 2023): the 32 sub-clauses of clauses 4 to 10 and the 38 controls",
            "3 Operating (done as defined, records exist), 4 Proven",
            "Level 3 is the target; level 4 goes beyond",
            "documented information, Internal audit (9.2.1, 9.2.2) and \
             Management review (9.3.1, 9.3.2, 9.3.3) is at level 2 or above",
            "a reasoned decision for all 38 controls",
            "every question that applies is at level 3 or above",
            "weighed 100 to 100 to 300",
        ] {
            assert!(now.contains(words), "{words}: {now}");
        }
        let mut content = catalogue().content().clone();
        content.frameworks[0].items.retain(|item| item.id.as_str() != "A.10.4");
        let policy = content.policies.last_mut().expect("a policy");
        policy.id = PolicyId::from("next");
        policy.stage1.level = Level::Started;
        policy.stage1.units = vec!["9.1".into()];
        policy.stage2_level = Level::Proven;
        policy.priority.reach = 75;
        let then = said(&Catalogue::new(content));
        for words in [
            "69 units",
            "the 37 controls of Annex A",
            "information and Monitoring, measurement, analysis and evaluation (9.1) is at level 1",
            "decision for all 37 controls",
            "every question that applies is at level 4 or above",
            "weighed 100 to 75 to 300",
        ] {
            assert!(then.contains(words), "{words}: {then}");
        }
    }
}

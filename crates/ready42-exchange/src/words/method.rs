//! The method, in half a page.

use ready42_core::{
    catalogue::Catalogue,
    framework::{Framework, ItemKind},
    id::{ItemId, PolicyId},
    policy::Policy,
    question::Level,
};

use ready42_messages::{Messages, say};

use super::{ids, level_word, list};

/// One part of the method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub heading: &'static str,
    /// What it says.
    pub text: String,
}

/// How a report comes about under a policy; under the newest where the catalogue lacks it.
pub fn method(m: Messages, policy: &PolicyId, catalogue: &Catalogue) -> Vec<Part> {
    let policy = catalogue.policy(policy).unwrap_or_else(|| catalogue.newest_policy());
    let part = |heading, text| Part { heading: m.say(heading), text };
    vec![
        part("method-assessed-heading", assessed(m, catalogue.assessed())),
        part("method-numbers-heading", m.say("method-numbers").to_owned()),
        part("verdict", verdict(m, policy, catalogue.assessed())),
        part("method-order-heading", order(m, policy)),
        part("frameworks", m.say("method-frameworks").to_owned()),
    ]
}

fn of_kind(framework: &Framework, kind: ItemKind) -> Vec<&ItemId> {
    framework.items.iter().filter(|item| item.kind == kind).map(|item| &item.id).collect()
}

/// A level with its number and what it asks for.
fn described(m: Messages, level: Level) -> String {
    let (number, word) = (level.number(), level_word(m, level));
    let asks = m.say(match level {
        Level::Absent => return say!(m, "level-numbered", number = number, word = word),
        Level::Started => "level-started-asks",
        Level::Defined => "level-defined-asks",
        Level::Operating => "level-operating-asks",
        Level::Proven => "level-proven-asks",
    });
    say!(m, "level-described", number = number, word = word, asks = asks)
}

fn assessed(m: Messages, framework: &Framework) -> String {
    let clauses = of_kind(framework, ItemKind::Clause);
    let subclauses = of_kind(framework, ItemKind::SubClause).len();
    let controls = of_kind(framework, ItemKind::Control).len();
    let levels = Level::ALL.map(|level| described(m, level)).join(m.say("list-between"));
    let beyond = Level::ALL.into_iter().filter(|level| *level > Level::TARGET);
    let beyond: Vec<String> = beyond.map(|level| level.number().to_string()).collect();
    say!(
        m,
        "method-assessed",
        units = subclauses + controls,
        framework = &*framework.short,
        edition = &*framework.edition,
        subclauses = subclauses,
        first = clauses.first().map_or("", |id| id.as_str()),
        last = clauses.last().map_or("", |id| id.as_str()),
        controls = controls,
        levels = &levels,
        target = Level::TARGET.number(),
        beyond = &list(m, &beyond)
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

fn verdict(m: Messages, policy: &Policy, framework: &Framework) -> String {
    let mut looked_at = vec![m.say("method-documented").to_owned()];
    looked_at.extend(by_heading(policy, framework));
    say!(
        m,
        "method-verdict",
        units = &list(m, &looked_at),
        first = policy.stage1.level.number(),
        controls = of_kind(framework, ItemKind::Control).len(),
        second = policy.stage2_level.number()
    )
}

fn order(m: Messages, policy: &Policy) -> String {
    let weights = policy.priority;
    say!(
        m,
        "method-order",
        gain = weights.gain,
        reach = weights.reach,
        risk = weights.risk,
        first = super::FIRST
    )
}

#[cfg(test)]
mod tests {
    use ready42_catalogue::{catalogue, english};
    use ready42_core::{catalogue::Catalogue, id::PolicyId, question::Level};

    use super::method;

    #[test]
    fn the_method_says_what_the_policy_and_the_catalogue_do() {
        let said = |catalogue: &Catalogue| {
            let parts = method(english(), &catalogue.newest_policy().id, catalogue);
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

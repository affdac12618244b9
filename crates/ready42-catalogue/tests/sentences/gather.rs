//! What of the content is sentences of our own; titles, names and addresses are facts.

use ready42_catalogue::catalogue;
use ready42_core::id::Text;

/// A sentence and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    pub(crate) place: String,
    pub(crate) text: String,
}

/// Every sentence of the content.
pub(crate) fn sentences() -> Vec<Sentence> {
    let content = catalogue().content();
    let mut all = vec![];
    let mut add = |place: String, text: &Text| {
        all.push(Sentence { place, text: text.to_string() });
    };
    for it in &content.questions {
        add(format!("{} text", it.id), &it.text);
        add(format!("{} why", it.id), &it.why);
        for (level, text) in it.levels.iter().enumerate() {
            add(format!("{} level {level}", it.id), text);
        }
        it.weight_reason.iter().for_each(|text| add(format!("{} weight", it.id), text));
        it.pitfall.iter().for_each(|text| add(format!("{} pitfall", it.id), text));
    }
    for it in &content.remedies {
        add(format!("{} title", it.id), &it.title);
        for (step, text) in it.steps.iter().enumerate() {
            add(format!("{} step {}", it.id, step + 1), text);
        }
        add(format!("{} deliverable", it.id), &it.deliverable.text);
        add(format!("{} effort", it.id), &it.effort_assumes);
        add(format!("{} why now", it.id), &it.why_now);
    }
    for it in &content.contradictions {
        add(format!("{} title", it.id), &it.title);
        add(format!("{} says", it.id), &it.says);
        add(format!("{} check", it.id), &it.check);
    }
    for framework in &content.frameworks {
        for item in &framework.items {
            add(format!("{} {} summary", framework.id, item.id), &item.summary);
        }
    }
    for crosswalk in &content.crosswalks {
        for edge in &crosswalk.edges {
            add(format!("{} to {} rationale", edge.from, edge.to), &edge.rationale);
        }
        for it in &crosswalk.unmapped {
            add(format!("{} unmapped", it.item), &it.reason);
        }
    }
    content.evidence.iter().for_each(|it| add(format!("{} good", it.id), &it.good));
    content.roles.iter().for_each(|it| add(format!("{} role", it.id), &it.summary));
    for it in &content.facts {
        add(format!("{} fact", it.id), &it.text);
        it.hint.iter().for_each(|text| add(format!("{} hint", it.id), text));
    }
    for policy in &content.policies {
        for it in &policy.unit_weights {
            add(format!("{} weight of {}", policy.id, it.unit), &it.reason);
        }
        for it in &policy.risk {
            add(format!("{} risk of {} {:?}", policy.id, it.fact, it.concern), &it.reason);
        }
    }
    all
}

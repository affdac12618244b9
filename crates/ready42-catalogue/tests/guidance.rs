//! What public guidance on AI management already says must be asked or touched, held in the data.
//!
//! A row that fails names what is no longer caught; the words are the ones a question must not lose.

use ready42_catalogue::catalogue;
use ready42_core::{crosswalk::Origin, question::Question};

/// Whether the question, its levels or its pitfall say all of these words.
fn says(question: &str, words: &[&str]) -> bool {
    let it = catalogue().question(&question.into());
    let it: &Question = it.unwrap_or_else(|| panic!("{question} is in the bank"));
    let levels = it.levels.iter().map(AsRef::as_ref);
    let all = [&*it.text, &*it.why].into_iter().chain(levels).chain(it.pitfall.as_deref());
    let text = all.collect::<Vec<_>>().join(" ").to_lowercase();
    words.iter().all(|word| text.contains(word))
}

/// Whether an edge leads to an item from one of these units or objectives, or a question of theirs.
fn touches(from: &[&str], framework: &str, item: &str) -> bool {
    let crosswalks = &catalogue().content().crosswalks;
    let crosswalk = crosswalks.iter().find(|it| it.to.as_str() == framework);
    let edges = &crosswalk.unwrap_or_else(|| panic!("a crosswalk leads to {framework}")).edges;
    let unit = |origin: &Origin| match origin {
        Origin::Unit(unit) => unit.to_string(),
        Origin::Question(id) => {
            let question =
                catalogue().question(id).expect("an edge begins at a question of the bank");
            question.unit.to_string()
        }
    };
    let below = |unit: &str| {
        from.iter().any(|above| {
            unit.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    };
    edges.iter().any(|edge| edge.to.as_str() == item && below(&unit(&edge.from)))
}

/// How many questions of the full questionnaire are about units below these.
fn asked(below: &[&str]) -> usize {
    let questionnaire = catalogue().questionnaire(&"iso-42001".into()).expect("it is there");
    let asked = catalogue().asked(questionnaire);
    let about = |question: &&Question| {
        below.iter().any(|above| {
            let rest = question.unit.as_str().strip_prefix(above);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    };
    asked.into_iter().filter(about).count()
}

#[test]
fn each_matter_has_its_clause_and_its_objective() {
    for (matter, clauses, objectives) in [
        ("leadership and policy", &["5"][..], &["A.2", "A.3"][..]),
        ("risk and impact assessment", &["6"], &["A.5"]),
        ("operation and life cycle", &["8"], &["A.6"]),
        ("monitoring", &["9", "10"], &["A.6.2.6"]),
        ("data governance", &["7.5"], &["A.7"]),
        ("third parties", &["8.1"], &["A.10"]),
    ] {
        assert!(asked(clauses) > 0, "{matter}: clauses {clauses:?}");
        assert!(asked(objectives) > 2, "{matter}: {objectives:?}");
    }
}

#[test]
fn each_matter_touches_what_others_publish_on_it() {
    for (from, framework, item) in [
        (&["A.7"][..], "owasp-llm-2025", "LLM04:2025"),
        (&["9", "10"], "nist-ai-rmf-1.0", "MEASURE 3.1"),
        (&["9", "10"], "owasp-llm-2025", "LLM10:2025"),
        (&["A.6.2.6"], "owasp-llm-2025", "LLM10:2025"),
        (&["A.10"], "nist-ai-rmf-1.0", "GOVERN 6.1"),
        (&["A.10"], "owasp-llm-2025", "LLM03:2025"),
        (&["4.1"], "nist-csf-2.0", "GV.OC-01"),
        (&["A.4", "A.6"], "owasp-nhi-2025", "NHI1:2025"),
        (&["A.9"], "owasp-asi-2026", "ASI03"),
    ] {
        assert!(touches(from, framework, item), "{from:?} to {item}");
    }
}

#[test]
fn every_risk_of_agents_and_machine_identities_is_touched_by_a_question() {
    for framework in ["owasp-asi-2026", "owasp-nhi-2025"] {
        let crosswalks = &catalogue().content().crosswalks;
        let crosswalk = crosswalks.iter().find(|it| it.to.as_str() == framework);
        let edges = &crosswalk.expect("it is there").edges;
        for item in &catalogue().framework(&framework.into()).expect("it is there").items {
            let touched = edges
                .iter()
                .any(|edge| edge.to == item.id && matches!(edge.from, Origin::Question(_)));
            assert!(touched, "{}", item.id);
        }
    }
}

#[test]
fn the_credentials_of_ai_systems_and_agents_are_asked_about() {
    for (matter, question, words) in [
        ("inventory, agents", "A.4.2-4", &["inventory", "keys", "tokens"][..]),
        ("inventory, applications", "A.4.2-6", &["key", "service account"]),
        ("ownership", "A.4.2-6", &["answers for each"]),
        ("an identity of its own", "A.6.2.5-4", &["identity of its own", "owner", "end date"]),
        ("least privilege", "A.9.2-6", &["only the rights its task needs"]),
        ("rotation", "A.6.2.6-5", &["replaced on time", "short-lived"]),
        ("offboarding", "A.4.2-6", &["leavers", "no longer work"]),
        ("offboarding, agents", "A.4.2-4", &["orphans are gone"]),
    ] {
        assert!(says(question, words), "{matter}: {question} {words:?}");
    }
}

#[test]
fn what_each_use_of_ai_has_to_have_is_asked_about() {
    for (matter, question, words) in [
        ("an accountable owner", "A.3.2-1", &["each use of ai", "accountable"][..]),
        ("a control objective", "A.9.3-1", &["objectives for responsible use", "each ai system"]),
        ("a review cadence", "A.4.2-1", &["next review"]),
        (
            "who may deploy, pause, roll back, retire",
            "A.3.2-2",
            &["deploy", "pause", "roll back", "retire"],
        ),
        ("which changes need approval", "8.1-2", &["which changes", "model", "approval"]),
        ("which changes need testing again", "A.6.2.4-3", &["tested again", "model", "prompt"]),
        ("who may approve connectors", "A.9.2-5", &["connector", "plug-in", "approved", "reach"]),
        ("what an agent's tools may reach", "A.4.4-2", &["tools and connectors", "reach"]),
        (
            "whether, where and how long prompts are kept",
            "A.9.2-4",
            &["prompts and outputs", "where", "how long"],
        ),
        ("how long logs are kept", "A.6.2.8-2", &["logs", "retention"]),
        ("consumption without a ceiling", "A.4.5-5", &["drain", "budget"]),
    ] {
        assert!(says(question, words), "{matter}: {question} {words:?}");
    }
}

#[test]
fn the_mistakes_most_often_made_are_caught() {
    for (mistake, question, words) in [
        ("features a supplier switched on", "A.4.2-2", &["features a supplier switched on"][..]),
        ("vendor AI features ignored", "A.10.3-2", &["ai features inside other software"]),
        ("AI missing from procurement and change", "5.1-2", &["buy", "change", "purchas"]),
        ("AI missing from supplier assessment", "A.10.3-1", &["supplier", "before you commit"]),
        ("'everything is in scope'", "4.3-1", &["everything is in scope"]),
        (
            "policy without enforcement",
            "A.2.2-2",
            &["departs from the ai policy", "no consequence"],
        ),
        ("rules that nobody checks", "A.9.2-3", &["rules for using ai are kept"]),
        ("no drift monitoring", "A.6.2.6-1", &["drift is noticed"]),
        ("AI as only a legal matter", "5.1-1", &["only a legal matter"]),
        ("one department for all of AI", "A.3.2-3", &["rather than with one department"]),
        ("consequences for society forgotten", "6.1.2-3", &["individuals and society"]),
        ("poisoned training data", "A.7.2-2", &["deliberate corruption"]),
    ] {
        assert!(says(question, words), "{mistake}: {question} {words:?}");
    }
}

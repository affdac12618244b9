//! What is said of a report, once for every format.

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    date::Date,
    ratio::Ratio,
    remedy::Days,
    report::Report,
    verdict::{BlockerKind, Stage},
};
use ready42_exchange::{assessment::read, html, markdown, text, words};

fn report(written: &serde_json::Value) -> Report {
    let mut whole = serde_json::json!({
        "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
    });
    for (name, value) in written.as_object().expect("an object") {
        whole[name] = value.clone();
    }
    let day: Date = "2026-11-21".parse().expect("a day");
    let opened =
        read(&whole.to_string(), catalogue()).unwrap_or_else(|refused| panic!("{refused}"));
    Report::for_assessment(catalogue(), &opened.assessment, day).expect("it can be judged")
}

/// The report in every format, blanks and line ends as one blank, escapes undone.
fn formats(report: &Report) -> [String; 3] {
    [
        text::report(report, catalogue(), english()),
        markdown::report(report, catalogue(), english()).replace('\\', ""),
        html::report(report, catalogue(), english()).replace("&#39;", "'"),
    ]
    .map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn nothing_is_known_only_where_nothing_is_answered() {
    let headline = |written| words::headline(english(), &report(&written));
    let nothing = "Nothing is answered yet, so nothing is known.";
    assert!(headline(serde_json::json!({})).starts_with(nothing));
    let unknown = headline(serde_json::json!({ "answers": { "4.1-1": { "unknown": true } } }));
    assert!(
        unknown.starts_with("Every answer so far is “don't know”, so no level is"),
        "{unknown}"
    );
    let excluded = serde_json::json!({ "soa": {
        "A.10.4": { "applicability": "excluded", "reason": "We have no customers." },
    } });
    let excluded = headline(excluded);
    assert!(excluded.starts_with("Not ready for Stage 1: "), "{excluded}");
    let absent = headline(serde_json::json!({ "answers": { "4.1-1": { "level": 0 } } }));
    assert!(absent.starts_with("Not ready for Stage 1: "), "{absent}");
}

#[test]
fn every_format_says_what_the_numbers_mean() {
    let report = report(&serde_json::json!({ "answers": { "4.1-1": { "level": 2 } } }));
    let [readiness, coverage, assurance] = words::numbers(english(), &report);
    let open = report.tally.unanswered;
    assert!(readiness.means.ends_with(&format!("at best: {open} questions are open")));
    assert!(coverage.means.starts_with("of what applies is answered: 1 of "), "{coverage:?}");
    // A terminal breaks its lines, so the text is looked at word by word.
    for written in &formats(&report)[1..] {
        for number in [&readiness, &coverage, &assurance] {
            assert!(written.contains(&number.means), "{}", number.means);
        }
    }
    for written in formats(&report) {
        assert!(written.contains(&words::maturity(english(), &report)));
        for framework in &report.frameworks {
            assert!(written.contains(&words::outcomes(english(), framework)));
        }
    }
    assert_eq!(
        words::maturity(english(), &self::report(&serde_json::json!({}))),
        "no level is answered yet"
    );
}

#[test]
fn a_framework_of_which_nothing_is_assessed_is_said_to_be() {
    let mut report = report(&serde_json::json!({}));
    let mut frameworks = report.frameworks.iter_mut();
    let framework = frameworks.find(|it| it.id.as_str() == "nist-ai-rmf-1.0").expect("the AI RMF");
    (framework.readiness, framework.assessed, framework.outcomes) = (None, 0, 72);
    assert_eq!(words::outcomes(english(), framework), "None of the 72 outcomes is assessed here.");
    let half = Ratio::from_basis_points(5000).expect("a share");
    framework.readiness = Some(ready42_core::ratio::Range { low: half, high: half });
    framework.assessed = 40;
    let said = "50.0 % over the 40 of 72 outcomes that are assessed here.";
    assert_eq!(words::outcomes(english(), framework), said);
}

#[test]
fn the_reach_and_the_value_of_each_remedy_are_given() {
    let report = report(&serde_json::json!({ "profile": { "facts": { "ai-agents": true } } }));
    assert!(!report.plan.is_empty());
    for entry in &report.plan {
        for (reach, said) in
            entry.terms.frameworks.iter().zip(words::reach(english(), entry, &report))
        {
            assert!(!reach.items.is_empty(), "a reach without an item");
            assert!(said.starts_with(&words::points(english(), reach.gain)), "{said}");
            let one = reach.items.len() == 1;
            assert_eq!(said.ends_with("(1 item)"), one, "{said}");
        }
        let terms = words::terms(english(), entry, &report, catalogue());
        let value = terms.last().expect("a term");
        assert_eq!(*value, format!("as weighed, {}", words::per_day(english(), &entry.terms)));
        assert!(!terms.join("; ").contains("(1 items"));
    }
    let mut terms = report.plan[0].terms.clone();
    terms.effort = Days(1, 7, 9);
    for (value, said) in [(30_112, "0.430"), (70_034, "1.000"), (70_035, "1.001"), (0, "0.000")] {
        terms.value = value;
        assert_eq!(
            words::per_day(english(), &terms),
            format!("{said} points per person-day"),
            "{value}"
        );
    }
    terms.value = 30;
    assert_eq!(words::per_day(english(), &terms), "less than 0.001 points per person-day");
    let first = &report.plan[0];
    for written in formats(&report) {
        assert!(written.contains(&words::reach(english(), first, &report)[0]));
        assert!(written.contains(&words::per_day(english(), &first.terms)));
    }
}

#[test]
fn a_place_that_a_weight_would_change_is_said_to_be_one() {
    let mut report = report(&serde_json::json!({}));
    let many = words::FIRST;
    assert!(report.plan.len() > many);
    let says = |report: &Report, sentence: &str, times: usize| {
        let told = words::steadiness(english(), report).expect("there is a plan");
        assert!(told.starts_with(sentence), "{told}");
        let [text, markdown, html] = formats(report);
        for written in [&text, &markdown, &html] {
            assert_eq!(written.matches(&told).count(), 1, "{told}");
        }
        assert_eq!(text.matches(english().say("plan-moves")).count(), times);
        assert_eq!(markdown.matches(english().say("plan-moves")).count(), times);
        assert_eq!(
            html.matches(english().say("plan-moves")).count(),
            2 * times,
            "in the summary and the plan"
        );
    };
    report.plan.iter_mut().for_each(|entry| entry.moves = false);
    says(&report, "None of the first ten would change its place if a weight", 0);
    report.plan[3].moves = true;
    says(&report, "1 of the first ten would change its place if a weight", 1);
    report.plan[4].moves = true;
    says(&report, "2 of the first ten would change their places if a weight", 2);
    report.plan.truncate(4);
    says(&report, "1 of these 4 would change its place", 1);
    report.plan.drain(..3);
    says(&report, "Its place would change", 1);
    report.plan.clear();
    assert_eq!(words::steadiness(english(), &report), None);
}

#[test]
fn a_control_included_without_a_question_is_an_obstacle_in_every_format() {
    let mut report = report(&serde_json::json!({ "answers": { "4.1-1": { "level": 2 } } }));
    let verdict = report.verdict.as_mut().expect("it is judged");
    let mut blocker = verdict.blockers[0].clone();
    blocker.kind = BlockerKind::Unassessed;
    blocker.stage = 2;
    blocker.unit = "A.10.4".into();
    blocker.question = None;
    blocker.controls = vec!["A.10.4".into()];
    blocker.missing = "The statement includes it, and no question about it counts.".into();
    verdict.stage = Stage::Stage1Ready;
    verdict.counts = [0, 1];
    verdict.blockers = vec![blocker];
    let blocker = &words::blockers(&report)[0];
    assert_eq!(words::lacks(english(), blocker), "Included, but no question about it counts");
    let (label, missing) = words::missing(english(), blocker, &report);
    assert_eq!(label, "Now");
    assert!(missing.contains("includes A.10.4 Customers, and no question about it counts: each"));
    let obstacles = words::obstacles(words::blockers(&report), catalogue());
    assert_eq!((obstacles.len(), obstacles[0].title), (1, "Customers"));
    for written in formats(&report) {
        assert!(
            written.contains("What stands in the way of Stage 2")
                || written.contains("IN THE WAY OF STAGE 2")
        );
        assert!(written.contains(&words::lacks(english(), blocker)));
        assert!(written.contains(&missing));
    }
}

#[test]
fn every_whole_format_prints_the_method() {
    let report = report(&serde_json::json!({}));
    for written in &formats(&report)[1..] {
        for part in words::method(english(), &report.policy, catalogue()) {
            assert!(written.contains(&part.text), "{}", part.text);
        }
    }
}

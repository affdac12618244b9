//! What is said where a questionnaire asks too little for a verdict, of lists and laws, and of what
//! can be used again.

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    date::Date,
    finding::Reuse,
    framework::{AppliesFrom, ItemKind},
    ratio::{Range, Ratio},
    report::{BandEnd, BandReport, Report},
};
use ready42_exchange::{assessment::read, html, markdown, text, words};

fn share(points: u16) -> Ratio {
    Ratio::from_basis_points(points).expect("a share")
}

/// A report without a verdict, as a short questionnaire gives it.
fn report(level: u8) -> Report {
    let written = serde_json::json!({
        "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
        "answers": { "4.1-1": { "level": level } },
    });
    let day: Date = "2026-11-21".parse().expect("a day");
    let opened = read(&written.to_string(), catalogue()).expect("it can be read");
    let mut report =
        Report::for_assessment(catalogue(), &opened.assessment, day).expect("it can be judged");
    report.verdict = None;
    report
}

fn end(title: &str) -> BandEnd {
    BandEnd { id: title.into(), title: title.into(), meaning: format!("So {title}.").into() }
}

fn with_band(low: &str, high: &str) -> Report {
    let (low, high) = (end(low), end(high));
    let band = BandReport { low, high, wrong_bands: share(812), within: share(655) };
    Report { band: Some(band), ..report(2) }
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
fn a_band_is_said_to_be_a_band_with_its_error() {
    let report = with_band("Building", "Building");
    assert_eq!(
        (words::outcome_name(english(), &report), words::outcome(english(), &report)),
        ("Band", "Building".into())
    );
    assert!(
        words::headline(english(), &report)
            .starts_with("Building: a band, not a score. Begin with: ")
    );
    for written in formats(&report) {
        for said in [
            "So Building.",
            "a band and not a score: of simulated organisations, 8.1 % end in another band",
            "nine in ten end within 6.6 points",
            english().say("no-verdict"),
            words::disclaimer(english()),
        ] {
            assert!(written.contains(said), "{said}");
        }
    }
}

#[test]
fn what_is_open_names_both_bands() {
    let report = with_band("Beginning", "Close to audit");
    assert_eq!(words::outcome(english(), &report), "Between Beginning and Close to audit");
    for written in formats(&report) {
        assert!(written.contains("Beginning: So Beginning. Close to audit: So Close to audit."));
    }
}

#[test]
fn without_a_verdict_no_stage_is_spoken_of() {
    let mut report = report(2);
    report.readiness = Some(Range { low: share(4_000), high: share(6_250) });
    let headline = words::headline(english(), &report);
    let open = report.tally.unanswered;
    let said =
        format!("40.0–62.5 % of the target is reached in what is asked here: {open} questions");
    assert!(headline.starts_with(&said), "{headline}");
    assert_eq!(words::outcome(english(), &report), "40.0–62.5 %");
    assert_eq!(words::next_stage(&report), None);
    assert!(!words::shows_statement(&report));
    for written in formats(&report) {
        let before = written
            .split(" Method ")
            .next()
            .expect("a text")
            .replace(english().say("no-verdict"), "");
        for silent in ["Ready for Stage", "ready for Stage", "way of Stage", "blockers of Stage"] {
            assert!(!before.contains(silent), "{silent}");
        }
        assert!(!before.contains("DRAFT"), "no statement is asked for");
    }
}

#[test]
fn a_list_without_groups_and_a_law_are_shown_by_their_items() {
    let mut report = report(2);
    let framework = &mut report.frameworks[0];
    framework.items.retain(|item| item.kind.is_outcome());
    framework.items.truncate(3);
    for item in &mut framework.items {
        item.kind = ItemKind::Risk;
        item.parent = None;
    }
    let ids: Vec<String> = framework.items.iter().map(|item| item.id.to_string()).collect();
    (framework.assessed, framework.outcomes) = (2, 3);
    assert!(
        words::outcomes(english(), framework)
            .ends_with("over the 2 of 3 risks that are assessed here.")
    );
    assert_eq!(words::grouped_by(framework), "risk");
    let article = &mut framework.items[2];
    article.kind = ItemKind::Article;
    article.applies_from = vec![AppliesFrom {
        date: "2027-12-02".parse().expect("a day"),
        scope: "high-risk systems".into(),
        source: "eu-ai-act".into(),
        doubt: Some("It may move.".into()),
    }];
    let said = "Applies from 2027-12-02: high-risk systems (in doubt: It may move.)";
    assert_eq!(words::applies_from(english(), article), said);
    let [text, markdown, html] = formats(&report);
    for written in [&text, &markdown, &html] {
        assert!(ids.iter().all(|id| written.contains(id)));
    }
    assert!(markdown.contains(said) && html.contains(said));
}

#[test]
fn what_is_held_is_said_beside_the_finding() {
    let mut report = report(2);
    report.findings[0].reuse = vec![Reuse {
        framework: "nist-csf-2.0".into(),
        item: "9.2".into(),
        title: "Internal audit".into(),
        strength: 3,
        rationale: "The programme takes AI in.".into(),
    }];
    let said = "CSF 2.0 9.2 Internal audit (extend it): The programme takes AI in.";
    assert_eq!(words::reuse(english(), &report.findings[0], catalogue()), [said]);
    let [_, markdown, html] = formats(&report);
    assert!(markdown.contains(said) && html.contains(said));
}

#[test]
fn a_source_is_told_with_its_address_and_when_it_was_read() {
    let report = report(2);
    let [_, markdown, html] = formats(&report);
    for source in &report.sources {
        for said in [&*source.address, &*source.item, &words::read(english(), source)] {
            assert!(markdown.contains(said) && html.contains(said), "{said}");
        }
    }
}

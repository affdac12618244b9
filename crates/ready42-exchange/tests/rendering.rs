//! Reports in text, Markdown and HTML: whole, well formed, and deaf to what foreign text says.

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    date::Date,
    explain::{Explainer, Subject},
    instrument::Instrument,
    report::Report,
};
use ready42_exchange::{assessment::read, csv, html, markdown, text, words};
use unicode_width::UnicodeWidthStr as _;

/// Names that try to be more than a name.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</title></style><img src=x onerror=alert(1)>",
    "\"><a href='javascript:alert(1)'>x</a>",
    "](javascript:alert(1)) [x](https://evil.example)",
    "![x](https://evil.example/a.png) https://evil.example www.evil.example a@evil.example",
    "a | b |\n| --- | --- |\n| c",
    "# heading\n\n- list\n\n```\ncode\n~~~",
    "pay \u{202e}drawkcab\u{202c} \u{2066}x\u{2069} \u{200b}\u{feff}\u{1b}[31m\u{9b}31m\u{7}\u{0}",
    "&lt;b&gt; &amp; &#60;",
    "    indented\n***\n> quote",
];

fn day() -> Date {
    "2026-11-21".parse().expect("a day")
}

/// A report in which the organisation wrote the same thing wherever it can write.
fn report_by(organisation: &str) -> Report {
    let written = serde_json::json!({
        "format": "ready42/assessment",
        "version": 1,
        "questionnaire": "iso-42001",
        "content": organisation.chars().take(60).collect::<String>(),
        "profile": { "organisation": organisation },
        "answers": { "A.2.2-1": { "level": 1, "note": organisation, "evidence": ["E1"] } },
        "evidence": { "E1": {
            "kind": "ai-policy", "title": organisation, "location": organisation,
            "owner": organisation, "validUntil": "2026-12-01",
        } },
        "soa": { "A.2.2": {
            "applicability": "included", "reason": organisation, "owner": organisation,
        } },
    });
    let opened = read(&written.to_string(), catalogue());
    let opened = opened.unwrap_or_else(|refused| panic!("{organisation}: {refused}"));
    Report::for_assessment(catalogue(), &opened.assessment, day()).expect("it can be judged")
}

/// Every tag of a page in turn: its name, its attributes, whether it closes.
fn tags(page: &str) -> Vec<(String, String, bool)> {
    let mut tags = vec![];
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>').expect("a tag ends") + start;
        let inner = &rest[start + 1..end];
        assert!(!inner.contains('<'), "a tag in a tag: {inner}");
        let closes = inner.starts_with('/');
        let inner = inner.trim_matches('/');
        let (name, attributes) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        tags.push((name.to_owned(), attributes.to_owned(), closes));
        rest = &rest[end + 1..];
        if name == "style" && !closes {
            rest = &rest[rest.find("</style>").expect("the style ends")..];
        }
    }
    tags
}

fn check_page(page: &str) {
    let mut open: Vec<String> = vec![];
    let mut level = 0;
    for (name, attributes, closes) in tags(page) {
        assert_eq!(attributes.matches('"').count() % 2, 0, "{name} {attributes}");
        assert!(
            !attributes.contains(" style=") && !attributes.starts_with("style="),
            "{attributes}"
        );
        assert!(!attributes.split_whitespace().any(|it| it.starts_with("on")), "{attributes}");
        assert!(!["script", "img", "iframe", "form", "link", "base"].contains(&&*name), "{name}");
        if let Some(address) = attributes.split("href=\"").nth(1) {
            assert!(address.starts_with('#') || address.starts_with("https://"), "{address}");
            assert!(address.starts_with('#') || attributes.contains("noreferrer noopener"));
        }
        if let Some(number) = name.strip_prefix('h').and_then(|it| it.parse::<usize>().ok())
            && !closes
        {
            assert!(number <= level + 1, "h{number} after h{level}");
            level = number;
        }
        if name == "th" && !closes {
            assert!(attributes.contains("scope="), "{attributes}");
        }
        match &*name {
            "!DOCTYPE" | "meta" | "br" | "rect" => {}
            _ if closes => assert_eq!(open.pop().as_deref(), Some(&*name), "closes what is open"),
            _ => open.push(name),
        }
    }
    assert_eq!(open, [""; 0], "everything is closed");
    let mut ids: Vec<&str> =
        page.split(" id=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
    for target in page.split("href=\"#").skip(1).filter_map(|it| it.split('"').next()) {
        assert!(ids.contains(&target), "{target} is a place");
    }
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "places have names of their own");
}

#[test]
fn the_page_is_well_formed_whatever_the_organisation_is_called() {
    for organisation in HOSTILE.iter().chain(&["", "Møller & Søn"]) {
        let page = html::report(&report_by(organisation), catalogue(), english());
        check_page(&page);
        assert!(page.contains("http-equiv=\"Content-Security-Policy\""));
    }
}

#[test]
fn nothing_foreign_adds_a_tag() {
    let plain = tags(&html::report(&report_by("Plain"), catalogue(), english()));
    for organisation in HOSTILE {
        let hostile = tags(&html::report(&report_by(organisation), catalogue(), english()));
        assert_eq!(hostile, plain, "{organisation}");
    }
}

#[test]
fn the_statement_by_itself_is_well_formed_and_takes_no_tag() {
    let plain = html::statement(&report_by("Plain"), catalogue(), english());
    for organisation in HOSTILE.iter().chain(&["", "Møller & Søn"]) {
        let page = html::statement(&report_by(organisation), catalogue(), english());
        check_page(&page);
        if !organisation.is_empty() {
            assert_eq!(tags(&page), tags(&plain), "{organisation}");
        }
    }
}

#[test]
fn nothing_invisible_gets_through() {
    let hides = |found: char| {
        (found.is_control() && found != '\n')
            || matches!(found, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    for organisation in HOSTILE {
        let report = report_by(organisation);
        for written in [
            html::report(&report, catalogue(), english()),
            markdown::report(&report, catalogue(), english()),
            text::report(&report, catalogue(), english()),
            html::statement(&report, catalogue(), english()),
            markdown::statement(&report, catalogue(), english()),
            text::statement(&report, catalogue(), english()),
            csv::statement(&report, catalogue(), english()).replace(['\r', '\u{feff}'], ""),
            csv::evidence(&report, catalogue(), english()).replace(['\r', '\u{feff}'], ""),
        ] {
            assert!(!written.contains(hides), "{organisation:?}");
        }
    }
}

/// Markdown without its code, and how many cells each of its rows has.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect()
}

#[test]
fn nothing_foreign_changes_the_shape_of_the_markdown() {
    let shape = |page: &str| -> Vec<(usize, usize, usize)> {
        page.lines()
            .map(|line| {
                // A backtick that is escaped opens no code; nothing else of a pair matters here.
                let line = line.replace("\\\\", "").replace("\\`", "");
                let line =
                    without_code(&line).replace("\\|", "").replace("\\[", "").replace("\\]", "");
                let cells = line.matches('|').count();
                let links = line.matches("](").count() + line.matches("://").count();
                (cells, links, line.bytes().take_while(|byte| b"#->+*`~= ".contains(byte)).count())
            })
            .collect()
    };
    let plain = shape(&markdown::report(&report_by("Plain"), catalogue(), english()));
    for organisation in HOSTILE {
        let page = markdown::report(&report_by(organisation), catalogue(), english());
        for (index, (given, line)) in shape(&page).iter().zip(page.lines()).enumerate() {
            assert_eq!(*given, plain[index], "{organisation:?}: line {}: {line}", index + 1);
        }
        assert_eq!(page.lines().count(), plain.len(), "{organisation:?}");
        assert!(!page.contains("<script") && !page.contains("<img"), "{organisation}");
    }
}

#[test]
fn the_text_keeps_to_eighty_columns() {
    for organisation in HOSTILE.iter().chain(&["数据治理".repeat(40).as_str()]) {
        let report = report_by(organisation);
        let texts = [
            text::report(&report, catalogue(), english()),
            text::statement(&report, catalogue(), english()),
        ];
        for line in texts.iter().flat_map(|text| text.lines()) {
            assert!(line.width() <= 80, "{line}");
        }
    }
}

#[test]
fn every_format_tells_the_same_story() {
    let report = report_by("Plain");
    let headline = words::headline(english(), &report);
    let disclaimer = words::disclaimer(english());
    let joined = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for written in [
        html::report(&report, catalogue(), english()),
        markdown::report(&report, catalogue(), english()),
        text::report(&report, catalogue(), english()),
    ] {
        let written = joined(written);
        assert!(written.contains(&headline), "{headline}");
        assert!(written.contains(disclaimer));
    }
}

#[test]
fn markdown_and_html_hold_the_whole() {
    let report = report_by("Plain");
    let (page, markdown) = (
        html::report(&report, catalogue(), english()),
        markdown::report(&report, catalogue(), english()),
    );
    assert_eq!(report.statement.rows.len(), 38);
    let places = report
        .findings
        .iter()
        .map(|it| it.question.as_str())
        .chain(report.statement.rows.iter().map(|it| it.control.as_str()))
        .chain(report.frameworks.iter().flat_map(|it| &it.items).map(|it| it.id.as_str()));
    for place in places {
        assert!(page.contains(place), "{place}");
        assert!(markdown.contains(place), "{place}");
    }
    assert_eq!(page.matches("id=\"remedy-").count(), report.plan.len());
}

#[test]
fn every_format_of_the_statement_has_every_row_and_says_what_is_missing() {
    let report = report_by("Plain");
    let state = words::statement_state(english(), &report);
    assert!(state.starts_with("DRAFT: 37 of 38"), "{state}");
    let joined = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for written in [
        html::statement(&report, catalogue(), english()),
        markdown::statement(&report, catalogue(), english()),
        text::statement(&report, catalogue(), english()),
        csv::statement(&report, catalogue(), english()),
    ] {
        let written = joined(written);
        assert!(written.contains(&state) && written.contains("A.10.4"), "{written}");
        assert!(written.contains(words::disclaimer(english())));
        // A record is named by its title.
        assert!(!written.contains("E1") && written.contains("Plain"), "{written}");
    }
    let json = ready42_exchange::statement::json(&report, english());
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(
        (json["draft"].as_bool(), json["rows"].as_array().map(Vec::len)),
        (Some(true), Some(38))
    );
    assert_eq!(json["rows"][0]["records"][0]["title"], "Plain");
    assert_eq!(json["rows"][1]["lacks"], "decision");
}

#[test]
fn rows_of_csv_have_as_many_cells_as_their_heading_and_compute_nothing() {
    for organisation in ["=cmd|'/c calc'!A1", "+1, \"two\"\nthree", "@SUM(A1)", "-1", "'quoted"] {
        let report = report_by(organisation);
        for (written, rows) in [
            (csv::statement(&report, catalogue(), english()), 39),
            (csv::evidence(&report, catalogue(), english()), 2),
        ] {
            let text = written.strip_prefix('\u{feff}').expect("a byte order mark");
            assert!(text.ends_with("\r\n"));
            let cells = cells(text);
            assert_eq!(cells.len(), rows);
            for row in &cells {
                assert_eq!(row.len(), cells[0].len(), "{row:?}");
                let computes = |cell: &&String| cell.starts_with(['=', '+', '-', '@']);
                assert_eq!(row.iter().find(computes), None);
            }
        }
    }
}

/// The cells of a CSV text, row by row, read by the rule of RFC 4180.
fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (vec![], vec![], String::new());
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(found) = letters.next() {
        match found {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(found),
        }
    }
    rows
}

#[test]
fn every_figure_is_explained_in_every_format() {
    let report = report_by("Plain");
    let opened = read(ASSESSED, catalogue()).expect("it is an assessment");
    let instrument = Instrument::for_assessment(catalogue(), &opened.assessment).expect("it opens");
    let explainer = Explainer::new(&instrument, &opened.assessment, day());
    let first = report.plan.first().expect("there is much to do");
    for name in [
        "readiness",
        "coverage",
        "assurance",
        "maturity",
        "verdict",
        "4",
        "A.6",
        "coverage/A.6",
        "6.1.2",
        "6.1.2-1",
        "4.1-1",
        "nist-csf-2.0",
        "GV",
        "GOVERN 1.1",
        first.remedy.as_str(),
    ] {
        let subject = Subject::find(&instrument, name).expect(name);
        let found = explainer.explain(&subject).expect(name);
        let (text, markdown, page) = (
            text::explanation(&found, catalogue(), english()),
            markdown::explanation(&found, catalogue(), english()),
            html::explanation(&found, catalogue(), english()),
        );
        check_page(&page);
        for line in text.lines() {
            assert!(line.width() <= 80, "{name}: {line}");
        }
        for sum in words::sums(english(), &found, catalogue(), 2) {
            assert!(markdown.contains(sum.rule) && page.contains("<p>"), "{name}");
            if !sum.terms.is_empty() {
                assert!(markdown.contains(&format!("**{}**", sum.sum)), "{name}: {}", sum.sum);
                assert!(page.contains(&format!("<strong>{}</strong>", sum.sum)), "{name}");
            }
        }
    }
}

/// A few answers, some of them open.
const ASSESSED: &str = r#"{ "format": "ready42/assessment", "version": 1,
  "questionnaire": "iso-42001", "content": "2026.11",
  "answers": { "4.1-1": { "level": 3, "evidence": ["E1"] }, "4.1-2": { "level": 1 },
    "6.1.2-1": { "unknown": true }, "A.6.2.2-1": { "level": 4 } },
  "evidence": { "E1": { "kind": "context-analysis", "title": "Context", "validUntil": "2026-12-01" } } }"#;

#[test]
fn what_is_shown_of_a_sum_adds_up_to_it() {
    let opened = read(ASSESSED, catalogue()).expect("it is an assessment");
    let instrument = Instrument::for_assessment(catalogue(), &opened.assessment).expect("it opens");
    let explainer = Explainer::new(&instrument, &opened.assessment, day());
    let hundredths = |said: &str| -> u64 {
        let digits: String = said.chars().filter(char::is_ascii_digit).collect();
        digits.parse().expect("a figure")
    };
    for found in explainer.headlines() {
        for decimals in [0, 2, 10] {
            for sum in words::sums(english(), &found, catalogue(), decimals) {
                let adds: u64 = sum.terms.iter().map(|it| hundredths(&it.adds)).sum();
                assert_eq!(adds, hundredths(&sum.sum), "{}", found.subject);
                let Some(best) = &sum.at_best else { continue };
                let shown = sum.terms.iter().filter_map(|it| it.at_best.as_deref());
                assert_eq!(shown.map(hundredths).sum::<u64>(), hundredths(best));
            }
        }
    }
}

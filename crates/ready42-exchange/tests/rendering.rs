//! Reports in text, Markdown and HTML: whole, well formed, and deaf to what foreign text says.

use ready42_catalogue::{catalogue, english};
use ready42_core::{date::Date, report::Report};
use ready42_exchange::{assessment::read, html, markdown, text, words};
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
        "answers": { "A.2.2-1": { "level": 1, "note": organisation } },
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
        for line in text::report(&report_by(organisation), catalogue(), english()).lines() {
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

//! No bytes make the reader panic, and what it accepts it can write and read again.

use proptest::prelude::*;
use ready42_catalogue::catalogue;
use ready42_core::{date::Date, report::Report};
use ready42_exchange::{
    assessment::{read, write},
    report_json,
};

const GOOD: &str = r#"{"format":"ready42/assessment","version":1,"questionnaire":"iso-42001",
"profile":{"organisation":"Ex\u00e4mple","facts":{"uses-ai":true,"size":"small"}},
"answers":{"4.1-1":{"level":3,"evidence":["E1"]},"4.2-1":{"unknown":true},
"A.6.2.2-1":{"notApplicable":"none"}},"evidence":{"E1":{"kind":"context-analysis",
"title":"C","validUntil":"2027-01-31"}},"soa":{"A.2.2":{"applicability":"included",
"reason":"x","drivers":["risk","law"]}},"systems":[{"id":"S1","name":"A","agents":true,
"uses":["credit"],"reviewed":"2026-01-31","reviewMonths":6,"connectors":["x"],"a":1.5}]}"#;

/// Reads, and where that works goes the whole way through.
fn survives(text: &str) {
    let Ok(opened) = read(text, catalogue()) else { return };
    let written = write(&opened.assessment);
    let again = read(&written, catalogue()).expect("what is written is right");
    assert_eq!(again.assessment, opened.assessment);
    let day: Date = "2026-11-21".parse().expect("a day");
    let report = Report::for_assessment(catalogue(), &opened.assessment, day).expect("known names");
    assert!(!report_json(&report).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_is_survived(text in any::<String>()) {
        survives(&text);
    }

    #[test]
    fn a_good_file_with_a_few_bytes_changed_is_survived(
        changes in prop::collection::vec((0..GOOD.len(), any::<u8>()), 1..4)
    ) {
        let mut bytes = GOOD.as_bytes().to_vec();
        for (place, byte) in changes {
            bytes[place] = byte;
        }
        survives(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn a_good_file_with_a_piece_moved_is_survived(
        from in 0..GOOD.len(), len in 1_usize..60, to in 0..GOOD.len()
    ) {
        let bytes = GOOD.as_bytes();
        let piece = &bytes[from..(from + len).min(bytes.len())];
        let mut moved = bytes[..to].to_vec();
        moved.extend_from_slice(piece);
        moved.extend_from_slice(&bytes[to..]);
        survives(&String::from_utf8_lossy(&moved));
    }

    #[test]
    fn a_number_of_any_size_is_survived(level in any::<f64>(), whole in any::<i64>()) {
        survives(&GOOD.replace("\"level\":3", &format!("\"level\":{level:e}")));
        survives(&GOOD.replace("\"level\":3", &format!("\"level\":{whole}")));
        survives(&GOOD.replace("1.5", &format!("{level:e}")));
    }
}

#[test]
fn the_good_file_is_good() {
    assert!(read(GOOD, catalogue()).is_ok());
}

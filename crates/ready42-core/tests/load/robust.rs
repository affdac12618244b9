//! Nothing that is handed in makes the loader panic.

use proptest::{prelude::*, sample::Index};
use ready42_core::{
    catalogue::Content,
    json::parse,
    load::{ContentFile, LoadError, load},
};
use serde_json::{Value, json};

use crate::bank::Bank;

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn alone(path: &str, text: &str) -> Result<Content, LoadError> {
    load(&[ContentFile { path, text }])
}

/// A file of the bank, cut, with bytes of it replaced, and some of it there twice.
fn damaged() -> impl Strategy<Value = (String, String)> {
    let edits = proptest::collection::vec((any::<Index>(), any::<u8>()), 0..4);
    (any::<Index>(), edits, any::<Index>(), any::<[Index; 2]>(), 0..4_u8).prop_map(
        |(file, edits, end, copied, how)| {
            let bank = Bank::whole();
            let files: Vec<_> = bank.files.into_iter().collect();
            let (path, text) = file.get(&files);
            let mut bytes = text.as_bytes().to_vec();
            for (place, byte) in edits {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            if how == 1 {
                bytes.truncate(end.index(bytes.len()));
            } else if how == 2 {
                let [a, b] = copied.map(|place| place.index(bytes.len()));
                let again = bytes[a.min(b)..a.max(b)].to_vec();
                bytes.extend(again);
            }
            (path.clone(), String::from_utf8_lossy(&bytes).into_owned())
        },
    )
}

/// Values that stand where others are expected.
fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!(0)),
        Just(json!(255)),
        Just(json!(u64::MAX)),
        Just(json!(-1)),
        Just(json!(0.5)),
        Just(json!("")),
        Just(json!("-1")),
        Just(json!("ü€😀")),
        Just(json!([])),
        Just(json!([[]])),
        Just(json!({})),
        Just(json!("4.1")),
        Just(json!("4.1-4294967296")),
    ]
}

/// Replaces one value, as deep down as the choices lead.
fn replace(value: &mut Value, mut choices: &[Index], odd: Value) {
    let mut place = value;
    while let [choice, rest @ ..] = choices {
        choices = rest;
        let len = match place {
            Value::Array(entries) => entries.len(),
            Value::Object(fields) => fields.len(),
            _ => 0,
        };
        if len == 0 {
            break;
        }
        place = match place {
            Value::Array(entries) => &mut entries[choice.index(len)],
            Value::Object(fields) => fields.values_mut().nth(choice.index(len)).expect("within"),
            _ => unreachable!("a scalar has no length"),
        };
    }
    *place = odd;
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn parsing_never_panics_on_any_text(text in any::<String>(), depth in 0..20_usize) {
        let _ = parse(&text, depth);
    }

    #[test]
    fn parsing_never_panics_on_what_looks_like_json(
        text in "[\\[\\]{}\":,0-9eE.+\\-\\\\ua-ftrnls \n]{0,60}",
        depth in 0..20_usize,
    ) {
        if let Ok(value) = parse(&text, depth) {
            prop_assert_eq!(serde_json::from_str::<Value>(&text).expect("it is JSON"), value);
        }
    }

    #[test]
    fn loading_never_panics_on_any_file(text in any::<String>(), path in any::<String>()) {
        prop_assert!(alone(&path, &text).is_err());
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn loading_never_panics_on_a_damaged_file((path, text) in damaged()) {
        let _ = parse(&text, 16);
        prop_assert!(alone(&path, &text).is_err());
    }
}

proptest! {
    #![proptest_config(cases(80))]

    #[test]
    fn loading_never_panics_on_a_damaged_bank((path, text) in damaged()) {
        let _ = Bank::whole().text(&path, text).load();
    }

    #[test]
    fn loading_never_panics_on_values_in_wrong_places(
        file in any::<Index>(),
        choices in proptest::collection::vec(any::<Index>(), 1..7),
        odd in odd(),
    ) {
        let bank = Bank::whole();
        let path = file.get(&bank.files.keys().cloned().collect::<Vec<_>>()).clone();
        let _ = bank.with(&path, |it| replace(it, &choices, odd)).load();
    }
}

#[test]
fn nesting_without_end_is_refused_and_does_not_exhaust_the_stack() {
    for open in ["[", "{\"a\":"] {
        let text = open.repeat(100_000);
        assert!(parse(&text, usize::MAX).is_err());
        assert!(alone("deep.json", &text).is_err());
    }
}

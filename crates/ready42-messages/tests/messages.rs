//! Message files in, sentences out.
#![cfg(feature = "compile")]

use ready42_messages::{
    Arg, Direction, Messages, Piece,
    compile::{pack, variables},
    say,
};

fn messages(language: &str, text: &str, behind: Option<Messages>) -> Messages {
    let pack = pack(language, text).unwrap_or_else(|error| panic!("{error}"));
    Messages::read(pack.leak(), behind).expect("what was packed can be read")
}

const ENGLISH: &str = "\
-body = certification body
language-direction = ltr
plain = A { -body }, and
    nothing else
quoted = { \"“\" }{ $what }{ \"”\" }
things = { $count ->
    [0] nothing
    [one] one thing of { $all }
   *[other] { $count } things of { $all }
}
deep = { $count ->
    [one] { $kind ->
        [big] one big thing
       *[small] one small thing
    }
   *[other] { things } and { plain }
}
";

#[test]
fn a_message_is_found_and_its_places_are_filled() {
    let english = messages("en", ENGLISH, None);
    assert_eq!(english.say("plain"), "A certification body, and nothing else");
    assert_eq!(english.say("missing"), "missing");
    assert_eq!(say!(english, "quoted", what = "it"), "“it”");
    assert_eq!(say!(english, "things", count = 0_u8, all = 3_u8), "nothing");
    assert_eq!(say!(english, "things", count = 1_u8, all = 3_u8), "one thing of 3");
    assert_eq!(say!(english, "things", count = 21_u8, all = 30_u8), "21 things of 30");
    assert_eq!(say!(english, "deep", count = 1_u8, kind = "big"), "one big thing");
    assert_eq!(say!(english, "deep", count = 1_u8, kind = "?"), "one small thing");
    let nested = say!(english, "deep", count = 2_u8, kind = "", all = 9_u8);
    assert_eq!(nested, "2 things of 9 and A certification body, and nothing else");
    assert_eq!(english.direction(), Direction::LeftToRight);
}

#[test]
fn what_a_language_lacks_is_said_in_english_by_the_rules_of_english() {
    let english = messages("en", "both = { $n } here\nonly = { $n } things", None);
    let german = messages("de", "both = hier { $n }", Some(english));
    let half = || Arg::decimal(125, 1);
    assert_eq!(german.fill("both", &[("n", half())]), "hier 12,5");
    assert_eq!(german.fill("only", &[("n", half())]), "12.5 things");
    assert_eq!(german.number(Arg::from(12_345_u32)), "12.345");
    assert_eq!(english.number(Arg::from(12_345_u32)), "12,345");
}

#[test]
fn plural_categories_are_those_of_the_language() {
    let text = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let said = |language: &str, numbers: &[u32]| {
        let messages = messages(language, text, None);
        let said = numbers.iter().map(|it| say!(messages, "n", n = *it));
        said.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(said("de", &[0, 1, 2, 101]), "other one other other");
    assert_eq!(said("fr", &[0, 1, 2, 5]), "one one other other");
    assert_eq!(said("pl", &[1, 2, 5, 12, 22, 101, 1022]), "one few many many few many few");
    assert_eq!(said("ar", &[0, 1, 2, 3, 11, 100, 103]), "zero one two few many other few");
    assert_eq!(said("ja", &[0, 1, 2]), "other other other");
}

#[test]
fn numbers_are_written_in_the_digits_of_the_language() {
    let persian = messages("fa", "language-direction = rtl", None);
    assert_eq!(persian.number(Arg::decimal(625, 1)), "۶۲٫۵");
    assert_eq!(persian.direction(), Direction::RightToLeft);
}

#[test]
fn what_is_no_text_goes_between_the_pieces() {
    let english = messages("en", "go = { $count } steps to { $place }.", None);
    let pieces = english.pieces("go", &[("count", Arg::from(2_u8))]);
    let said = |text: &str| Piece::Said(text.to_owned());
    assert_eq!(pieces, [said("2 steps to "), Piece::Place("place"), said(".")]);
}

#[test]
fn variables_are_those_of_places_and_of_selections() {
    let pack = pack("en", ENGLISH).expect("it is a message file");
    let variables = variables(&pack);
    assert_eq!(variables["plain"], [""; 0]);
    assert_eq!(variables["deep"], ["all", "count", "kind"]);
}

#[test]
fn everything_wrong_is_told_at_once() {
    let text = "\
twice = a
twice = b
empty = { \"\" }
calls = { NUMBER($n) }
lost = { nowhere }
circle = { circle }
marked = a
    .title = b
broken = { $n
";
    let error = pack("xx-invalid-language-tag-", text).expect_err("nearly all of it is wrong");
    let said = error.to_string();
    for part in [
        "twice: stands twice",
        "empty: says nothing",
        "calls: calls 'NUMBER', expected no function",
        "lost: names 'nowhere', which is not there",
        "circle: names 'circle', expected 8",
        "marked: has an attribute",
        "line 10: ",
        "found 'xx-invalid-language-tag-', expected a language",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn what_is_no_pack_is_refused() {
    for text in
        ["", "ready42/messages 2 de\n", "ready42/messages 1\n", "ready42/messages 1 de\n,\n"]
    {
        assert!(Messages::read(text, None).is_err(), "{text}");
    }
    let unordered = "ready42/messages 1 de\n,\t.\t0123456789\tx\nb\tb\na\ta\n";
    let error = Messages::read(unordered, None).expect_err("b stands before a");
    assert_eq!(error.to_string(), "line 4: expected a message, in order");
}

//! Every language that is packed.
#![cfg(feature = "languages")]

use ready42_catalogue::{Language, PackError, catalogue, english, languages, packs};

#[test]
fn every_language_is_packed_under_its_code_and_names_itself() {
    let codes: Vec<&str> = languages().map(|(code, _)| code).collect();
    assert_eq!(codes.first(), Some(&"en"));
    assert_eq!(packs().map(|(code, _)| code).collect::<Vec<_>>(), codes[1..]);
    for (code, name) in languages() {
        let language = Language::of(code).unwrap_or_else(|| panic!("{code} is packed"));
        assert_eq!(
            (language.messages.language(), language.messages.say("language-name")),
            (code, name)
        );
    }
    assert!(Language::of("tlh").is_none());
}

#[test]
fn a_translation_changes_words_and_nothing_else() {
    let english = catalogue().content();
    for (code, _) in packs() {
        let catalogue = Language::of(code).expect("it is packed").catalogue;
        let content = catalogue.content();
        for (translated, question) in content.questions.iter().zip(&english.questions) {
            let mut translated = translated.clone();
            let same = translated.text == question.text;
            assert_eq!(same, catalogue.fell_back().question(&question.id), "{}", question.id);
            translated.text = question.text.clone();
            translated.why = question.why.clone();
            translated.levels = question.levels.clone();
            translated.pitfall = question.pitfall.clone();
            translated.weight_reason = question.weight_reason.clone();
            assert_eq!(translated, *question);
        }
        for (translated, policy) in content.policies.iter().zip(&english.policies) {
            let mut translated = translated.clone();
            for (band, same) in translated.bands.iter_mut().zip(&policy.bands) {
                band.title = same.title.clone();
                band.meaning = same.meaning.clone();
            }
            assert_eq!(translated, *policy);
        }
        assert_eq!(content.crosswalks, english.crosswalks);
    }
}

#[test]
fn what_is_no_pack_is_refused() {
    assert!(matches!(Language::read("<!doctype html>"), Err(PackError::Shape)));
    assert!(matches!(Language::read("<html>\n\n</html>"), Err(PackError::Messages(_))));
    assert!(english().is_english());
}

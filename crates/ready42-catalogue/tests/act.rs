//! The days of the classes of AI systems are those of the framework file.

use ready42_catalogue::catalogue;
use ready42_core::{
    date::Date,
    framework::AppliesFrom,
    system::{Doubt, RULES, Rule, UseArea},
};

/// Every day that the framework file gives for the article of a rule.
fn days(rule: &Rule) -> &'static [AppliesFrom] {
    let act = catalogue().framework(&"eu-ai-act".into()).expect("the framework is there");
    &act.item(&rule.article.into()).expect("the article is there").applies_from
}

#[test]
fn every_rule_has_a_day_of_its_article() {
    for rule in RULES {
        let (year, month, day) = rule.from;
        let from = Date::new(year, month, day).expect("a day");
        let found = days(rule).iter().find(|it| it.date == from);
        let found = found.unwrap_or_else(|| panic!("{}: {from} is no day of it", rule.place));
        let doubted = rule.doubts.contains(&Doubt::Date);
        assert_eq!(doubted, found.doubt.is_some(), "{}", rule.place);
        let scope = if rule.area == UseArea::ProductSafety { "Annex I" } else { "Annex III" };
        if rule.article == "Art. 6" {
            assert!(found.scope.ends_with(scope), "{}: {}", rule.place, found.scope);
        }
    }
}

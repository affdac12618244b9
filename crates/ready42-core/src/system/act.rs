//! The class that Regulation (EU) 2024/1689 probably gives a system: a pointer, no legal advice.
//!
//! # Source
//!
//! Articles 5, 6 and 50 and Annexes I and III, restated from their topics. The days are those of
//! `questionnaires/frameworks/eu-ai-act.json`, to which a test holds them.

use serde::{Deserialize, Serialize};

use super::{AffectedGroup, DataKind, System, UseArea};
use crate::{date::Date, id::Text};

/// A class of the Regulation, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActClass {
    /// A practice of Article 5, which nobody may offer or use.
    ProhibitedPractice,
    /// High-risk by Article 6.
    HighRisk,
    /// Bound to tell people, by Article 50.
    Transparency,
    /// None of these.
    Minimal,
    /// Nobody has said what it is used for.
    NotKnown,
}

impl ActClass {
    /// All classes, the gravest first.
    pub const ALL: [Self; 5] = [
        Self::ProhibitedPractice,
        Self::HighRisk,
        Self::Transparency,
        Self::Minimal,
        Self::NotKnown,
    ];
}

/// What may speak against a class, or for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Article 6(3): a system that does not materially influence decisions is left out, if that is
    /// documented.
    Exception,
    /// It profiles people, and so Article 6(3) leaves it in.
    Profiling,
    /// Detecting financial fraud is left out.
    Fraud,
    /// Confirming that a person is who they say they are is left out.
    Verification,
    /// It is allowed for medical and safety reasons.
    MedicalOrSafety,
    /// Only where traits such as origin, belief or orientation are inferred of single persons.
    Inference,
    /// Only where that leads to significant harm, or is likely to.
    Harm,
    /// Only where the disadvantage is out of context or out of proportion.
    Disadvantage,
    /// Only where the risk is foretold from the profile or traits alone.
    ProfileAlone,
    /// A few cases are allowed under conditions and with authorisation.
    Authorisation,
    /// Only where product law asks for an assessment by a third party.
    ThirdParty,
    /// Not where it is obvious to a reasonable person.
    Obvious,
    /// Not where it only helps to edit, or leaves the content much as it was.
    Assistive,
    /// Less where the work is evidently artistic, or an editor answers for the text.
    Editorial,
    /// The day rests on secondary reports of the amending Regulation.
    Date,
    /// The profile says that nothing is used in the European Union.
    Market,
}

/// One rule: a use, the class it points to, and where that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The use.
    pub area: UseArea,
    /// The class.
    pub class: ActClass,
    /// The article.
    pub article: &'static str,
    /// The place in it, or the place in an annex that it refers to.
    pub place: &'static str,
    /// From when the article applies to this: year, month, day.
    pub from: (u16, u8, u8),
    /// What may speak against it.
    pub doubts: &'static [Doubt],
}

const fn prohibited(area: UseArea, place: &'static str, doubts: &'static [Doubt]) -> Rule {
    let class = ActClass::ProhibitedPractice;
    Rule { area, class, article: "Art. 5", place, from: (2025, 2, 2), doubts }
}

const fn annex_iii(area: UseArea, place: &'static str, doubts: &'static [Doubt]) -> Rule {
    let class = ActClass::HighRisk;
    Rule { area, class, article: "Art. 6", place, from: (2027, 12, 2), doubts }
}

const fn told(area: UseArea, place: &'static str, doubts: &'static [Doubt]) -> Rule {
    let class = ActClass::Transparency;
    Rule { area, class, article: "Art. 50", place, from: (2026, 8, 2), doubts }
}

/// Which use points to which class, in the order of the Regulation.
pub const RULES: &[Rule] = {
    use Doubt as D;
    use UseArea as U;
    &[
        prohibited(U::Manipulation, "Art. 5(1)(a)", &[D::Harm]),
        prohibited(U::ExploitingWeakness, "Art. 5(1)(b)", &[D::Harm]),
        prohibited(U::SocialScoring, "Art. 5(1)(c)", &[D::Disadvantage]),
        prohibited(U::CrimePrediction, "Art. 5(1)(d)", &[D::ProfileAlone]),
        prohibited(U::FaceScraping, "Art. 5(1)(e)", &[]),
        prohibited(U::EmotionRecognition, "Art. 5(1)(f)", &[D::MedicalOrSafety]),
        prohibited(U::BiometricCategorisation, "Art. 5(1)(g)", &[D::Inference]),
        prohibited(U::LiveIdentification, "Art. 5(1)(h)", &[D::Authorisation]),
        Rule {
            area: U::ProductSafety,
            class: ActClass::HighRisk,
            article: "Art. 6",
            place: "Art. 6(1), Annex I",
            from: (2028, 8, 2),
            doubts: &[D::ThirdParty, D::Date],
        },
        annex_iii(U::BiometricIdentification, "Annex III(1)(a)", &[D::Verification, D::Date]),
        annex_iii(U::BiometricCategorisation, "Annex III(1)(b)", &[D::Date]),
        annex_iii(U::EmotionRecognition, "Annex III(1)(c)", &[D::Date]),
        annex_iii(U::CriticalInfrastructure, "Annex III(2)", &[D::Date]),
        annex_iii(U::Education, "Annex III(3)", &[D::Date]),
        annex_iii(U::Employment, "Annex III(4)", &[D::Date]),
        annex_iii(U::PublicBenefits, "Annex III(5)(a)", &[D::Date]),
        annex_iii(U::Credit, "Annex III(5)(b)", &[D::Fraud, D::Date]),
        annex_iii(U::Insurance, "Annex III(5)(c)", &[D::Date]),
        annex_iii(U::EmergencyCalls, "Annex III(5)(d)", &[D::Date]),
        annex_iii(U::LawEnforcement, "Annex III(6)", &[D::Date]),
        annex_iii(U::Migration, "Annex III(7)", &[D::Date]),
        annex_iii(U::Justice, "Annex III(8)(a)", &[D::Date]),
        annex_iii(U::Elections, "Annex III(8)(b)", &[D::Date]),
        told(U::TalksWithPeople, "Art. 50(1)", &[D::Obvious]),
        told(U::MakesContent, "Art. 50(2)", &[D::Assistive]),
        told(U::EmotionRecognition, "Art. 50(3)", &[]),
        told(U::BiometricCategorisation, "Art. 50(3)", &[]),
        told(U::DeepFakes, "Art. 50(4)", &[D::Editorial]),
    ]
};

/// The class that a system probably has, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Classified {
    /// The gravest class that a ground points to.
    pub likely: ActClass,
    /// Every ground, the gravest first.
    pub grounds: Vec<Ground>,
    /// What it is not: [`COUNSEL`].
    pub counsel: Text,
}

/// Why a system probably has a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ground {
    /// The use that points to it.
    pub area: UseArea,
    /// The class it points to.
    pub class: ActClass,
    /// The article.
    pub article: Text,
    /// The place in it, or in an annex.
    pub place: Text,
    /// From when the article applies to this.
    pub applies_from: Option<Date>,
    /// What may speak against it, or for it.
    pub doubts: Vec<Doubt>,
}

/// What is said beside every class.
pub const COUNSEL: &str =
    "A likely class from a few facts and no legal advice: check with counsel.";

impl Classified {
    /// Classifies a system; `eu_market` is what the profile says of use in the European Union.
    ///
    /// Where nobody has said what it is used for, the class is not known, even if content that it
    /// generates already gives a ground.
    pub fn of(system: &System, eu_market: Option<bool>) -> Self {
        let grounds: Vec<Ground> = RULES
            .iter()
            .filter(|rule| applies(rule, system))
            .map(|rule| ground(rule, system, eu_market))
            .collect();
        let likely = match grounds.first() {
            _ if system.uses.is_empty() => ActClass::NotKnown,
            Some(first) => first.class,
            None => ActClass::Minimal,
        };
        Self { likely, grounds, counsel: COUNSEL.into() }
    }
}

fn applies(rule: &Rule, system: &System) -> bool {
    let used = |area| system.uses.contains(&area);
    let prohibited = rule.class == ActClass::ProhibitedPractice;
    match rule.area {
        // Only at work and where people learn.
        UseArea::EmotionRecognition if prohibited => {
            let people =
                [AffectedGroup::Employees, AffectedGroup::Applicants, AffectedGroup::Pupils];
            let there = used(UseArea::Employment)
                || used(UseArea::Education)
                || people.iter().any(|it| system.affected.contains(it));
            used(UseArea::EmotionRecognition) && there
        }
        // Only for traits that are protected in particular.
        UseArea::BiometricCategorisation if prohibited => {
            used(UseArea::BiometricCategorisation)
                && system.data.contains(&DataKind::SpecialCategory)
        }
        UseArea::MakesContent => used(UseArea::MakesContent) || system.generative == Some(true),
        area => used(area),
    }
}

fn ground(rule: &Rule, system: &System, eu_market: Option<bool>) -> Ground {
    let mut doubts = vec![];
    if rule.class == ActClass::HighRisk && rule.area != UseArea::ProductSafety {
        let profiles = system.profiling == Some(true);
        doubts.push(if profiles { Doubt::Profiling } else { Doubt::Exception });
    }
    doubts.extend(rule.doubts);
    if eu_market == Some(false) {
        doubts.push(Doubt::Market);
    }
    let (year, month, day) = rule.from;
    Ground {
        area: rule.area,
        class: rule.class,
        article: rule.article.into(),
        place: rule.place.into(),
        applies_from: Date::new(year, month, day),
        doubts,
    }
}

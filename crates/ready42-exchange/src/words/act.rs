//! How the class that the EU AI Act probably gives a system is said.

use ready42_core::system::{ActClass, Classified, Doubt, Ground};
use ready42_messages::{Messages, say};

use super::{date, systems::use_area};

const fn class_word(class: ActClass) -> &'static str {
    match class {
        ActClass::ProhibitedPractice => "prohibited-practice",
        ActClass::HighRisk => "high-risk",
        ActClass::Transparency => "transparency",
        ActClass::Minimal => "minimal",
        ActClass::NotKnown => "not-known",
    }
}

/// A class of the EU AI Act.
pub fn act_class(m: Messages, class: ActClass) -> String {
    say!(m, "system-class", class = class_word(class))
}

/// What a class means, in a sentence.
pub fn act_class_means(m: Messages, class: ActClass) -> String {
    say!(m, "system-class-means", class = class_word(class))
}

/// Why a system probably has its class, one line for each ground: the place, the use, the day from
/// which it applies, and what may speak against it.
pub fn grounds(m: Messages, class: &Classified) -> Vec<String> {
    class.grounds.iter().map(|it| ground(m, it)).collect()
}

fn ground(m: Messages, it: &Ground) -> String {
    let place = it.place.replace("Annex", m.say("system-annex"));
    let mut said = say!(m, "system-ground", place = &place, use = &use_area(m, it.area));
    if let Some(day) = it.applies_from {
        said = say!(m, "system-ground-from", ground = &said, day = &date(m, day));
    }
    if it.doubts.is_empty() {
        return said;
    }
    let doubts: Vec<String> = it.doubts.iter().map(|it| doubt(m, *it)).collect();
    say!(m, "system-ground-doubts", ground = &said, doubts = &doubts.join(" "))
}

fn doubt(m: Messages, doubt: Doubt) -> String {
    let word = match doubt {
        Doubt::Exception => "exception",
        Doubt::Profiling => "profiling",
        Doubt::Fraud => "fraud",
        Doubt::Verification => "verification",
        Doubt::MedicalOrSafety => "medical-or-safety",
        Doubt::Inference => "inference",
        Doubt::Harm => "harm",
        Doubt::Disadvantage => "disadvantage",
        Doubt::ProfileAlone => "profile-alone",
        Doubt::Authorisation => "authorisation",
        Doubt::ThirdParty => "third-party",
        Doubt::Obvious => "obvious",
        Doubt::Assistive => "assistive",
        Doubt::Editorial => "editorial",
        Doubt::Date => "date",
        Doubt::Market => "market",
    };
    say!(m, "system-doubt", word = word)
}

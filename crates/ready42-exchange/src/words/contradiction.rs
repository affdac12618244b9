//! How what does not fit together is said.

use ready42_core::{catalogue::Catalogue, contradiction::Named};
use ready42_messages::Messages;

use super::{date, decision, level};

/// How many of the things that a contradiction rests on are listed; the rest are counted.
pub const LISTED: usize = 12;

/// One thing that a contradiction rests on, for a face to set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Its identifier; empty for a fact.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What is said of it.
    pub said: String,
    /// Whether the name is the organisation's own words.
    pub foreign: bool,
    /// Whether the name stands in English although the rest does not.
    pub fell_back: bool,
}

impl Mention {
    /// All of it in one line, such as `9.2.1-1 · 0 Absent · Are internal audits …?`.
    pub fn line(&self) -> String {
        let Self { id, name, said, foreign: _, fell_back: _ } = self;
        let parts = [id, said, name].into_iter().filter(|it| !it.is_empty());
        parts.map(String::as_str).collect::<Vec<_>>().join(" · ")
    }
}

/// What is said of one thing that a contradiction rests on.
pub fn mention(m: Messages, named: &Named, catalogue: &Catalogue) -> Mention {
    let fell_back = catalogue.fell_back();
    match named {
        Named::Answer { question, level: found } => Mention {
            id: question.to_string(),
            name: catalogue.question(question).map_or("", |it| &it.text).to_owned(),
            said: found.map_or_else(
                || m.say("standing-not-applicable").to_owned(),
                |found| level(m, found),
            ),
            foreign: false,
            fell_back: fell_back.question(question),
        },
        Named::Control { control, applicability } => Mention {
            id: control.to_string(),
            name: catalogue.assessed().item(control).map_or("", |it| &it.title).to_owned(),
            said: decision(m, Some(*applicability)).to_owned(),
            foreign: false,
            fell_back: fell_back.item(&catalogue.assessed().id, control),
        },
        Named::Fact { fact, value } => {
            let known = catalogue.content().facts.iter().find(|it| it.id == *fact);
            Mention {
                id: String::new(),
                name: known.map_or(fact.as_str(), |it| &it.text).to_owned(),
                said: m.say(if *value { "yes" } else { "no" }).to_owned(),
                foreign: false,
                fell_back: fell_back.fact(fact),
            }
        }
        Named::Record { record, title, date: day } => Mention {
            id: record.to_string(),
            name: title.to_string(),
            said: day.map_or_else(|| m.say("contradiction-undated").to_owned(), |day| date(m, day)),
            foreign: true,
            fell_back: false,
        },
        Named::System { system, name } => Mention {
            id: system.to_string(),
            name: name.to_string(),
            said: m.say("contradiction-system").to_owned(),
            foreign: true,
            fell_back: false,
        },
    }
}

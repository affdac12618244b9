//! Reads a questionnaire of one's own and checks it against the content that it draws on.

use serde_json::{Map, Value};

use super::{
    Bank, Issues, LoadError, Place, Placed, Rule,
    bank::{Known, length, unique},
    question::{self, MOST},
    questionnaire, read, remedy,
};
use crate::{
    catalogue::{ASSESSED, Content},
    id::{ItemId, OWN, QuestionId},
    order::sort_and_dedup,
    question::Question,
    questionnaire::{Conclusion, FULL, Questionnaire},
    remedy::Remedy,
    set::Set,
    table::Table,
};

/// The format of a questionnaire, which with questions and remedies in it is one's own.
const FORMAT: &str = "ready42/questionnaire";

/// The most questions, and the most remedies, that may be one's own.
const MOST_OWN: usize = 200;

/// The most characters that an identifier of one's own may have.
const LONGEST: usize = 128;

/// What a file holds beside format and version.
#[derive(Default)]
struct Own {
    /// One, once it is read.
    questionnaires: Vec<Placed<Questionnaire>>,
    questions: Vec<Placed<Question>>,
    remedies: Vec<Placed<Remedy>>,
}

/// Reads a questionnaire of one's own, with questions and remedies of one's own, and puts it
/// beside the content.
///
/// What was one's own in the content before is left out, so that there is never more than one.
/// `path` names the file in messages.
///
/// # Errors
///
/// Every issue found in the file: that it is not of the format, or else every broken [`Rule`].
/// The bank's rules hold for what is one's own as well, but for these: its questions have numbers
/// from 1000 on, other identifiers begin with `own-`, a question needs no remedy, the weights that
/// the questionnaire asks of a unit sum to 32 at most, and it gives a verdict only where it asks
/// all that the full questionnaire of the bank does, and never a band.
pub fn load_own(content: &Content, path: &str, file: &Value) -> Result<Content, LoadError> {
    let mut issues = Issues::default();
    let own = Own::read(path, file, &mut issues);
    if issues.0.is_empty() {
        let mut bank = Bank::of(content);
        let (questions, remedies) = (bank.questions.len(), bank.remedies.len());
        let questionnaires = bank.questionnaires.len();
        bank.questionnaires.extend(own.questionnaires);
        bank.questions.extend(own.questions);
        bank.remedies.extend(own.remedies);
        bank.check_own(questionnaires, questions, remedies, &mut issues);
        if issues.0.is_empty() {
            return Ok(bank.into_content());
        }
    }
    sort_and_dedup(&mut issues.0);
    Err(LoadError { issues: issues.0 })
}

impl Own {
    fn read(path: &str, file: &Value, issues: &mut Issues) -> Self {
        let mut own = Self::default();
        let place = Place { file: path.to_owned(), pointer: String::new() };
        let Value::Object(body) = file else {
            issues.report(&place, Rule::Shape, "no object", "an object");
            return own;
        };
        let mut body: Map<String, Value> = body.clone();
        for (name, expected) in [("format", Value::from(FORMAT)), ("version", read::VERSION.into())]
        {
            let found = body.remove(name).unwrap_or_default();
            if found != expected {
                issues.report(&place.at(name), Rule::Format, brief(&found), expected);
                return own;
            }
        }
        match body.remove("questionnaire") {
            Some(it) => {
                read::take(&mut own.questionnaires, it, place.at("questionnaire"), issues);
            }
            None => issues.report(&place, Rule::Shape, "nothing", "'questionnaire'"),
        }
        for (at, entry) in entries(&mut body, "questions", &place, issues) {
            read::take(&mut own.questions, entry, at, issues);
        }
        for (at, entry) in entries(&mut body, "remedies", &place, issues) {
            read::take(&mut own.remedies, entry, at, issues);
        }
        let expected = "'questionnaire', 'questions' and 'remedies' alone";
        read::strays(&body, &place, expected, issues);
        own
    }
}

/// A value for a message; a long one by its beginning.
fn brief(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The entries of a list that may be missing, each with its place.
fn entries(
    body: &mut Map<String, Value>,
    name: &str,
    place: &Place,
    issues: &mut Issues,
) -> Vec<(Place, Value)> {
    let place = place.at(name);
    match body.remove(name) {
        None => vec![],
        Some(Value::Array(list)) => {
            length(list.len(), 0, MOST_OWN, &place, issues);
            let entries = list.into_iter().take(MOST_OWN).enumerate();
            entries.map(|(index, entry)| (place.at(index), entry)).collect()
        }
        Some(_) => {
            issues.report(&place, Rule::Shape, "no list", "a list");
            vec![]
        }
    }
}

impl Bank {
    /// Checks what stands behind the bank's own: from these places on it is one's own.
    fn check_own(
        &self,
        questionnaires: usize,
        questions: usize,
        remedies: usize,
        issues: &mut Issues,
    ) {
        let assessed = self.frameworks.iter().find(|it| it.value.id.as_str() == ASSESSED);
        let units = assessed.into_iter().flat_map(|it| it.value.units()).map(|item| &item.id);
        let known = Known { bank: self, units: units.collect() };
        unique(&self.questionnaires, |it| &it.id, issues);
        unique(&self.questions, |it| &it.id, issues);
        unique(&self.remedies, |it| &it.id, issues);
        let (questions, remedies) = (&self.questions[questions..], &self.remedies[remedies..]);
        for Placed { place, value } in &self.questionnaires[questionnaires..] {
            named(place, value.id.as_str(), issues);
            questionnaire::questionnaire(&known, place, value, issues);
            conclusion(&known, place, value, issues);
            weights(&known, place, value, issues);
            let asked: Set<&QuestionId> =
                questionnaire::selected(&known, value).map(|it| &it.id).collect();
            questionnaire::unselected(questions, &asked, issues);
        }
        for Placed { place, value } in questions {
            question::numbered(place, value, Question::OWN.., "1000", issues);
            question::question(&known, place, value, issues);
        }
        for Placed { place, value } in remedies {
            named(place, value.id.as_str(), issues);
            if value.completes_statement {
                let expected = "false, as a remedy of the bank completes the statement";
                issues.report(&place.at("completesStatement"), Rule::Statement, true, expected);
            }
        }
        remedy::remedies(&known, remedies, issues);
    }
}

/// Checks that an identifier says that it is one's own, in letters that no format changes.
fn named(place: &Place, id: &str, issues: &mut Issues) {
    let plain = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || b".-".contains(&it);
    let rest = id.strip_prefix(OWN);
    if id.len() > LONGEST || !rest.is_some_and(|it| !it.is_empty() && it.bytes().all(plain)) {
        let found = brief(&id.into());
        let expected = format_args!(
            "'{OWN}' and then small letters, digits, dots and dashes, {LONGEST} characters at most"
        );
        issues.report(&place.at("id"), Rule::Own, found, expected);
    }
}

/// Checks that the answers are enough for what the questionnaire concludes.
fn conclusion(all: &Known<'_>, place: &Place, it: &Questionnaire, issues: &mut Issues) {
    if it.measured.is_some() {
        let expected = "nothing, as only a band is measured";
        issues.report(&place.at("measured"), Rule::Measured, "'measured'", expected);
    }
    let place = place.at("result");
    match it.result {
        Conclusion::Readiness => {}
        Conclusion::Band => {
            let expected = "'readiness', or 'verdict', as nobody measured how far a band is off";
            issues.report(&place, Rule::Measured, "'band'", expected);
        }
        Conclusion::Verdict => {
            let full = all.bank.questionnaires.iter().find(|it| it.value.id.as_str() == FULL);
            let asked: Set<&QuestionId> =
                questionnaire::selected(all, it).map(|it| &it.id).collect();
            let needed = full.into_iter().flat_map(|it| questionnaire::selected(all, &it.value));
            let mut missing = needed.map(|it| &it.id).filter(|id| !asked.contains(id));
            let first = missing.next();
            if full.is_some() && first.is_none() {
                return;
            }
            let found = match first {
                Some(id) => format!("'verdict' without {id} and {} more", missing.count()),
                None => "'verdict'".to_owned(),
            };
            let expected = format_args!("'readiness', or every question of {FULL} for a verdict");
            issues.report(&place, Rule::Verdict, found, expected);
        }
    }
}

/// Checks that the weights of what is asked about a unit stay within the measure.
fn weights(all: &Known<'_>, place: &Place, it: &Questionnaire, issues: &mut Issues) {
    let mut weights: Table<&ItemId, u32> = Table::new();
    for question in questionnaire::selected(all, it) {
        *weights.or_insert_with(&question.unit, u32::default) += u32::from(question.weight);
    }
    for (unit, sum) in weights.iter().filter(|(_, sum)| **sum > MOST) {
        let found = format_args!("weights of {unit} that sum to {sum}");
        issues.report(&place.at("asks"), Rule::Sum, found, format_args!("{MOST} at most"));
    }
}

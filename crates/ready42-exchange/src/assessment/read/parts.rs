//! The parts of an assessment, one after another.

use ready42_core::{
    assessment::{
        Answer, Applicability, Assessment, Decision, Driver, Evidence, FactValue, Given, Other,
        Profile,
    },
    catalogue::Catalogue,
    framework::ItemKind,
    id::{EvidenceId, FactId, ItemId, QuestionId, QuestionnaireId},
    question::Level,
    table::Table,
    vocabulary::{Fact, FactKind},
};
use serde_json::Value;

use super::{
    Notice, Own,
    fields::{Fields, escape},
    joint,
    plan::plan,
    short,
};

pub(super) fn assessment(
    mut fields: Fields<'_>,
    catalogue: &Catalogue,
    own: Option<&Own>,
    notices: &mut Vec<Notice>,
) -> Option<Assessment> {
    fields.take("format");
    fields.take("version");
    let questionnaire = questionnaire(&mut fields, catalogue, own);
    let content = fields.optional("content").unwrap_or_else(|| catalogue.content().version.clone());
    let policy = policy(&mut fields, catalogue);
    let profile = profile(&mut fields, catalogue, notices);
    let records = fields.names("evidence");
    let evidence = fields.each("evidence", |_, fields| evidence(fields));
    let evidence = evidence.into_iter().map(|(id, it)| (EvidenceId::from(&*id), it)).collect();
    let answers = answers(&mut fields, catalogue, &records, notices);
    let systems = super::systems::systems(&mut fields);
    let statement = fields.each("soa", |id, fields| decision(id, fields, catalogue));
    let plan = plan(&mut fields, catalogue, notices);
    let conflicts = joint::conflicts(&mut fields);
    let section = joint::section(&mut fields, catalogue, own, questionnaire.as_ref());
    Some(Assessment {
        questionnaire: questionnaire?,
        own: own.map(|own| own.file.clone()),
        content,
        policy: policy?,
        profile,
        answers,
        evidence,
        statement: statement.into_iter().map(|(id, it)| (ItemId::from(&*id), it)).collect(),
        plan,
        systems,
        conflicts,
        section,
        other: other(fields, notices),
    })
}

/// Keeps the fields that nobody took, and says so, since a misspelt name would go unseen.
fn other(fields: Fields<'_>, notices: &mut Vec<Notice>) -> Other {
    let rest = fields.rest();
    for name in rest.keys() {
        notices.push(Notice {
            pointer: format!("/{}", escape(name)),
            message: format!("'{name}' is no field that this release knows; kept, without effect"),
        });
    }
    rest
}

fn questionnaire(
    fields: &mut Fields<'_>,
    catalogue: &Catalogue,
    own: Option<&Own>,
) -> Option<QuestionnaireId> {
    let known = || {
        if let Some(own) = own {
            return format!("\"{}\", which stands under 'own'", own.id);
        }
        let ids = catalogue.content().questionnaires.iter().map(|it| it.id.as_str());
        format!("a questionnaire: {}", ids.collect::<Vec<_>>().join(", "))
    };
    let id = QuestionnaireId::from(&*fields.id("questionnaire", &known())?);
    let found = own.map_or_else(|| catalogue.questionnaire(&id).is_some(), |own| own.id == id);
    if !found {
        let expected = match own {
            None if id.is_own() => format!("its file under 'own', or {}", known()),
            _ => known(),
        };
        let shown = short(&Value::from(id.as_str()));
        fields.wrong("questionnaire", "unknown-questionnaire", &shown, &expected);
    }
    found.then_some(id)
}

fn policy(fields: &mut Fields<'_>, catalogue: &Catalogue) -> Option<ready42_core::id::PolicyId> {
    let Some(text) = fields.optional("policy") else {
        return Some(catalogue.newest_policy().id.clone());
    };
    let found = catalogue.policy(&(&*text).into());
    if found.is_none() {
        let ids = catalogue.content().policies.iter().map(|it| it.id.as_str());
        let known = ids.collect::<Vec<_>>().join(", ");
        let expected = format!("a policy that this release knows: {known}");
        fields.wrong("policy", "unknown-policy", &format!("{text:?}"), &expected);
    }
    found.map(|it| it.id.clone())
}

fn profile(fields: &mut Fields<'_>, catalogue: &Catalogue, notices: &mut Vec<Notice>) -> Profile {
    let place = fields.place("profile");
    let mut fields = Fields::of(fields.object("profile"), place, fields.problems);
    let organisation = fields.text("organisation");
    let place = fields.place("facts");
    let mut facts = Table::new();
    for (id, value) in fields.object("facts") {
        let pointer = format!("{place}/{}", escape(&id));
        let known = catalogue.content().facts.iter().find(|fact| fact.id.as_str() == id);
        let value = match value {
            Value::Null => continue,
            Value::Bool(value) => FactValue::Flag(value),
            Value::String(value) => FactValue::Choice(value.into()),
            other => {
                fields.problems.add(pointer, "wrong-type", short(&other), "true, false or a text");
                continue;
            }
        };
        match known {
            None => notices.push(Notice {
                pointer,
                message: format!("'{id}' is no fact that this content asks; kept, without effect"),
            }),
            Some(fact) if !allows(fact, &value) => {
                let expected = match fact.kind {
                    FactKind::Flag => "true or false".to_owned(),
                    FactKind::Choice => {
                        let ids = fact.options.iter().map(|option| &*option.id);
                        ids.collect::<Vec<_>>().join(", ")
                    }
                };
                let found = match &value {
                    FactValue::Flag(value) => value.to_string(),
                    FactValue::Choice(value) => short(&Value::from(&**value)),
                };
                fields.problems.add(pointer, "bad-fact", found, expected);
                continue;
            }
            Some(_) => {}
        }
        facts.insert(FactId::from(&*id), value);
    }
    Profile { organisation, facts, other: fields.rest() }
}

fn allows(fact: &Fact, value: &FactValue) -> bool {
    match (fact.kind, value) {
        (FactKind::Flag, FactValue::Flag(_)) => true,
        (FactKind::Choice, FactValue::Choice(choice)) => {
            fact.options.iter().any(|option| option.id == *choice)
        }
        _ => false,
    }
}

fn evidence(mut fields: Fields<'_>) -> Option<Evidence> {
    let kind = fields.id("kind", "a kind of record");
    let title = fields.text("title");
    let location = fields.text("location");
    let owner = fields.text("owner");
    let date = fields.date("date");
    let valid_until = fields.date("validUntil");
    Some(Evidence {
        kind: kind?.as_str().into(),
        title,
        location,
        owner,
        date,
        valid_until,
        other: fields.rest(),
    })
}

fn answers(
    fields: &mut Fields<'_>,
    catalogue: &Catalogue,
    known: &[String],
    notices: &mut Vec<Notice>,
) -> Table<QuestionId, Answer> {
    let place = fields.place("answers");
    let answers = fields.each("answers", |id, mut fields| {
        let question = catalogue.question(&id.into());
        if question.is_none() {
            notices.push(Notice {
                pointer: format!("{place}/{}", escape(id)),
                message: format!("'{id}' is no question of this content; kept, never scored"),
            });
        }
        // Nobody can exclude a clause; which one it is, the identifier tells even of a question
        // that is gone.
        let clause = !id.starts_with("A.");
        let given = given(&mut fields, clause);
        let note = fields.text("note");
        let by = fields.optional("by");
        let at = fields.date("at");
        let list = fields.place("evidence");
        let mut records = vec![];
        for (index, value) in fields.list("evidence").into_iter().enumerate() {
            let pointer = format!("{list}/{index}");
            match value.as_str() {
                Some(record) if is_in(known, record) => records.push(record.into()),
                _ => fields.problems.add(
                    pointer,
                    "unknown-evidence",
                    short(&value),
                    "a record that stands under 'evidence'",
                ),
            }
        }
        Some(Answer { given, note, evidence: records, by, at, other: fields.rest() })
    });
    answers.into_iter().map(|(id, answer)| (QuestionId::from(&*id), answer)).collect()
}

fn is_in(names: &[String], name: &str) -> bool {
    names.binary_search_by(|it| it.as_str().cmp(name)).is_ok()
}

fn given(fields: &mut Fields<'_>, clause: bool) -> Option<Given> {
    let mut found = vec![];
    if let Some(value) = fields.take("level") {
        let level = value.as_u64().and_then(|number| u8::try_from(number).ok());
        match level.and_then(|number| Level::try_from(number).ok()) {
            Some(level) => found.push(("level", Given::Level(level))),
            None => fields.wrong("level", "bad-level", &short(&value), "0, 1, 2, 3 or 4"),
        }
    }
    match fields.take("unknown") {
        None | Some(Value::Bool(false)) => {}
        Some(Value::Bool(true)) => found.push(("unknown", Given::Unknown)),
        Some(other) => fields.wrong("unknown", "wrong-type", &short(&other), "true or false"),
    }
    match fields.take("notApplicable") {
        None => {}
        Some(Value::String(_)) if clause => {
            let expected = "a level or 'unknown', as clauses cannot be excluded";
            fields.wrong("notApplicable", "clause-excluded", "'not applicable'", expected);
        }
        Some(Value::String(reason)) if reason.trim().is_empty() => {
            fields.wrong("notApplicable", "no-reason", "no reason", "a reason");
        }
        Some(Value::String(reason)) => {
            found.push(("notApplicable", Given::NotApplicable(reason.into())));
        }
        Some(other) => fields.wrong("notApplicable", "wrong-type", &short(&other), "a reason"),
    }
    if found.len() > 1 {
        let names: Vec<_> = found.iter().map(|(name, _)| *name).collect();
        let (last, _) = found[found.len() - 1];
        let expected = "one of 'level', 'unknown' and 'notApplicable'";
        fields.wrong(last, "two-answers", &names.join(" and "), expected);
        return None;
    }
    found.pop().map(|(_, given)| given)
}

fn decision(id: &str, mut fields: Fields<'_>, catalogue: &Catalogue) -> Option<Decision> {
    let control = catalogue.assessed().item(&id.into());
    let control = control.filter(|item| item.kind == ItemKind::Control);
    let applicability = match fields.take("applicability") {
        Some(Value::String(text)) if text == "included" => Some(Applicability::Included),
        Some(Value::String(text)) if text == "excluded" => Some(Applicability::Excluded),
        other => {
            let found = other.as_ref().map_or_else(|| "nothing".to_owned(), short);
            fields.wrong("applicability", "bad-decision", &found, "included or excluded");
            None
        }
    };
    let place = fields.place("drivers");
    let mut drivers = vec![];
    for (index, value) in fields.list("drivers").into_iter().enumerate() {
        match serde_json::from_value::<Driver>(value.clone()) {
            Ok(driver) => drivers.push(driver),
            Err(_) => fields.problems.add(
                format!("{place}/{index}"),
                "bad-driver",
                short(&value),
                "risk, impact, law, contract or practice",
            ),
        }
    }
    if control.is_none() {
        let place = fields.place("");
        let place = place.trim_end_matches('/').to_owned();
        let expected = "one of the 38 controls of Annex A";
        fields.problems.add(place, "unknown-control", format!("'{id}'"), expected);
    }
    let reason = fields.text("reason");
    let owner = fields.text("owner");
    let review = fields.date("review");
    Some(Decision {
        applicability: applicability?,
        reason,
        drivers,
        owner,
        review,
        other: fields.rest(),
    })
    .filter(|_| control.is_some())
}

//! `ready42 catalogue`: what is known before anyone answers.

mod contradictions;
mod words;

use ready42_catalogue::Language;
use ready42_core::catalogue::Catalogue;
use serde::Serialize;
use serde_json::json;

use crate::{
    args::{Args, Given},
    failure::{Done, Failure},
    output::Output,
};

/// Prints a part of the catalogue, or an overview.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let mut part = None;
    let mut json = false;
    let mut language = Language::english();
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--format" => json = args.choice(&name, &[("text", false), ("json", true)])?,
                "--lang" => language = args.language(&name)?,
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if part.is_none() => part = Some(word),
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let Language { messages: m, catalogue } = language;
    let content = catalogue.content();
    let name = part.as_ref().map(|part| part.to_string_lossy());
    let written = match name.as_deref() {
        None if json => pretty(&overview(&catalogue)),
        None => words::overview(&catalogue, m),
        Some("questions") if json => pretty(&content.questions),
        Some("questions") => words::questions(content),
        Some("remedies") if json => pretty(&content.remedies),
        Some("remedies") => words::remedies(content, m),
        Some("crosswalks") if json => pretty(&content.crosswalks),
        Some("crosswalks") => words::crosswalks(content, m),
        Some("contradictions") if json => pretty(&content.contradictions),
        Some("contradictions") => contradictions::contradictions(&catalogue, m),
        Some("policy") if json => pretty(&content.policies),
        Some("policy") => words::policies(content, m),
        Some(id) => match content.frameworks.iter().find(|it| it.id.as_str() == id) {
            Some(framework) if json => pretty(&framework.items),
            Some(framework) => words::framework(framework, m),
            None => {
                let ids: Vec<&str> = content.frameworks.iter().map(|it| it.id.as_str()).collect();
                let expected = format!(
                    "questions, remedies, crosswalks, contradictions, policy or a framework: {}",
                    ids.join(", ")
                );
                return Err(args.usage("arguments", format_args!("'{id}'"), expected));
            }
        },
    };
    output.print(&written).map(|()| Done::Met)
}

fn pretty(value: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(value).expect("content is plain data");
    format!("{json}\n")
}

fn overview(catalogue: &Catalogue) -> serde_json::Value {
    let content = catalogue.content();
    let frameworks = content.frameworks.iter().map(|it| {
        json!({
            "id": it.id, "title": it.title, "edition": it.edition, "publisher": it.publisher,
            "address": it.address, "licence": it.licence, "items": it.items.len(),
        })
    });
    let questionnaires = content.questionnaires.iter();
    let questionnaires = questionnaires.map(|it| {
        json!({
            "id": it.id, "title": it.title, "summary": it.summary, "result": it.result,
            "questions": catalogue.asked(it).count(),
        })
    });
    let crosswalks = content.crosswalks.iter().map(|it| {
        json!({
            "id": it.id, "from": it.from, "to": it.to, "purpose": it.purpose,
            "edges": it.edges.len(),
        })
    });
    json!({
        "content": content.version,
        "policies": content.policies.iter().map(|it| &it.id).collect::<Vec<_>>(),
        "frameworks": frameworks.collect::<Vec<_>>(),
        "questionnaires": questionnaires.collect::<Vec<_>>(),
        "crosswalks": crosswalks.collect::<Vec<_>>(),
        "questions": content.questions.len(),
        "remedies": content.remedies.len(),
        "contradictions": content.contradictions.len(),
    })
}

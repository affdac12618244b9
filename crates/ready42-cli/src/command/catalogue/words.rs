//! The catalogue for a terminal.

use ready42_catalogue::catalogue;
use ready42_core::{
    catalogue::Content,
    crosswalk::Crosswalk,
    framework::{Framework, ItemKind},
    question::Level,
    questionnaire::Conclusion,
};
use ready42_exchange::{text::Page, words};

pub(super) fn overview(content: &Content) -> String {
    let mut page = Page::default();
    page.paragraph(0, &format!("Content {}", content.version));
    page.heading("Questionnaires");
    for it in &content.questionnaires {
        page.paragraph(0, &format!("{}: {}", it.id, it.title));
        page.paragraph(2, &it.summary);
        let asked = catalogue().asked(it).count();
        let gives = match it.result {
            Conclusion::Verdict => "a verdict on Stage 1 and Stage 2",
            Conclusion::Band => "a band, not a score",
            Conclusion::Readiness => "readiness, no verdict",
        };
        page.paragraph(2, &format!("{}; {gives}", words::count(asked, "question", "questions")));
    }
    page.heading("Frameworks");
    for it in &content.frameworks {
        page.paragraph(0, &format!("{}: {}", it.id, it.title));
        page.paragraph(2, &format!("{}, {}; {} items", it.publisher, it.edition, it.items.len()));
    }
    page.heading("Crosswalks");
    for it in &content.crosswalks {
        page.paragraph(0, &format!("{}, {} edges", direction(it), it.edges.len()));
    }
    page.heading("Questions, remedies, policies");
    page.paragraph(0, &words::count(content.questions.len(), "question", "questions"));
    page.paragraph(0, &words::count(content.remedies.len(), "remedy", "remedies"));
    let policies: Vec<&str> = content.policies.iter().map(|it| it.id.as_str()).collect();
    page.paragraph(0, &format!("policy {}", policies.join(", ")));
    page.finish()
}

/// From where to where a crosswalk leads, and when what it leads to can be used again.
fn direction(it: &Crosswalk) -> String {
    match &it.when {
        None => format!("{} → {}", it.from, it.to),
        Some(fact) => {
            format!("{} ← {}, what to use again where {fact} holds", it.from, it.to)
        }
    }
}

pub(super) fn framework(framework: &Framework) -> String {
    let mut page = Page::default();
    page.paragraph(0, &framework.title);
    page.paragraph(
        0,
        &format!("{}, {}. {}", framework.publisher, framework.edition, framework.address),
    );
    page.paragraph(0, &framework.licence);
    for item in &framework.items {
        let groups = matches!(
            item.kind,
            ItemKind::Clause
                | ItemKind::Objective
                | ItemKind::Function
                | ItemKind::Category
                | ItemKind::Chapter
        );
        if groups {
            page.blank();
        }
        let indent = if groups { 0 } else { 2 };
        page.paragraph(indent, &format!("{} {}", item.id, item.title));
        page.paragraph(indent + 4, &item.summary);
        for it in &item.applies_from {
            let doubt = it.doubt.as_ref().map_or_else(String::new, |it| format!(" In doubt: {it}"));
            page.paragraph(indent + 4, &format!("Applies from {}: {}.{doubt}", it.date, it.scope));
        }
    }
    page.finish()
}

pub(super) fn questions(content: &Content) -> String {
    let mut page = Page::default();
    for (index, question) in content.questions.iter().enumerate() {
        if index > 0 {
            page.blank();
        }
        page.hanging(0, &format!("{}  ", question.id), &question.text);
        page.paragraph(2, &question.why);
        for (level, said) in Level::ALL.into_iter().zip(&question.levels) {
            page.hanging(4, &format!("{} ", level.number()), said);
        }
    }
    page.finish()
}

pub(super) fn remedies(content: &Content) -> String {
    let mut page = Page::default();
    for (index, remedy) in content.remedies.iter().enumerate() {
        if index > 0 {
            page.blank();
        }
        page.paragraph(0, &format!("{}: {}", remedy.id, remedy.title));
        let raises = remedy.raises.iter();
        let raises = raises.map(|it| format!("{} to {}", it.question, it.level.number()));
        page.hanging(2, "Raises  ", &raises.collect::<Vec<_>>().join(", "));
        if !remedy.prerequisites.is_empty() {
            page.hanging(2, "After   ", &words::ids(&remedy.prerequisites));
        }
        page.hanging(2, "Effort  ", &words::days(remedy.effort.medium));
        for (number, step) in remedy.steps.iter().enumerate() {
            page.hanging(4, &format!("{}. ", number + 1), step);
        }
    }
    page.finish()
}

pub(super) fn crosswalks(content: &Content) -> String {
    let mut page = Page::default();
    for crosswalk in &content.crosswalks {
        page.heading(&direction(crosswalk));
        page.paragraph(0, &crosswalk.note);
        page.blank();
        for edge in &crosswalk.edges {
            page.paragraph(
                0,
                &format!(
                    "{} → {}: {}, strength {}, {}{}",
                    edge.from,
                    edge.to,
                    words::relation(edge.relation),
                    edge.strength,
                    words::provenance(edge.provenance),
                    if edge.doubt.is_some() { ", doubtful" } else { "" }
                ),
            );
            page.paragraph(4, &edge.rationale);
        }
    }
    page.finish()
}

pub(super) fn policies(content: &Content) -> String {
    let mut page = Page::default();
    for policy in &content.policies {
        page.heading(&format!("Policy {}", policy.id));
        for it in &policy.unit_weights {
            page.paragraph(0, &format!("{} counts {} times: {}", it.unit, it.weight, it.reason));
        }
        let (stage1, stage2) = (policy.stage1.level, policy.stage2_level);
        page.paragraph(0, &format!("Stage 1 needs level {}", words::level(stage1)));
        page.paragraph(2, &format!("besides documents, in {}", words::ids(&policy.stage1.units)));
        page.paragraph(0, &format!("Stage 2 needs level {}", words::level(stage2)));
        for band in &policy.bands {
            page.paragraph(0, &format!("From {}: {}. {}", band.from, band.title, band.meaning));
        }
        for rule in &policy.risk {
            let points = words::points(u64::from(rule.points));
            page.paragraph(0, &format!("{} adds {points} for risk: {}", rule.fact, rule.reason));
        }
        let weights = policy.priority;
        page.paragraph(
            0,
            &format!(
                "Priority weighs gain {} %, reach {} %, risk {} %",
                weights.gain, weights.reach, weights.risk
            ),
        );
    }
    page.finish()
}

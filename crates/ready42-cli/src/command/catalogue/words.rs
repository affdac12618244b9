//! The catalogue for a terminal.

use ready42_core::{
    catalogue::{Catalogue, Content},
    crosswalk::Crosswalk,
    framework::{AppliesFrom, Framework, ItemKind},
    policy::Band,
    question::Level,
    questionnaire::Conclusion,
};
use ready42_exchange::{text::Page, words};
use ready42_messages::{Messages, say};

pub(super) fn overview(catalogue: &Catalogue, m: Messages) -> String {
    let content = catalogue.content();
    let mut page = Page::default();
    page.paragraph(0, &say!(m, "catalogue-content", version = &*content.version));
    page.heading(m.say("catalogue-questionnaires"));
    for it in &content.questionnaires {
        page.paragraph(0, &format!("{}: {}", it.id, it.title));
        page.paragraph(2, &it.summary);
        let gives = m.say(match it.result {
            Conclusion::Verdict => "catalogue-gives-verdict",
            Conclusion::Band => "catalogue-gives-band",
            Conclusion::Readiness => "catalogue-gives-readiness",
        });
        let questions = say!(m, "catalogue-questions", questions = catalogue.asked(it).count());
        let said = say!(m, "catalogue-questionnaire", questions = &questions, gives = gives);
        page.paragraph(2, &said);
    }
    page.heading(m.say("catalogue-frameworks"));
    for it in &content.frameworks {
        page.paragraph(0, &format!("{}: {}", it.id, it.title));
        let publisher = &*it.publisher;
        let said = say!(
            m,
            "catalogue-framework",
            publisher = publisher,
            edition = &*it.edition,
            items = it.items.len()
        );
        page.paragraph(2, &said);
    }
    page.heading(m.say("catalogue-crosswalks"));
    for it in &content.crosswalks {
        let direction = direction(it, m);
        let said = say!(m, "catalogue-crosswalk", direction = &direction, edges = it.edges.len());
        page.paragraph(0, &said);
    }
    page.heading(m.say("catalogue-rest"));
    page.paragraph(0, &say!(m, "catalogue-questions", questions = content.questions.len()));
    page.paragraph(0, &say!(m, "catalogue-remedies", remedies = content.remedies.len()));
    let rules = content.contradictions.len();
    page.paragraph(0, &say!(m, "catalogue-contradictions", rules = rules));
    let policies: Vec<&str> = content.policies.iter().map(|it| it.id.as_str()).collect();
    page.paragraph(0, &say!(m, "catalogue-policies", policies = &policies.join(", ")));
    page.finish()
}

/// From where to where a crosswalk leads, and when what it leads to can be used again.
fn direction(it: &Crosswalk, m: Messages) -> String {
    let (from, to) = (it.from.as_str(), it.to.as_str());
    match &it.when {
        None => say!(m, "catalogue-direction", from = from, to = to),
        Some(fact) => {
            say!(m, "catalogue-direction-reuse", from = from, to = to, fact = fact.as_str())
        }
    }
}

pub(super) fn framework(framework: &Framework, m: Messages) -> String {
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
        for AppliesFrom { date, scope, doubt, .. } in &item.applies_from {
            let (day, scope) = (words::date(m, *date), &**scope);
            let applies = say!(m, "catalogue-applies", day = &day, scope = scope);
            page.paragraph(
                indent + 4,
                &match doubt {
                    None => applies,
                    Some(it) => {
                        let doubt = &**it;
                        say!(m, "catalogue-applies-doubtful", applies = &applies, doubt = doubt)
                    }
                },
            );
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

pub(super) fn remedies(content: &Content, m: Messages) -> String {
    let mut page = Page::default();
    for (index, remedy) in content.remedies.iter().enumerate() {
        if index > 0 {
            page.blank();
        }
        page.paragraph(0, &format!("{}: {}", remedy.id, remedy.title));
        let raises = remedy.raises.iter();
        let raises = raises.map(|it| {
            let question = it.question.as_str();
            say!(m, "catalogue-raise", question = question, level = it.level.number())
        });
        let labels = ["plan-raises", "plan-after", "column-effort"].map(|id| m.say(id));
        let raises = raises.collect::<Vec<_>>().join(m.say("list-between"));
        page.labelled(2, &labels, labels[0], &raises);
        if !remedy.prerequisites.is_empty() {
            page.labelled(2, &labels, labels[1], &words::ids(&remedy.prerequisites));
        }
        page.labelled(2, &labels, labels[2], &words::days(m, remedy.effort.medium));
        for (number, step) in remedy.steps.iter().enumerate() {
            page.hanging(4, &format!("{}. ", number + 1), step);
        }
    }
    page.finish()
}

pub(super) fn crosswalks(content: &Content, m: Messages) -> String {
    let mut page = Page::default();
    for crosswalk in &content.crosswalks {
        page.heading(&direction(crosswalk, m));
        page.paragraph(0, &crosswalk.note);
        page.blank();
        for edge in &crosswalk.edges {
            let said = say!(
                m,
                "catalogue-edge",
                from = edge.from.as_str(),
                to = edge.to.as_str(),
                relation = words::relation(m, edge.relation),
                strength = edge.strength,
                provenance = words::provenance(m, edge.provenance),
                doubtful = if edge.doubt.is_some() { "yes" } else { "no" }
            );
            page.paragraph(0, &said);
            page.paragraph(4, &edge.rationale);
        }
    }
    page.finish()
}

pub(super) fn policies(content: &Content, m: Messages) -> String {
    let mut page = Page::default();
    for policy in &content.policies {
        page.heading(&say!(m, "catalogue-policy", policy = policy.id.as_str()));
        for it in &policy.unit_weights {
            let (unit, reason) = (it.unit.as_str(), &*it.reason);
            let said =
                say!(m, "catalogue-weight", unit = unit, weight = it.weight, reason = reason);
            page.paragraph(0, &said);
        }
        let (stage1, stage2) = (policy.stage1.level, policy.stage2_level);
        page.paragraph(0, &say!(m, "catalogue-stage-1", level = &words::level(m, stage1)));
        let units = words::ids(&policy.stage1.units);
        page.paragraph(2, &say!(m, "catalogue-stage-1-besides", units = &units));
        page.paragraph(0, &say!(m, "catalogue-stage-2", level = &words::level(m, stage2)));
        for Band { title, from, meaning, .. } in &policy.bands {
            let (from, title, meaning) = (words::percent(m, *from), &**title, &**meaning);
            let said = say!(m, "catalogue-band", from = &from, title = title, meaning = meaning);
            page.paragraph(0, &said);
        }
        for rule in &policy.risk {
            let points = words::points(m, u64::from(rule.points));
            let (fact, reason) = (rule.fact.as_str(), &*rule.reason);
            let said = say!(m, "catalogue-risk", fact = fact, points = &points, reason = reason);
            page.paragraph(0, &said);
        }
        let weights = policy.priority;
        let said = say!(
            m,
            "catalogue-priority",
            gain = weights.gain,
            reach = weights.reach,
            risk = weights.risk
        );
        page.paragraph(0, &said);
    }
    page.finish()
}

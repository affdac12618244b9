//! The catalogue for a terminal.

use ready42_core::{
    catalogue::Content,
    framework::{Framework, ItemKind},
    question::Level,
};
use ready42_exchange::{text::Page, words};
use ready42_messages::{Messages, say};

pub(super) fn overview(content: &Content, m: Messages) -> String {
    let mut page = Page::default();
    page.paragraph(0, &say!(m, "catalogue-content", version = &*content.version));
    page.heading(m.say("catalogue-questionnaires"));
    for it in &content.questionnaires {
        page.paragraph(0, &format!("{}: {}", it.id, it.title));
        page.paragraph(2, &it.summary);
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
        let (from, to) = (it.from.as_str(), it.to.as_str());
        let said = say!(m, "catalogue-crosswalk", from = from, to = to, edges = it.edges.len());
        page.paragraph(0, &said);
    }
    page.heading(m.say("catalogue-rest"));
    page.paragraph(0, &say!(m, "promise-questions", questions = content.questions.len()));
    page.paragraph(0, &say!(m, "catalogue-remedies", remedies = content.remedies.len()));
    let policies: Vec<&str> = content.policies.iter().map(|it| it.id.as_str()).collect();
    page.paragraph(0, &say!(m, "catalogue-policies", policies = &policies.join(", ")));
    page.finish()
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
            ItemKind::Clause | ItemKind::Objective | ItemKind::Function | ItemKind::Category
        );
        if groups {
            page.blank();
        }
        let indent = if groups { 0 } else { 2 };
        page.paragraph(indent, &format!("{} {}", item.id, item.title));
        page.paragraph(indent + 4, &item.summary);
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
        page.heading(&format!("{} → {}", crosswalk.from, crosswalk.to));
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

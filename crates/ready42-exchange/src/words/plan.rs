//! How the terms of a priority are said.

use ready42_core::{
    catalogue::Catalogue,
    finding::Severity,
    id::{FactId, RemedyId, SourceId},
    plan::{PlanEntry, Reach, Terms},
    remedy::Citation,
    report::Report,
    statement::StatementRow,
};
use ready42_messages::{Arg, Messages, say};

use super::{days, ids, next_stage, systems::pressing};

/// How many remedies stand first: those that a summary names.
pub const FIRST: usize = 10;

/// The terms that put a remedy where it is, each in a few words, in the order in which they
/// decide.
pub fn terms(
    m: Messages,
    entry: &PlanEntry,
    report: &Report,
    catalogue: &Catalogue,
) -> Vec<String> {
    let mut said = vec![];
    if let Some(needed_by) = &entry.ahead_of {
        said.push(say!(m, "term-ahead-of", remedy = title(needed_by, catalogue)));
    }
    if let (Some(stage), 1..) = (next_stage(report), entry.terms.gate) {
        said.push(say!(m, "term-gate", blockers = entry.terms.gate, stage = stage));
    }
    if entry.terms.gain > 0 {
        said.push(say!(m, "term-gain", points = &points(m, entry.terms.gain)));
    }
    said.extend(reach(m, entry, report));
    if entry.terms.risk > 0 {
        let facts = pressed_by(m, &entry.terms).join(m.say("list-between"));
        said.push(say!(m, "term-risk", points = &points(m, entry.terms.risk), facts = &facts));
    }
    said.push(days(m, entry.terms.effort));
    said.push(say!(m, "term-value", value = &per_day(m, &entry.terms)));
    said
}

/// The facts that press a remedy, in short words; where only systems of the register show one,
/// which they are.
pub fn pressed_by(m: Messages, terms: &Terms) -> Vec<String> {
    let said = |id: &FactId| {
        let systems = terms.pressed_by_systems.iter().find(|it| it.fact == *id);
        pressing(m, id.as_str(), systems.map(|it| &*it.systems))
    };
    terms.pressed_by.iter().map(said).collect()
}

/// What a remedy adds to each other framework, such as `+0.5 points AI RMF 1.0 (4 items)`.
pub fn reach(m: Messages, entry: &PlanEntry, report: &Report) -> Vec<String> {
    let said = |it: &Reach| {
        let (points, framework) = (points(m, it.gain), framework(it, report));
        say!(m, "term-reach", points = &points, framework = framework, items = it.items.len())
    };
    entry.terms.frameworks.iter().map(said).collect()
}

/// What a remedy adds to each other framework, by name, with the items that it raises there.
pub fn reached<'a>(
    m: Messages,
    entry: &'a PlanEntry,
    report: &'a Report,
) -> Vec<(&'a str, String)> {
    let said = |it: &'a Reach| {
        (framework(it, report), format!("{}, {}", points(m, it.gain), ids(&it.items)))
    };
    entry.terms.frameworks.iter().map(said).collect()
}

fn framework<'a>(reach: &'a Reach, report: &'a Report) -> &'a str {
    let framework = report.frameworks.iter().find(|it| it.id == reach.framework);
    framework.map_or(reach.framework.as_str(), |it| &it.short)
}

/// What the order rests on after the gate: gain, reach and risk as the policy weighs them, for
/// each likely day, such as `0.412 points per person-day`.
pub fn per_day(m: Messages, terms: &Terms) -> String {
    let days = u64::from(terms.effort.1).max(1);
    let thousandths = (2 * terms.value + 10 * days) / (20 * days);
    match thousandths {
        0 if terms.value > 0 => say!(m, "points-per-day-less", least = Arg::decimal(1, 3)),
        _ => say!(m, "points-per-day", points = Arg::decimal(thousandths, 3)),
    }
}

/// What an empty plan means: that nothing is left to do, or that no remedy is known for what is.
pub fn no_plan(m: Messages, report: &Report) -> &'static str {
    let mut findings = report.findings.iter();
    if findings.any(|it| it.severity != Severity::Observation) {
        m.say("plan-without-remedy")
    } else {
        m.say("plan-nothing-left")
    }
}

/// How many of the first remedies would change their places with a weight of the order; nothing
/// for an empty plan.
pub fn steadiness(m: Messages, report: &Report) -> Option<String> {
    let first = &report.plan[..report.plan.len().min(FIRST)];
    let moving = first.iter().filter(|entry| entry.moves).count();
    Some(match (first.len(), moving) {
        (0, _) => return None,
        (1, 0) => m.say("steady-only").to_owned(),
        (1, _) => m.say("unsteady-only").to_owned(),
        (FIRST, moving) => say!(m, "steadiness-ten", moving = moving),
        (first, moving) => say!(m, "steadiness-few", moving = moving, first = first),
    })
}

/// Who does it.
pub fn owner<'a>(entry: &'a PlanEntry, catalogue: &'a Catalogue) -> &'a str {
    catalogue.role_title(entry.owner.as_str())
}

/// The titles of what has to be done first.
pub fn after<'a>(entry: &'a PlanEntry, catalogue: &'a Catalogue) -> Vec<&'a str> {
    entry.after.iter().map(|id| title(id, catalogue)).collect()
}

fn title<'a>(id: &'a RemedyId, catalogue: &'a Catalogue) -> &'a str {
    catalogue.remedy(id).map_or(id.as_str(), |remedy| &remedy.title)
}

/// A fact of the profile in short words, such as `AI agents`.
///
/// What no message names is said by its identifier.
pub fn fact(m: Messages, id: &str) -> String {
    let said = m.say(match id {
        "produces-ai" => "fact-produces-ai",
        "provides-ai" => "fact-provides-ai",
        "uses-ai" => "fact-uses-ai",
        "partners-ai" => "fact-partners-ai",
        "buys-ai" => "fact-buys-ai",
        "generative-ai" => "fact-generative-ai",
        "ai-agents" => "fact-ai-agents",
        "personal-data" => "fact-personal-data",
        "affects-people" => "fact-affects-people",
        "regulated" => "fact-regulated",
        "eu-market" => "fact-eu-market",
        "certified-27001" => "fact-certified-27001",
        _ => return id.replace('-', " "),
    });
    said.to_owned()
}

/// What the profile suggests about a control, where the report has a suggestion; the facts are in
/// the words of the catalogue.
pub fn suggestion(
    m: Messages,
    row: &StatementRow,
    report: &Report,
    catalogue: &Catalogue,
) -> Option<String> {
    let facts = denied(m, row, report, catalogue)?;
    Some(say!(m, "statement-suggestion", facts = &facts))
}

/// The facts that the profile denies and that all questions of a control ask for, where the report
/// suggests anything.
pub(super) fn denied(
    m: Messages,
    row: &StatementRow,
    report: &Report,
    catalogue: &Catalogue,
) -> Option<String> {
    row.suggestion.as_ref()?;
    let unit = report.units.iter().find(|unit| unit.id == row.control)?;
    let mut denied: Vec<&str> = vec![];
    for question in unit.questions.iter().filter_map(|it| catalogue.question(&it.id)) {
        let facts = &catalogue.content().facts;
        let facts =
            question.applies_when.iter().filter_map(|id| facts.iter().find(|it| it.id == *id));
        for fact in facts {
            if !denied.contains(&&*fact.text) {
                denied.push(&fact.text);
            }
        }
    }
    let quoted: Vec<String> = denied.iter().map(|fact| say!(m, "quoted", text = *fact)).collect();
    Some(quoted.join(m.say("suggestion-between")))
}

/// Parts per million as percentage points with one decimal, such as `+2.1 points`; the tenth is
/// rounded, ties upwards.
pub fn points(m: Messages, per_million: u64) -> String {
    match (per_million + 500) / 1000 {
        0 if per_million > 0 => say!(m, "points-less", least = Arg::decimal(1, 1)),
        tenths => say!(m, "points", points = Arg::decimal(tenths, 1)),
    }
}

/// The places in one publication that something cites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited<'a> {
    /// The publication, by its short name where it has one.
    pub name: &'a str,
    /// Where it can be had; only ever an `https` address of the catalogue.
    pub address: Option<&'a str>,
    /// The items in it.
    pub items: Vec<&'a str>,
}

impl Cited<'_> {
    /// Publication and items, such as `CSF 2.0: GV.OC-01, GV.OC-02`.
    pub fn said(&self) -> String {
        format!("{}: {}", self.name, self.items.join(", "))
    }
}

/// Citations by publication, in the order in which each is first named.
pub fn citations<'a>(citations: &'a [Citation], catalogue: &'a Catalogue) -> Vec<Cited<'a>> {
    let mut sources: Vec<(&SourceId, Cited<'a>)> = vec![];
    for Citation { source, item } in citations {
        if let Some((_, known)) = sources.iter_mut().find(|(id, _)| *id == source) {
            known.items.push(item);
            continue;
        }
        let content = catalogue.content();
        let framework = content.frameworks.iter().find(|it| it.id.as_str() == source.as_str());
        let publication = content.sources.iter().find(|it| it.id == *source);
        let titled = publication.map_or(source.as_str(), |it| &it.title);
        let cited = Cited {
            name: framework.map_or(titled, |it| &it.short),
            address: address(source, catalogue),
            items: vec![&**item],
        };
        sources.push((source, cited));
    }
    sources.into_iter().map(|(_, cited)| cited).collect()
}

/// Where a publication can be had; only ever an `https` address of the catalogue.
pub fn address<'a>(source: &SourceId, catalogue: &'a Catalogue) -> Option<&'a str> {
    let publication = catalogue.content().sources.iter().find(|it| it.id == *source)?;
    Some(&*publication.address).filter(|address| address.starts_with("https://"))
}

#[cfg(test)]
mod tests {
    use ready42_catalogue::english;

    use super::{fact, points};

    #[test]
    fn a_gain_too_small_for_a_tenth_is_not_nothing() {
        let points = |per_million| points(english(), per_million);
        assert_eq!(points(21_049), "+2.1 points");
        assert_eq!(points(21_050), "+2.1 points");
        assert_eq!(points(21_500), "+2.2 points");
        assert_eq!(points(499), "less than +0.1 points");
        assert_eq!(points(0), "+0.0 points");
    }

    #[test]
    fn a_fact_reads_as_words() {
        let fact = |id| fact(english(), id);
        assert_eq!(fact("ai-agents"), "AI agents");
        assert_eq!(fact("affects-people"), "affects people");
        assert_eq!(fact("eu-market"), "EU market");
        assert_eq!(fact("not-yet-named"), "not yet named");
    }
}

//! The questions of one clause or objective.

use ready42_core::{id::ItemId, report::GroupReport};
use ready42_exchange::words;
use ready42_messages::{Messages, say};
use ready42_ui::{
    english::lang,
    place::{Base, Place},
    store::Store,
    unit_section::unit_section,
};
use yew::prelude::*;

use crate::{hand_over::HandOver, page::Page};

/// All units of the section with their questions; then on to the next.
pub(crate) fn section(
    store: &Store,
    base: &Base,
    group: &ItemId,
    anchor: Option<AttrValue>,
) -> Html {
    let m = store.messages;
    let report = &store.report;
    let groups = words::groups(report).filter(|it| store.asks_for(&it.id));
    let groups: Vec<&GroupReport> = groups.collect();
    let found = groups.iter().position(|it| it.id == *group);
    let title = found.map_or(m.say("section-none").into(), |place| groups[place].title.clone());
    let item = store.catalogue().assessed().item(group);
    let part = if group.as_str().starts_with('A') {
        say!(m, "section-annex", group = group.as_str())
    } else {
        say!(m, "section-clause", group = group.as_str())
    };
    let assessed = &store.catalogue().assessed().id;
    let lang = lang(store.catalogue().fell_back().item(assessed, group));
    let next = found.and_then(|place| groups.get(place + 1).copied());
    let previous = found.and_then(|place| groups.get(place.checked_sub(1)?).copied());
    let units = words::units(report).filter(|unit| unit.group == *group);
    html! {
        <Page key={group.as_str()} title={format!("{group} {title}")} heading={title.to_string()} above={part}
            organisation={report.organisation.to_string()} {anchor}>
            <p class="lead" {lang}>{ item.map(|it| it.summary.clone()) }</p>
            for unit in units {
                { unit_section(store, base, &unit.id) }
            }
            if found.is_some() && store.assessment.section.is_none() {
                <HandOver key={format!("hand-over-{group}")} group={group.clone()} />
            }
            { onward(m, base, previous, next, words::shows_statement(report)) }
        </Page>
    }
}

/// Links to the sections before and after.
fn onward(
    m: Messages,
    base: &Base,
    previous: Option<&GroupReport>,
    next: Option<&GroupReport>,
    statement: bool,
) -> Html {
    let to = |group: &GroupReport| base.to(&Place::Section { group: group.id.clone(), at: None });
    html! {
        <nav class="onward" aria-label={m.say("sections")}>
            if let Some(next) = next {
                <a class="button" href={to(next)}>{ say!(m, "section-next", id = next.id.as_str(), title = &*next.title) }</a>
            } else if !statement {
                <a class="button" href={base.to(&Place::Result)}>{ m.say("section-next-result") }</a>
            } else {
                <a class="button" href={base.to(&Place::Statement(None))}>{ m.say("section-next-statement") }</a>
            }
            if let Some(previous) = previous {
                <a class="button quiet" href={to(previous)}>{ say!(m, "section-previous", id = previous.id.as_str(), title = &*previous.title) }</a>
            }
            <a class="button quiet" href={base.to(&Place::Tasks)}>{ m.say("section-all") }</a>
        </nav>
    }
}

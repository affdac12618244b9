//! All units that are asked about, at a glance.

use ready42_core::report::{GroupReport, UnitReport};
use ready42_exchange::words;
use ready42_messages::Messages;
use yew::prelude::*;

use crate::{
    band::Band,
    place::{Base, Place},
    store::Store,
};

/// A grid of links to the units, with figure and shade; the legend says what the shades are.
pub fn heat_map(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    let report = &store.report;
    html! {
        <div class="heat">
            <ul class="legend" aria-label={m.say("bands")}>
                for band in Band::ALL {
                    <li key={band.class()}>
                        <span class={classes!("swatch", band.class())} aria-hidden="true" />{ band.words(m) }
                    </li>
                }
            </ul>
            for group in words::groups(report) {
                { row(m, base, group, words::units(report).filter(|unit| unit.group == group.id)) }
            }
        </div>
    }
}

fn row<'a>(
    m: Messages,
    base: &Base,
    group: &GroupReport,
    units: impl Iterator<Item = &'a UnitReport>,
) -> Html {
    html! {
        <div key={group.id.as_str()} class="heat-row">
            <h3><span class="id">{ group.id.as_str() }</span>{ " " }{ &group.title }</h3>
            <ul class="cells">
                for unit in units {
                    <li key={unit.id.as_str()}>
                        <a class={classes!("cell", Band::of(unit.readiness).class())} title={unit.title.to_string()}
                            href={base.to(&Place::Section { group: group.id.clone(), at: Some(unit.id.to_string()) })}>
                            <span class="cell-id">{ unit.id.as_str() }</span>
                            <span class="hidden">{ format!(" {}: ", unit.title) }</span>
                            <span class="cell-figure">{ words::readiness(m, unit.readiness) }</span>
                        </a>
                    </li>
                }
            </ul>
        </div>
    }
}

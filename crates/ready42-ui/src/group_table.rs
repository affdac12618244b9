//! Clauses and Annex A objectives, each with its figures.

use ready42_exchange::words;
use yew::prelude::*;

use crate::{
    bar::bar,
    place::{Base, Place},
    store::Store,
};

/// A row for each clause and objective: readiness as bar and figure, coverage, assurance, level.
pub fn group_table(store: &Store, base: &Base) -> Html {
    html! {
        <div class="table-frame" role="group" aria-label="Clauses and Annex A" tabindex="0">
            <table>
                <caption class="hidden">{ "Readiness by clause and Annex A objective" }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ "Clause or objective" }</th>
                        <th scope="col" colspan="2">{ "Readiness" }</th>
                        <th scope="col" class="number-cell">{ "Coverage" }</th>
                        <th scope="col" class="number-cell">{ "Assurance" }</th>
                        <th scope="col" class="number-cell">{ "Level" }</th>
                    </tr>
                </thead>
                <tbody>
                    for group in words::groups(&store.report) {
                        <tr key={group.id.as_str()}>
                            <th scope="row">
                                <a href={base.to(&Place::Section { group: group.id.clone(), at: None })}>
                                    <span class="id">{ group.id.as_str() }</span>{ " " }{ &group.title }
                                </a>
                            </th>
                            <td class="bar-cell">{ bar(group.readiness) }</td>
                            <td class="number-cell">{ words::readiness(group.readiness) }</td>
                            <td class="number-cell">{ group.coverage.to_string() }</td>
                            <td class="number-cell">{ words::share(group.assurance) }</td>
                            <td class="number-cell">{ words::mean_level(group.mean_level) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

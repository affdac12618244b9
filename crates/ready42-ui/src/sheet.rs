//! Tables that were put into words for every format.

use ready42_exchange::words::SheetTable;
use yew::prelude::*;

use crate::english::lang;

/// Each table under its heading; the page's own style keeps wide ones from widening it.
pub fn sheet_tables(tables: &[SheetTable]) -> Html {
    html! {
        <div class="sheet-tables">
            for (index, it) in tables.iter().enumerate() {
                <section key={index} aria-labelledby={format!("sheet-{index}")}>
                    <h2 id={format!("sheet-{index}")}>{ it.heading }</h2>
                    if !it.note.is_empty() {
                        <p class="quiet-text">{ it.note }</p>
                    }
                    { table(it) }
                </section>
            }
        </div>
    }
}

fn table(it: &SheetTable) -> Html {
    let class = |index: usize| it.columns[index].number.then_some("number-cell");
    html! {
        <div class="table-frame" role="group" aria-label={it.heading} tabindex="0">
            <table>
                <caption class="hidden">{ it.heading }</caption>
                <thead>
                    <tr>
                        for (index, column) in it.columns.iter().enumerate() {
                            <th key={index} scope="col" class={class(index)}>{ column.title }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (at, row) in it.rows.iter().enumerate() {
                        <tr key={at}>
                            for (index, cell) in row.iter().enumerate() {
                                if index == 0 {
                                    <th key={index} scope="row"><bdi lang={lang(it.is_english(at, index))}>{ cell }</bdi></th>
                                } else {
                                    <td key={index} class={class(index)}><bdi lang={lang(it.is_english(at, index))}>{ cell }</bdi></td>
                                }
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

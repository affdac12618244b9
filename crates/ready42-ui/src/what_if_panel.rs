//! What would follow from what is ticked.

use ready42_core::what_if::WhatIf;
use ready42_exchange::words::{self, Compared};
use ready42_messages::{Messages, say};
use yew::prelude::*;

use crate::{
    bar::bar,
    store::{Action, use_assessment, use_dispatch},
    what_if_really::WhatIfReally,
};

/// What a [`WhatIfPanel`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WhatIfPanelProps {
    /// Whether what is supposed may be made true here.
    pub editable: bool,
}

/// Every figure as it is and as it would be; a slim bar stays where the panel cannot.
#[component]
pub fn WhatIfPanel(props: &WhatIfPanelProps) -> Html {
    let store = use_assessment();
    let dispatch = use_dispatch();
    let m = store.messages;
    let untick = move |_: MouseEvent| dispatch.dispatch(Action::Suppose(vec![]));
    let what_if = store.what_if.as_deref();
    html! {
        <section class={classes!("what-if", what_if.is_none().then_some("what-if-none"))} aria-labelledby="what-if-heading">
            <h2 id="what-if-heading">{ m.say("what-if") }</h2>
            // Said once for each change; the figures below are for reading.
            <p class="quiet-text" role="status">
                { what_if.map_or_else(|| m.say("what-if-hint").to_owned(), |it| said(m, it)) }
            </p>
            if let Some(what_if) = what_if {
                { figures(m, what_if) }
                <div class="row">
                    <button type="button" class="quiet" onclick={untick}>{ m.say("what-if-untick") }</button>
                </div>
                if props.editable {
                    <WhatIfReally key={what_if.done.len()} />
                }
                { slim(m, what_if) }
            }
        </section>
    }
}

/// What would be done, and what it would come to.
fn said(m: Messages, what_if: &WhatIf) -> String {
    let first = what_if.done.iter().filter(|it| it.needed_by.is_some()).count();
    let asked = what_if.done.len() - first;
    let done = say!(m, "what-if-count", asked = asked, first = first);
    format!("{done} {}", words::what_if(m, what_if))
}

/// A row for each figure, with a bar where it is a share.
fn figures(m: Messages, what_if: &WhatIf) -> Html {
    // A verdict or a band is no number, and may take two lines.
    let class = |it: &Compared| {
        if it.before.starts_with(|first: char| first.is_ascii_digit()) {
            "number-cell"
        } else {
            "word-cell"
        }
    };
    let compared = words::compared(m, what_if).into_iter().map(|it| {
        let class = class(&it);
        (it, class)
    });
    html! {
        <table class="what-if-figures">
            <caption class="hidden">{ m.say("what-if-caption") }</caption>
            <thead>
                <tr>
                    <th scope="col">{ m.say("what-if-figure") }</th>
                    <th scope="col" class="number-cell">{ m.say("what-if-now") }</th>
                    <th scope="col" class="number-cell">{ m.say("what-if-then") }</th>
                    <th scope="col" class="number-cell">{ m.say("what-if-change") }</th>
                </tr>
            </thead>
            <tbody>
                for (it, cell) in compared {
                    <tr key={it.name.clone()} class={classes!(it.moves.then_some("moves"))}>
                        <th scope="row">
                            { &it.name }
                            if let Some([_, after]) = it.ranges { { bar(after) } }
                        </th>
                        <td class={cell}>{ &it.before }</td>
                        <td class={cell}>{ &it.after }</td>
                        <td class="number-cell">{ &it.change }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// The first figures in one line, for screens on which the panel does not stay; whoever listens
/// was told already.
fn slim(m: Messages, what_if: &WhatIf) -> Html {
    let compared = words::compared(m, what_if);
    let readiness = compared.first().cloned();
    let blockers = compared.iter().find(|it| it.name == m.say("what-if-blockers-1")).cloned();
    html! {
        <p class="what-if-slim" aria-hidden="true">
            <span class="strong">{ m.say("what-if") }</span>
            for it in readiness.into_iter().chain(blockers) {
                <span key={it.name.clone()}>{ &it.name }{ " " }{ say!(m, "what-if-moved", before = &it.before, after = &it.after) }</span>
            }
        </p>
    }
}

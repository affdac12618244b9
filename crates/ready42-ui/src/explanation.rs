//! How a figure comes about.

use ready42_core::{
    explain::{Explainer, Explanation, Measure, Subject},
    id::{ItemId, QuestionId},
};
use ready42_exchange::words::{self, ShownSum, ShownTerm};
use ready42_messages::Messages;
use yew::prelude::*;

use crate::{
    english::{self, lang},
    place::{Base, Place},
    store::Store,
};

/// As many digits of shares as a person reads; what is shown still adds up.
const DECIMALS: u8 = 2;

/// Explains a subject of the assessment; `None` where nothing of that name can be explained.
pub fn explain(store: &Store, subject: &Subject) -> Option<Explanation> {
    Explainer::new(&store.instrument, &store.assessment, store.today).explain(subject)
}

/// How the three numbers and the readiness of each clause and objective come about.
pub fn headlines(store: &Store) -> Vec<Explanation> {
    Explainer::new(&store.instrument, &store.assessment, store.today).headlines()
}

/// Every sum with its terms, each of which leads to how it comes about in turn.
pub fn explanation(store: &Store, base: &Base, explanation: &Explanation) -> Html {
    let m = store.messages;
    let sums = words::sums(m, explanation, store.catalogue(), DECIMALS);
    let several = sums.len() > 1;
    // Of a question, what it asks is said first.
    let asked = explanation.answer.as_ref().map(|_| QuestionId::from(&*explanation.subject));
    let untranslated = asked.is_some_and(|id| store.catalogue().fell_back().question(&id));
    html! {
        <>
            for (index, said) in words::explained_by(m, explanation, store.catalogue()).into_iter().enumerate() {
                <p key={index} lang={lang(index == 0 && untranslated)}>{ said }</p>
            }
            for (index, sum) in sums.iter().enumerate() {
                <section key={format!("sum-{index}")}>
                    if several {
                        <h2>{ &sum.heading }</h2>
                    }
                    { table(m, base, sum) }
                </section>
            }
            { answer(store, base, explanation) }
        </>
    }
}

/// The figures above the one that is explained, each with its address.
pub fn above(store: &Store, subject: &Subject) -> Vec<(String, String)> {
    let m = store.messages;
    let whole = |measure: Measure| {
        let name = m.say(match measure {
            Measure::Readiness => "readiness",
            Measure::Coverage => "coverage",
            Measure::Assurance => "assurance",
            Measure::Maturity => "maturity",
        });
        (name.to_owned(), Subject::Whole(measure).to_string())
    };
    let group = |measure, unit: &ItemId| {
        let group = store.group_of(unit)?.clone();
        Some((group.to_string(), Subject::Part(measure, group).to_string()))
    };
    match subject {
        Subject::Part(measure, id) => {
            [Some(whole(*measure)), group(*measure, id)].into_iter().flatten().collect()
        }
        Subject::Question(id) => {
            let unit = store.question(id).map(|it| it.unit.clone());
            let measure = Measure::Readiness;
            let group = unit.as_ref().and_then(|unit| group(measure, unit));
            let unit = unit.map(|it| (it.to_string(), it.to_string()));
            [Some(whole(measure)), group, unit].into_iter().flatten().collect()
        }
        Subject::Item(id) => {
            let mut frameworks = store.report.frameworks.iter();
            let within = frameworks.find_map(|framework| {
                Some((framework, framework.items.iter().find(|it| it.id == *id)?))
            });
            let Some((framework, item)) = within else { return vec![] };
            let mut above = vec![(framework.short.to_string(), framework.id.to_string())];
            let mut parents = vec![];
            let mut parent = item.parent.as_ref();
            while let Some(id) = parent {
                parents.push((id.to_string(), id.to_string()));
                let item = framework.items.iter().find(|it| it.id == *id);
                parent = item.and_then(|it| it.parent.as_ref());
            }
            above.extend(parents.into_iter().rev());
            above
        }
        _ => vec![],
    }
}

fn table(m: Messages, base: &Base, sum: &ShownSum<'_>) -> Html {
    let [weight, credit, adds] = sum.columns;
    let head = |title: &'static str| html! { <th scope="col" class="number-cell">{ title }</th> };
    let before = 1 + usize::from(!weight.is_empty()) + usize::from(!credit.is_empty());
    html! {
        <>
            if let Some(figure) = &sum.figure {
                <p class="figure-line"><span class="figure">{ figure }</span></p>
            }
            <p class="note quiet-text">{ sum.rule }</p>
            if sum.terms.is_empty() {
                <p>{ m.say("explain-nothing") }</p>
            } else {
                <div class="table-frame" role="group" aria-label={sum.heading.clone()} tabindex="0">
                    <table class="explained">
                        <caption class="hidden">{ &sum.heading }</caption>
                        <thead>
                            <tr>
                                <th scope="col">{ m.say("explain-term") }</th>
                                if !weight.is_empty() { { head(weight) } }
                                if !credit.is_empty() { { head(credit) } }
                                { head(adds) }
                                if sum.at_best.is_some() { { head(m.say("explain-at-best")) } }
                            </tr>
                        </thead>
                        <tbody>
                            for (index, it) in sum.terms.iter().enumerate() {
                                <tr key={index}>
                                    <th scope="row">{ named(base, it) }</th>
                                    if !weight.is_empty() {
                                        <td class="number-cell">{ &it.weight }</td>
                                    }
                                    if !credit.is_empty() {
                                        <td class="number-cell">
                                            { &it.credit }
                                            if it.open { { " " }<span class="tag tag-open">{ m.say("explain-open") }</span> }
                                        </td>
                                    }
                                    <td class="number-cell">{ &it.adds }</td>
                                    if let Some(at_best) = &it.at_best {
                                        <td class="number-cell">{ at_best }</td>
                                    }
                                </tr>
                            }
                        </tbody>
                        <tfoot>
                            <tr>
                                <th scope="row" colspan={before.to_string()}>{ m.say("explain-sum") }</th>
                                <td class="number-cell">{ &sum.sum }</td>
                                if let Some(at_best) = &sum.at_best {
                                    <td class="number-cell">{ at_best }</td>
                                }
                            </tr>
                        </tfoot>
                    </table>
                </div>
            }
        </>
    }
}

/// What a term is, as a link to how it comes about where something explains it.
fn named(base: &Base, term: &ShownTerm<'_>) -> Html {
    let label = english::text(lang(term.english), &term.label);
    let id = html! { <span class="id">{ term.id }</span> };
    match term.opens {
        None if term.id.is_empty() => label,
        None => html! { <>{ id }{ " " }{ label }</> },
        Some(opens) => {
            let href = base.to(&Place::Explain(opens.to_owned()));
            html! { <a {href}>if !term.id.is_empty() { { id }{ " " } }{ label }</a> }
        }
    }
}

/// What a question adds where, and the records that its answer names.
fn answer(store: &Store, base: &Base, explanation: &Explanation) -> Html {
    let m = store.messages;
    let Some(answer) = &explanation.answer else { return Html::default() };
    let records = words::answer_records(m, answer);
    html! {
        <>
            <section key="adds">
                <h2>{ m.say("explain-question-adds") }</h2>
                <div class="table-frame" role="group" aria-label={m.say("explain-question-adds")} tabindex="0">
                    <table class="explained">
                        <caption class="hidden">{ m.say("explain-question-adds") }</caption>
                        <thead>
                            <tr>
                                <th scope="col">{ m.say("explain-question-to") }</th>
                                <th scope="col" class="number-cell">{ m.say("explain-weight") }</th>
                                <th scope="col" class="number-cell">{ m.say("explain-adds") }</th>
                            </tr>
                        </thead>
                        <tbody>
                            for (index, it) in words::answer_adds(m, answer, store.catalogue(), DECIMALS).iter().enumerate() {
                                <tr key={index}>
                                    <th scope="row">{ named(base, it) }</th>
                                    <td class="number-cell">{ &it.weight }</td>
                                    <td class="number-cell">{ &it.adds }</td>
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            </section>
            <section key="records">
                <h2>{ m.say("explain-question-records") }</h2>
                if records.is_empty() {
                    <p>{ m.say("explain-question-no-record") }</p>
                }
                <ul>
                    for (record, said) in answer.records.iter().zip(records) {
                        <li key={record.id.as_str()}>
                            <a href={base.to(&Place::Evidence(Some(record.id.clone())))}><bdi>{ said }</bdi></a>
                        </li>
                    }
                </ul>
            </section>
        </>
    }
}

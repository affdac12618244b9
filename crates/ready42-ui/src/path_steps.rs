//! The steps of a path.

use ready42_core::path::{Path, PathStep};
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    english::{english_tag, lang},
    place::{Base, Place},
    store::Store,
};

/// Each step with its reasons, who does it, how long it takes and how things stand then.
pub fn path_steps(store: &Store, base: &Base, path: &Path) -> Html {
    html! {
        <ol class="entries path-steps">
            for (index, step) in path.steps.iter().enumerate() {
                <li key={step.remedy.as_str()}>{ path_step(store, base, path, index + 1, step) }</li>
            }
        </ol>
    }
}

fn path_step(store: &Store, base: &Base, path: &Path, number: usize, step: &PathStep) -> Html {
    let m = store.messages;
    let fell_back = store.catalogue().fell_back();
    let english = fell_back.remedy(&step.remedy);
    let heading = format!("step-{}", step.remedy);
    let link = Place::Plan(Some(step.remedy.clone()));
    let in_plan = store.report.plan.iter().any(|entry| entry.remedy == step.remedy);
    let measure = m.say(words::path_measure(path));
    html! {
        <article class="entry" aria-labelledby={heading.clone()} data-r42="path-step">
            <header>
                <span class="rank" aria-hidden="true">{ number }</span>
                <div>
                    <h3 id={heading}>
                        <span class="hidden">{ format!("{number}: ") }</span>
                        if in_plan {
                            <a lang={lang(english)} href={base.to(&link)}>{ &step.title }</a>
                        } else {
                            <span lang={lang(english)}>{ &step.title }</span>
                        }
                        { english_tag(m, english) }
                    </h3>
                    <p class="entry-line">
                        <span lang={lang(fell_back.role(&step.owner))}>{ store.catalogue().role_title(step.owner.as_str()) }</span>
                        <span>{ words::days(m, step.days) }</span>
                        <span>{ say!(m, "path-labelled", label = m.say("path-so-far"), figure = &words::number(m, step.days_so_far)) }</span>
                        <span>{ say!(m, "path-labelled", label = measure, figure = &words::path_then(m, path, step)) }</span>
                    </p>
                </div>
            </header>
            <ul class="path-why">
                for (index, said) in words::path_why(m, path, step, store.catalogue()).into_iter().enumerate() {
                    <li key={index}>{ said }</li>
                }
            </ul>
            { span_of_days(path, step) }
        </article>
    }
}

/// When in the path a step is done, as a bar; the figures above it say the same.
fn span_of_days(path: &Path, step: &PathStep) -> Html {
    let all = path.effort.likely.max(1);
    let before = step.days_so_far - u64::from(step.days.1);
    html! {
        <svg class="bar" viewBox={format!("0 0 {all} 1")} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar-ground" width={all.to_string()} height="1" />
            <rect class="bar-open" width={before.to_string()} height="1" />
            <rect class="bar-sure" x={before.to_string()} width={step.days.1.to_string()} height="1" />
        </svg>
    }
}

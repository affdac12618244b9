//! The whole page.

use ready42_ui::{mark::mark, sentence::sentence};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    language::{language_links, language_notice, messages},
    leave::ask_before_leaving,
    page::{Page, focus},
    pages::{about::about, start::Start},
    route::{Route, use_route},
    shelf::Shelf,
    workspace::Workspace,
};

/// Header, whatever the address asks for, and footer.
#[component]
pub(crate) fn App() -> Html {
    let route = use_route();
    let shelf = use_state_eq(|| None::<Shelf>);
    {
        let shelf = shelf.clone();
        use_effect_with((), move |()| {
            spawn_local(async move { shelf.set(Some(Shelf::open().await)) });
        });
    }
    use_effect_with((*shelf).clone(), |shelf| {
        let shelf = shelf.clone();
        let asking = shelf.and_then(|it| ask_before_leaving(move || it.has_unsaved()));
        move || drop(asking)
    });
    let m = messages();
    let skip = |event: MouseEvent| {
        // The address after the `#` is the page's, so the focus is moved by hand.
        event.prevent_default();
        focus("page-heading");
    };
    html! {
        <div class="site">
            <a class="skip" href="#main" onclick={skip}>{ m.say("skip") }</a>
            <header class="top">
                <a class="brand" href={Route::Start.to_string()}>{ mark() }{ "Ready42" }</a>
                <p class="claim">{ m.say("claim") }</p>
                <nav aria-label={m.say("site")}>
                    <a href={Route::Start.to_string()} aria-current={current(route == Route::Start)}>{ m.say("assessments") }</a>
                    <a href={Route::About.to_string()} aria-current={current(route == Route::About)}>{ m.say("about") }</a>
                </nav>
                { language_links(&route) }
            </header>
            { language_notice() }
            <div class="stage">{ shown(&route, shelf.as_ref()) }</div>
            <footer class="foot">
                <p>{ m.say("foot") }</p>
                <p><a href={Route::About.to_string()}>{ m.say("foot-about") }</a></p>
            </footer>
        </div>
    }
}

fn current(is: bool) -> Option<&'static str> {
    is.then_some("page")
}

fn shown(route: &Route, shelf: Option<&Shelf>) -> Html {
    match (route, shelf) {
        (Route::About, _) => about(),
        (Route::Start, shelf) => html! { <Start shelf={shelf.cloned()} /> },
        (Route::Open { id, place }, Some(shelf)) => html! {
            <Workspace key={id.clone()} id={id.clone()} place={place.clone()} shelf={shelf.clone()} />
        },
        (Route::Open { .. }, None) => {
            html! { <main id="main"><p role="status">{ messages().say("opening") }</p></main> }
        }
        (Route::Missing, _) => html! {
            <Page key="missing" title={messages().say("nowhere")}>
                <p>{ sentence(messages(), "nowhere-text", &[], &[("assessments", html! {
                    <a href={Route::Start.to_string()}>{ messages().say("nowhere-link") }</a>
                })]) }</p>
            </Page>
        },
    }
}

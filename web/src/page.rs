//! What every page has: a title, a heading that takes the focus, and a main part.

use std::cell::Cell;

use ready42_ui::english::within;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What a [`Page`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct PageProps {
    /// What the page is called, in the window's title too.
    pub(crate) title: AttrValue,
    /// What stands above the heading, such as the part of the questionnaire.
    #[prop_or_default]
    pub(crate) above: Option<AttrValue>,
    /// What the heading says, if not the title.
    #[prop_or_default]
    pub(crate) heading: Option<AttrValue>,
    /// The part of the heading that stands in English although the page does not.
    #[prop_or_default]
    pub(crate) english: AttrValue,
    /// Whose assessment it is about.
    #[prop_or_default]
    pub(crate) organisation: AttrValue,
    /// The element on the page that someone came for.
    #[prop_or_default]
    pub(crate) anchor: Option<AttrValue>,
    /// What is on it.
    pub(crate) children: Html,
}

/// The main part of the page; moves title and focus when another page is shown.
#[component]
pub(crate) fn Page(props: &PageProps) -> Html {
    let PageProps { title, above, heading, english, organisation, anchor, children } = props;
    {
        let wanted = (title.clone(), anchor.clone());
        use_effect_with(wanted, |(_, anchor)| arrive(anchor.as_deref()));
        let wanted = (title.clone(), organisation.clone());
        use_effect_with(wanted, |(title, organisation)| name_window(title, organisation));
    }
    html! {
        <main id="main">
            if let Some(above) = above {
                <p class="above">{ above }</p>
            }
            <h1 id="page-heading" tabindex="-1">{ within(heading.as_ref().unwrap_or(title), english) }</h1>
            { children.clone() }
        </main>
    }
}

/// Sets the title of the window.
fn name_window(title: &str, organisation: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(&if organisation.is_empty() {
            format!("{title} – Ready42")
        } else {
            format!("{title} – {organisation} – Ready42")
        });
    }
}

thread_local! {
    /// Whether a page was shown before: the first leaves the focus where the browser puts it.
    static SHOWN: Cell<bool> = const { Cell::new(false) };
}

/// Puts the focus on what someone came for, or on the heading.
fn arrive(anchor: Option<&str>) {
    let first = !SHOWN.replace(true);
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let found = |id: &str| document.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok();
    let (meant, heading) = (anchor.and_then(found), found("page-heading"));
    // Focus fails only on what cannot take it.
    match (meant, heading) {
        (Some(meant), _) => {
            let _ = meant.focus();
            meant.scroll_into_view();
        }
        (None, Some(heading)) if !first => {
            window.scroll_to_with_x_and_y(0.0, 0.0);
            let _ = heading.focus();
        }
        _ => {}
    }
}

/// Puts the focus on the element with this identifier, once it is there.
pub(crate) fn focus(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| document.get_element_by_id(id));
    if let Some(element) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // Fails only on what cannot take it.
        let _ = element.focus();
    }
}

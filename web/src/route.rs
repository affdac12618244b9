//! The addresses of the site, all after the `#`, so that one file serves them.

use std::fmt;

use gloo_events::EventListener;
use ready42_ui::place::{Base, Place};
use yew::prelude::*;

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// The first page.
    Start,
    /// What this is, and how it judges.
    About,
    /// A place in an assessment.
    Open {
        /// The assessment.
        id: String,
        /// The place in it.
        place: Place,
    },
    /// An address that leads nowhere.
    Missing,
}

impl Route {
    /// Reads the part of an address from the `#` on.
    pub(crate) fn read(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash).trim_matches('/');
        match path {
            "" => Self::Start,
            "about" => Self::About,
            _ => {
                let open = path.strip_prefix("a/").and_then(|rest| {
                    let (id, place) = rest.split_once('/')?;
                    Some(Self::Open { id: id.to_owned(), place: Place::read(place)? })
                });
                open.unwrap_or(Self::Missing)
            }
        }
    }

    /// The route that the address bar shows.
    fn current() -> Self {
        let hash = web_sys::window().and_then(|window| window.location().hash().ok());
        Self::read(&hash.unwrap_or_default())
    }

    /// Goes there.
    pub(crate) fn go(&self) {
        if let Some(window) = web_sys::window() {
            // Fails only where the page is being taken down.
            let _ = window.location().set_hash(&self.to_string());
        }
    }
}

/// As a link has it.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start | Self::Missing => f.write_str("#/"),
            Self::About => f.write_str("#/about"),
            Self::Open { id, place } => f.write_str(&base(id).to(place)),
        }
    }
}

/// Where the places of an assessment lie.
pub(crate) fn base(id: &str) -> Base {
    Base(format!("#/a/{id}").into())
}

/// The route shown, and each one that follows.
#[hook]
pub(crate) fn use_route() -> Route {
    let route = use_state_eq(Route::current);
    {
        let route = route.clone();
        use_effect_with((), move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "hashchange", move |_| route.set(Route::current()))
            });
            move || drop(listener)
        });
    }
    (*route).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_is_read_as_it_is_written() {
        for hash in ["#/", "#/about", "#/a/7f-2/profile", "#/a/7f-2/questions/A.6/A.6.2.2"] {
            assert_eq!(Route::read(hash).to_string(), hash);
        }
        assert_eq!(Route::read(""), Route::Start);
        for hash in ["#/a/7f", "#/nowhere", "#main", "#/a/7f/nowhere"] {
            assert_eq!(Route::read(hash), Route::Missing, "{hash}");
        }
    }
}

//! The language of the page, chosen once when it is loaded.

use std::sync::{Arc, OnceLock};

use ready42_catalogue::{Language, languages};
use ready42_core::catalogue::Catalogue;
use ready42_messages::{Messages, say};
use yew::prelude::*;

use crate::route::Route;

/// What the page speaks, and whether that is what was wanted.
struct Spoken {
    language: Language,
    missing: Option<&'static str>,
}

static SPOKEN: OnceLock<Spoken> = OnceLock::new();

fn spoken() -> &'static Spoken {
    SPOKEN.get_or_init(|| Spoken { language: Language::english(), missing: None })
}

/// Speaks the language that is wanted, if its pack came and can be read; else English, and the
/// page says so.
pub(crate) fn speak(wanted: &str, pack: Option<String>) {
    let read = pack.and_then(|pack| Language::read(pack.leak()).ok());
    let language = read.unwrap_or_else(Language::english);
    let name = languages().find(|(code, _)| *code == wanted).map(|(_, name)| name);
    let missing = name.filter(|_| language.messages.language() != wanted);
    // Whoever was first has spoken.
    let _ = SPOKEN.set(Spoken { language, missing });
}

/// What the page says.
pub(crate) fn messages() -> Messages {
    spoken().language.messages
}

/// The content, in the language of the page.
pub(crate) fn catalogue() -> &'static Arc<Catalogue> {
    &spoken().language.catalogue
}

/// Forgets which language was chosen here, so that nothing of ours is left in this browser.
pub(crate) fn forget_choice() {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    // Fails only where nothing can be kept.
    let _ = storage.map(|storage| storage.remove_item("ready42-language"));
}

/// Links to the same place in each other language.
///
/// They are followed like any link: what is open is saved when the page goes away, and the boot
/// script remembers the choice.
pub(crate) fn language_links(route: &Route) -> Html {
    let m = messages();
    let others = languages().filter(|(code, _)| *code != m.language());
    html! {
        <nav class="languages" aria-label={m.say("languages")}>
            for (code, name) in others {
                <a key={code} href={format!("?lang={code}{route}")} lang={code} hreflang={code}>{ name }</a>
            }
        </nav>
    }
}

/// Says that the language that was wanted could not be loaded, if that is so.
pub(crate) fn language_notice() -> Html {
    let notice = spoken().missing.map(|name| say!(messages(), "language-missing", name = name));
    html! {
        <div class="language-notice" role="status">
            if let Some(notice) = notice {
                <p class="notice" data-r42="language-missing">{ notice }</p>
            }
        </div>
    }
}

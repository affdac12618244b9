// Chooses the language, brings the module and what it is to say, starts it, and shuts the door
// behind it. `cargo xtask dist` fills in the names, which follow from the content, the languages
// and the policy; in the page that is one file it fills in how to bring what lies in it, too.

const LOCK = "@lock@";

/** Each language: its direction, its pack but for English, and what is said before that is there. */
const LANGUAGES = "@languages@";

/** Where this browser keeps the language that was chosen. */
const CHOSEN = "ready42-language";

/** The language of ours that a tag such as `de-AT` asks for. */
function known(tag) {
  return [tag, tag?.split("-")[0]].find((it) => it && Object.hasOwn(LANGUAGES, it));
}

/** The language to speak: asked for in the address, chosen before, liked by the browser, English. */
function choose() {
  const asked = known(new URLSearchParams(location.search).get("lang"));
  try {
    if (asked) {
      localStorage.setItem(CHOSEN, asked);
      // It is remembered, so the address need not say it; what follows the `#` stays.
      history.replaceState(null, "", location.pathname + location.hash);
    }
    return asked ?? known(localStorage.getItem(CHOSEN)) ?? liked();
  } catch {
    // Nothing can be kept here, so the address goes on saying it.
    return asked ?? liked();
  }
}

function liked() {
  return (navigator.languages ?? []).map(known).find(Boolean) ?? "en";
}

/** Says which language the page is in. */
function speak(language) {
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].direction;
}

/** Says in the place of "Loading" why there is nothing to see. */
function explain(text) {
  const place = document.getElementById("boot");
  if (place) place.textContent = text;
}

/** A file of ours. */
function bring(name) {
  return fetch(new URL(name, import.meta.url));
}

/** The functions of the module; a failure to load them is a rejection like any other. */
function glue() {
  return import("./ready42.js");
}

/** What the module is to say, unless it is English; nothing if that does not come. */
async function load({ pack }) {
  if (!pack) return undefined;
  try {
    const reply = await bring(pack);
    return reply.ok ? await reply.text() : undefined;
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

/** The texts that are read beside something else; without them the page does not start. */
async function loadDetails() {
  const reply = await bring("./details.txt");
  if (!reply.ok) throw new Error(`details: ${reply.status}`);
  return reply.text();
}

/** From here on the page can ask nobody for anything: a policy can be made stricter, never laxer. */
function lock() {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = LOCK;
  document.head.append(meta);
}

const language = choose();
const said = LANGUAGES[language];

async function boot() {
  speak(language);
  explain(said.loading);
  if (typeof WebAssembly !== "object") {
    explain(said.old);
    return;
  }
  const run = async () => {
    const { default: init, start } = await glue();
    await init({ module_or_path: bring("./ready42.wasm") });
    return start;
  };
  const [start, pack, details] = await Promise.all([run(), load(said), loadDetails()]);
  const spoken = start(language, pack, details);
  if (!spoken) throw new Error("details: of another release");
  speak(spoken);
  lock();
  document.documentElement.dataset.r42State = "ready";
}

boot().catch((error) => {
  console.error(error);
  document.documentElement.dataset.r42State = "failed";
  explain(said.failed);
});

// Loads the module, starts it, and shuts the door behind it.
// `cargo xtask dist` fills in the names, which follow from the content, and the policy.

const LOCK = "@lock@";

/** Says in the place of "Loading" why there is nothing to see. */
function explain(text) {
  const place = document.getElementById("boot");
  if (place) place.textContent = text;
}

/** From here on the page can ask nobody for anything: a policy can be made stricter, never laxer. */
function lock() {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = LOCK;
  document.head.append(meta);
}

async function boot() {
  if (typeof WebAssembly !== "object") {
    explain("Ready42 needs WebAssembly, which this browser does not have or has switched off.");
    return;
  }
  // Imported here rather than above, so that a failure to load it is caught as well.
  const { default: init, start } = await import("./ready42.js");
  await init({ module_or_path: new URL("./ready42.wasm", import.meta.url) });
  start();
  lock();
  document.documentElement.dataset.r42State = "ready";
}

boot().catch((error) => {
  console.error(error);
  document.documentElement.dataset.r42State = "failed";
  explain("Ready42 could not be loaded. Please check the connection and load the page again.");
});

// The policy and the lock are in force, and the page does not run into them itself.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./lib/page.mjs";
import { withSite } from "./lib/site.mjs";

const lock =
  "connect-src 'none'; img-src data:; font-src 'none'; media-src 'none'; manifest-src 'none'; worker-src 'none'; frame-src 'none'; form-action 'none'; object-src 'none'";

/** Runs a function in the page, and says whether it was refused. */
const refused = (page, attempt) => page.evaluate(attempt).then(() => false, () => true);

test("the page starts without a violation or an error", () =>
  withSite(async ({ page, address, recorder }) => {
    await open(page, address);
    const trouble = recorder.since().filter((line) => /^(page|console): /.test(line));
    assert.deepEqual(trouble, []);
  }));

test("after the start the page can ask for nothing, not even its own files", () =>
  withSite(async ({ page, address, server }) => {
    await open(page, address);
    const metas = page.locator('head meta[http-equiv="Content-Security-Policy"]');
    assert.equal(await metas.last().getAttribute("content"), lock);
    const served = server.log.length;
    assert.ok(await refused(page, () => fetch("index.html")), "fetch");
    await page.evaluate(() => {
      navigator.sendBeacon("beacon");
      new Image().src = "image.png";
      document.body.append(Object.assign(document.createElement("iframe"), { src: "frame" }));
    });
    await page.waitForTimeout(500);
    assert.deepEqual(server.log.slice(served), []);
  }));

test("text never becomes script or markup", () =>
  withSite(async ({ page, address }) => {
    await open(page, address);
    assert.ok(await refused(page, () => (document.body.innerHTML = "<p>text</p>")), "innerHTML");
    assert.ok(await refused(page, () => trustedTypes.createPolicy("any", {})), "createPolicy");
    const onclick = () => document.body.setAttribute("onclick", "globalThis.ran = true");
    assert.ok(await refused(page, onclick), "setAttribute");
    const script = () => (document.createElement("script").text = "globalThis.ran = true");
    assert.ok(await refused(page, script), "script");
  }));

test("what the module may set and click is guarded in the glue", () =>
  withSite(async ({ page, address, server }) => {
    await open(page, address);
    const glue = server.log.map((line) => /GET (\/ready42-\S+\.js) /.exec(line)?.[1]).find(Boolean);
    const text = await (await fetch(new URL(glue, address))).text();
    /** What a guard says to some things; a guard the site has no use for is not there. */
    const asked = (name, things) => {
      const guard = new RegExp(`const ${name} = (.*);`).exec(text)?.[1];
      return guard && page.evaluate(`${things}.map(${guard})`);
    };
    const set = await asked("settable", "[window, location, document, document.body, {}]");
    assert.deepEqual(set, [false, false, false, true, true]);
    const link = (href) => `Object.assign(document.createElement("a"), { href: "${href}" })`;
    const things = `[${link("https://a.invalid/?b")}, ${link("blob:null/1")}, document.createElement("input")]`;
    const clicked = await asked("clickable", things);
    assert.deepEqual(clicked ?? [false, true, true], [false, true, true]);
  }));

// The page that is one file: opened from a disk, with no server, it does what the site does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL, fileURLToPath } from "node:url";
import { violations } from "./lib/axe.mjs";
import { launch } from "./lib/browser.mjs";
import { score } from "./lib/command.mjs";
import { journey } from "./lib/journey.mjs";
import { open, selectors } from "./lib/page.mjs";
import { record } from "./lib/recorder.mjs";

const file = pathToFileURL(fileURLToPath(new URL("../../target/dist/ready42.html", import.meta.url))).href;

/** Runs `use` with the file opened and everything recorded. */
async function onFile(use) {
  const browser = await launch();
  try {
    const recorder = await record(browser, { log: [] });
    await open(browser.page, file);
    return await use(browser.page, recorder);
  } finally {
    await browser.close();
  }
}

test("one file does the whole journey, and asks for nothing but itself", () =>
  onFile(async (page, recorder) => {
    const files = await journey(page);
    assert.deepEqual(recorder.since(), [`driver: GET ${file}`, `protocol: GET ${file}`]);
    const day = JSON.parse(files.json.text).asOf;
    assert.equal(files.json.text, await score(files.assessment.text, "json", day));
    assert.deepEqual(await violations(page), []);
    // What was saved is there when the file is opened again.
    await open(page, file);
    await page.getByRole("link", { name: /^Continue/ }).first().waitFor();
  }));

test("one file speaks every language", () =>
  onFile(async (page, recorder) => {
    recorder.mark();
    await page.getByRole("link", { name: "Deutsch" }).click();
    await page.locator('html[lang="de"]').waitFor();
    await page.locator(selectors.ready).waitFor({ state: "attached" });
    assert.ok((await page.title()).startsWith("Bewertungen"), await page.title());
    assert.deepEqual(recorder.since().filter((line) => !line.includes(`GET ${file}`)), []);
  }));

test("one file runs no script but its own", () =>
  onFile(async (page) => {
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      try {
        script.textContent = "globalThis.ran = true";
        document.body.append(script);
      } catch {
        // Refused as text; it is not run either way.
      }
      return globalThis.ran === true;
    });
    assert.equal(ran, false);
    const refused = await page.evaluate(() => fetch("https://a.invalid/").then(() => false, () => true));
    assert.ok(refused);
  }));

// What axe can find of WCAG 2.2 AA, on every page, in every light and at every width.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { begin, goTo, open, places, sample, selectors } from "./lib/page.mjs";
import { withSite } from "./lib/site.mjs";

const looks = {
  "in the light": { colorScheme: "light" },
  "in the dark": { colorScheme: "dark" },
  "320 pixels wide": { viewport: { width: 320, height: 640 } },
  "in forced colours": { forcedColors: "active" },
};

for (const [name, options] of Object.entries(looks)) {
  test(`no page has a violation ${name}`, () =>
    withSite(
      async ({ page, address }) => {
        const found = {};
        const look = async (state) => {
          const seen = await violations(page);
          if (seen.length > 0) found[state] = seen;
        };
        await open(page, address);
        await look("start, nothing kept");
        await page.evaluate(() => (location.hash = "#/about"));
        await page.locator(selectors.heading, { hasText: "About" }).waitFor();
        await look("about");
        await open(page, address);
        const wrong = new URL("../suite/refused/unknown-names.json", import.meta.url);
        const file = { name: "wrong.json", mimeType: "application/json", buffer: await readFile(wrong) };
        await page.locator('input[type="file"]').setInputFiles(file);
        await page.locator(selectors.errors).waitFor();
        await look("start, a file refused");
        await begin(page);
        for (const place of Object.keys(places)) {
          await goTo(page, place);
          await look(`${place}, empty`);
        }
        await open(page, address);
        await sample(page);
        for (const place of Object.keys(places)) {
          await goTo(page, place);
          await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
          await look(`${place}, full`);
          const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
          if (wide > 0) found[`${place}, full`] = [`${wide} pixels wider than the window`];
        }
        assert.deepEqual(found, {});
      },
      { browser: options },
    ));
}

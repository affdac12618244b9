// What axe can find of WCAG 2.2 AA, in every light and at every width.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { open } from "./lib/page.mjs";
import { withSite } from "./lib/site.mjs";

const looks = {
  "in the light": { colorScheme: "light" },
  "in the dark": { colorScheme: "dark" },
  "320 pixels wide": { viewport: { width: 320, height: 640 } },
  "in forced colours": { forcedColors: "active" },
};

for (const [name, options] of Object.entries(looks)) {
  test(`the page opens without a violation ${name}`, () =>
    withSite(
      async ({ page, address }) => {
        await open(page, address);
        assert.deepEqual(await violations(page), []);
      },
      { browser: options },
    ));
}

// Nothing leaves the page: not while it is used, and not a while after.

import assert from "node:assert/strict";
import { test } from "node:test";
import { journey } from "./lib/journey.mjs";
import { open } from "./lib/page.mjs";
import { withSite } from "./lib/site.mjs";

/** How long the page is watched when the journey is over; the mutant waits for two seconds. */
const patience = 4_000;

/** All that is seen to leave after the page is loaded. */
function leaks(mutant) {
  return withSite(
    async ({ page, address, recorder }) => {
      await open(page, address);
      recorder.mark();
      await journey(page);
      await page.waitForTimeout(patience);
      return recorder.since();
    },
    { mutant },
  );
}

test("nothing is asked for after the page is loaded", async () => {
  assert.deepEqual(await leaks(false), []);
});

test("a page that leaks is caught, from every side", async () => {
  const seen = await leaks(true);
  const fetched = /mutant-fetch/;
  const sent = /POST http:\/\/mutant\.invalid\/beacon/;
  for (const [from, what] of [
    ["driver", fetched],
    ["protocol", fetched],
    ["server", fetched],
    ["driver", sent],
    ["protocol", sent],
  ]) {
    const found = seen.some((line) => line.startsWith(`${from}: `) && what.test(line));
    assert.ok(found, `${from} has not seen ${what}:\n${seen.join("\n")}`);
  }
});

// What a person does from the first look to the report, for the tests that watch from outside.

import { selectors } from "./page.mjs";

/** The whole journey, on a page that is open. */
export async function journey(page) {
  await page.locator(selectors.heading).first().waitFor();
}

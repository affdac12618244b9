// A served site in a fresh browser, recorded, for the length of one test.

import { launch } from "./browser.mjs";
import { open } from "./page.mjs";
import { record } from "./recorder.mjs";
import { serve } from "./server.mjs";

/** Starts server, browser and recorder, runs `use` with them, and ends all three. */
export async function withSite(use, { mutant = false, browser: options = {} } = {}) {
  const server = await serve({ mutant });
  try {
    const browser = await launch(options);
    try {
      const recorder = await record(browser, server);
      return await use({ ...browser, server, address: server.address, recorder });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** The same with the page opened. */
export const onPage = (use, options) =>
  withSite(async (site) => {
    await open(site.page, site.address);
    return use(site.page, site);
  }, options);

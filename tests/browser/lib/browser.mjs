// A browser with a fresh profile, which does nothing of its own accord.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--disable-domain-reliability",
  "--disable-sync",
  "--force-color-profile=srgb",
  "--metrics-recording-only",
  "--no-default-browser-check",
  "--no-first-run",
  // No name is looked up: a test that leaks does so into nowhere.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts Chromium, with more flags and options of the driver; `close` removes its profile. */
export async function launch({ flags: more = [], ...options } = {}) {
  const profile = await mkdtemp(join(tmpdir(), "ready42-"));
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.R42_CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    chromiumSandbox: !isRoot,
    args: [...flags, ...more],
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

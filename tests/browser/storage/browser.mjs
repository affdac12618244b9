// A browser whose profile outlives it, so that it can be killed and started again.

import { readdir, readFile, readlink, rm, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Runs `use` with a browser that is not started yet, and removes its profile in the end. */
export async function withBrowser(use) {
  const profile = await mkdtemp(join(tmpdir(), "ready42-"));
  let context;
  const browser = {
    /** Starts the browser, and gives its page. */
    async start() {
      context = await chromium.launchPersistentContext(profile, {
        executablePath: process.env.R42_CHROMIUM ?? "/usr/bin/chromium",
        headless: true,
        chromiumSandbox: process.getuid?.() !== 0,
        args: ["--disable-dev-shm-usage", "--no-first-run"],
      });
      context.setDefaultTimeout(20_000);
      return context.pages()[0] ?? (await context.newPage());
    },
    /** Another tab. */
    tab: () => context.newPage(),
    /** A line to the browser's own tools. */
    devtools: (page) => context.newCDPSession(page),
    /** Ends every process of the browser at once, as a power cut would. */
    async kill() {
      for (const id of await processes(profile)) {
        try {
          process.kill(id, "SIGKILL");
        } catch (error) {
          // One that has ended by itself meanwhile.
          if (error.code !== "ESRCH") throw error;
        }
      }
      await context.close().catch(() => {});
      await rm(join(profile, "SingletonLock"), { force: true });
    },
  };
  try {
    return await use(browser);
  } finally {
    await context?.close().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The processes of the browser with this profile: the one that holds it, and its children. */
async function processes(profile) {
  const holder = Number((await readlink(join(profile, "SingletonLock"))).split("-").pop());
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map();
  for (const id of ids) {
    const text = await readFile(`/proc/${id}/stat`, "utf8").catch(() => "");
    parents.set(id, Number(text.slice(text.lastIndexOf(")") + 2).split(" ")[1]));
  }
  const found = [holder];
  for (const parent of found) {
    found.push(...ids.filter((id) => parents.get(id) === parent));
  }
  return found;
}

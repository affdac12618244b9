// What the page says it has saved is there afterwards, and nothing is lost in silence.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { open, selectors } from "./lib/page.mjs";
import { serve } from "./lib/server.mjs";
import { withBrowser } from "./storage/browser.mjs";

const database = "ready42";
const saving = /^Saving/;
const saved = /^Saved in this browser \d/;

let server;
before(async () => (server = await serve()));
after(() => server?.close());

/** Begins an assessment and gives its id. */
async function begin(page) {
  await open(page, server.address);
  await page.getByRole("button", { name: "Start a new assessment" }).first().click();
  await page.waitForURL(/#\/a\/[^/]+\/profile/);
  return /#\/a\/([^/]+)\//.exec(page.url())[1];
}

/** Opens the questions of clause 4 of an assessment. */
async function questions(page, id) {
  await page.goto(`${server.address}#/a/${id}/questions/4`);
  await page.locator(selectors.answer).first().waitFor();
}

/** Gives the first question the level with this number, without waiting for it to be saved. */
const answer = (page, level) => page.locator(selectors.answer).nth(level).check();

const status = (page) => page.locator('[data-r42="save-status"]');

/** Waits until the page says so. */
async function says(page, pattern) {
  await status(page).filter({ hasText: pattern }).waitFor();
}

/** The database of the page, which need not be running. */
const inDatabase = (page, use, given) =>
  page.evaluate(
    async ([name, body, given]) => {
      const db = await new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      try {
        const transaction = db.transaction(["assessments", "revisions"], "readwrite");
        const done = new Promise((resolve) => (transaction.oncomplete = resolve));
        const result = await ({ record, damage })[body](transaction, given);
        await done;
        return result;
      } finally {
        db.close();
      }
      function got(request) {
        return new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
      }
      function record(transaction, id) {
        return got(transaction.objectStore("assessments").get(id));
      }
      async function damage(transaction, id) {
        const store = transaction.objectStore("assessments");
        const found = await got(store.get(id));
        await got(store.put({ ...found, text: found.text.slice(0, 40) }));
      }
    },
    [database, use, given],
  );

const databases = (page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test("what is said to be saved is there after the browser was killed, twenty times of twenty", () =>
  withBrowser(async (browser) => {
    let page = await browser.start();
    const id = await begin(page);
    for (let round = 0; round < 20; round += 1) {
      await questions(page, id);
      await answer(page, round % 5);
      await says(page, saving);
      await says(page, saved);
      await browser.kill();
      page = await browser.start();
      await questions(page, id);
      const kept = await page.locator(selectors.answer).nth(round % 5).isChecked();
      assert.ok(kept, `round ${round + 1}`);
    }
  }));

test("a tab that was too slow says so, and neither state is lost", () =>
  withBrowser(async (browser) => {
    const first = await browser.start();
    const id = await begin(first);
    const second = await browser.tab();
    await questions(first, id);
    await questions(second, id);
    await answer(first, 1);
    await says(first, saved);
    const kept = await inDatabase(first, "record", id);
    await answer(second, 3);
    await says(second, /changed in another tab/);
    assert.deepEqual(await inDatabase(first, "record", id), kept);
    assert.ok(await second.locator(selectors.answer).nth(3).isChecked());
    await second.getByRole("button", { name: "Keep this tab" }).click();
    await says(second, saved);
    const now = await inDatabase(first, "record", id);
    assert.equal(now.rev, kept.rev + 1);
  }));

test("where storage is blocked the page works and says that nothing is kept", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    await page.addInitScript(() => {
      const get = () => {
        throw new DOMException("blocked", "SecurityError");
      };
      Object.defineProperty(globalThis, "indexedDB", { get });
    });
    await open(page, server.address);
    await page.getByText("Nothing will be kept").waitFor();
    const id = await begin(page);
    await page.evaluate((hash) => (location.hash = hash), `#/a/${id}/questions/4`);
    await answer(page, 2);
    await says(page, /storage is blocked/);
    assert.ok(await page.locator(selectors.answer).nth(2).isChecked());
  }));

test("where storage is full the page says so, and what was saved before is untouched", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    const devtools = await browser.devtools(page);
    const { origin } = new URL(server.address);
    // Room for an assessment without answers, not for one with a long note. Set before the first
    // save, since the browser remembers for a while how much room there was.
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 6_000 });
    const id = await begin(page);
    await questions(page, id);
    const kept = await inDatabase(page, "record", id);
    await page.locator("details summary").first().click();
    const note = page.locator("details textarea").first();
    await note.fill(randomBytes(2_000).toString("hex"));
    await note.blur();
    await says(page, /storage is full/);
    assert.deepEqual(await inDatabase(page, "record", id), kept);
  }));

test("what cannot be read is refused, handed out and left as it is", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    const id = await begin(page);
    await inDatabase(page, "damage", id);
    const damaged = await inDatabase(page, "record", id);
    await open(page, server.address);
    await page.getByRole("link", { name: "Continue" }).first().click();
    await page.getByRole("heading", { name: "cannot be opened" }).waitFor();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download what is there" }).click();
    const rescued = await readFile(await (await coming).path(), "utf8");
    assert.equal(rescued, damaged.text);
    assert.deepEqual(await inDatabase(page, "record", id), damaged);
  }));

test("a later version's database is left alone", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    await open(page, server.address);
    const make = (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name, 9);
        request.onupgradeneeded = () => request.result.createObjectStore("later");
        request.onsuccess = () => resolve(request.result.close());
      });
    await page.evaluate(make, database);
    await page.reload();
    await page.getByText("kept by a later version of Ready42").waitFor();
    const list = await page.evaluate(() => indexedDB.databases());
    assert.deepEqual(list, [{ name: database, version: 9 }]);
  }));

test("after everything was deleted nothing is left, in whichever tab", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    await open(page, server.address);
    assert.deepEqual(await databases(page), [], "looking makes nothing");
    const id = await begin(page);
    assert.deepEqual(await databases(page), [database]);
    const other = await browser.tab();
    await questions(other, id);
    await open(page, server.address);
    await page.getByRole("button", { name: "Delete everything from this browser" }).click();
    await page.getByRole("button", { name: "Delete for good" }).click();
    await page.getByText("Everything was deleted").waitFor();
    assert.deepEqual(await databases(page), []);
    await answer(other, 1);
    await says(other, /deleted in another tab/);
    assert.deepEqual(await databases(page), []);
    const local = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    assert.deepEqual(local, [0, 0]);
  }));

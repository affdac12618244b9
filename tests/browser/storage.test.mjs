// What the page says it has saved is there afterwards, and nothing is lost in silence.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { open, selectors } from "./lib/page.mjs";
import { serve } from "./lib/server.mjs";
import { withBrowser } from "./storage/browser.mjs";
import {
  answer,
  answerAndSave,
  asksToLeave,
  begin,
  database,
  databases,
  deleteEverything,
  editRight,
  inDatabase,
  makeLater,
  questions,
  says,
} from "./storage/page.mjs";

let server;
before(async () => (server = await serve()));
after(() => server?.close());

test("what is said to be saved is there after the browser was killed, twenty times of twenty", () =>
  withBrowser(async (browser) => {
    let page = await browser.start();
    const id = await begin(page, server.address);
    for (let round = 0; round < 20; round += 1) {
      await questions(page, server.address, id);
      await answerAndSave(page, round % 5);
      await browser.kill();
      page = await browser.start();
      await questions(page, server.address, id);
      const kept = await page.locator(selectors.answer).nth(round % 5).isChecked();
      assert.ok(kept, `round ${round + 1}`);
    }
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
    const id = await begin(page, server.address);
    await page.evaluate((hash) => (location.hash = hash), `#/a/${id}/questions/4`);
    await answer(page, 2);
    await says(page, /storage is blocked/);
    assert.ok(await page.locator(selectors.answer).nth(2).isChecked());
    await page.evaluate(() => (location.hash = "#/"));
    await page.getByText("only in this tab").waitFor();
    assert.ok(await asksToLeave(page), "what is only in memory is lost with the page");
    await deleteEverything(page);
    await page.getByText("Whether the browser keeps more cannot be told").waitFor();
    assert.equal(await page.getByText(/^Everything was deleted/).count(), 0);
    assert.ok(!(await asksToLeave(page)), "nothing is left to lose");
  }));

test("where storage is full the page says so, and what was saved before is untouched", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    const devtools = await browser.devtools(page);
    const { origin } = new URL(server.address);
    // Room for an assessment without answers, not for one with a long note. Set before the first
    // save, since the browser remembers for a while how much room there was.
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 6_000 });
    const id = await begin(page, server.address);
    await questions(page, server.address, id);
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
    const id = await begin(page, server.address);
    await inDatabase(page, "damage", id);
    const damaged = await inDatabase(page, "record", id);
    await open(page, server.address);
    await page.getByText("cannot be opened: what is kept here cannot be read").waitFor();
    const rescued = async (button) => {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      return readFile(await (await coming).path(), "utf8");
    };
    assert.equal(await rescued(/^Download/), damaged.text);
    await page.getByRole("link", { name: "Continue" }).first().click();
    await page.getByRole("heading", { name: "cannot be opened" }).waitFor();
    assert.equal(await rescued("Download what is there"), damaged.text);
    assert.deepEqual(await inDatabase(page, "record", id), damaged);
  }));

test("a later version's database is left alone until someone deletes it", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    await open(page, server.address);
    await makeLater(page);
    await page.reload();
    await page.getByText("kept by a later version of Ready42").waitFor();
    assert.equal(await page.getByText("Nothing is kept in this browser yet").count(), 0);
    const list = await page.evaluate(() => indexedDB.databases());
    assert.deepEqual(list, [{ name: database, version: 9 }]);
    await deleteEverything(page);
    await page.getByText(/^Everything was deleted/).waitFor();
    assert.deepEqual(await databases(page), [], "what is said to be deleted is");
    await page.getByText("Nothing will be kept").waitFor({ state: "detached" });
    const id = await begin(page, server.address);
    assert.equal((await inDatabase(page, "record", id)).rev, 1, "and something new is kept");
  }));

test("a later version that holds its database open is not said to be deleted", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    await open(page, server.address);
    await makeLater(page);
    const later = await browser.tab();
    await open(later, server.address);
    await later.evaluate(
      (name) =>
        new Promise((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve((globalThis.kept = request.result) && undefined);
        }),
      database,
    );
    await page.reload();
    await page.getByText("Nothing will be kept").waitFor();
    await deleteEverything(page);
    await page.getByText("Not everything was deleted: another tab keeps it open").waitFor();
    assert.equal(await page.getByText(/^Everything was deleted/).count(), 0);
    await later.close();
  }));

test("a list that cannot be read any more says so, not that there is nothing", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    const id = await begin(page, server.address);
    await makeLater(page);
    await page.evaluate(() => (location.hash = "#/"));
    await page.getByText("What is kept in this browser cannot be listed: kept by a later").waitFor();
    assert.equal(await page.getByText("Nothing is kept in this browser yet").count(), 0);
    await page.evaluate((hash) => (location.hash = hash), `#/a/${id}/profile`);
    await page.getByRole("heading", { name: "cannot be opened" }).waitFor();
    await page.getByText("kept by a later version of Ready42").waitFor();
    assert.equal(await page.getByRole("button", { name: "Download what is there" }).count(), 0);
  }));

test("after everything was deleted nothing is left, in whichever tab", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    await open(page, server.address);
    assert.deepEqual(await databases(page), [], "looking makes nothing");
    const id = await begin(page, server.address);
    assert.deepEqual(await databases(page), [database]);
    const other = await browser.tab();
    await questions(other, server.address, id);
    await open(page, server.address);
    await other.getByRole("button", { name: "Edit here", exact: true }).click();
    await editRight(other).filter({ hasText: /^$/ }).waitFor({ state: "attached" });
    await other.locator(`${selectors.answer}:enabled`).first().waitFor();
    await deleteEverything(page);
    await page.getByText(/^Everything was deleted/).waitFor();
    assert.deepEqual(await databases(page), []);
    await answer(other, 1);
    await says(other, /deleted in another tab/);
    assert.deepEqual(await databases(page), []);
    const local = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    assert.deepEqual(local, [0, 0]);
  }));

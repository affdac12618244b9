// One tab edits an assessment at a time, and none is left unasked with something unsaved.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { selectors } from "./lib/page.mjs";
import { serve } from "./lib/server.mjs";
import { withBrowser } from "./storage/browser.mjs";
import {
  answer,
  answerAndSave,
  asksToLeave,
  begin,
  editRight,
  inDatabase,
  questions,
  saved,
  saving,
  says,
  saysOfEditing,
  withoutLocks,
} from "./storage/page.mjs";

let server;
before(async () => (server = await serve()));
after(() => server?.close());

test("a tab that was too slow says so, and neither state is lost", () =>
  withBrowser(async (browser) => {
    const first = await browser.start();
    const second = await browser.tab();
    for (const tab of [first, second]) await tab.addInitScript(withoutLocks);
    const id = await begin(first, server.address);
    await questions(first, server.address, id);
    await questions(second, server.address, id);
    assert.equal(await editRight(second).textContent(), "");
    await answerAndSave(first, 1);
    const kept = await inDatabase(first, "record", id);
    await answer(second, 3);
    await says(second, /changed in another tab/);
    assert.deepEqual(await inDatabase(first, "record", id), kept);
    assert.ok(await second.locator(selectors.answer).nth(3).isChecked());
    assert.ok(await asksToLeave(second), "while neither is chosen");
    await second.getByRole("button", { name: "Keep this tab" }).click();
    await says(second, saved);
    assert.ok(!(await asksToLeave(second)), "once it is saved");
    const now = await inDatabase(first, "record", id);
    assert.equal(now.rev, kept.rev + 1);
  }));

test("one tab edits, the other says so and can take over, and nothing is lost", () =>
  withBrowser(async (browser) => {
    const first = await browser.start();
    const id = await begin(first, server.address);
    await questions(first, server.address, id);
    const second = await browser.tab();
    await questions(second, server.address, id);
    await saysOfEditing(second, /Open for editing in another tab/);
    assert.ok(await second.locator(selectors.answer).first().isDisabled());
    assert.equal(await editRight(first).textContent(), "");
    await second.evaluate((hash) => (location.hash = hash), `#/a/${id}/report`);
    await second.getByRole("button", { name: "Report (HTML)" }).waitFor();
    assert.ok(await second.getByRole("button", { name: "Report (HTML)" }).isEnabled());
    await second.evaluate((hash) => (location.hash = hash), `#/a/${id}/questions/4`);

    await answer(first, 1);
    await second.getByRole("button", { name: "Edit here instead" }).click();
    await saysOfEditing(first, /took over/);
    assert.ok(await first.locator(selectors.answer).first().isDisabled());
    await second.locator(`${selectors.answer}:checked`).waitFor();
    assert.ok(await second.locator(selectors.answer).nth(1).isChecked(), "the newest is loaded");
    assert.equal(await editRight(second).textContent(), "");
    await answerAndSave(second, 3);

    await second.close();
    await saysOfEditing(first, /No other tab/);
    assert.ok(await first.locator(selectors.answer).first().isDisabled());
    await first.getByRole("button", { name: "Edit here" }).click();
    await first.locator(selectors.answer).nth(3).and(first.locator(":checked")).waitFor();
    await answerAndSave(first, 2);
  }));

test("a tab that leaves an assessment lets go of it, even before it had it", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    // The right to edit comes only when the test lets it come.
    await page.addInitScript(() => {
      const request = navigator.locks.request.bind(navigator.locks);
      globalThis.late = [];
      navigator.locks.request = (name, options, granted) =>
        request(name, options, async (lock) => {
          if (globalThis.delay) await new Promise((resolve) => globalThis.late.push(resolve));
          return granted(lock);
        });
    });
    const id = await begin(page, server.address);
    const held = () => page.evaluate(async () => (await navigator.locks.query()).held.length);
    const holds = async (count) => {
      for (let round = 0; (await held()) !== count; round += 1) {
        assert.ok(round < 50, `${await held()} held, expected ${count}`);
        await page.waitForTimeout(100);
      }
    };
    await holds(1);
    await page.evaluate(() => (location.hash = "#/"));
    await holds(0);
    await page.evaluate(() => (globalThis.delay = true));
    await page.evaluate((hash) => (location.hash = hash), `#/a/${id}/profile`);
    await page.waitForFunction(() => globalThis.late.length === 1);
    await page.evaluate(() => (location.hash = "#/"));
    await page.getByRole("heading", { name: "On this device" }).waitFor();
    await page.evaluate(() => globalThis.late.forEach((resolve) => resolve()));
    await holds(0);
  }));

test("the browser asks before leaving only while something is unsaved", () =>
  withBrowser(async (browser) => {
    const page = await browser.start();
    const id = await begin(page, server.address);
    await questions(page, server.address, id);
    assert.ok(!(await asksToLeave(page)), "nothing was changed");
    await page.locator(selectors.answer).first().waitFor();
    await answerAndSave(page, 1);
    assert.ok(!(await asksToLeave(page)), "everything is saved");
    await page.locator(selectors.answer).first().waitFor();
    // Storage that does not come to an end: the answer stays on its way.
    await page.evaluate(() => {
      IDBObjectStore.prototype.get = () => new EventTarget();
    });
    await answer(page, 2);
    await says(page, saving);
    assert.ok(await asksToLeave(page), "it is being saved");
  }));

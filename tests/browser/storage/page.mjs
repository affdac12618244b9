// What the tests of storage do with a page, and what they know of its database.

import assert from "node:assert/strict";
import { open, selectors } from "../lib/page.mjs";

export const database = "ready42";
export const saving = /^Saving/;
export const saved = /^Saved in this browser \d/;

/** Begins an assessment and gives its id. */
export async function begin(page, address) {
  await open(page, address);
  await page.getByRole("button", { name: "Start a new assessment" }).first().click();
  await page.waitForURL(/#\/a\/[^/]+\/profile/);
  return /#\/a\/([^/]+)\//.exec(page.url())[1];
}

/** Opens the questions of clause 4 of an assessment. */
export async function questions(page, address, id) {
  await page.goto(`${address}#/a/${id}/questions/4`);
  await page.locator(selectors.answer).first().waitFor();
}

/** Gives the first question the level with this number, without waiting for it to be saved. */
export const answer = (page, level) => page.locator(selectors.answer).nth(level).check();

/** Gives the first question the level with this number, and waits until that is said to be saved. */
export async function answerAndSave(page, level) {
  // Written down in the page: "Saving" may be gone before the test looks for it.
  await page.evaluate((selector) => {
    const status = document.querySelector(selector);
    globalThis.said = [];
    const look = new MutationObserver(() => globalThis.said.push(status.textContent));
    look.observe(status, { childList: true, characterData: true, subtree: true });
  }, selectors.status);
  await answer(page, level);
  await page.waitForFunction(
    ([saving, saved]) => {
      const from = globalThis.said.findIndex((text) => text.startsWith(saving));
      return from >= 0 && globalThis.said.slice(from).some((text) => text.startsWith(saved));
    },
    ["Saving", "Saved in this browser "],
  );
}

export const status = (page) => page.locator(selectors.status);

/** Waits until the page says so. */
export async function says(page, pattern) {
  await status(page).filter({ hasText: pattern }).waitFor();
}

/** The database of the page, which need not be running. */
export const inDatabase = (page, use, given) =>
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

/** Makes the database one of a later version, as such a page would. */
export const makeLater = (page) =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(name, 9);
        request.onupgradeneeded = () => request.result.createObjectStore("later");
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      }),
    database,
  );

/** Deletes everything by the button on the first page. */
export async function deleteEverything(page) {
  await page.getByRole("button", { name: "Delete everything from this browser" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
}

/** Says nothing of which tab edits, so that every tab may. */
export const withoutLocks = () => Object.defineProperty(Navigator.prototype, "locks", { value: undefined });

export const editRight = (page) => page.locator('[data-r42="edit-right"]');

/** Waits until the page says so of which tab edits. */
export const saysOfEditing = (page, pattern) => editRight(page).filter({ hasText: pattern }).waitFor();

/** Whether the browser asks before the page is loaded anew; the answer given is to stay. */
export async function asksToLeave(page) {
  // Either the question comes or the page does.
  const either = Promise.race([page.waitForEvent("dialog"), page.waitForEvent("load")]);
  await page.evaluate(() => setTimeout(() => location.reload()));
  const came = await either;
  if (came === page) return false;
  assert.equal(came.type(), "beforeunload");
  await came.dismiss();
  return true;
}

export const databases = (page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

// From the first look to the report: what a person does, by pointer and by keyboard.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { score } from "./lib/command.mjs";
import { answerAll, journey } from "./lib/journey.mjs";
import { begin, goTo, open, places, reads, sample, selectors } from "./lib/page.mjs";
import { onPage } from "./lib/site.mjs";

const root = new URL("../../", import.meta.url);

/** Waits until the readiness that is shown is another. */
const changed = (page, before) =>
  page.waitForFunction(
    ([selector, before]) => document.querySelector(selector).innerText !== before,
    [selectors.readiness, before],
  );

test("the page and the command give the same reports, byte for byte", () =>
  onPage(async (page) => {
    const files = await journey(page);
    const day = JSON.parse(files.json.text).asOf;
    for (const format of ["json", "markdown", "html"]) {
      const printed = await score(files.assessment.text, format, day);
      assert.ok(printed.length > 10_000, `${format} has ${printed.length} characters`);
      assert.equal(files[format].text, printed, format);
    }
    for (const { name } of Object.values(files)) {
      assert.match(name, /^ready42-example-sons-ltd-\d{4}-\d\d-\d\d\.[a-z.]+$/);
    }
  }));

test("score, verdict and plan follow each answer at once", () =>
  onPage(async (page) => {
    await begin(page);
    await goTo(page, "questions/4");
    const readiness = page.locator(selectors.readiness);
    assert.match(await readiness.innerText(), /0\.0–100\.0 %/);
    const seen = new Set([await readiness.innerText()]);
    for (const question of [0, 1, 2]) {
      const all = page.locator("main fieldset").filter({ has: page.locator(selectors.answer) });
      const before = await readiness.innerText();
      await all.nth(question).locator(selectors.answer).nth(3).check();
      await changed(page, before);
      seen.add(await readiness.innerText());
    }
    assert.equal(seen.size, 4, [...seen].join(" | "));
    const before = await page.locator(selectors.entry).count();
    assert.equal(before, 0);
    await answerAll(page, 3);
    await goTo(page, "plan");
    assert.equal(await page.locator(selectors.entry, { hasText: "Define the scope" }).count(), 0);
  }));

test("every page has its title, and its heading takes the focus", () =>
  onPage(async (page) => {
    await sample(page);
    const titles = new Set();
    for (const [place, heading] of Object.entries(places)) {
      await goTo(page, place);
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      assert.ok(focused.includes(heading), `${place}: focus is on "${focused}"`);
      titles.add(await page.title());
    }
    assert.equal(titles.size, Object.keys(places).length, [...titles].join(" | "));
    for (const title of titles) assert.match(title, /Oberkamp.* – Ready42$/);
  }));

test("an assessment is filled in by keyboard alone", () =>
  onPage(async (page) => {
    const tabTo = async (name) => {
      for (let steps = 0; steps < 200; steps += 1) {
        await page.keyboard.press("Tab");
        const text = await page.evaluate(() => {
          const it = document.activeElement;
          return it?.getAttribute("aria-label") ?? it?.labels?.[0]?.textContent ?? it?.textContent ?? "";
        });
        if (text.includes(name)) return;
      }
      assert.fail(`"${name}" cannot be reached by Tab`);
    };
    await tabTo("Start a new assessment");
    await page.keyboard.press("Enter");
    await reads(page, places.profile);
    await tabTo("Go to the questions");
    await page.keyboard.press("Enter");
    await reads(page, places.questions);
    await tabTo("Begin");
    await page.keyboard.press("Enter");
    await reads(page, places["questions/4"]);
    const before = await page.locator(selectors.readiness).innerText();
    await tabTo("Absent");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const checked = page.locator(`${selectors.answer}:checked`);
    await page.locator("label", { has: checked, hasText: "2 · Defined" }).waitFor();
    assert.equal(await checked.count(), 1);
    await changed(page, before);
    const ring = await checked.first().evaluate((it) => {
      const around = [it, it.closest("label")];
      return around.some((at) => {
        const style = getComputedStyle(at);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      });
    });
    assert.ok(ring, "the focus cannot be seen");
  }));

test("a saved file is opened again, and a wrong one says all that is wrong", () =>
  onPage(async (page, { address }) => {
    const text = await readFile(new URL("tests/suite/public-body-buyer.json", root));
    const input = page.locator('input[type="file"]');
    const wrong = await readFile(new URL("tests/suite/refused/answers-out-of-range.json", root));
    await input.setInputFiles({ name: "wrong.json", mimeType: "application/json", buffer: wrong });
    const errors = page.locator(selectors.errors);
    await errors.waitFor();
    for (const words of ["/answers/4.1-1/level", "found 7", "0, 1, 2, 3 or 4", "clauses cannot be excluded"]) {
      assert.ok((await errors.innerText()).includes(words), words);
    }
    assert.ok(await errors.evaluate((it) => it.contains(document.activeElement)), "the errors have the focus");
    await input.setInputFiles({ name: "good.json", mimeType: "application/json", buffer: text });
    await page.waitForURL(/#\/a\//);
    await page.waitForFunction(() => document.title.includes("Vestermark"));
    await page.locator(selectors.status, { hasText: /^Saved in this browser/ }).waitFor();

    await open(page, address);
    await sample(page);
    await page.locator(selectors.status, { hasText: /^Saved in this browser/ }).waitFor();
    await open(page, address);
    // Side by side: the list is read from the database, which takes its time.
    const kept = page.getByRole("link", { name: /^Continue/ });
    await kept.nth(1).waitFor();
    assert.equal(await kept.count(), 2);
  }));

// The page in German: chosen, loaded, marked where it falls back, and left again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { score } from "./lib/command.mjs";
import { download } from "./lib/journey.mjs";
import { open, reads, selectors } from "./lib/page.mjs";
import { withSite } from "./lib/site.mjs";

/** Runs `use` on the page in a browser whose user reads German first. */
const inGerman = (use) =>
  withSite(
    async (site) => {
      await site.context.addInitScript(watchHeadings);
      await open(site.page, site.address);
      return use(site.page, site);
    },
    { browser: { locale: "de-AT" } },
  );

/** Runs in the page before anything else: writes down every heading and notice of the loader. */
function watchHeadings() {
  globalThis.r42Seen = new Set();
  const look = () => {
    const found = document.querySelector("main h1, #boot")?.textContent;
    if (found) globalThis.r42Seen.add(found);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Goes to a place of the assessment that is open. */
async function visit(page, place, heading) {
  await page.evaluate((place) => {
    location.hash = location.hash.replace(/^(#\/a\/[^/]+\/).*/, `$1${place}`);
  }, place);
  await reads(page, heading);
}

/** Begins an assessment. */
async function begin(page) {
  await page.getByRole("button", { name: "Neue Bewertung beginnen" }).first().click();
  await reads(page, "Profil");
}

/** Every text on the page that is the identifier of a message. */
const identifiers = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim();
      if (/^[a-z]+(-[a-z0-9]+)+$/.test(text) || /[\u0001-\u0008]/.test(text)) found.push(text);
    }
    return found;
  });

test("who likes German gets German from the first heading on, by one file more and none after", () =>
  inGerman(async (page, { server, recorder }) => {
    assert.equal(await page.locator("html").getAttribute("lang"), "de");
    assert.equal(await page.locator("html").getAttribute("dir"), "ltr");
    const seen = await page.evaluate(() => [...globalThis.r42Seen]);
    const foreign = seen.filter((it) => it !== "Wird geladen" && it !== "Loading" && !/^Wie bereit/.test(it));
    assert.deepEqual(foreign, []);
    const packs = server.log.filter((line) => /GET \/de-[0-9a-f]{16}\.txt 200 br/.test(line));
    assert.equal(packs.length, 1, server.log.join("\n"));
    recorder.mark();
    await begin(page);
    await visit(page, "questions/4", "Kontext der Organisation");
    await visit(page, "result", "Auswertung");
    await visit(page, "report", "Bericht");
    assert.deepEqual(recorder.since(), []);
  }));

test("numbers, plurals and dates are German", () =>
  inGerman(async (page) => {
    await begin(page);
    assert.match(await page.locator(".live").innerText(), /^\d+ Fragen treffen zu/);
    assert.equal(await page.locator(selectors.readiness).innerText(), "0,0–100,0\u202f%");
    await visit(page, "questions/4", "Kontext der Organisation");
    const card = page.locator("fieldset.question").first();
    await card.locator(selectors.answer).nth(3).check();
    await card.locator("details.help > summary").first().click();
    for (const [title, said] of [["Eins", "1 Nachweis"], ["Zwei", "2 Nachweise"]]) {
      const form = card.locator("details.inner");
      if (!(await form.evaluate((it) => it.open))) await form.locator("summary").click();
      await form.getByLabel("Titel").fill(title);
      await form.getByRole("button", { name: "Hinzufügen und beifügen" }).click();
      await card.locator(".help-state", { hasText: new RegExp(`^${said}$`) }).waitFor();
    }
    await page.locator(selectors.status, { hasText: /gespeichert um \d\d:\d\d Uhr/ }).waitFor();
    await visit(page, "report", "Bericht");
    assert.match(await page.locator(".document .cover").innerText(), /Stand \d\d\.\d\d\.\d{4}\./);
  }));

test("what is not translated is marked as English, and what is, is not", () =>
  inGerman(async (page) => {
    await begin(page);
    await visit(page, "questions/4", "Kontext der Organisation");
    const translated = page.locator("#at-4\\.3-1");
    await translated.locator("legend", { hasText: "Haben Sie schriftlich festgelegt" }).waitFor();
    assert.equal(await translated.locator("[data-r42=fell-back]").count(), 0);
    assert.equal(await translated.locator(".choice-text[lang]").count(), 0);
    const other = page.locator("#at-4\\.1-1");
    assert.equal(await other.locator("[data-r42=fell-back]").innerText(), "auf Englisch");
    assert.equal(await other.locator("[data-r42=fell-back]").getAttribute("lang"), "de");
    assert.equal(await other.locator("legend [lang=en]").count(), 1);
    assert.equal(await other.locator(".choice-text[lang=en]").count(), 5);
  }));

test("the report in German is the one that the command prints", () =>
  inGerman(async (page) => {
    await page.getByRole("button", { name: /^Beispiel ansehen/ }).click();
    await reads(page, "Auswertung");
    await visit(page, "report", "Bericht");
    const assessment = await download(page, "Bewertung (JSON)");
    const json = await download(page, "Bericht (JSON)");
    const day = JSON.parse(json.text).asOf;
    for (const [name, format] of [["Bericht (HTML)", "html"], ["Bericht (Markdown)", "markdown"]]) {
      const file = await download(page, name);
      assert.equal(file.text, await score(assessment.text, format, day, "de"), format);
      assert.match(file.text, /Anwendbarkeitserklärung/);
    }
    assert.equal(json.text, await score(assessment.text, "json", day, "de"));
  }));

test("no page shows an identifier or breaks a rule of accessibility", () =>
  inGerman(async (page) => {
    const wrong = [];
    const look = async (name) => {
      wrong.push(...(await identifiers(page)).map((it) => `${name}: ${it}`));
      wrong.push(...(await violations(page)).map((it) => `${name}: ${it}`));
    };
    await look("start");
    await page.evaluate(() => (location.hash = "#/about"));
    await reads(page, "Über Ready42");
    await look("about");
    await page.evaluate(() => (location.hash = "#/"));
    await page.getByRole("button", { name: /^Beispiel ansehen/ }).click();
    await reads(page, "Auswertung");
    await look("result");
    for (const [place, heading] of [
      ["profile", "Profil"],
      ["questions", "Fragen"],
      ["questions/4", "Kontext der Organisation"],
      ["statement", "Anwendbarkeitserklärung"],
      ["plan", "Plan"],
      ["report", "Bericht"],
    ]) {
      await visit(page, place, heading);
      await look(place);
    }
    assert.deepEqual(wrong, []);
  }));

test("the layout turns with the direction of writing, and no page is wider than a phone", () =>
  inGerman(async (page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole("button", { name: /^Beispiel ansehen/ }).click();
    await reads(page, "Auswertung");
    const wrong = [];
    for (const [place, heading] of [
      ["profile", "Profil"],
      ["questions", "Fragen"],
      ["questions/4", "Kontext der Organisation"],
      ["statement", "Anwendbarkeitserklärung"],
      ["plan", "Plan"],
      ["report", "Bericht"],
      ["result", "Auswertung"],
    ]) {
      await visit(page, place, heading);
      for (const direction of ["ltr", "rtl"]) {
        const found = await page.evaluate((direction) => {
          document.documentElement.dir = direction;
          const boxes = [...document.querySelectorAll("main p")].map((it) => it.getBoundingClientRect());
          const { left, right } = boxes.find((it) => it.width > 0);
          const start = direction === "rtl" ? innerWidth - right : left;
          return { width: document.documentElement.scrollWidth, start };
        }, direction);
        if (found.width > 320) wrong.push(`${place} ${direction}: ${found.width} pixels wide`);
        if (found.start > 40) wrong.push(`${place} ${direction}: begins at ${found.start}`);
      }
    }
    assert.deepEqual(wrong, []);
  }));

test("English is chosen in the header, at the same place, and remembered until all is deleted", () =>
  inGerman(async (page, { address }) => {
    await begin(page);
    await visit(page, "questions/4", "Kontext der Organisation");
    await page.locator(selectors.answer).nth(2).check();
    await page.locator(selectors.status, { hasText: /^In diesem Browser gespeichert um/ }).waitFor();
    const place = await page.evaluate(() => location.hash);
    await page.getByRole("link", { name: "English" }).click();
    await page.locator(selectors.ready).waitFor({ state: "attached" });
    await reads(page, "Context of the organization");
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.ok(await page.locator(selectors.answer).nth(2).isChecked());
    const now = await page.evaluate(() => ({ hash: location.hash, search: location.search }));
    assert.deepEqual(now, { hash: place, search: "" });

    await open(page, address);
    await reads(page, "How ready are you");
    await page.getByRole("link", { name: "Deutsch" }).click();
    await reads(page, "Wie bereit sind Sie");
    await page.getByRole("button", { name: "Alles aus diesem Browser löschen" }).click();
    await page.getByRole("button", { name: "Endgültig löschen" }).click();
    await page.getByText("Alles wurde aus diesem Browser gelöscht.").waitFor();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  }));

test("where the pack does not come the page is in English and says so", () =>
  withSite(
    async ({ page, context, address }) => {
      await context.route(/\/de-[0-9a-f]{16}\.txt$/, (route) => route.abort());
      await open(page, address);
      await reads(page, "How ready are you");
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
      const notice = await page.locator("[data-r42=language-missing]").innerText();
      assert.match(notice, /^Deutsch could not be loaded/);
    },
    { browser: { locale: "de-DE" } },
  ));

test("who likes a language that is not there gets English, and loads no pack", () =>
  withSite(
    async ({ page, address, server }) => {
      await open(page, address);
      await reads(page, "How ready are you");
      assert.deepEqual(server.log.filter((line) => /GET \/[a-z]{2}-/.test(line)), []);
    },
    { browser: { locale: "sv-SE" } },
  ));

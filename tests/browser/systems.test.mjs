// The register of AI systems on the page: named, judged, taken in from a table, taken along.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { registerAsTable, score } from "./lib/command.mjs";
import { download } from "./lib/journey.mjs";
import { begin, goTo, open, reads, sample, selectors } from "./lib/page.mjs";
import { onPage, withSite } from "./lib/site.mjs";

const saved = (page) => page.locator(selectors.status, { hasText: /^Saved in this browser/ }).waitFor();

const judged = (page) => page.locator('[data-r42="judged"]');

/** Names a system on the page of the register and waits for its entry. */
async function add(page, name) {
  await page.getByLabel("What people call it").fill(name);
  await page.getByRole("button", { name: "Add a system" }).click();
  await reads(page, name);
}

/** An assessment with this register, as a file to open. */
const file = (systems) => ({
  name: "file.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({ format: "ready42/assessment", version: 1, questionnaire: "iso-42001", systems }),
  ),
});

async function give(page, systems) {
  await page.locator('input[type="file"]:enabled').setInputFiles(file(systems));
  await reads(page, "Result");
  await goTo(page, "systems");
}

test("an entry is begun, judged as it is filled in, kept, and removed when that is confirmed", () =>
  onPage(async (page, { address }) => {
    await begin(page);
    await goTo(page, "systems");
    await page.getByRole("heading", { name: "What belongs in here" }).waitFor();
    await page.getByRole("button", { name: "Add a system" }).click();
    await page.locator(".fault", { hasText: "Give the system a name first." }).waitFor();
    await add(page, "Hiring <b>aid</b>");
    assert.ok(await page.locator("h1").evaluate((it) => it === document.activeElement), "the heading has the focus");
    assert.match(await judged(page).innerText(), /Not known[\s\S]*owner/);

    await page.getByLabel("recruitment and work").check();
    assert.match(await judged(page).innerText(), /High-risk[\s\S]*Annex III\(4\)[\s\S]*check with counsel/);
    assert.match(await judged(page).innerText(), /High: eligibility \(by recruitment and work\)/);
    await page.getByLabel("recognising emotions").check();
    await page.getByLabel("applicants").check();
    assert.match(await judged(page).innerText(), /Prohibited practice[\s\S]*Art\. 5\(1\)\(f\)/);
    await page.locator("#agents-yes").check();
    await page.getByLabel("Machine identities").fill("svc-hiring\n  svc-mail  \n\n");
    await page.getByLabel("Who answers for it").fill("Head of HR");
    const lacks = await judged(page).locator(".lacks-list").innerText();
    assert.ok(!/identity|owner/.test(lacks) && /purpose/.test(lacks), lacks);

    // A name can be typed anew, and is never taken away.
    const name = page.getByLabel("Name", { exact: true });
    await name.fill("");
    await page.locator(".fault", { hasText: "A system needs a name" }).waitFor();
    await name.pressSequentially("Hiring aid");
    await reads(page, "Hiring aid");

    await saved(page);
    await open(page, address);
    await page.getByRole("link", { name: /^Continue/ }).click();
    await page.getByRole("navigation", { name: "Steps of the assessment" }).getByRole("link", { name: /AI systems/ }).click();
    const row = page.locator(".systems-table tbody tr");
    assert.match(await row.innerText(), /S1\s+Hiring aid[\s\S]*Head of HR[\s\S]*High[\s\S]*Prohibited practice/);
    await row.getByRole("link").click();
    assert.equal(await page.getByLabel("Machine identities").inputValue(), "svc-hiring\nsvc-mail");

    await page.getByRole("button", { name: /Remove from the register/ }).click();
    await page.getByRole("button", { name: "Keep" }).click();
    await page.getByRole("button", { name: /Remove from the register/ }).click();
    await page.getByRole("button", { name: "Delete for good" }).click();
    await page.getByRole("heading", { name: "What belongs in here" }).waitFor();
  }));

test("a table shows what it would change, changes nothing before that is confirmed, and comes out as the command's", () =>
  onPage(async (page) => {
    await give(page, [{ id: "S1", name: "Ledra", owner: "=Board", purpose: "Scores, \"fairly\"" }]);
    await page.getByText("Take in from a table").click();
    const paste = page.getByLabel("Or paste rows");
    const look = page.getByRole("button", { name: "See what would change" });
    await paste.fill("title\nLedra\n");
    await look.click();
    await page.locator(selectors.errors, { hasText: "no column 'name'" }).waitFor();
    await paste.fill("name;owner;agents;colour\nLedra;Head of risk;no;red\nFilter;IT;perhaps;\nVera;;;\n");
    await look.click();
    const taken = page.locator('[data-r42="taken"]');
    await taken.waitFor();
    const said = await taken.innerText();
    for (const words of ["1 would be added, 1 changed, 0 stay", "line 3, agents", '"perhaps"', "colour"]) {
      assert.ok(said.includes(words), `"${words}" is not in ${said}`);
    }
    assert.equal(await page.locator(".systems-table tbody tr").count(), 1, "nothing is changed yet");
    await taken.getByRole("button", { name: "Leave everything as it is" }).click();
    assert.equal(await page.locator(".systems-table tbody tr").count(), 1);
    await look.click();
    await taken.getByRole("button", { name: "Take over 2 systems" }).click();
    await page.getByText("Taken over.").waitFor();
    assert.equal(await page.locator(".systems-table tbody tr").count(), 2);

    const table = await download(page, "Download as CSV");
    assert.match(table.name, /\.systems\.csv$/);
    await goTo(page, "report");
    const assessment = await download(page, "Assessment (JSON)");
    assert.equal(table.text, await registerAsTable(assessment.text));
    const report = await download(page, "Report (JSON)");
    const parsed = JSON.parse(report.text);
    assert.equal(report.text, await score(assessment.text, "json", parsed.asOf));
    assert.deepEqual(parsed.systems.map((it) => it.owner), ["Head of risk", ""]);
    assert.ok(await page.locator(".document h2", { hasText: "AI systems in scope" }).count());
  }));

test("two hundred systems stay fluid, and only the open one has a form", () =>
  onPage(async (page) => {
    const systems = Array.from({ length: 200 }, (_, index) => ({
      id: `S${index + 1}`,
      name: `System ${index + 1}`,
      uses: ["credit", "talks-with-people"],
      data: ["personal"],
      roles: ["use"],
    }));
    await give(page, systems);
    assert.equal(await page.locator(".systems-table tbody tr").count(), 200);
    assert.ok(await page.getByLabel("What people call it").isDisabled(), "the register is full");
    await page.getByRole("link", { name: "System 137" }).click();
    await reads(page, "System 137");
    assert.equal(await page.locator(".system-form").count(), 1);
    const text = "A purpose of forty letters, typed quickly";
    const began = Date.now();
    await page.getByLabel("What it is for").pressSequentially(text);
    const each = (Date.now() - began) / text.length;
    assert.ok(each < 150, `${each} ms for each letter`);
    assert.equal(await page.getByLabel("What it is for").inputValue(), text);
  }));

test("an entry has no violation, in the dark and 320 pixels wide", () =>
  withSite(
    async ({ page, address }) => {
      await open(page, address);
      await sample(page);
      await goTo(page, "systems");
      await page.getByRole("link", { name: "Fennmoor Assist" }).click();
      await reads(page, "Fennmoor Assist");
      assert.deepEqual(await violations(page), []);
      const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} pixels wider than the window`);
    },
    { browser: { colorScheme: "dark", viewport: { width: 320, height: 640 } } },
  ));

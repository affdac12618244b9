// What would follow, and when: ticks in the plan, and the timetable that an assessment keeps.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { download } from "./lib/journey.mjs";
import { goTo, open, reads, sample, selectors } from "./lib/page.mjs";
import { onPage } from "./lib/site.mjs";

const panel = (page) => page.locator("section.what-if");

/** The row of the panel for a figure: its cells. */
const figure = async (page, name) => {
  const row = panel(page).locator("tbody tr", { has: page.getByRole("rowheader", { name, exact: true }) });
  return row.locator("td").allInnerTexts();
};

const toPlan = async (page) => {
  await sample(page);
  await goTo(page, "plan");
};

/** Goes to the timetable as a person does, and says that there are so many days a week. */
const toTimetable = async (page, days) => {
  await toPlan(page);
  await page.getByRole("link", { name: "Lay the plan over time" }).click();
  await reads(page, "Timetable");
  await page.getByRole("textbox", { name: "Person-days a week" }).fill(days);
  await page.keyboard.press("Tab");
  await page.locator("svg.gantt").waitFor();
};

test("a tick shows what would follow and changes nothing", () =>
  onPage(async (page) => {
    await toPlan(page);
    const readiness = await page.locator(selectors.readiness).innerText();
    const tick = page.getByRole("checkbox", { name: /^What if this were done/ });
    await tick.nth(4).check();
    const [now, then, change] = await figure(page, "Readiness");
    assert.equal(now, readiness);
    assert.notEqual(then, now);
    assert.match(change, /^\+\d/);
    assert.match(await panel(page).getByRole("status").innerText(), /^1 remedy ticked/);
    assert.ok((await figure(page, "AI RMF 1.0")).length === 3, "other frameworks are there");
    assert.equal(await page.locator(selectors.readiness).innerText(), readiness);
    assert.deepEqual(await violations(page), []);
    await panel(page).getByRole("button", { name: "Untick all" }).click();
    assert.ok(!(await tick.nth(4).isChecked()), "it is still ticked");
    assert.equal(await panel(page).locator("table").count(), 0);
  }));

test("what a remedy needs first is done with it, and marked", () =>
  onPage(async (page) => {
    await toPlan(page);
    const waiting = page.locator("li", { hasText: /^.*After “/s }).filter({ has: page.locator(selectors.entry) }).first();
    await waiting.getByRole("checkbox").check();
    await page.locator(".suppose", { hasText: "Needed first" }).first().waitFor();
    assert.match(await panel(page).getByRole("status").innerText(), /more needed first/);
  }));

test("what is ticked becomes true only after it is confirmed, and is what was shown", () =>
  onPage(async (page) => {
    await toPlan(page);
    await page.getByRole("checkbox", { name: /^What if this were done/ }).first().check();
    const [, then] = await figure(page, "Readiness");
    await panel(page).getByRole("button", { name: "Mark as done …" }).click();
    assert.match(await panel(page).innerText(), /answers? (is|are) raised and \d+ records? dated today/);
    await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
    assert.deepEqual(await violations(page), []);
    await panel(page).getByRole("button", { name: "Leave as it is" }).click();
    assert.notEqual(await page.locator(selectors.readiness).innerText(), then);
    await panel(page).getByRole("button", { name: "Mark as done …" }).click();
    await panel(page).getByRole("button", { name: "Mark as done", exact: true }).click();
    await page.locator(selectors.readiness, { hasText: then }).waitFor();
    await goTo(page, "report");
    const { text } = await download(page, "Assessment (JSON)");
    const { evidence } = JSON.parse(text);
    const today = new Date().toISOString().slice(0, 10);
    assert.ok(Object.values(evidence).some(({ date }) => date === today), "there is no new record");
  }));

test("a capacity lays the plan over time, and what is arranged is kept", () =>
  onPage(async (page, { address }) => {
    await toTimetable(page, "10");
    const rows = page.locator("table.timetable tbody tr");
    const bars = page.locator("svg.gantt .gantt-bar");
    assert.equal(await rows.count(), await bars.count());
    assert.deepEqual(await violations(page), []);

    await page.getByRole("textbox", { name: /^Person: / }).first().fill("Ada <b>");
    await page.getByLabel(/^Due: /).first().fill("2020-01-01");
    await rows.first().getByText("Late").waitFor();
    await page.getByLabel(/^State: /).nth(1).selectOption("dropped");
    await page.getByRole("heading", { name: "Done or dropped" }).waitFor();
    assert.match(await page.locator("svg.gantt").innerHTML(), /Ada &lt;b&gt;/);
    await page.locator(selectors.status, { hasText: /^Saved in this browser/ }).waitFor();

    // Taken down again from what the browser keeps.
    const here = page.url();
    await open(page, address);
    await page.goto(here);
    await reads(page, "Timetable");
    assert.equal(await page.getByRole("textbox", { name: /^Person: / }).first().inputValue(), "Ada <b>");
    assert.equal(await page.getByRole("textbox", { name: "Person-days a week" }).inputValue(), "10");

    const csv = await download(page, "Plan for trackers (CSV)");
    assert.match(csv.name, /\.csv$/);
    assert.ok(csv.text.startsWith("\ufeffSummary,Description,Assignee,"), csv.text.slice(0, 80));
    assert.ok(csv.text.includes(",Ada <b>,"));
    const calendar = await download(page, "Calendar (iCalendar)");
    assert.match(calendar.name, /\.ics$/);
    assert.equal(calendar.text.split("BEGIN:VEVENT").length - 1, await rows.count());
  }));

test("a day to be done by says what it takes, or that nothing is enough", () =>
  onPage(async (page) => {
    await toTimetable(page, "5");
    const by = page.getByLabel("To be done by");
    const said = page.locator(".timetable-said");
    await by.fill("2020-01-06");
    await said.getByText(/^No capacity keeps /).waitFor();
    await by.fill("2090-01-06");
    await said.getByText(/^Everything is done by 2090-01-06/).waitFor();
    const capacity = page.getByRole("textbox", { name: "Person-days a week" });
    await capacity.fill("none");
    await page.keyboard.press("Tab");
    await page.getByText("Enter a number from 0.1 to 500").waitFor();
    await capacity.fill("");
    await page.keyboard.press("Tab");
    await said.getByText(/with 1 person-day a week/).waitFor();
  }));

test("the timetable fits a narrow screen", () =>
  onPage(async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await toTimetable(page, "2.5");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `the page is ${wide} pixels too wide`);
    await page.getByRole("link", { name: "Why this order" }).click();
    await reads(page, "Plan");
    await page.getByRole("checkbox", { name: /^What if this were done/ }).first().check();
    await page.locator(".what-if-slim").waitFor();
    const plan = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(plan <= 0, `the plan is ${plan} pixels too wide`);
  }));

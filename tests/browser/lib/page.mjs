// What the tests know of the page: every selector, and the way to a place. Nothing else knows.

export const selectors = {
  /** Set by the boot script once the page is started and locked. */
  ready: 'html[data-r42-state="ready"]',
  /** The heading of whatever is shown. */
  heading: "main h1",
  /** The radios of a question. */
  answer: '[data-r42="answer"]',
  /** The readiness that follows from the answers. */
  readiness: '[data-r42="readiness"]',
  /** The verdict that follows. */
  verdict: '[data-r42="verdict"]',
  /** What is said about saving. */
  status: '[data-r42="save-status"]',
  /** A remedy of the plan. */
  entry: '[data-r42="plan-entry"]',
  /** A record of the register. */
  record: '[data-r42="record"]',
  /** What is wrong with a file. */
  errors: '[data-r42="error-summary"]',
};

/** The steps of an assessment, by the end of their address, with the heading each has. */
export const places = {
  profile: "Profile",
  systems: "AI systems",
  questions: "Questions",
  "questions/4": "Context of the organization",
  "questions/A.6": "AI system life cycle",
  statement: "Statement of Applicability",
  evidence: "Evidence",
  result: "Result",
  "explain/coverage": "Coverage",
  plan: "Plan",
  timetable: "Timetable",
  report: "Report",
};

/** Loads the page and waits until it is started and locked. */
export async function open(page, address) {
  const response = await page.goto(address, { waitUntil: "load" });
  await page.locator(selectors.ready).waitFor({ state: "attached" });
  await page.locator(selectors.heading).first().waitFor();
  return response;
}

/** Waits for a heading. */
export async function reads(page, heading) {
  await page.locator(selectors.heading, { hasText: heading }).waitFor();
}

/** Begins an assessment from the first page. */
export async function begin(page) {
  await page.getByRole("button", { name: "Start a new assessment" }).first().click();
  await reads(page, places.profile);
}

/** Opens the sample from the first page. */
export async function sample(page) {
  await page.getByRole("button", { name: /try the sample/i }).first().click();
  await reads(page, places.result);
}

/** Goes to a step of the assessment that is open, as a link would. */
export async function goTo(page, place) {
  await page.evaluate((place) => {
    location.hash = location.hash.replace(/^(#\/a\/[^/]+\/).*/, `$1${place}`);
  }, place);
  await reads(page, places[place]);
}

/** Goes from where the page opens to a question that can be answered. */
export async function toFirstQuestion(page) {
  await begin(page);
  await goTo(page, "questions/4");
  await page.locator(selectors.answer).first().waitFor();
}

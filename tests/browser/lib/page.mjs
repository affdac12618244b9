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
};

/** Loads the page and waits until it is started and locked. */
export async function open(page, address) {
  const response = await page.goto(address, { waitUntil: "load" });
  await page.locator(selectors.ready).waitFor({ state: "attached" });
  await page.locator(selectors.heading).first().waitFor();
  return response;
}

/** Goes from where the page opens to a question that can be answered. */
export async function toFirstQuestion(page) {
  await page.locator(selectors.answer).first().waitFor();
}

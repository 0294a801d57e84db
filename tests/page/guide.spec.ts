// The guide, as it was built: its programs run, follow the theme and are there without scripts and in print.

import { expect, type Locator, type Page, test } from "@playwright/test";
import { readdirSync } from "node:fs";

import { screenshot, violations } from "./bench.js";

const PAGES = readdirSync("www/dist/guide").filter((name) => name.endsWith(".html") && name !== "search.html");

const scope = (page: Page, at = 0): Locator => page.locator("yield-scope").nth(at);

/** Opens a page; what its console tells of errors is gathered. */
async function visit(page: Page, name: string): Promise<string[]> {
  const told: string[] = [];
  page.on("console", (message) => message.type() === "error" && told.push(message.text()));
  page.on("pageerror", (error) => told.push(String(error)));
  await page.goto(`/guide/${name}`);
  return told;
}

test("the page leads to the guide and the guide back", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Guide" }).click();
  await expect(page).toHaveTitle("Yieldscope guide");
  await page.getByRole("link", { name: "Open the microscope" }).click();
  await expect(page.getByRole("button", { name: "Run", exact: true })).toBeVisible();
});

test("a program of the guide is stepped and driven by hand", async ({ page }) => {
  const told = await visit(page, "send.html");
  const door = page.locator("yield-scope", { hasText: "def door" });
  await door.scrollIntoViewIfNeeded();
  await door.getByRole("button", { name: "Forward one yield" }).click();
  await expect(door.locator(".generator-list")).toContainText("asleep at line 4");
  await door.getByRole("button", { name: "send(…) on door #1" }).click();
  await door.getByLabel("Python expression for send").fill("'open'");
  await door.getByLabel("Python expression for send").press("Enter");
  await expect(door.locator(".generator-list")).toContainText("'open'");
  await door.getByRole("button", { name: "Run", exact: true }).click();
  await expect(door.locator(".console")).toContainText("closed");
  expect(told).toEqual([]);
});

test("every page has a program whose output is the one written beside it, and no fault of ours", async ({ page }) => {
  test.slow();
  expect(PAGES.length).toBeGreaterThan(14);
  for (const name of PAGES) {
    const told = await visit(page, name);
    const programs = await page.locator("yield-scope").count();
    if (name !== "embedding.html") expect(programs, name).toBeGreaterThan(0);
    if (!programs) continue;
    const written = await scope(page).locator("pre[slot=output]").textContent();
    await scope(page).getByRole("button", { name: "Run", exact: true }).click();
    await expect(scope(page).locator(".console"), name).toContainText((written ?? "").trim().split("\n").at(-1) ?? "");
    const faults = await violations(page);
    expect(faults.filter((fault) => /yield-scope|class="scope|yieldscope-predict|slot="/.test(fault)), name).toEqual([]);
    expect(told, name).toEqual([]);
  }
});

test("its programs follow it into the dark", async ({ page }) => {
  await visit(page, "pipelines.html");
  const paper = () => scope(page).locator(".frame").evaluate((frame) => getComputedStyle(frame).backgroundColor);
  await expect(scope(page).locator(".readout-says")).toHaveText(/Ready/);
  const light = await paper();
  await page.screenshot({ path: screenshot("guide-light") });
  await page.locator(".theme-toggle:visible").first().click();
  await expect.poll(paper).not.toBe(light);
  await scope(page).getByRole("button", { name: "Forward one yield" }).click();
  await page.screenshot({ path: screenshot("guide-dark") });
  expect((await violations(page)).filter((fault) => /yield-scope|class="scope|to-the-microscope/.test(fault))).toEqual([]);
});

test("a question shows its answer when asked", async ({ page }) => {
  await visit(page, "expressions.html");
  const question = page.locator("details.yieldscope-predict").first();
  await expect(question.getByText("The new one:")).toBeHidden();
  await question.locator("summary").click();
  await expect(question.getByText("The new one:")).toBeVisible();
});

test("without scripts the program, its output and a picture of its run are there", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/guide/index.html`);
  await expect(page.getByText("def count_up_to(limit):")).toBeVisible();
  await expect(page.locator("pre[slot=output]").first()).toBeVisible();
  const poster = page.getByRole("img", { name: /count_up_to yields 1; prints 1/ });
  await expect(poster).toBeVisible();
  expect(await poster.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(100);
  await page.screenshot({ path: screenshot("guide-no-scripts"), fullPage: true });
  await context.close();
});

test("in print too, and no buttons", async ({ page }) => {
  await visit(page, "index.html");
  await expect(scope(page).locator(".readout-says")).toHaveText(/Ready/);
  const poster = scope(page).locator("img[slot=poster]");
  await expect(poster).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(poster).toBeVisible();
  await expect(scope(page).locator("pre[slot=output]")).toBeVisible();
  await expect(scope(page).getByRole("button", { name: "Run", exact: true })).toBeHidden();
  await page.screenshot({ path: screenshot("guide-print"), fullPage: true });
});

test("on a phone it fits", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const name of PAGES) {
    await page.goto(`${baseURL}/guide/${name}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
  }
  await context.close();
});

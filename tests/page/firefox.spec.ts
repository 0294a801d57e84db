// The same sites in the machine's own Firefox, which is driven by WebDriver BiDi.

import { expect, test } from "@playwright/test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";

import { serveSites, type Sites } from "./sites.js";

const firefox = process.env["FIREFOX"];

let sites: Sites;
let browser: Browser;
test.skip(!firefox, "there is no Firefox");
test.beforeAll(async () => {
  sites = await serveSites();
  browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox ?? "", headless: true });
});
test.afterAll(async () => {
  await browser?.close();
  sites?.close();
});

/** What readers press to change a site's theme, one after the other. */
const toggles: Record<string, string[]> = {
  furo: [".theme-toggle"],
  alabaster: [],
  material: ["label[for=__palette_1]"],
  mdbook: ["#mdbook-theme-toggle", "#mdbook-theme-navy"],
  starlight: [],
  plain: [],
};

/** Waits until a part of the first element says something. */
const says = (page: Page, part: string, words: string) =>
  page.waitForFunction(
    (part, words) => document.querySelector("yield-scope")?.shadowRoot?.querySelector(part)?.textContent?.includes(words),
    { timeout: 15_000 },
    part,
    words,
  );

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector("yield-scope")?.shadowRoot?.querySelector(".frame") as Element).backgroundColor);

for (const [site, presses] of Object.entries(toggles)) {
  test(`in Firefox a generator is stepped on a page of ${site}`, async () => {
    const page = await browser.newPage();
    const told: string[] = [];
    page.on("console", (message) => message.type() === "error" && told.push(message.text()));
    page.on("pageerror", (error) => told.push(String(error)));
    await page.goto(sites.address(site));
    await says(page, ".readout-says", "Ready");
    await page.locator('yield-scope >>> [aria-label="Forward one yield"]').click();
    await says(page, ".generator-list", "asleep at line 4");
    await page.locator("yield-scope >>> .button-main").click();
    await says(page, ".console", "[1, 2]");
    const light = await paper(page);
    for (const press of presses) await page.evaluate((press) => document.querySelector<HTMLElement>(press)?.click(), press);
    if (presses.length) await expect.poll(() => paper(page)).not.toBe(light);
    expect(told).toEqual([]);
    await page.close();
  });
}

// Real sites, made by the generators that authors use from the packages as installed (build/sites.sh), served under a strict policy.

import { expect, type Page, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { screenshot, violations } from "./bench.js";
import { SITES, serveSites, type Sites } from "./sites.js";

let sites: Sites;
test.beforeAll(async () => (sites = await serveSites()));
test.afterAll(() => sites.close());

/** How a reader of the site changes its theme. */
const toggles: Record<string, ((page: Page) => Promise<void>) | undefined> = {
  furo: async (page) => {
    // From the system's (light) to dark.
    await page.locator(".theme-toggle:visible").first().click();
  },
  material: async (page) => page.locator("label[for=__palette_1]").click(),
  starlight: async (page) => {
    await page.locator("starlight-theme-select select").first().selectOption("dark");
  },
  mdbook: async (page) => {
    await page.locator("#mdbook-theme-toggle").click();
    await page.locator("#mdbook-theme-navy").click();
  },
  plain: async (page) => {
    await page.evaluate(() => (document.documentElement.dataset["theme"] = "dark"));
  },
  alabaster: undefined,
};

for (const [site, toggle] of Object.entries(toggles)) {
  test(`a generator is stepped on a page of ${site}`, async ({ page }) => {
    const told: string[] = [];
    // A theme asks for files that a small site does not have.
    page.on("console", (message) => message.type() === "error" && !/favicon|custom\.css/.test(message.location().url) && told.push(message.text()));
    page.on("pageerror", (error) => told.push(String(error)));
    await page.goto(sites.address(site));
    const scope = page.locator("yield-scope").first();
    await scope.scrollIntoViewIfNeeded();
    await expect(scope.locator(".readout-says")).toHaveText(/Ready/);
    await scope.getByRole("button", { name: "Forward one yield" }).click();
    await expect(scope.locator(".generator-list")).toContainText("asleep at line 4");
    await scope.getByRole("button", { name: "Run", exact: true }).click();
    await expect(scope.locator(".console")).toContainText("[1, 2]");
    const second = page.locator("yield-scope").nth(1);
    await second.scrollIntoViewIfNeeded();
    await second.getByRole("button", { name: "Run", exact: true }).click();
    await expect(second.locator(".console")).toContainText("14");
    await expect(second.getByRole("button", { name: "Edit" })).toBeHidden();

    // As large as everywhere, whatever the theme makes of its root's letters.
    expect(await scope.locator(".frame").evaluate((frame) => getComputedStyle(frame).fontSize)).toBe("14px");
    const paper = () => scope.locator(".frame").evaluate((frame) => getComputedStyle(frame).backgroundColor);
    const light = await paper();
    await page.screenshot({ path: screenshot(`site-${site}`) });
    if (toggle) {
      await toggle(page);
      await expect.poll(paper).not.toBe(light);
      await page.screenshot({ path: screenshot(`site-${site}-dark`) });
    }
    // The themes have faults of their own; ours has none.
    expect((await violations(page)).filter((fault) => fault.includes("yield-scope") || fault.includes("class=\"scope"))).toEqual([]);
    expect(told).toEqual([]);
  });
}

test("only pages with a program pay for the script", async ({ page }) => {
  for (const other of ["furo/other.html", "alabaster/other.html", "material/other/index.html"]) {
    expect(readFileSync(join(SITES, other), "utf8")).not.toContain("yield-scope.js");
  }
  await page.goto(sites.address("material"));
  expect(await page.locator("script[src$='yield-scope.js']").count()).toBe(1);
});

test("the script is the one that the site was built with", () => {
  expect(readFileSync(join(SITES, "furo/index.html"), "utf8")).toMatch(/<script[^>]*integrity="sha384-[^"]+"[^>]*yield-scope\.js|yield-scope\.js[^>]*integrity="sha384-/);
});

test("builders that know no scripts show the program and what it prints", () => {
  const text = readFileSync(join(SITES, "text/index.txt"), "utf8");
  for (const line of ["def count(n):", "print(list(numbers))", "[1, 2]", "print(sum(n * n for n in range(4)))"]) expect(text).toContain(line);
  const latex = readFileSync(join(SITES, "latex/alibrary.tex"), "utf8");
  expect(latex).toContain("PYG");
  expect(latex).not.toContain("yield-scope");
});

test("going to another page of an instant site ends the workers", async ({ page }) => {
  await page.goto(sites.address("material"));
  await page.locator("yield-scope").first().getByRole("button", { name: "Run", exact: true }).click();
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Another page" }).first().click();
  await expect(page.getByText("Nothing to run here")).toBeVisible();
  await expect.poll(() => page.workers().filter((worker) => worker.url().includes("yield-scope")).length).toBe(0);
  await page.goBack();
  const scope = page.locator("yield-scope").first();
  await scope.getByRole("button", { name: "Run", exact: true }).click();
  await expect(scope.locator(".console")).toContainText("[1, 2]");
});

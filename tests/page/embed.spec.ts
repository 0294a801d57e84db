// <yield-scope> on pages of other people: under a strict policy, from another origin, in the dark, ten at once, without scripts.

import { expect, type Locator, type Page, test } from "@playwright/test";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

import { screenshot, violations } from "./bench.js";

const PROGRAM = `def count(n):
    i = 0
    while i < n:
        got = yield i
        if got: print("got", got)
        i += 1

numbers = count(3)
print(next(numbers))
print(list(numbers))
`;

const STRICT = "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const element = (attributes = "", program = PROGRAM): string => `<yield-scope ${attributes}><pre><code>${escaped(program)}</code></pre></yield-scope>`;

const STYLES = `<style>
  body { margin: 2rem; font: 18px/1.6 Georgia, serif; color: #222; background: #fff }
  html[data-theme=dark] body { color: #ddd; background: #131416 }
  .pane, .button, section, h2 { border: 9px solid red; letter-spacing: 9px }
</style>`;

interface Visit {
  /** Errors and refusals that the browser has told. */
  told: string[];
}

/** A site of another origin. */
let server: Server;
let served = "";
test.beforeAll(async () => {
  server = createServer((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end(served));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
test.afterAll(() => server.close());

/** Opens a page of a site that has this body. */
async function visit(page: Page, body: string, { base, elsewhere, policy }: { base: string; elsewhere?: boolean; policy?: string }): Promise<Visit> {
  const told: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("favicon")) told.push(message.text());
  });
  page.on("pageerror", (error) => told.push(String(error)));
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A tutorial</title><link rel="icon" href="data:,">${STYLES}
    <script type="module" src="${base}embed/yield-scope.js"></script></head><body><main><h1>A tutorial</h1><p id="words">Words of the page.</p>${body}</main></body></html>`;
  if (elsewhere) {
    served = html;
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } else {
    const headers: Record<string, string> = policy ? { "content-security-policy": policy } : {};
    await page.route(`${base}docs/page.html`, (route) => route.fulfill({ body: html, contentType: "text/html", headers }));
    await page.goto(`${base}docs/page.html`);
  }
  return { told };
}

const scope = (page: Page, at = 0): Locator => page.locator("yield-scope").nth(at);
const says = (page: Page, at = 0): Locator => scope(page, at).locator(".readout-says");

async function step(page: Page, times: number, at = 0): Promise<void> {
  for (let time = 0; time < times; time++) {
    await scope(page, at).getByRole("button", { name: "Forward one line", exact: true }).click();
    await expect(scope(page, at).locator(".scope")).toHaveAttribute("aria-busy", "false");
  }
}

const baseOf = (baseURL: string | undefined): string => `${baseURL}/`;

test("under a strict policy a generator is stepped, driven by hand and stepped back", async ({ page, baseURL }) => {
  const { told } = await visit(page, element(), { base: baseOf(baseURL), policy: STRICT });
  await expect(says(page)).toHaveText(/Ready/);
  await step(page, 5);
  await expect(scope(page).locator(".listing-current")).toContainText("while i < n");
  await scope(page).getByRole("button", { name: "Forward one yield" }).click();
  const card = scope(page).locator(".generator-list").getByText("asleep at line 4");
  await expect(card).toBeVisible();
  await scope(page).getByRole("button", { name: "next() on count #1" }).click();
  await expect(scope(page).locator(".generator-list")).toContainText("yielded 2");
  await scope(page).getByRole("button", { name: "Back one line", exact: true }).click();
  await scope(page).getByRole("button", { name: "Run", exact: true }).click();
  // What was taken by hand does not come again.
  await expect(scope(page).locator(".console")).toContainText("[2]");
  expect(told).toEqual([]);
  await page.screenshot({ path: screenshot("embed-light") });
});

test("from another origin it runs all the same", async ({ page, baseURL }) => {
  const { told } = await visit(page, element(), { base: baseOf(baseURL), elsewhere: true });
  await expect(says(page)).toHaveText(/Ready/);
  await scope(page).getByRole("button", { name: "Run", exact: true }).click();
  await expect(scope(page).locator(".console")).toContainText("[1, 2]");
  expect(told).toEqual([]);
});

test("before a reader comes near, a page pays for little", async ({ page, baseURL }) => {
  let bytes = 0;
  page.on("response", (response) => {
    if (response.url().includes("/embed/")) void response.body().then((body) => (bytes += gzipSync(body).length), () => {});
  });
  await visit(page, `<div style="height: 4000px"></div>${element()}${element()}`, { base: baseOf(baseURL) });
  await expect(scope(page)).toBeAttached();
  await page.waitForTimeout(400);
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThan(15 * 1024);
  await expect(scope(page)).toContainText("def count(n)");
  expect(page.workers()).toHaveLength(0);
  await scope(page).scrollIntoViewIfNeeded();
  await expect(says(page)).toHaveText(/Ready/);
});

test("ten elements fetch the engine once; a removed one ends its worker", async ({ page, baseURL }) => {
  const engines: string[] = [];
  page.on("request", (request) => request.url().endsWith(".wasm") && engines.push(request.url()));
  await visit(page, Array.from({ length: 10 }, (_, at) => element("view='code output'", `print("number", ${at})`)).join(""), { base: baseOf(baseURL) });
  for (let at = 0; at < 10; at++) {
    await scope(page, at).scrollIntoViewIfNeeded();
    await scope(page, at).getByRole("button", { name: "Run", exact: true }).click();
    await expect(scope(page, at).locator(".console")).toContainText(`number ${at}`);
  }
  expect(engines).toHaveLength(1);
  expect(page.workers()).toHaveLength(10);
  await page.evaluate(() => document.querySelectorAll("yield-scope").forEach((element) => element.remove()));
  await expect.poll(() => page.workers().length).toBe(0);
});

test("it follows the page into the dark and back, and leaks no style", async ({ page, baseURL }) => {
  await visit(page, element(), { base: baseOf(baseURL) });
  await expect(says(page)).toHaveText(/Ready/);
  const paper = () => scope(page).locator(".frame").evaluate((frame) => getComputedStyle(frame).backgroundColor);
  const words = () => page.locator("#words").evaluate((p) => getComputedStyle(p).cssText || `${getComputedStyle(p).font} ${getComputedStyle(p).color}`);
  const before = await words();
  const light = await paper();
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "dark"));
  await expect.poll(paper).not.toBe(light);
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: screenshot("embed-dark") });
  await page.evaluate(() => delete document.documentElement.dataset["theme"]);
  await expect.poll(paper).toBe(light);
  expect(await words()).toBe(before);
  // Nor does the page's style reach the element.
  expect(await scope(page).locator(".pane").first().evaluate((pane) => getComputedStyle(pane).borderTopWidth)).toBe("1px");
  expect(await violations(page)).toEqual([]);
});

test("without scripts the program is there to be read", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await visit(page, element(), { base: baseOf(baseURL) });
  await expect(page.getByText("def count(n):")).toBeVisible();
  await context.close();
});

test("scripts of the page drive it and are told what happens", async ({ page, baseURL }) => {
  await visit(page, element("step=3 load=click"), { base: baseOf(baseURL) });
  const told = await page.evaluate(async () => {
    const element = document.querySelector("yield-scope") as HTMLElement & Record<string, (...args: unknown[]) => Promise<unknown>>;
    const told: string[] = [];
    for (const name of ["ys-ready", "ys-step", "ys-yield", "ys-error"]) {
      document.addEventListener(name, (event) => told.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
    }
    await element["stepTo"]?.(1);
    for (let time = 2; time < 12; time++) await element["stepTo"]?.(time);
    told.push(String(await element["next"]?.("count")));
    told.push(String(await element["send"]?.("count", "'x' * 2")));
    await element["run"]?.();
    return told;
  });
  expect(told[0]).toBe("ys-ready {}");
  expect(told.some((line) => line.startsWith("ys-step") && line.includes('"line":3'))).toBe(true);
  expect(told.some((line) => line.startsWith("ys-yield") && line.includes('"value":"0"'))).toBe(true);
  expect(told).toContain("next(count) → yields 1");
  expect(told).toContain("count.send('x' * 2) → yields 2");
  await expect(scope(page).locator(".console")).toContainText("got xx");
});

test("an exception that ends the program is told", async ({ page, baseURL }) => {
  await visit(page, element("", "def broken():\n    yield 1\n    raise ValueError('no more')\n\nprint(list(broken()))\n"), { base: baseOf(baseURL) });
  await expect(says(page)).toHaveText(/Ready/);
  const message = page.evaluate(() => new Promise((resolve) => document.addEventListener("ys-error", (event) => resolve((event as CustomEvent).detail.message))));
  await scope(page).getByRole("button", { name: "Run", exact: true }).click();
  expect(await message).toContain("no more");
  await expect(scope(page).locator(".listing-note-error")).toContainText("no more");
});

test("the text can be edited, and what runs is what was written", async ({ page, baseURL }) => {
  await visit(page, element(), { base: baseOf(baseURL), policy: STRICT });
  await scope(page).getByRole("button", { name: "Edit" }).click();
  await scope(page).getByRole("textbox").fill("print(sum(n for n in range(5)))\n");
  await scope(page).getByRole("button", { name: "Run", exact: true }).click();
  await expect(scope(page).locator(".console")).toContainText("10");
});

test("a lesson is named: its program and its files are fetched when it opens", async ({ page, baseURL }) => {
  const { told } = await visit(page, "<yield-scope lesson='huge-file'></yield-scope>", { base: baseOf(baseURL), policy: STRICT });
  await expect(scope(page).locator(".listing")).toContainText("def error_lines(path):");
  await scope(page).getByRole("button", { name: "Run", exact: true }).click();
  await expect(scope(page).locator(".console")).toContainText("ERROR");
  expect(await scope(page).evaluate((element: HTMLElement & { code?: string }) => element.code)).toContain("def error_lines(path):");
  expect(told).toEqual([]);
});

test("a lesson that there is not is told", async ({ page, baseURL }) => {
  await visit(page, "<yield-scope lesson='nowhere'></yield-scope>", { base: baseOf(baseURL) });
  await expect(scope(page).getByRole("status")).toHaveText("It could not be loaded: there is no lesson nowhere");
});

test("only the views that were asked for, in the room that was asked for; nothing moves while it is stepped", async ({ page, baseURL }) => {
  await visit(page, `${element("view='code generators' height=420 readonly")}<p id="after">after</p>`, { base: baseOf(baseURL) });
  await expect(says(page)).toHaveText(/Ready/);
  await expect(scope(page).getByRole("group", { name: "Pipeline" }).first()).toBeHidden();
  await expect(scope(page).getByRole("button", { name: "Edit" })).toBeHidden();
  const place = () => page.locator("#after").evaluate((p) => p.getBoundingClientRect().top);
  const before = await place();
  await step(page, 12);
  expect(await place()).toBe(before);
  expect((await scope(page).boundingBox())?.height).toBeGreaterThan(400);
});

test("inside another shadow root", async ({ page, baseURL }) => {
  await visit(page, `<div id="outer"></div><template>${element()}</template>`, { base: baseOf(baseURL) });
  await page.evaluate(() => {
    const outer = document.querySelector("#outer") as HTMLElement;
    outer.attachShadow({ mode: "open" }).append((document.querySelector("template") as HTMLTemplateElement).content.cloneNode(true));
  });
  await scope(page).getByRole("button", { name: "Run", exact: true }).click();
  await expect(scope(page).locator(".console")).toContainText("[1, 2]");
});

test("in an iframe it tells its height and takes the theme", async ({ page, baseURL }) => {
  const base = baseOf(baseURL);
  const source = `${base}embed/embed.html?view=code,output#code=${encodeURIComponent("print('framed')")}`;
  // Listened for from the start: the frame tells its height once it knows it.
  await page.addInitScript(() => {
    addEventListener("message", ({ data }) => data?.type === "yieldscope:height" && (document.documentElement.dataset["told"] = String(data.height)));
  });
  await visit(page, `<iframe title="a program" src="${escaped(source)}" sandbox="allow-scripts" width="700" height="500"></iframe>`, { base, elsewhere: true });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Run", exact: true }).click();
  await expect(frame.locator(".console")).toContainText("framed");
  await page.evaluate(() => (document.querySelector("iframe") as HTMLIFrameElement).contentWindow?.postMessage({ type: "yieldscope:theme", theme: "dark" }, "*"));
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect.poll(() => page.evaluate(() => Number(document.documentElement.dataset["told"]))).toBeGreaterThan(100);
});

test("on a phone its views stand below each other", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await visit(page, element(), { base: baseOf(baseURL) });
  await expect(says(page)).toHaveText(/Ready/);
  await step(page, 8);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  const [code, pipeline] = await Promise.all(["Code", "Pipeline"].map((name) => scope(page).getByRole("group", { name }).first().boundingBox()));
  expect(pipeline?.y).toBeGreaterThan((code?.y ?? 0) + (code?.height ?? 0) - 1);
  await page.screenshot({ path: screenshot("embed-phone") });
  await context.close();
});

/** Nothing lies over the box and its buttons, and nothing of them is cut off, however little room there is. */
async function isFree(page: Page): Promise<void> {
  const parts = [scope(page).getByRole("textbox", { name: /^Input/ }), ...["Enter", "End of input"].map((name) => scope(page).getByRole("button", { name }))];
  for (const part of parts) {
    const free = await part.evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const shadow = element.getRootNode() as ShadowRoot;
      const corners = [[left + 9, top + 3], [right - 9, bottom - 3]] as const;
      return corners.every(([x, y]) => element.contains(shadow.elementFromPoint(x, y)));
    });
    expect(free, await part.textContent() ?? "").toBe(true);
  }
}

test("on a phone there is room for the answer that it asks for", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await visit(page, element('view="code"', 'print("hello")\nprint("hello", input("name? "))\n'), { base: `${baseURL}/` });
  await scope(page).getByRole("button", { name: /^Run/ }).click();
  await expect(scope(page).getByRole("textbox", { name: /^Input/ })).toBeFocused();
  await page.screenshot({ path: screenshot("embed-input-phone") });
  await isFree(page);
});

test("it has the room for its views where it is shown later, or is turned", async ({ page, baseURL }) => {
  await visit(page, `<div id="tab" hidden>${element()}</div>`, { base: `${baseURL}/` });
  const height = () => scope(page).evaluate((element) => element.clientHeight);
  await page.locator("#tab").evaluate((tab) => tab.toggleAttribute("hidden"));
  await page.setViewportSize({ width: 360, height: 640 });
  await expect.poll(height).toBeGreaterThan(700);
  await page.setViewportSize({ width: 1200, height: 640 });
  await expect.poll(height).toBeLessThan(600);
});

test("a program that reads finds what its author gave it, and asks the reader for the rest", async ({ page, baseURL }) => {
  const program = 'print("hello", input("name? "))\nprint(int(input("age? ")) + 1)\n';
  const { told } = await visit(page, element('view="code" input="Ann"', program), { base: `${baseURL}/` });
  const box = scope(page).getByRole("textbox", { name: "Input that the program reads" });
  await scope(page).getByRole("button", { name: "Run", exact: true }).click();
  await expect(box).toBeFocused();
  await expect(scope(page).locator(".console")).toHaveText("name? Ann\nhello Ann\nage? ");
  await page.screenshot({ path: screenshot("embed-input") });
  await isFree(page);
  await box.fill("41");
  await box.press("Enter");
  // The output was shown for the answer's sake alone.
  await expect(scope(page).locator(".pane-output")).toBeHidden();
  await expect(says(page)).toContainText("prints 42");
  expect(told).toEqual([]);
});

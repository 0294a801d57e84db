// Memory: a program beside its eager twin or another tab, the chart by pointer and keys, sizes, growth, limits.

import { expect, type Locator, type Page, test } from "@playwright/test";

import { atRest, button, current, enter, forward, measured, openProgram, output, screenshot, time, violations } from "./bench.js";

const program = `N = 20_000

def squares(numbers):
    for n in numbers:
        yield n * n

total = sum(squares(range(N)))
print(total)
`;

const pane = (page: Page): Locator => page.getByRole("region", { name: "Memory" });
const says = (page: Page): Locator => pane(page).getByRole("status");
const chart = (page: Page): Locator => page.getByRole("slider", { name: "Place in the run" });
const lit = (page: Page): Locator => page.locator(".cm-line-lit");
const cells = (page: Page, table: string, row: string | RegExp): Locator =>
  page.getByRole("table", { name: table }).getByRole("row", { name: row }).getByRole("cell");

async function openMemory(page: Page, source: string): Promise<void> {
  await openProgram(page, source);
  await button(page, "Memory").click();
}

/** The peaks to the byte: of the program and of what it is compared with. */
async function exactPeaks(page: Page): Promise<number[]> {
  await pane(page).getByText("The runs as a table").click();
  const texts = await cells(page, "Bytes alive along the run", /^exactly/).allInnerTexts();
  await pane(page).getByText("The runs as a table").click();
  return texts.map((text) => Number(text.replaceAll(/\D/g, "")));
}

test("nothing of the chart is fetched before the pane is opened", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openProgram(page, program);
  expect(asked.filter((url) => url.includes("pane-"))).toEqual([]);
  await expect(button(page, "Memory")).toHaveAttribute("aria-expanded", "false");
  await button(page, "Memory").click();
  await expect(button(page, "Memory")).toHaveAttribute("aria-expanded", "true");
  await expect(chart(page)).toBeVisible();
  expect(asked.filter((url) => url.includes("pane-")).length).toBeGreaterThan(0);
  await button(page, "Memory").click();
  await expect(chart(page)).toBeHidden();
  await page.keyboard.press("m");
  await expect(chart(page)).toBeVisible();
});

test("a short program is measured at once: its peak, its eager twin's, and how many times as much", async ({ page }) => {
  await openMemory(page, program);
  await expect(says(page)).toHaveText(/^Eager twin peaks at \d+ kB, as written at [\d.]+ k?B: [\d,]+ times as much$/);
  // By hand: a list of 20,000 pointers of 8 bytes with room to grow, and 20,000 ints of 28 to 32 bytes each.
  const [lazy, eager] = await exactPeaks(page);
  expect(lazy).toBeGreaterThan(200);
  expect(lazy).toBeLessThan(3000);
  expect(eager).toBeGreaterThan(20_000 * (8 + 28));
  expect(eager).toBeLessThan(20_000 * (10 + 33));
  await expect(cells(page, "At the peak, by type", /^int/).last()).toHaveText(/6\d\d kB/);
  await expect(cells(page, "At the peak, by type", /^list/).last()).toHaveText(/1[67]\d kB/);
  await expect(cells(page, "At the peak, by type", /^list/).first()).toHaveText("");
  await expect(cells(page, "At the peak, by the line that made it", /line 5/).last()).toHaveText(/[68]\d\d kB/);
  // The program on the page has not moved.
  expect(await time(page)).toBe(0);
  await page.screenshot({ path: screenshot("memory-wide") });
});

test("hovering lights the line that made the bytes, and a press goes there", async ({ page }) => {
  await openMemory(page, program);
  await expect(chart(page)).toBeVisible();
  const box = (await chart(page).boundingBox())!;
  // High up, where only the eager twin is.
  await page.mouse.move(box.x + box.width * 0.7, box.y + 20);
  await expect(lit(page)).toHaveText(/for n in numbers|yield n \* n/);
  await expect(pane(page).getByText(/at \d\d %/)).toHaveCount(2);
  await page.screenshot({ path: screenshot("memory-hover") });
  // Down at the foot, where the program as it is written is: a press goes to that time.
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height - 25);
  await page.mouse.down();
  await page.mouse.up();
  await atRest(page);
  const there = await time(page);
  expect(there).toBeGreaterThan(1000);
  await expect(current(page)).toHaveCount(1);
  await page.mouse.move(0, 0);
  await expect(lit(page)).toHaveCount(0);
});

test("the keys move the cursor through the samples, from one run to the other, and go there", async ({ page }) => {
  await openMemory(page, program);
  await chart(page).focus();
  await page.keyboard.press("End");
  await expect(chart(page)).toHaveAttribute("aria-valuetext", /^as written, 100 % of the run: [\d.]+ k?B/);
  for (const key of ["PageUp", "PageUp", "PageUp", "PageUp", "ArrowLeft"]) await page.keyboard.press(key);
  const value = async () => Number(await chart(page).getAttribute("aria-valuenow"));
  await expect.poll(value).toBeLessThan(100);
  expect(await value()).toBeGreaterThan(20);
  await page.keyboard.press("ArrowDown");
  await expect(chart(page)).toHaveAttribute("aria-valuetext", /^eager twin, \d+ % of the run: [\d.]+ k?B, line \d: /);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await atRest(page);
  const end = await time(page);
  expect(end).toBeGreaterThan(1000);
  await page.keyboard.press("Home");
  await expect.poll(value).toBe(0);
  await page.keyboard.press("Enter");
  await atRest(page);
  expect(await time(page)).toBeLessThan(end);
});

test("linear, logarithmic, or split by type", async ({ page }) => {
  await openMemory(page, program);
  await expect(chart(page)).toBeVisible();
  const ticks = () => page.locator(".memory-picture .tick text").allTextContents();
  expect((await ticks())[0]).toBe("0 B");
  const foot = async () => (await page.locator(".peak.side-0 circle").boundingBox())!.y;
  const low = await foot();
  await pane(page).getByLabel("Scale").selectOption("logarithmic");
  await expect.poll(ticks).toContain("10 kB");
  expect(await foot()).toBeLessThan(low - 10);
  await pane(page).getByLabel("Scale").selectOption("by type");
  await expect(page.locator(".side-1 .type-name")).toHaveText(["int", "list"]);
  expect((await ticks())[0]).toBe("0 B");
});

test("the size is varied by a slider, in the run and not in the text", async ({ page }) => {
  await openMemory(page, program);
  await expect(says(page)).toContainText("times as much");
  const size = page.getByRole("slider", { name: "Size N" });
  await expect(size).toHaveAttribute("aria-valuetext", "20,000");
  const [lazy, before] = await exactPeaks(page);
  await size.focus();
  for (let at = 0; at < 3; at++) await page.keyboard.press("ArrowLeft");
  await expect(size).toHaveAttribute("aria-valuetext", "2,000");
  await expect.poll(async () => (await exactPeaks(page))[1]! / before!, { timeout: 15_000 }).toBeLessThan(0.12);
  const [lazyNow] = await exactPeaks(page);
  expect(Math.abs(lazyNow! - lazy!)).toBeLessThan(200);
  await expect(page.locator(".cm-content")).toContainText("N = 20_000");
  await button(page, "Write 2,000 into the program").click();
  await expect(page.locator(".cm-content")).toContainText("N = 2000");
  await expect(size).toHaveAttribute("aria-valuetext", "2,000");
  await expect(button(page, "Write 2,000 into the program")).toBeHidden();
});

test("growth: the eager twin's peak climbs with the size, the lazy one's does not", async ({ page }) => {
  test.setTimeout(90_000);
  await openMemory(page, program);
  await expect(chart(page)).toBeVisible();
  await button(page, "Run for 10 … 1,000,000").click();
  await expect(page.getByRole("table", { name: "Peak for each size" }).getByRole("row", { name: /^1,000,000/ })).toBeVisible({ timeout: 60_000 });
  const peaks: number[][] = [];
  const units: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6 };
  for (const n of ["10", "100", "1,000", "10,000", "100,000", "1,000,000"]) {
    const texts = await cells(page, "Peak for each size", new RegExp(`^${n} `)).allInnerTexts();
    peaks.push(texts.map((text) => Number(text.split(" ")[0]) * units[text.split(" ")[1]!]!));
  }
  const [least, most] = [peaks[0]!, peaks[5]!];
  expect(most[0]! / least[0]!).toBeLessThan(1.5);
  expect(most[1]! / peaks[4]![1]!).toBeGreaterThan(9);
  expect(most[1]!).toBeGreaterThan(36e6);
  await expect(page.getByRole("img", { name: /^Peak against N/ })).toBeVisible();
  await page.getByRole("img", { name: /^Peak against N/ }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: screenshot("memory-growth") });
});

test("two tabs, each the reader's own", async ({ page }) => {
  await openMemory(page, "rows = [n for n in range(3000)]\nprint(sum(rows))\n");
  await expect(chart(page)).toBeVisible();
  await pane(page).getByLabel("against").selectOption({ label: "a copy of it, to edit" });
  await page.getByRole("textbox", { name: "Python program, main2.py" }).fill("rows = (n for n in range(3000))\nprint(sum(rows))\n");
  await expect(says(page)).toHaveText(/^main\.py peaks at 1\d\d kB, main2\.py at \d+ B: [\d,]+ times as much$/);
  await button(page, "main.py").click();
  await enter(page, "rows = [n for n in range(300)]\nprint(sum(rows) + 1)\n");
  await expect(says(page)).toHaveText(/^main\.py peaks at [\d.]+ kB, main2\.py at \d+ B/);
  await expect(pane(page).locator(".memory-notes")).toContainText(/print/i);
});

test("what cannot be eager is named, a changed order is told", async ({ page }) => {
  await openMemory(
    page,
    `def mean():
    total = count = 0
    average = None
    while True:
        total += yield average
        count += 1
        average = total / count

def told(n):
    for k in range(n):
        print("making", k)
        yield k

m = mean()
next(m)
for k in told(3):
    print("using", k, m.send(k))
`,
  );
  const notes = pane(page).locator(".memory-notes");
  await expect(notes).toContainText(/Kept lazy in the eager twin: .*mean/);
  await expect(notes.getByRole("listitem")).toHaveCount(2);
});

test("an endless source runs into the limit, and the page says so, unless it is known to be endless", async ({ page }) => {
  const endless = (condition: string) =>
    `def naturals():\n    n = 0\n    while ${condition}:\n        yield n\n        n += 1\n\nfor n in naturals():\n    if n > 1000:\n        break\nprint(n)\n`;
  await openMemory(page, endless("True"));
  await expect(pane(page).getByText("Kept lazy in the eager twin: naturals (line 1) never ends.")).toBeVisible();
  await enter(page, endless("n >= 0"));
  await pane(page).getByLabel("Limit").selectOption("limit 16 MB");
  await expect(pane(page).getByText("Eager twin hit the limit of 16 MB and got a MemoryError.")).toBeVisible({ timeout: 30_000 });
  await expect(page.locator(".ceiling text")).toHaveText("limit 16 MB");
  await expect(says(page)).toHaveText(/^Eager twin peaks at 1[56][.\d]* MB, as written at/);
  await page.screenshot({ path: screenshot("memory-limit") });
});

test("a long program is measured when asked to, can be stopped, and the page goes on meanwhile", async ({ page }) => {
  await openMemory(page, "def forever():\n    n = 0\n    while True:\n        n += 1\n        if n % 1000 == 0:\n            yield n\n\nlast = None\nfor n in forever():\n    last = n\n");
  await expect(says(page)).toHaveText(/runs long: press Measure/);
  await button(page, "Measure").click();
  await expect(says(page)).toHaveText(/^Measuring: [\d,]+ events so far/);
  await forward(page, "yield");
  expect(await time(page)).toBeGreaterThan(0);
  await button(page, "Stop measuring").click();
  await expect(button(page, "Measure")).toBeVisible();
  await expect(pane(page).locator(".memory-notes")).toContainText(/As written was stopped after [\d,]+ events/);
});

test("an edit makes the chart old, and a short program is measured again by itself", async ({ page }) => {
  await openMemory(page, program);
  await expect(says(page)).toContainText("times as much");
  const [, before] = await exactPeaks(page);
  await enter(page, program.replace("20_000", "2_000"));
  await expect.poll(async () => (await exactPeaks(page))[1]! / before!, { timeout: 15_000 }).toBeLessThan(0.12);
  await enter(page, "print('short'\n");
  await expect(pane(page).locator(".memory-notes")).toContainText("SyntaxError");
});

test("the chart is saved as SVG that stands by itself, and as PNG", async ({ page }) => {
  await openMemory(page, program);
  await expect(chart(page)).toBeVisible();
  const [svg] = await Promise.all([page.waitForEvent("download"), button(page, "Save the memory chart as SVG").click()]);
  expect(svg.suggestedFilename()).toBe("memory.svg");
  const text = Buffer.concat(await (await svg.createReadStream()).toArray()).toString();
  expect(text).toMatch(/^<svg/);
  expect(text).toContain("eager twin");
  expect(text).not.toMatch(/class=|var\(/);
  const [png] = await Promise.all([page.waitForEvent("download"), button(page, "Save the memory chart as PNG").click()]);
  const bytes = Buffer.concat(await (await png.createReadStream()).toArray());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.length).toBeGreaterThan(4000);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the memory pane: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openMemory(page, program);
    await expect(chart(page)).toBeVisible();
    await chart(page).focus();
    await page.keyboard.press("ArrowRight");
    await pane(page).getByText("The runs as a table").click();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: screenshot(`memory-${colorScheme}`) });
  });
}

test("on a phone memory is a pane of its own", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, reducedMotion: "reduce", ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await openProgram(page, program);
  await page.getByRole("link", { name: "Memory" }).tap();
  await expect(chart(page)).toBeVisible();
  await chart(page).tap();
  await expect(chart(page)).toHaveAttribute("aria-valuetext", /of the run/);
  expect(await time(page)).toBe(0);
  const box = (await pane(page).boundingBox())!;
  expect(box.x).toBeCloseTo(0, 0);
  expect(box.width).toBeCloseTo(360, 0);
  expect(await page.locator("#memory-view").evaluate((view) => view.scrollWidth - view.clientWidth)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: screenshot("phone-memory") });
  await context.close();
});

test("a million items, lazy and eager @measured", async ({ page }) => {
  await openMemory(page, program.replace("20_000", "1_000_000"));
  await expect(button(page, "Measure")).toBeVisible();
  await expect(says(page)).toHaveText(/runs long|times as much/);
  const { took, gap } = await page.evaluate(async () => {
    const press = [...document.querySelectorAll("button")].find((button) => button.textContent?.trim() === "Measure");
    let [gap, last] = [0, performance.now()];
    const began = last;
    press?.click();
    const words = () => document.querySelector(".memory-says")?.textContent ?? "";
    await new Promise((resolve) => requestAnimationFrame(resolve));
    while (!/times as much/.test(words()) || [...document.querySelectorAll("button")].some((button) => button.textContent?.trim() === "Stop measuring")) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      gap = Math.max(gap, now - last);
      last = now;
    }
    return { took: performance.now() - began, gap };
  });
  const [lazy, eager] = await exactPeaks(page);
  measured("a million items, lazy and eager, measured and drawn", `${took.toFixed(0)} ms, longest frame ${gap.toFixed(0)} ms`);
  measured("their peaks", `${lazy} B and ${eager} B`);
  expect(eager).toBeGreaterThan(36_000_000);
  expect(lazy).toBeLessThan(3000);
  await expect(output(page)).toHaveText("");
});

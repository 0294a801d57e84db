// Access and looks: axe on every view, the keyboard alone, small and large, light and dark, nothing that jumps.

import { expect, test } from "@playwright/test";

import { actOn, atRest, button, card, driveWith, forward, measured, open, openProgram, press, screenshot, violations } from "./bench.js";

const program = `def read(lines):
    for line in lines:
        if line.strip():
            yield int(line)

def even(numbers):
    for n in numbers:
        if n % 2 == 0:
            yield n

def both():
    yield from even(read(["1", "2", " 4 ", "", "6"]))

total = sum(n * 10 for n in both())
print(total)
`;

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing: ${colorScheme}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await open(page);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: screenshot(`first-${colorScheme}`) });
    await openProgram(page, program);
    await forward(page, "yield", 4);
    await driveWith(page, "throw", "both", "ValueError('no')");
    await expect(card(page, "both")).toContainText("ValueError: no");
    await actOn(page, "send(…)", "<genexpr>").click();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: screenshot(`running-${colorScheme}`) });
    await press(page, "Run");
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: screenshot(`ended-${colorScheme}`) });
    for (const name of ["Lessons", "Share", "Keys and help"]) {
      await button(page, name).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.screenshot({ path: screenshot(`${name.split(" ")[0]?.toLowerCase()}-${colorScheme}`) });
      await page.keyboard.press("Escape");
    }
  });
}

test("on a phone each pane is one tap away, nothing is cut off, axe finds nothing", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, reducedMotion: "reduce", ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await open(page);
  await expect(page.getByRole("heading", { name: "What yield does" })).toBeInViewport();
  await page.screenshot({ path: screenshot("phone-lesson") });
  await page.getByRole("link", { name: "Code" }).tap();
  await page.getByRole("textbox", { name: /Python program/ }).fill(program);
  await forward(page, "yield", 4);
  for (const name of ["Lesson", "Code", "Pipeline", "Generators", "Output"]) {
    await page.getByRole("link", { name }).tap();
    await expect(page.getByRole("link", { name })).toHaveAttribute("aria-current", "true");
    const pane = await page.locator(`#${name.toLowerCase()}`).boundingBox();
    expect(pane?.x).toBeCloseTo(0, 0);
    expect(pane?.width).toBeCloseTo(360, 0);
    await page.screenshot({ path: screenshot(`phone-${name.toLowerCase()}`) });
    expect(await violations(page)).toEqual([]);
  }
  // A step shows its moment where the reader looks, and does not take them to another pane.
  await forward(page, "yield");
  await expect(page.getByRole("link", { name: "Output" })).toHaveAttribute("aria-current", "true");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  for (const part of await page.locator(".desk button, .desk input, .bar button").all()) {
    const box = await part.boundingBox();
    if (box) expect(box.x + box.width).toBeLessThanOrEqual(360.5);
  }
  await context.close();
});

test("wide, wider, and in between", async ({ page }) => {
  await openProgram(page, program);
  await forward(page, "yield", 4);
  for (const [width, height] of [[900, 700], [1680, 1000], [2560, 1300]] as const) {
    await page.setViewportSize({ width, height });
    for (const pane of ["#code", "#pipeline", "#generators", "#output", ".desk"]) {
      const box = await page.locator(pane).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1);
    }
    await page.screenshot({ path: screenshot(`running-${width}`) });
  }
});

test("everything is reached by Tab, through the editor and out of it", async ({ page }) => {
  await openProgram(page, program);
  await forward(page, "yield", 2);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const seen = new Set<string>();
  for (let at = 0; at < 80; at++) {
    await page.keyboard.press("Tab");
    seen.add(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent?.trim() ?? ""));
  }
  for (const name of ["Lessons", "Share", "Python program, main.py", /^next\(\) on both/, "What the program printed", "Time", "Run", "Forward one yield", "Speed"]) {
    expect([...seen].some((label) => (typeof name === "string" ? label === name : name.test(label)))).toBe(true);
  }
});

test("nothing jumps: not while loading, not while stepping", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await open(page);
  await page.waitForTimeout(300);
  const loading = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0));
  test.info().annotations.push({ type: "layout shift while loading", description: loading.toFixed(4) });
  expect(loading).toBeLessThan(0.05);
  await button(page, "Close the lesson").click();
  const places = async () => Promise.all(["#code", "#pipeline", "#generators", "#output", ".desk", ".controls-steps"].map((pane) => page.locator(pane).boundingBox()));
  const before = await places();
  await forward(page, "line", 6);
  await press(page, "Run");
  expect(await places()).toEqual(before);
});

test("the page is painted before the engine arrives @measured", async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "What yield does" })).toBeVisible();
  await expect(page.locator(".cm-content")).toContainText("def count_up_to");
  await expect(page.locator("#status")).toHaveText("Starting the engine");
  await expect(button(page, "Run")).toHaveAttribute("aria-disabled", "true");
  const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  expect(painted).toBeDefined();
  measured("first contentful paint", `${painted?.toFixed(0)} ms`);
  letGo();
  await expect(button(page, "Run")).toHaveAttribute("aria-disabled", "false");
});

test("the page says nothing wrong to the console", async ({ page }) => {
  const said: string[] = [];
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await openProgram(page, program);
  await press(page, "Run");
  await press(page, "Restart");
  await atRest(page);
  expect(said).toEqual([]);
});

test("the theme is the system's until the reader chooses, and the choice is kept", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole("button", { name: /^Theme/ }).click();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.reload();
  expect(await paper()).toBe(light);
});

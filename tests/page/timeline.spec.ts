// Time: dragging, playing, keys; and that a moment is the same however one got there.

import { expect, type Page, test } from "@playwright/test";

import { atRest, back, button, card, current, dragTo, driveWith, forward, measured, openProgram, output, picture, press, says, screenshot, slider, time } from "./bench.js";

const program = `def low(n):
    for k in range(n):
        got = yield k
        if got:
            print("got", got)

def high(source):
    for k in source:
        yield k * k

it = low(4)
for v in high(it):
    print(v)
print("end")
`;

test("every moment is the same from the left and from the right", async ({ page }) => {
  await openProgram(page, program);
  await press(page, "Run");
  const end = await time(page);
  const times = [3, 9, 17, 26, 33].filter((at) => at < end);
  await press(page, "Restart");
  const fromLeft = [];
  for (const at of times) {
    await dragTo(page, at);
    fromLeft.push(await picture(page));
  }
  await dragTo(page, end);
  for (const [at, expected] of [...times.entries()].toReversed()) {
    await dragTo(page, times[at] as number);
    expect(await picture(page)).toBe(fromLeft[at]);
    expect(expected).toBe(times[at]);
  }
});

test("stepping back by each step undoes stepping forward by it", async ({ page }) => {
  await openProgram(page, program);
  await forward(page, "line", 8);
  for (const by of ["line", "yield", "line of this frame"]) {
    const before = await time(page);
    await forward(page, by);
    expect(await time(page)).toBeGreaterThan(before);
    await back(page, by);
    expect(await time(page)).toBeLessThanOrEqual(before);
  }
});

test("what was done by hand is in the time line and is done again when its time comes", async ({ page }) => {
  await openProgram(page, program);
  await forward(page, "yield");
  const before = await time(page);
  await driveWith(page, "send", "low", "'by hand'");
  await expect(output(page)).toHaveText("got by hand");
  const after = await time(page);
  const seen = await picture(page);
  await dragTo(page, before);
  await expect(output(page)).toHaveText("nothing printed yet");
  await dragTo(page, after);
  await expect(output(page)).toHaveText("got by hand");
  expect((await picture(page)).replace(/ low\.?send.*/, "")).toBe(seen.replace(/ low\.?send.*/, ""));
});

test("playing goes on by itself, pauses, and ends at the end", async ({ page }) => {
  await openProgram(page, "for n in range(2000):\n    x = n\nprint('done')\n");
  await page.getByRole("slider", { name: "Speed" }).fill("6");
  await button(page, "Play").click();
  await expect.poll(() => time(page)).toBeGreaterThan(20);
  await button(page, "Pause").click();
  await atRest(page);
  const paused = await time(page);
  await page.waitForTimeout(300);
  expect(await time(page)).toBe(paused);
  await page.getByRole("slider", { name: "Speed" }).fill("10");
  await button(page, "Play").click();
  await expect(output(page)).toHaveText("done");
  await atRest(page);
});

test("at one event a second, one event a second", async ({ page }) => {
  await openProgram(page, "a = 1\nb = 2\nc = 3\nd = 4\ne = 5\n");
  await page.getByRole("slider", { name: "Speed" }).fill("0");
  await button(page, "Play").click();
  await page.waitForTimeout(2600);
  await button(page, "Pause").click();
  await atRest(page);
  expect(await time(page)).toBeGreaterThanOrEqual(2);
  expect(await time(page)).toBeLessThanOrEqual(4);
});

test("the keys step, and letters do so only where no text is written", async ({ page }) => {
  await openProgram(page, program);
  await page.getByRole("textbox", { name: /Python program/ }).focus();
  await page.keyboard.press("y");
  await expect(page.locator(".cm-content")).toContainText("y");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Escape");
  await expect(button(page, "Run")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await atRest(page);
  await expect(current(page)).toHaveText("def low(n):");
  await page.keyboard.press("ArrowRight");
  await atRest(page);
  await page.keyboard.press("ArrowLeft");
  await atRest(page);
  await expect(current(page)).toHaveText("def low(n):");
  await page.keyboard.press("y");
  await atRest(page);
  await expect(card(page, "low")).toContainText("yielded 1");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys and signs" });
  await expect(help).toBeVisible();
  await help.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  const before = await time(page);
  await page.keyboard.press("y");
  await page.waitForTimeout(200);
  expect(await time(page)).toBe(before);
});

test("the time line shows what happened when", async ({ page }) => {
  await openProgram(page, program);
  await press(page, "Run");
  const colours = await page.locator(".timeline-marks").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) if ((data[at + 3] as number) > 250) seen.add([...data.slice(at, at + 3)].join());
    return seen.size;
  });
  expect(colours).toBeGreaterThanOrEqual(2);
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /^event \d+ of \d+: .*program ended/);
  await page.screenshot({ path: screenshot("timeline-wide") });
});

test("each step is said in a sentence", async ({ page }) => {
  await openProgram(page, "def g():\n    yield 8\n\nfor v in (n + 1 for n in g()):\n    print(v)\n");
  await forward(page, "line", 4);
  await expect(says(page)).toContainText("g resumes; next is line 2 in g");
  await forward(page, "yield");
  await expect(says(page)).toContainText(/g yields 8 to <genexpr>/);
  await expect(page.locator("#status")).toHaveAttribute("aria-live", "polite");
});

/** Milliseconds until the page has gone to a time. */
function goingTo(page: Page, to: number): Promise<number> {
  return page.evaluate(async (value) => {
    const slider = document.querySelector(".timeline-slider") as HTMLInputElement;
    const began = performance.now();
    slider.value = String(value);
    slider.dispatchEvent(new Event("input"));
    const rest = () => document.querySelector("#panes")?.getAttribute("aria-busy") === "false";
    while (!rest() || performance.now() - began < 1) await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - began;
  }, to);
}

test("a little way back from far out @measured", async ({ page }) => {
  await openProgram(page, "def count():\n    n = 0\n    while n < 3000:\n        yield n\n        n += 1\n\ntotal = 0\nfor n in count():\n    total += n\n");
  await press(page, "Run");
  const end = await time(page);
  expect(end).toBeGreaterThan(10_000);
  await dragTo(page, 10_000);
  const took = await goingTo(page, 9990);
  expect(await time(page)).toBe(9990);
  measured("from event 10,000 back to 9,990", `${took.toFixed(1)} ms`);
});

test("back from a million events: the same moments, in no longer than a run @measured", async ({ page }) => {
  const source = `def count(n):
    i = 0
    while i < n:
        yield i
        i += 1

total = 0
for x in (y * 2 for y in count(120_000)):
    total += x
    if x % 40_000 == 0:
        print(x, total)
`;
  await openProgram(page, source);
  await press(page, "Run");
  const end = await time(page);
  expect(end).toBeGreaterThan(1_000_000);
  const printed = (await output(page).innerText()).trimEnd();
  expect(printed.split("\n")).toHaveLength(6);
  await dragTo(page, 1_000_000);
  const there = await picture(page);
  const backs: number[] = [];
  for (let at = 1; at <= 5; at++) backs.push(await goingTo(page, 1_000_000 - at));
  measured("from event 1,000,000 back by one", backs.map((took) => `${took.toFixed(1)} ms`).join(", "));
  for (const to of [999_000, 20_000, 1_000_000]) await dragTo(page, to);
  expect(await picture(page)).toBe(there);
  await back(page, "line");
  await forward(page, "line");
  await back(page, "line");
  expect(await time(page)).toBeLessThan(1_000_000);
  await dragTo(page, 1_000_000);
  expect(await picture(page)).toBe(there);
  await press(page, "Restart");
  await expect(page.locator(".timeline-end")).toHaveText(` / ${end.toLocaleString("en")}`);
  await press(page, "Run");
  await expect(output(page)).toHaveText(printed);
  expect(await time(page)).toBe(end);
});

test("six stages play at full speed and the page goes on drawing @measured", async ({ page }) => {
  await openProgram(page, "from itertools import count, islice\n\na = count()\nb = (n + 1 for n in a)\nc = (n * 2 for n in b)\nd = filter(lambda n: n % 3, c)\ne = map(abs, d)\nfor n in islice(e, 10 ** 9):\n    x = n\n");
  await page.getByRole("slider", { name: "Speed" }).fill("10");
  await button(page, "Play").click();
  await expect.poll(() => time(page)).toBeGreaterThan(1000);
  const frames = await page.evaluate(async () => {
    const gaps: number[] = [];
    let last = performance.now();
    const began = last;
    while (last - began < 2000) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      gaps.push(now - last);
      last = now;
    }
    return (gaps.length / (last - began)) * 1000;
  });
  measured("frames a second of six stages at full speed", frames.toFixed(1));
  await button(page, "Pause").click();
  await atRest(page);
  expect(frames).toBeGreaterThan(0);
});

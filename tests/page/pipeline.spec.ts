// The pipeline: found by the engine, on programs made up here.

import { expect, test } from "@playwright/test";

import { button, forward, openProgram, press, screenshot, stage } from "./bench.js";

const mixed = `from itertools import islice

def numbers():
    n = 0
    while True:
        yield n
        n += 1

odd = (n for n in numbers() if n % 2)
small = filter(lambda n: n % 3, odd)
squares = map(lambda n: n * n, small)
print(sum(islice(squares, 4)))
`;

test("stages of every kind are found, from source to sink, and stand in that order", async ({ page }) => {
  await openProgram(page, mixed);
  await forward(page, "yield", 8);
  const names = ["numbers", "<genexpr>", "filter", "map", "islice", "sum"];
  const boxes = [];
  for (const name of names) {
    await expect(stage(page, name)).toBeVisible();
    boxes.push(await stage(page, name).boundingBox());
  }
  const places = boxes.map((box) => (box?.x ?? 0) + (box?.y ?? 0));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await page.screenshot({ path: screenshot("pipeline-wide") });
});

test("counts say what came in, went out and was dropped", async ({ page }) => {
  await openProgram(page, mixed);
  await press(page, "Run");
  // numbers gives 0 to 11; odd ones 1 3 5 7 9 11; of these 1 5 7 11 pass the filter.
  await expect(stage(page, "numbers")).toHaveAccessibleName(/out 12/);
  await expect(stage(page, "<genexpr>")).toHaveAccessibleName(/in 12, out 6 dropped 6/);
  await expect(stage(page, "filter")).toHaveAccessibleName(/in 6, out 4 dropped 2/);
  await expect(stage(page, "map")).toHaveAccessibleName(/in 4, out 4/);
  await expect(stage(page, "sum")).toHaveAccessibleName(/in 4/);
});

test("large counts have room in their box", async ({ page }) => {
  await openProgram(page, "n = 0\nfor x in (k for k in range(1_234_567)):\n    n += 1\n");
  await press(page, "Run");
  await expect(stage(page, "<genexpr>")).toHaveAttribute("aria-label", /in 1,234,567, out 1,234,567/);
  const box = (await stage(page, "<genexpr>").locator(".stage-box").boundingBox())!;
  const text = (await stage(page, "<genexpr>").locator(".stage-counts").boundingBox())!;
  expect(text.x + text.width).toBeLessThan(box.x + box.width);
});

test("a pull lights the stages up to the one that runs; the others sleep", async ({ page }) => {
  await openProgram(page, "def a():\n    yield 1\n    yield 2\n\ndef b(source):\n    for x in source:\n        yield x\n\nfor x in b(a()):\n    y = x\n");
  await forward(page, "yield");
  await expect(stage(page, "a")).toHaveAccessibleName(/asleep at 2/);
  await expect(stage(page, "b")).toHaveAccessibleName(/running/);
  await forward(page, "yield");
  await expect(stage(page, "b")).toHaveAccessibleName(/asleep at 7/);
});

test("zip swallows one, tee holds what one branch has not read", async ({ page }) => {
  await openProgram(page, "from itertools import tee\n\nleft, right = tee(n for n in range(5))\nfor x in left:\n    pass\nfor y in right:\n    print(y)\n\ndef letters():\n    yield from 'abcd'\n\nqueue = letters()\nprint(list(zip(queue, [1, 2])))\n");
  await page.locator(".cm-breakpoints .cm-gutterElement").nth(7).click();
  await press(page, "Run");
  await expect(page.locator(".badge-hoard").first()).toHaveText("holds 4");
  await page.screenshot({ path: screenshot("tee-wide") });
  await page.locator(".cm-breakpoints .cm-gutterElement").nth(7).click();
  await press(page, "Run");
  await expect(stage(page, "zip")).toHaveAccessibleName(/lost 1/);
  await page.screenshot({ path: screenshot("zip-wide") });
});

test("a class with __next__ is a stage, and so is a for loop", async ({ page }) => {
  await openProgram(page, "class Evens:\n    n = 0\n    def __iter__(self):\n        return self\n    def __next__(self):\n        self.n += 2\n        if self.n > 6:\n            raise StopIteration\n        return self.n\n\nfor x in (e + 1 for e in Evens()):\n    print(x)\n");
  await forward(page, "yield", 2);
  await expect(stage(page, "Evens")).toHaveAccessibleName(/out 2/);
  await expect(stage(page, "<genexpr>")).toHaveAccessibleName(/out 2/);
});

test("asking why a line runs gives the chain of pulls behind it", async ({ page }) => {
  await openProgram(page, "def source():\n    yield 1\n\ndef stage(values):\n    for v in values:\n        yield v\n\nprint(sum(stage(source())))\n");
  for (let step = 0; step < 5; step++) await forward(page, "line");
  const why = page.getByRole("list", { name: "Why this line?" });
  await expect(why.getByRole("listitem").first()).toContainText("8");
  await expect(why).toContainText(/sum wants a value.*asks stage.*asks source/s);
  await why.getByRole("button", { name: /sum/ }).click();
  await expect(page.locator(".cm-activeLine")).toHaveText("print(sum(stage(source())))");
});

test("a stage that is pressed is the one whose values are stepped by", async ({ page }) => {
  await openProgram(page, mixed);
  await forward(page, "yield", 3);
  await stage(page, "map").click();
  await expect(stage(page, "map")).toHaveAttribute("aria-pressed", "true");
  await press(page, "Forward one value of map");
  const out = async () => Number(/out (\d+)/.exec((await stage(page, "map").getAttribute("aria-label")) ?? "")?.[1]);
  const before = await out();
  await press(page, "Forward one value of map");
  expect(await out()).toBe(before + 1);
  await press(page, "Back one value of map");
  expect(await out()).toBe(before);
});

test("values travel; with reduced motion they do not, and the picture is the same", async ({ page }) => {
  const source = "def a():\n    yield 'x'\n    yield 'y'\n\nfor v in (c for c in a()):\n    pass\n";
  await openProgram(page, source);
  await page.evaluate(() => {
    const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
    new MutationObserver((changes) => {
      for (const change of changes) for (const node of change.addedNodes) if (node instanceof SVGGElement && node.matches(".token")) seen.push(node.getAttribute("class") ?? "");
    }).observe(document.querySelector("#pipeline-view") as Element, { childList: true, subtree: true });
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  await forward(page, "yield", 4);
  expect((await seen()).some((token) => token.includes("token-pull"))).toBe(true);
  expect((await seen()).some((token) => token.includes("token-value"))).toBe(true);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(() => ((window as unknown as { seen: string[] }).seen.length = 0));
  await press(page, "Restart");
  await forward(page, "yield", 4);
  expect(await seen()).toEqual([]);
  await expect(stage(page, "a")).toHaveAccessibleName(/out 2/);
});

test("an async pipeline has a lane with the virtual clock", async ({ page }) => {
  await openProgram(page, "import asyncio\n\nasync def ticks():\n    for n in range(3):\n        await asyncio.sleep(2)\n        yield n\n\nasync def main():\n    async for t in ticks():\n        print(t)\n\nasyncio.run(main())\n");
  await page.locator(".cm-breakpoints .cm-gutterElement").nth(10).click();
  await press(page, "Run");
  await expect(page.locator(".lane-clock")).toContainText("2.00 s");
  await press(page, "Run");
  await expect(page.locator(".lane-clock")).toContainText("4.00 s");
  await expect(stage(page, "ticks")).toBeVisible();
  await page.screenshot({ path: screenshot("async-wide") });
});

test("the picture can be saved as SVG that stands by itself, and as PNG", async ({ page }) => {
  await openProgram(page, mixed);
  await forward(page, "yield", 8);
  await button(page, "Share").click();
  const [svg] = await Promise.all([page.waitForEvent("download"), button(page, "Pipeline as SVG").click()]);
  expect(svg.suggestedFilename()).toBe("pipeline.svg");
  const text = await (await svg.createReadStream()).toArray().then((parts) => Buffer.concat(parts).toString());
  expect(text).toContain("numbers");
  expect(text).toContain("rgb(");
  expect(text).not.toContain("var(");
  const [png] = await Promise.all([page.waitForEvent("download"), button(page, "Pipeline as PNG").click()]);
  const bytes = await (await png.createReadStream()).toArray().then((parts) => Buffer.concat(parts));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
});

// A program on the page: run, stepped, stopped. Expected output is CPython's, from the conformance tests.

import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";

import { atRest, back, button, current, enter, forward, measured, openProgram, output, press, says, screenshot, time } from "./bench.js";

const guide = new URL("../conformance/guide/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, guide), "utf8");
const programs = readdirSync(guide).filter((name) => name.endsWith(".py"));

for (const name of programs) {
  test(`the guide's ${name} prints what CPython prints`, async ({ page }) => {
    await openProgram(page, read(name));
    await button(page, "Add a file").click();
    await button(page, "Empty file").click();
    await page.getByRole("textbox", { name: "Text of app.log" }).fill(read("app.log"));
    await press(page, "Run");
    await expect(says(page)).toContainText("the program ended");
    await expect(output(page)).toHaveText(read(name.replace(".py", ".out")).trimEnd());
  });
}

test("a step goes to the next line, a step back to the line before", async ({ page }) => {
  await openProgram(page, 'print("one")\nprint("two")\nprint("three")\n');
  await forward(page, "line");
  await expect(current(page)).toHaveText('print("one")');
  await expect(output(page)).toHaveText("nothing printed yet");
  await forward(page, "line", 2);
  await expect(current(page)).toHaveText('print("three")');
  await expect(output(page)).toHaveText("one\ntwo");
  await expect(says(page)).toHaveText("prints two; next is line 3");
  await back(page, "line");
  await expect(current(page)).toHaveText('print("two")');
  await expect(output(page)).toHaveText("one");
});

test("over passes a call, out leaves it, and each has its way back", async ({ page }) => {
  await openProgram(page, "def f(n):\n    n += 1\n    return n\n\na = f(1)\nb = f(2)\nprint(a, b)\n");
  await forward(page, "line", 2);
  await expect(current(page)).toHaveText("a = f(1)");
  await forward(page, "line of this frame");
  await expect(current(page)).toHaveText("b = f(2)");
  await forward(page, "line");
  await expect(current(page)).toHaveText("    n += 1");
  await forward(page, "frame");
  await expect(current(page)).toHaveText("print(a, b)");
  await back(page, "line of this frame");
  await expect(current(page)).toHaveText("b = f(2)");
});

test("a run stops at a breakpoint, set in the gutter or by its key", async ({ page }) => {
  await openProgram(page, "for n in range(3):\n    a = n\n    print(a)\n");
  await page.locator(".cm-breakpoints .cm-gutterElement").nth(3).click();
  await expect(says(page)).toHaveText("breakpoints at line 3");
  await press(page, "Run");
  await expect(current(page)).toHaveText("    print(a)");
  await expect(output(page)).toHaveText("nothing printed yet");
  await press(page, "Run");
  await expect(output(page)).toHaveText("0");
  await page.getByText("    a = n").click();
  await page.keyboard.press("F9");
  await expect(says(page)).toHaveText("breakpoints at lines 2, 3");
  await page.keyboard.press("Control+Enter");
  await atRest(page);
  await expect(current(page)).toHaveText("    a = n");
});

test("an endless program can be stopped, looked at, and the page goes on", async ({ page }) => {
  await openProgram(page, "n = 0\nwhile True:\n    n += 1\n");
  await button(page, "Run").click();
  await button(page, "Stop").click();
  await atRest(page);
  await expect(says(page)).toHaveText("Stopped");
  await enter(page, "print(6 * 7)\n");
  await press(page, "Run");
  await expect(output(page)).toHaveText("42");
});

test("an uncaught exception shows its traceback, and the place is marked in the code", async ({ page }) => {
  await openProgram(page, "def g():\n    yield 1 / 0\n\nnext(g())\n");
  await press(page, "Run");
  await expect(output(page)).toContainText("Traceback (most recent call last):");
  await expect(output(page)).toContainText("ZeroDivisionError: division by zero");
  await expect(says(page)).toContainText("exit code 1");
  await expect(page.locator(".cm-wrong")).toHaveText("1 / 0");
  await expect(page.locator(".cm-note-error")).toContainText("division by zero");
  await page.screenshot({ path: screenshot("error-wide") });
});

test("a syntax error is underlined while the reader types", async ({ page }) => {
  await openProgram(page, "x = 1\ny = 2 + * 3\n");
  await expect(page.locator(".cm-lintRange-error").first()).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(output(page)).toContainText("line 2");
  await expect(output(page)).toContainText("SyntaxError");
});

test("an edit ends what ran", async ({ page }) => {
  await openProgram(page, "a = 1\nb = 2\n");
  await forward(page, "line", 2);
  await enter(page, "c = 3\n");
  await expect(current(page)).toHaveCount(0);
  await expect(says(page)).toHaveText("Ready: run the program, or step it");
});

test("a guide program can be stepped as soon as the page is there @measured", async ({ browser, baseURL }) => {
  let took = Infinity;
  // The best of five: the machine may be busy with other things.
  for (let load = 0; load < 5; load++) {
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const page = await context.newPage();
    await page.goto("/");
    await page.locator('[aria-label="Forward one line"][aria-disabled="false"]').click();
    await expect(current(page)).toHaveText("def count_up_to(limit):");
    took = Math.min(took, await page.evaluate(() => Date.now() - performance.timeOrigin));
    await context.close();
  }
  measured("from a cold load to the first step", `${Math.round(took)} ms`);
});

test("a line of the output leads to the time when it was printed, by a press and by the keys", async ({ page }) => {
  await openProgram(page, "import sys\n\nfor n in range(3):\n    print('n is', n)\n    print(n * 'é😀', end='|', file=sys.stderr)\nprint()\nprint('end')\n");
  await press(page, "Run");
  const line = (text: string) => output(page).getByRole("button", { name: text });
  await expect(output(page).getByRole("button")).toHaveCount(5);
  await line("n is 1").click();
  await atRest(page);
  await expect(output(page)).toHaveText("n is 0\n|n is 1");
  await expect(current(page)).toContainText("print('n is', n)");
  await press(page, "Run");
  await output(page).focus();
  await page.keyboard.press("ArrowUp");
  await expect(line("end")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(line("é😀é😀|")).toBeFocused();
  await page.keyboard.press("Enter");
  await atRest(page);
  await expect(current(page)).toHaveText("print()");
  await expect(output(page)).toHaveText("n is 0\n|n is 1\né😀|n is 2\né😀é😀|");
});

test("far out in a run that prints much, a line still leads to its own time", async ({ page }) => {
  await openProgram(page, "for n in range(40_000):\n    print(n)\n");
  await press(page, "Run");
  await output(page).getByRole("button", { name: "39990" }).click();
  await atRest(page);
  await expect(output(page).getByRole("button").last()).toHaveText("39990");
});

test("a long run shows how far it has come", async ({ page }) => {
  await openProgram(page, "n = 0\nwhile True:\n    n += 1\n");
  await button(page, "Run").click();
  const seen = async () => Number((await page.locator(".timeline-now").innerText()).replaceAll(",", ""));
  await expect.poll(seen).toBeGreaterThan(100_000);
  const before = await seen();
  await expect.poll(seen).toBeGreaterThan(before);
  await button(page, "Stop").click();
  await atRest(page);
  expect(await seen()).toBe(await time(page));
});

test("the engine's rest is fetched by programs that need it", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const rest = () => fetched.filter((path) => /rest-.*\.wasm$/.test(path)).length;
  await openProgram(page, "def g(n):\n    for i in range(n):\n        yield i * i\n\nprint(list(g(3)))\n");
  await press(page, "Run");
  await expect(output(page)).toHaveText("[0, 1, 4]");
  expect(rest()).toBe(0);
  await openProgram(page, "print('a-b'.title(), complex(1, 2) ** 2)\n");
  await press(page, "Run");
  await expect(output(page)).toHaveText("A-B (-3+4j)");
  expect(rest()).toBeGreaterThan(0);
});

test("a rest that cannot be fetched is told, and the page goes on", async ({ page }) => {
  await page.route(/rest-.*\.wasm$/, (route) => route.abort());
  await openProgram(page, "print('a-b'.title(), complex(1, 2) ** 2)\n");
  await button(page, "Run").click();
  await expect(page.getByText("A part of the engine could not be loaded").first()).toBeVisible();
  await page.unroute(/rest-.*\.wasm$/);
  await openProgram(page, "print('a-b'.title())\n");
  await press(page, "Run");
  await expect(output(page)).toHaveText("A-B");
});

test("the library's modules are fetched by programs that import", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const library = () => fetched.filter((path) => /library-.*\.json$/.test(path)).length;
  await openProgram(page, "def g():\n    yield 1\n\nprint(list(g()))\n");
  await press(page, "Run");
  await expect(output(page)).toHaveText("[1]");
  expect(library()).toBe(0);
  await openProgram(page, "import json\nprint(json.dumps([1]))\n");
  await press(page, "Run");
  await expect(output(page)).toHaveText("[1]");
  expect(library()).toBeGreaterThan(0);
});

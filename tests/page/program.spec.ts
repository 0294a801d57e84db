// A program on the page: run, stepped, driven by hand, rewound. Expected output is CPython's, from the conformance tests.

import { readFileSync, readdirSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";

const guide = "../conformance/guide";
const screenshot = (name: string) => `artifacts/screenshots/${name}.png`;
const read = (name: string) => readFileSync(new URL(`${guide}/${name}`, import.meta.url), "utf8");
const programs = readdirSync(new URL(guide, import.meta.url)).filter((name) => name.endsWith(".py"));

const output = (page: Page) => page.getByLabel("What the program printed");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function enter(page: Page, source: string): Promise<void> {
  await page.getByLabel("Python program").fill(source);
}

/** Presses a button and waits until the engine is at rest again. */
async function press(page: Page, name: string): Promise<void> {
  await button(page, name).click();
  await expect(button(page, "Run")).toBeEnabled();
}

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("status").first()).toHaveText(/^engine \d/);
});

for (const name of programs) {
  test(`the guide's ${name} prints what CPython prints`, async ({ page }) => {
    // The page has no files yet: the program that reads one makes it first.
    const log = name === "log_lines.py" ? `with open("app.log", "w", encoding="utf-8") as f:\n    f.write(${JSON.stringify(read("app.log"))})\n` : "";
    await enter(page, log + read(name));
    await press(page, "Run");
    await expect(page.getByRole("status").first()).toHaveText("ended");
    await expect(output(page)).toHaveText(read(name.replace(".py", ".out")).trimEnd());
  });
}

test("a step goes to the next line, a step back to the line before", async ({ page }) => {
  await enter(page, 'print("one")\nprint("two")\nprint("three")\n');
  const current = page.locator(".cm-line-current");
  await press(page, "Step");
  await expect(current).toHaveText('print("one")');
  await expect(output(page)).toHaveText("");
  await press(page, "Step");
  await press(page, "Step");
  await expect(current).toHaveText('print("three")');
  await expect(output(page)).toHaveText("one\ntwo");
  await press(page, "Step back");
  await expect(current).toHaveText('print("two")');
  await expect(output(page)).toHaveText("one");
});

test("a suspended generator takes a value sent by hand, and going back undoes it", async ({ page }) => {
  await enter(page, read("running_average.py").replace("averager.close()", "print('end')"));
  await press(page, "Next yield");
  const card = page.getByRole("article", { name: "running_average, number 1" });
  await expect(card).toContainText("asleep at line 6");
  await expect(card).toContainText("yielded 1: None");
  await card.getByRole("textbox").fill("12");
  await card.getByRole("button", { name: "send(…)" }).click();
  await expect(card).toContainText("send(12) → yields 12.0");
  await expect(card).toContainText("total");
  await expect(card).toContainText("yielded 2: None, 12.0");
  await page.screenshot({ path: screenshot("driven-wide") });
  await press(page, "Step back");
  await press(page, "Step back");
  await press(page, "Step back");
  await press(page, "Step back");
  await press(page, "Step back");
  await expect(card).not.toContainText("12.0");
});

test("what CPython refuses is refused in its words", async ({ page }) => {
  await enter(page, "def g():\n    got = yield 1\n    yield got\n\nit = g()\nprint('made')\n");
  await press(page, "Step");
  await press(page, "Step");
  await press(page, "Step");
  const card = page.getByRole("article", { name: "g, number 1" });
  await expect(card).toContainText("created");
  await card.getByRole("textbox").fill("5");
  await card.getByRole("button", { name: "send(…)" }).click();
  await expect(card).toContainText("TypeError: can't send non-None value to a just-started generator");
  await card.getByRole("button", { name: "next()" }).click();
  await expect(card).toContainText("next() → yields 1");
  await card.getByRole("button", { name: "close()" }).click();
  await expect(card).toContainText("close() → None");
  await expect(card).toContainText("closed");
});

test("an endless program can be stopped, and the page goes on", async ({ page }) => {
  await enter(page, "while True:\n    pass\n");
  await button(page, "Run").click();
  await button(page, "Stop").click();
  await expect(page.getByRole("status").first()).toHaveText("stopped");
  await enter(page, "print(6 * 7)\n");
  await press(page, "Run");
  await expect(output(page)).toHaveText("42");
});

test("an uncaught exception shows its traceback", async ({ page }) => {
  await enter(page, "def g():\n    yield 1 / 0\n\nnext(g())\n");
  await press(page, "Run");
  await expect(output(page)).toContainText("Traceback (most recent call last):");
  await expect(output(page)).toContainText("ZeroDivisionError: division by zero");
  await expect(page.getByRole("status").first()).toHaveText("ended with exit code 1");
  await page.screenshot({ path: screenshot("traceback-wide") });
});

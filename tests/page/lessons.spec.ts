// Lessons: reading, predicting, changing. The verdict is the engine's.

import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";

import { button, current, enter, open, output, press, screenshot } from "./bench.js";

const folder = new URL("../../www/lessons/", import.meta.url);
const conformance = new URL("../conformance/", import.meta.url);
const field = (text: string, name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(text)?.[1] ?? "";
const lessons = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

test("every lesson opens with its program, and the program prints what CPython prints", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  for (const text of lessons) {
    const title = field(text, "title");
    await button(page, "Lessons").click();
    await page.getByRole("dialog", { name: "Lessons" }).getByText(title, { exact: true }).click();
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await test.step(title, () => press(page, "Run"));
    const expected = readFileSync(new URL(`${field(text, "program")}.out`, conformance), "utf8").trimEnd();
    await expect(output(page)).toHaveText(expected, { timeout: 30_000 });
  }
});

test("a prediction is judged by what the engine does, also after the program was changed", async ({ page }) => {
  await open(page);
  await button(page, "Go there").click();
  await expect(current(page)).toHaveText("for number in counter:");
  await page.getByLabel("Your prediction").fill("4");
  await button(page, "See").click();
  await expect(page.locator(".verdict")).toContainText("Not so: it is 2");
  await expect(current(page)).toHaveText("    n = 1");
  await page.screenshot({ path: screenshot("lesson-wide") });

  await enter(page, "def other():\n    a = 1\n    yield\n\ncounter = other()\nfor number in counter:\n    pass\n");
  await button(page, "Again").click();
  await page.locator(".cm-line", { hasText: "a = 1" }).first().click();
  await expect(page.getByLabel("Your prediction")).toHaveValue("2");
  await button(page, "See").click();
  await expect(page.locator(".verdict")).toContainText("Yes: it is 2");
});

test("what if: the change is made, can be run, and be taken back", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: /^Change count_up_to\(3\) to/ }).click();
  await expect(page.locator(".cm-content")).toContainText("count_up_to(0)");
  await press(page, "Run");
  await expect(output(page)).toHaveText("<class 'generator'>");
  await button(page, "Change it back").click();
  await press(page, "Run");
  await expect(output(page)).toHaveText("<class 'generator'>\n1\n2\n3");
});

test("the next lesson is one press away, and the lesson can be put aside", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: /^Next lesson/ }).click();
  await expect(page.getByRole("heading", { name: "Two ways to make one" })).toBeVisible();
  await page.getByRole("button", { name: /^Previous lesson/ }).click();
  await expect(page.getByRole("heading", { name: "What yield does" })).toBeVisible();
  const before = await page.locator("#code").boundingBox();
  await button(page, "Close the lesson").click();
  const after = await page.locator("#code").boundingBox();
  expect(after?.height).toBeGreaterThan(before?.height ?? Infinity);
});

// Files of the program, and links to a moment.

import { expect, test } from "@playwright/test";

import { atRest, button, card, driveWith, forward, open, openProgram, output, picture, press, screenshot } from "./bench.js";

const reader = 'with open("app.log") as log:\n    for n, line in enumerate(log):\n        if n < 2:\n            print(line.rstrip())\n        last = line\nprint(n + 1)\n';

test("a file of the reader is read by the program, and can be edited", async ({ page }) => {
  await openProgram(page, reader);
  await button(page, "Add a file").click();
  await button(page, "Empty file").click();
  await page.getByRole("textbox", { name: "Text of app.log" }).fill("one\ntwo\nthree\n");
  await press(page, "Run");
  await expect(output(page)).toHaveText("one\ntwo\n3");
  await button(page, "main.py").click();
  await expect(page.locator(".cm-content")).toContainText("with open");
  await button(page, "app.log").click();
  await page.getByRole("textbox", { name: "Text of app.log" }).fill("one\n");
  await press(page, "Run");
  await expect(output(page)).toHaveText("one\n1");
});

test("a file dropped on the page becomes a file of the program", async ({ page }) => {
  await openProgram(page, reader);
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["dropped\n"], "app.log", { type: "text/plain" }));
    return data;
  });
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expect(button(page, "app.log")).toBeVisible();
  await press(page, "Run");
  await expect(output(page)).toHaveText("dropped\n1");
});

test("a log is made while it is read", async ({ page }) => {
  await openProgram(page, reader);
  await button(page, "Add a file").click();
  await page.getByLabel("lines").fill("5000");
  await button(page, "Generated log").click();
  await expect(page.locator(".cm-content")).toContainText("5,000 lines");
  await press(page, "Run");
  await expect(output(page)).toHaveText(/5000\s*$/);
});

test("a log that no memory could hold is streamed", async ({ page }) => {
  await openProgram(page, 'def errors(path):\n    with open(path) as log:\n        for n, line in enumerate(log):\n            if "ERROR" in line:\n                yield n\n\nfor n in errors("app.log"):\n    if n > 20_000:\n        print("beyond", 20_000)\n        break\n');
  await button(page, "Add a file").click();
  await page.getByLabel("lines").fill("100000000000");
  await button(page, "Generated log").click();
  await press(page, "Run");
  await expect(output(page)).toHaveText("beyond 20000");
});

test("a link brings back the files, the acts by hand and the moment", async ({ page, context }) => {
  await openProgram(page, "def g():\n    while True:\n        got = yield\n        print('got', got)\n\nit = g()\nnext(it)\nprint('end')\n");
  await forward(page, "yield");
  await driveWith(page, "send", "g", "'a link'");
  await page.keyboard.press("Escape"); // what is being written does not travel
  await expect(output(page)).toHaveText("got a link");
  await forward(page, "line");
  const seen = await picture(page);
  await button(page, "Share").click();
  const link = await page.getByLabel("Link to this moment").inputValue();
  await page.screenshot({ path: screenshot("share-wide") });

  const other = await context.newPage();
  await open(other, link);
  await expect(output(other)).toContainText("got a link");
  await atRest(other);
  await expect(card(other, "g")).toBeVisible();
  await expect.poll(() => picture(other)).toBe(seen);
});

test("the program can be downloaded", async ({ page }) => {
  await openProgram(page, "print('mine')\n");
  await button(page, "Share").click();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Download program").click()]);
  expect(download.suggestedFilename()).toBe("main.py");
  const text = await (await download.createReadStream()).toArray().then((parts) => Buffer.concat(parts).toString());
  expect(text).toBe("print('mine')\n");
});

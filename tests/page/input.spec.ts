// A program that reads: the box for its answers, rewinding what was typed, sharing it.

import { expect, type Page, test } from "@playwright/test";

import { actOn, atRest, back, button, card, current, enter, openProgram, output, press, says, screenshot, time, violations } from "./bench.js";

const GREETING = `def ages():
    while (line := input("age? ")):
        yield int(line)

name = input("name? ")
print("hello", name)
print(sum(ages()))
`;

const box = (page: Page) => page.getByRole("textbox", { name: /^Input that .* reads$/ });

async function answer(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press("Enter");
}

test("a program waits for what it reads, and goes on with it", async ({ page }) => {
  await openProgram(page, GREETING);
  await button(page, "Run").click();
  await expect(box(page)).toBeFocused();
  await expect(says(page)).toContainText("the program waits for a line of input");
  await expect(output(page)).toHaveText("name? ");
  await expect(current(page)).toHaveText('name = input("name? ")');
  await page.screenshot({ path: screenshot("input-wide") });
  await page.keyboard.type("Ann");
  await page.keyboard.press("Enter");
  await expect(output(page)).toHaveText("name? Ann\nhello Ann\nage? ");
  await expect(output(page).locator(".console-input")).toHaveText(["Ann\n"]);
  // Several lines at once are as many answers; an empty one ends the loop.
  await box(page).fill("30\n12");
  await button(page, "Enter").click();
  await expect(output(page)).toHaveText("name? Ann\nhello Ann\nage? 30\nage? 12\nage? ");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(output(page)).toHaveText("name? Ann\nhello Ann\nage? 30\nage? 12\nage? \n42");
  await expect(box(page)).toHaveCount(0);
  await expect(says(page)).toContainText("the program ended");
});

test("the end of input is an EOFError", async ({ page }) => {
  await openProgram(page, 'try:\n    input()\nexcept EOFError as error:\n    print("over:", error)\nimport sys\nprint(sys.stdin.readlines())\n');
  await button(page, "Run").click();
  await button(page, "End of input").click();
  await expect(output(page)).toHaveText("over: EOF when reading a line\n[]");
  await press(page, "Restart");
  await expect(page.getByText("The end of input is known and will be read after this moment.")).toBeVisible();
  await press(page, "Forget");
  await button(page, "Run").click();
  await box(page).fill("one");
  await box(page).press("Control+d");
  await expect(output(page)).toHaveText("one\n[]");
});

test("sys.stdin reads what is typed, to its end", async ({ page }) => {
  await openProgram(page, "import sys\nfor number, line in enumerate(sys.stdin):\n    print(number, line.strip().upper())\n");
  await button(page, "Run").click();
  await answer(page, "a\nb");
  await expect(output(page)).toHaveText("a\n0 A\nb\n1 B");
  await box(page).fill("c");
  await box(page).press("Control+d");
  await expect(output(page)).toHaveText("a\n0 A\nb\n1 B\nc\n2 C");
  await expect(says(page)).toContainText("the program ended");
});

test("what was typed is read again after a rewind, unless it is taken back", async ({ page }) => {
  await openProgram(page, 'a = input("a? ")\nb = input("b? ")\nprint(a, b)\n');
  await button(page, "Run").click();
  await answer(page, "1\n2");
  await expect(output(page)).toHaveText("a? 1\nb? 2\n1 2");
  await atRest(page);
  const end = await time(page);
  await press(page, "Restart");
  const known = page.getByText("2 lines of input are known and will be read after this moment.");
  await expect(known).toBeVisible();
  await press(page, "Run");
  await expect(output(page)).toHaveText("a? 1\nb? 2\n1 2");
  await back(page, "line", 2);
  await expect(page.getByText("A line of input is known and will be read after this moment.")).toBeVisible();
  await page.screenshot({ path: screenshot("input-known") });
  await press(page, "Forget");
  await button(page, "Run").click();
  await expect(output(page)).toHaveText("a? 1\nb? ");
  await answer(page, "3");
  await expect(output(page)).toHaveText("a? 1\nb? 3\n1 3");
  await atRest(page);
  expect(await time(page)).toBe(end);
  // A run from the start asks anew.
  await button(page, "Run").click();
  await expect(output(page)).toHaveText("a? ");
});

test("steps wait too, and whatever is pressed instead gives the answer up", async ({ page }) => {
  await openProgram(page, 'def ask():\n    return input("? ")\n\nx = ask()\ny = x\n');
  await press(page, "Forward one line", 2);
  await expect(current(page)).toHaveText("x = ask()");
  await button(page, "Forward one line of this frame").click();
  await expect(current(page)).toHaveText('    return input("? ")');
  await expect(box(page)).toBeFocused();
  await button(page, "Back one line").click();
  await expect(box(page)).toHaveCount(0);
  await expect(output(page)).toHaveText("nothing printed yet");
  await expect(current(page)).toHaveText('    return input("? ")');
  await press(page, "Back one line");
  await expect(current(page)).toHaveText("x = ask()");
  await button(page, "Forward one line of this frame").click();
  await answer(page, "yes");
  await expect(current(page)).toHaveText("y = x");
  await expect(output(page)).toHaveText("? yes");
  await button(page, "Run").click();
  await expect(says(page)).toContainText("the program ended");
});

test("stop gives up what waits, and an edit too", async ({ page }) => {
  await openProgram(page, "print(input())\n");
  await button(page, "Run").click();
  await expect(box(page)).toBeVisible();
  await button(page, "Stop").click();
  await expect(box(page)).toHaveCount(0);
  await atRest(page);
  await button(page, "Play").click();
  await expect(box(page)).toBeVisible();
  await enter(page, "print(1)\n");
  await expect(box(page)).toHaveCount(0);
  await press(page, "Run");
  await expect(output(page)).toHaveText("1");
});

test("an act by hand waits for what it reads", async ({ page }) => {
  await openProgram(page, 'def answers():\n    while True:\n        yield input("? ")\n\ng = answers()\n');
  await press(page, "Run");
  await actOn(page, "next", "answers").click();
  await expect(says(page)).toContainText("next(answers) waits for a line of input");
  await answer(page, "it");
  await expect(card(page, "answers")).toContainText("next(answers) → yields 'it'");
  await expect(output(page)).toHaveText("? it");
  await back(page, "line");
  await expect(output(page)).toHaveText("nothing printed yet");
  await expect(page.getByText("A line of input is known")).toBeVisible();
});

test("what was typed goes with a shared link", async ({ page, context }) => {
  await openProgram(page, 'print("hello", input())\nprint(input("more? "))\n');
  await button(page, "Run").click();
  await answer(page, "Ann");
  await expect(output(page)).toHaveText("Ann\nhello Ann\nmore? ");
  await button(page, "Share").click();
  const link = await page.getByLabel("Link to this moment").inputValue();
  const other = await context.newPage();
  await other.goto(link);
  await expect(output(other)).toHaveText("Ann\nhello Ann\nmore? ");
  await button(other, "Run").click();
  await answer(other, "no");
  await expect(output(other)).toHaveText("Ann\nhello Ann\nmore? no\nno");
});

test("the memory of a program that reads is measured with what was typed", async ({ page }) => {
  await openProgram(page, "n = int(input())\nprint(sum([i * i for i in range(n)]))\n");
  await button(page, "Run").click();
  await answer(page, "20000");
  await expect(output(page)).toHaveText("20000\n2666466670000");
  await button(page, "Memory").click();
  await expect(page.getByLabel("Memory").getByText(/as written.*MB|as written.*kB/).first()).toBeVisible({ timeout: 20_000 });
});

test("on a phone the box is in sight, and nothing about it is hard to reach @dark", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  await openProgram(page, GREETING);
  await button(page, "Run").click();
  await expect(box(page)).toBeInViewport({ ratio: 1 });
  await expect(button(page, "End of input")).toBeInViewport({ ratio: 1 });
  await page.screenshot({ path: screenshot("input-phone-dark") });
  expect(await violations(page)).toEqual([]);
});

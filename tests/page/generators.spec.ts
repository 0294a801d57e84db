// Generators: their cards, who wakes whom, the tube of yield from, and acts by hand.

import { expect, test } from "@playwright/test";

import { actOn, back, card, driveWith, forward, openProgram, output, press, screenshot, time } from "./bench.js";

const averager = `def mean():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count

m = mean()
next(m)
print("here")
`;

test("one card for one call: created, asleep, running, ended", async ({ page }) => {
  await openProgram(page, "def two(a):\n    yield a\n    yield a + 1\n\nit = two(7)\nx = next(it)\nfor y in it:\n    pass\n");
  await forward(page, "line", 3);
  const it = card(page, "two");
  await expect(it).toContainText("created, not started");
  await forward(page, "line");
  await expect(it).toContainText("running at line 2");
  await expect(it).toContainText(/a\s*7/);
  await forward(page, "line");
  await expect(it).toContainText("asleep at line 2");
  await expect(it).toContainText("yielded 1: 7");
  await expect(page.locator(".cm-note-asleep")).toHaveText("asleep: two #1");
  await press(page, "Run");
  await expect(it).toContainText("returned None");
  await expect(it).toContainText("yielded 2: 7 8");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("a sleeper stays in sight, linked to who woke it; the link changes when it is woken", async ({ page }) => {
  const source = "def low():\n    yield 1\n    yield 2\n\ndef high(source):\n    for n in source:\n        yield n * 10\n\nfor n in high(low()):\n    pass\n";
  await openProgram(page, source);
  await forward(page, "yield");
  await expect(card(page, "low")).toContainText("asleep at line 2");
  await expect(card(page, "low")).toContainText("last resumed by high");
  const before = await page.getByRole("article").evaluateAll((cards) => cards.map((c) => c.ariaLabel));
  await forward(page, "yield", 2);
  await expect(card(page, "low")).toContainText("yielded 2: 1 2");
  expect(await page.getByRole("article").evaluateAll((cards) => cards.map((c) => c.ariaLabel))).toEqual(before);
  await back(page, "line");
  await expect(card(page, "low")).toContainText("running at line 3");
  await expect(card(page, "high")).toContainText("waits in line 6");
  await page.screenshot({ path: screenshot("generators-wide") });
});

test("yield from is one tube, through which send passes to the innermost", async ({ page }) => {
  const source =
    "def inner():\n    got = yield 'ready'\n    yield got\n\ndef middle():\n    return (yield from inner())\n\ndef outer():\n    yield from middle()\n\no = outer()\nnext(o)\nprint('here')\n";
  await openProgram(page, source);
  await forward(page, "yield");
  await expect(card(page, "outer")).toContainText(/delegating to middle #\d/);
  await expect(card(page, "middle")).toContainText(/delegating to inner #\d/);
  await expect(card(page, "inner")).toContainText(/pass through middle #\d to here/);
  await driveWith(page, "send", "outer", "'hello'");
  await expect(card(page, "outer")).toContainText("outer.send('hello') → yields 'hello'");
  await expect(card(page, "inner")).toContainText("'hello'");
  await page.screenshot({ path: screenshot("tube-wide") });
});

test("what is sent by hand is answered, recorded, and taken back by going back", async ({ page }) => {
  await openProgram(page, averager);
  await forward(page, "yield");
  const m = card(page, "mean");
  const before = await time(page);
  await driveWith(page, "send", "mean", "4 * 3");
  await expect(m).toContainText("mean.send(4 * 3) → yields 12.0");
  await expect(m).toContainText(/total\s*12/);
  await expect(m).toContainText("yielded 2: None 12.0");
  expect(await time(page)).toBeGreaterThan(before);
  await page.screenshot({ path: screenshot("driven-wide") });
  await back(page, "line");
  await expect(m).not.toContainText("12.0");
  await press(page, "Run");
  await expect(output(page)).toHaveText("here");
  await expect(m).toContainText("yielded 2: None 12.0");
});

test("what CPython refuses is refused in its words, with the reason", async ({ page }) => {
  await openProgram(page, "def g():\n    got = yield 1\n    yield got\n\nit = g()\nprint('made')\n");
  await forward(page, "line", 3);
  const it = card(page, "g");
  await driveWith(page, "send", "g", "5");
  await expect(it).toContainText("TypeError: can't send non-None value to a just-started generator");
  await expect(it).toContainText("next()");
  await expect(it).toContainText("created, not started");
  await actOn(page, "next()", "g").click();
  await expect(it).toContainText("next(g) → yields 1");
  await actOn(page, "close()", "g").click();
  await expect(it).toContainText("g.close() → None");
  await expect(it).toContainText("closed");
});

test("throw goes in at the line where the generator sleeps", async ({ page }) => {
  await openProgram(page, "def g():\n    try:\n        yield 1\n    except ValueError as e:\n        yield f'caught {e}'\n\nit = g()\nnext(it)\npass\n");
  await forward(page, "yield");
  await driveWith(page, "throw", "g", "ValueError('no')");
  await expect(card(page, "g")).toContainText("yields 'caught no'");
});

test("a program that has ended can still be driven", async ({ page }) => {
  await openProgram(page, "def g():\n    yield 1\n    yield 2\n    return 3\n\nit = g()\n");
  await press(page, "Run");
  const it = card(page, "g");
  for (const answer of ["next(g) → yields 1", "next(g) → yields 2", "StopIteration, with the value 3"]) {
    await actOn(page, "next()", "g").click();
    await expect(it).toContainText(answer);
  }
});

test("what a line changed is marked", async ({ page }) => {
  await openProgram(page, "a = 1\nb = 2\nb = 3\npass\n");
  await forward(page, "line", 4);
  await expect(page.locator(".local-changed")).toHaveText(/b\s*3/);
});

test("a thousand generators do not choke the page", async ({ page }) => {
  await openProgram(page, "def g(n):\n    yield n\n\nkept = [g(n) for n in range(1000)]\nfor it in kept:\n    next(it)\nfor it in kept:\n    it.close()\n");
  await press(page, "Run");
  await expect(page.getByRole("article")).toHaveCount(30);
  await expect(page.locator("#generator-list")).toContainText("the last 30 of 1,000");
});

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { readLesson } from "../../lessons.plugin.js";
import { same } from "./predict.js";

const folder = new URL("../../lessons/", import.meta.url);
const lessons = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => readLesson(name.replace(".md", ""), readFileSync(new URL(name, folder), "utf8")));

test("every lesson has its own place in the order", () => {
  const order = lessons.map((lesson) => lesson.order).toSorted((a, b) => a - b);
  expect(order).toEqual(lessons.map((_, at) => at + 1));
});

test.each(lessons.map((lesson) => [lesson.id, lesson] as const))("%s: what its tasks name is in its program", (_, lesson) => {
  const [program] = lesson.files;
  const text = program && "text" in program.content ? program.content.text : "";
  expect(lesson.html).toContain("<p>");
  expect(lesson.tasks.length).toBeGreaterThan(0);
  for (const task of lesson.tasks) {
    expect(task.says).not.toBe("");
    expect(text).toContain(task.kind === "predict" ? task.at : task.replace);
  }
});

test.each([
  ["8", "8\n", true],
  ["'a'", "a", true],
  ['["x"]', "['x']", true],
  ["[1,2]", "[1, 2]", true],
  ["4", "5", false],
  ["", "nothing", false],
])("a prediction of %j for %j: %j", (guess, came, right) => {
  expect(same(guess, came)).toBe(right);
});

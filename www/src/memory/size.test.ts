import { expect, test } from "vitest";

import { choices, withSize } from "./size.js";

test("the literal is replaced, and nothing else", () => {
  const source = "é = '😀'; N = 1_000\nprint(1_000)\n";
  const start = source.indexOf("1_000");
  expect(withSize(source, { name: "N", value: 1000, line: 1, start, end: start + 5 }, 20)).toBe("é = '😀'; N = 20\nprint(1_000)\n");
});

test("the program's own number is among those to choose from, also where it is odd or large", () => {
  expect(choices(35, 100)).toEqual([10, 20, 35, 50, 100]);
  expect(choices(300, 100)).toEqual([10, 20, 50, 100, 200, 300]);
  expect(choices(100, 100)).toEqual([10, 20, 50, 100]);
});

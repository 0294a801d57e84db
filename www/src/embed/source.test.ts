import { expect, test } from "vitest";

import { dedent } from "./source.js";

test("what all lines share is no indentation of the program", () => {
  expect(dedent("\n    def f():\n        yield 1\n\n    f()\n  ")).toBe("def f():\n    yield 1\n\nf()\n");
});

test("a text that begins at the margin stays", () => {
  expect(dedent("x = 1\n  y = 2")).toBe("x = 1\n  y = 2\n");
  expect(dedent("  \n")).toBe("");
});

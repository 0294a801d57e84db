import { expect, test } from "vitest";

import { withOwnRem } from "./rem.js";

test("sizes go by the element's own rem, those of queries by pixels", () => {
  expect(withOwnRem(".a{font:0.875rem/1.4 x;margin:-.5rem 0 1rem}")).toBe(
    ".a{font:calc(0.875 * var(--rem, 16px))/1.4 x;margin:calc(-.5 * var(--rem, 16px)) 0 calc(1 * var(--rem, 16px))}",
  );
  expect(withOwnRem("@container (max-width: 42rem) { .a { width: 2rem } }")).toBe("@container (max-width: 672px) { .a { width: calc(2 * var(--rem, 16px)) } }");
});

test("names that end so are left alone", () => {
  expect(withOwnRem(".lorem-1{width:var(--rem)}")).toBe(".lorem-1{width:var(--rem)}");
});

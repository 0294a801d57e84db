import { expect, test } from "vitest";

import { lightness } from "./host.js";

test("how light a colour is", () => {
  expect(lightness("rgb(255, 255, 255)")).toBeCloseTo(1);
  expect(lightness("rgb(19, 20, 22)")).toBeLessThan(0.1);
  expect(lightness("color(srgb 0 1 0)")).toBeCloseTo(0.7152);
});

test("what is transparent has no lightness", () => {
  expect(lightness("rgba(0, 0, 0, 0)")).toBeUndefined();
  expect(lightness("transparent")).toBeUndefined();
});

import { expect, test } from "vitest";

import { linear, logarithmic } from "./axis.js";

test("a linear axis goes from nothing to a round amount above all", () => {
  expect(linear(40_400_000).ticks).toEqual([0, 20_000_000, 40_000_000, 60_000_000]);
  expect(linear(464).ticks).toEqual([0, 200, 400, 600]);
  expect(linear(0).ticks).toEqual([0, 1]);
  expect(linear(400).at(100)).toBeCloseTo(0.25);
  expect(linear(400).at(1e9)).toBe(1);
});

test("a logarithmic axis goes by powers of ten", () => {
  expect(logarithmic(464, 40_400_000).ticks).toEqual([100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]);
  expect(logarithmic(1000, 1000).ticks).toEqual([1000, 10_000]);
  expect(logarithmic(1, 1e12).ticks).toEqual([1, 100, 10_000, 1e6, 1e8, 1e10, 1e12]);
  const axis = logarithmic(10, 1_000_000);
  expect(axis.at(10)).toBe(0);
  expect(axis.at(1000)).toBeCloseTo(0.4);
  expect(axis.at(0)).toBe(0);
});

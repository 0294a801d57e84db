import { expect, test } from "vitest";

import type { Measured } from "../engine/protocol.js";
import { bandsOf } from "./bands.js";

test("the largest at the peak lies lowest; the small are one band; together they are all there is", () => {
  const sample = (high: number, ...types: number[]) => ({ time: 0, low: 0, high, file: "", line: 0, types });
  const result = { typeNames: ["int", "str", "list"], peakBytes: 12, samples: [sample(3, 1, 2, 0), sample(12, 3, 1, 8), sample(4, 4)] };
  expect(bandsOf(result as unknown as Measured, 2)).toEqual([
    { name: "list", from: [0, 0, 0], to: [0, 8, 0] },
    { name: "int", from: [0, 8, 0], to: [1, 11, 4] },
    { name: "other", from: [1, 11, 4], to: [3, 12, 4] },
  ]);
});

test("no samples, no bands", () => {
  expect(bandsOf({ typeNames: [], peakBytes: 0, samples: [] } as unknown as Measured, 4)).toEqual([]);
});

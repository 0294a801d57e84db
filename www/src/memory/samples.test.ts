import { expect, test } from "vitest";

import type { Measured, MemorySample } from "../engine/protocol.js";
import { largestTypes, peakOf, sampleAt, shareOf } from "./samples.js";

const sample = (time: number, high: number): MemorySample => ({ time, low: high, high, file: "main.py", line: 1, types: [] });
const run = (samples: MemorySample[], time: number): Measured => ({
  status: "ended",
  peakBytes: Math.max(0, ...samples.map(({ high }) => high)),
  peakTime: 0,
  peakPlace: { file: "main.py", line: 1 },
  liveBytes: 0,
  time,
  samples,
  typeNames: [],
  byType: [],
  byLine: [],
  keptLazy: [],
  hitLimit: false,
  output: "",
  error: undefined,
  exitCode: 0,
});

test("a share of the run falls into a sample, and the sample's share into it", () => {
  const measured = run([sample(0, 1), sample(10, 5), sample(90, 2), sample(100, 1)], 100);
  expect([0, 0.24, 0.26, 0.5, 0.74, 0.99, 1].map((share) => sampleAt(measured, share))).toEqual([0, 0, 1, 2, 2, 3, 3]);
  expect([0, 1, 2, 3].map((at) => sampleAt(measured, shareOf(at, measured)))).toEqual([0, 1, 2, 3]);
  expect(sampleAt(run([], 100), 0.5)).toBe(-1);
});

test("the peak is a sample", () => {
  expect(peakOf(run([sample(0, 1), sample(10, 5), sample(20, 5)], 20))).toBe(1);
  expect(peakOf(run([], 0))).toBe(-1);
});

test("types by their bytes, most first", () => {
  expect(largestTypes({ ...sample(1, 1), types: [5, 0, 9, 1] }, ["int", "str", "list"], 2)).toEqual([{ name: "list", bytes: 9 }, { name: "int", bytes: 5 }]);
});

import { expect, test } from "vitest";

import type { Measured, MemorySample } from "../engine/protocol.js";
import { largestTypes, nearest, peakOf } from "./samples.js";

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

test("the sample nearest to a share of the run", () => {
  const measured = run([sample(0, 1), sample(10, 5), sample(90, 2), sample(100, 1)], 100);
  expect([0, 0.04, 0.06, 0.49, 0.51, 0.94, 0.96, 1].map((share) => nearest(measured, share))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  expect(nearest(run([], 100), 0.5)).toBe(-1);
  expect(nearest(run([sample(0, 7)], 0), 1)).toBe(0);
});

test("the peak is a sample", () => {
  expect(peakOf(run([sample(0, 1), sample(10, 5), sample(20, 5)], 20))?.time).toBe(10);
  expect(peakOf(run([], 0))).toBeUndefined();
});

test("types by their bytes, most first", () => {
  expect(largestTypes({ ...sample(1, 1), types: [5, 0, 9, 1] }, ["int", "str", "list"], 2)).toEqual([{ name: "list", bytes: 9 }, { name: "int", bytes: 5 }]);
});

import { expect, test } from "vitest";

import { bytesText, timesText } from "./amounts.js";

test("bytes have three figures that count and the unit in which these can be read", () => {
  const texts = [0, 1, 464, 999, 1000, 1234, 40_412_345, 999_499, 999_500, 256_000_000, 1.5e12].map(bytesText);
  expect(texts).toEqual(["0 B", "1 B", "464 B", "999 B", "1 kB", "1.23 kB", "40.4 MB", "999 kB", "1 MB", "256 MB", "1.5 TB"]);
});

test("how many times as much has two figures, and is not said of what is about the same", () => {
  expect(timesText(40_400_000, 464)).toBe("87,000 times");
  expect(timesText(3000, 2000)).toBe("1.5 times");
  expect(timesText(1040, 1000)).toBeUndefined();
  expect(timesText(1000, 0)).toBeUndefined();
});

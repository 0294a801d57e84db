import { expect, test } from "vitest";

import { peakRows } from "./shares.js";

test("what is alive at either peak has one row, and the small are counted", () => {
  const share = (name: string, bytes: number) => ({ name, objects: 1, bytes });
  const { rows, left } = peakRows([[share("int", 5), share("str", 1)], [share("list", 9), share("int", 2)]], ({ name }) => name, 2);
  expect(rows.map(({ key, shares }) => [key.name, ...shares.map((one) => one?.bytes)])).toEqual([["list", undefined, 9], ["int", 5, 2]]);
  expect(left).toBe(1);
});

// The one size of a program that can be varied.

import type { Size } from "../engine/protocol.js";

/** The source with another number in the place of the size. */
export const withSize = (source: string, { start, end }: Size, n: number): string => `${source.slice(0, start)}${n}${source.slice(end)}`;

/** Numbers to choose from, small to large: 10, 20, 50, 100, ... and the program's own. */
export function choices(own: number, most = 1_000_000): number[] {
  const all = new Set([own]);
  for (let power = 10; power <= Math.max(own, most); power *= 10) {
    for (const factor of [1, 2, 5]) if (factor * power <= Math.max(own, most)) all.add(factor * power);
  }
  return [...all].sort((a, b) => a - b);
}

/** The sizes of the growth plot. */
export const GROWTH = [10, 100, 1000, 10_000, 100_000, 1_000_000];

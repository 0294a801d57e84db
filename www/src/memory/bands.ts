// A run's bytes split by type: bands that lie one on the other.

import type { Measured } from "../engine/protocol.js";
import { peakOf } from "./samples.js";

export interface Band {
  name: string;
  /** For each sample: where the band begins and ends. */
  from: number[];
  to: number[];
}

/** Bands for the types that most bytes of the peak were of, the largest lowest, and one for all others. */
export function bandsOf(result: Measured, most: number): Band[] {
  const { samples, typeNames } = result;
  const atPeak = samples[peakOf(result)]?.types ?? [];
  const largest = typeNames.map((_, at) => at).filter((at) => atPeak[at]).sort((a, b) => (atPeak[b] ?? 0) - (atPeak[a] ?? 0)).slice(0, most);
  const floor = samples.map(() => 0);
  const bands = largest.map((at) => ({ name: typeNames[at] ?? "", heights: samples.map(({ types }) => types[at] ?? 0) }));
  const rest = samples.map(({ high }, at) => Math.max(0, high - bands.reduce((sum, { heights }) => sum + (heights[at] ?? 0), 0)));
  return [...bands, { name: "other", heights: rest }]
    .filter(({ heights }) => heights.some((height) => height > 0))
    .map(({ name, heights }) => {
      const from = [...floor];
      heights.forEach((height, at) => (floor[at] = (floor[at] ?? 0) + height));
      return { name, from, to: [...floor] };
    });
}

// The samples of a run: what was alive at which time.

import type { Measured, MemorySample } from "../engine/protocol.js";

// A sample is a stretch of the run with as many changes of the memory as another: so the chart has room for a comprehension, which
// is one step of the program and a million objects.

/** Number of the sample at a share of the run; -1 if there is none. */
export const sampleAt = ({ samples }: Measured, share: number): number => Math.min(Math.floor(share * samples.length), samples.length - 1);

/** What share of the run was over in the middle of a sample. */
export const shareOf = (sample: number, { samples }: Measured): number => (samples.length ? (sample + 0.5) / samples.length : 0);

/** The types that most bytes were of, most first. */
export function largestTypes(sample: MemorySample, typeNames: string[], most: number): { name: string; bytes: number }[] {
  return sample.types
    .map((bytes, at) => ({ name: typeNames[at] ?? "other", bytes }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, most);
}

/** Number of the sample of the peak; -1 if there is none. */
export function peakOf({ samples, peakBytes }: Measured): number {
  const peak = samples.findIndex(({ high }) => high === peakBytes);
  return peak < 0 ? samples.length - 1 : peak;
}

// The samples of a run: what was alive at which time.

import type { Measured, MemorySample } from "../engine/protocol.js";

/** Number of the sample that is nearest to a share of the run; -1 if there is none. */
export function nearest({ samples, time }: Measured, share: number): number {
  const wanted = share * time;
  let low = 0;
  let high = samples.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle] as MemorySample).time < wanted) low = middle + 1;
    else high = middle;
  }
  const before = samples[low - 1];
  const here = samples[low];
  if (!here) return -1;
  return before && wanted - before.time <= here.time - wanted ? low - 1 : low;
}

/** What share of the run was over. */
export const shareOf = (sample: { time: number }, { time }: { time: number }): number => (time ? Math.min(1, sample.time / time) : 0);

/** The types that most bytes were of, most first. */
export function largestTypes(sample: MemorySample, typeNames: string[], most: number): { name: string; bytes: number }[] {
  return sample.types
    .map((bytes, at) => ({ name: typeNames[at] ?? "other", bytes }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, most);
}

/** The sample of the peak. */
export const peakOf = ({ samples, peakBytes }: Measured): MemorySample | undefined => samples.find(({ high }) => high === peakBytes) ?? samples.at(-1);

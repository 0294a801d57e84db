// Axes: where an amount lies between the two ends, and at which amounts there is a tick.

export interface Axis {
  ticks: number[];
  /** From 0 to 1; what lies outside is put at the end. */
  at(amount: number): number;
}

const between = (share: number): number => Math.max(0, Math.min(1, share));

/** From 0 to a round amount above `most`. */
export function linear(most: number, ticks = 4): Axis {
  const rough = Math.max(most, 1) / ticks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, (([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power));
  const top = Math.ceil(Math.max(most, 1) / step) * step;
  const count = Math.round(top / step);
  return {
    ticks: Array.from({ length: count + 1 }, (_, at) => at * step),
    at: (amount) => between(amount / top),
  };
}

/** From a power of ten to a power of ten around what there is; ticks at no more powers than `ticks`. */
export function logarithmic(least: number, most: number, ticks = 6): Axis {
  const low = Math.floor(Math.log10(Math.max(least, 1)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(most, 1))));
  const every = Math.ceil((high - low) / ticks);
  const powers: number[] = [];
  for (let power = low; power <= high; power += every) powers.push(10 ** power);
  return { ticks: powers, at: (amount) => (amount > 0 ? between((Math.log10(amount) - low) / (high - low)) : 0) };
}

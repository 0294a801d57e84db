// The speed of playing, on a slider whose steps are what a reader can tell apart.

const speeds = [1, 2, 4, 8, 16, 32, 60, 250, 1000, 10_000, Infinity];

export const SPEEDS = speeds.length - 1;
export const FIRST_SPEED = 2;

export const speedAt = (step: number): number => speeds[step] ?? Infinity;

export function speedText(speed: number): string {
  if (speed === Infinity) return "full speed";
  return speed === 1 ? "1 event a second" : `${speed.toLocaleString("en")} events a second`;
}

export const speedShort = (speed: number): string => (speed === Infinity ? "max" : `${speed.toLocaleString("en")}/s`);

// What two runs took, in sentences.

import type { KeptLazy, Measured } from "../engine/protocol.js";
import { bytesText, countText, timesText } from "./amounts.js";

interface Named {
  name: string;
  result: Measured;
}

/** The outcome, in one sentence. */
export function outcome(runs: Named[]): string {
  const [first, second] = runs;
  if (!first) return "";
  if (!second) return `${first.name} peaks at ${bytesText(first.result.peakBytes)}`;
  const [more, less] = first.result.peakBytes >= second.result.peakBytes ? [first, second] : [second, first];
  const times = timesText(more.result.peakBytes, less.result.peakBytes);
  if (!times) return `Both peak at about ${bytesText(more.result.peakBytes)}`;
  return `${capital(more.name)} peaks at ${bytesText(more.result.peakBytes)}, ${less.name} at ${bytesText(less.result.peakBytes)}: ${times} as much`;
}

/** What else is to be said of a run. */
export function remarks({ name, result }: Named, limit: number, measuring: boolean): string[] {
  const { hitLimit, error, status, time } = result;
  const told: string[] = [];
  if (hitLimit) told.push(`${capital(name)} hit the limit of ${bytesText(limit)} and got a MemoryError.`);
  if (error && !(hitLimit && error.startsWith("MemoryError"))) told.push(`${capital(name)} ended by ${error}.`);
  if (status === "running" && !measuring) told.push(`${capital(name)} was stopped after ${countText(time)} events.`);
  return told;
}

export const keptLazy = ({ name, line, why }: KeptLazy): string => `${name}${line ? ` (line ${line})` : ""} ${why}`;

const capital = (text: string): string => (text.includes(".") ? text : text.slice(0, 1).toUpperCase() + text.slice(1));

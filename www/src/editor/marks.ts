// What the moment says of the lines of one file.

import type { Shown } from "../session/moment.js";
import type { MarkedLines, Sleepers } from "./lines.js";

const none: MarkedLines = { current: 0, part: undefined, asleep: new Map(), waiting: [], error: undefined };

export function marksOf({ moment }: Shown, path: string): MarkedLines {
  if (!moment) return none;
  const { state, recent, ended, exitCode } = moment;
  const asleep = new Map<number, Sleepers>();
  for (const g of state.generators) {
    if ((g.state !== "suspended" && g.state !== "delegating") || !g.place || g.place.file !== path) continue;
    const here = asleep.get(g.place.line) ?? { asleep: [], delegating: [] };
    here[g.state === "suspended" ? "asleep" : "delegating"].push(`${g.name} #${g.number}`);
    asleep.set(g.place.line, here);
  }
  if (ended) {
    const raised = exitCode ? recent.findLast((event) => event.kind === "raise" && event.place.file === path) : undefined;
    return { ...none, asleep, error: raised && { place: raised.place, text: raised.value ?? "" } };
  }
  const frames = state.frames.filter((frame) => frame.place.file === path);
  const innermost = state.frames.at(-1);
  const here = innermost?.place.file === path ? innermost.place : undefined;
  const last = recent.at(-1);
  const part = last && last.kind !== "line" && last.place.file === path && last.place.line ? last.place : undefined;
  return {
    current: here?.line ?? 0,
    part,
    asleep,
    waiting: frames.filter((frame) => frame !== innermost).map((frame) => frame.place.line),
    error: undefined,
  };
}

// Which stages are drawn: whole chains, those that are at work first; a program may have made thousands.

import type { StageView } from "../engine/protocol.js";

export interface Edge {
  from: number;
  to: number;
}

export interface Chains {
  stages: StageView[];
  edges: Edge[];
  /** Stages left out, the trivial ones not counted. */
  hidden: number;
}

/** Stages of ended chains that are kept in sight beside those at work. */
const ROOM = 6;
/** Stages drawn at most. */
const MOST = 40;

export const isOver = (stage: StageView): boolean => stage.state === "finished";

export function makeChains(all: StageView[], withTrivial: boolean): Chains {
  const known = new Map(all.map((stage) => [stage.number, stage]));
  const wanted = all.filter((stage) => withTrivial || !stage.trivial);
  const drawn = new Set(wanted.map((stage) => stage.number));
  const edges = wanted.flatMap((stage) =>
    [...new Set(stage.inputs)].filter((input) => drawn.has(input)).map((input): Edge => ({ from: input, to: stage.number })),
  );
  const groups = connected(wanted, edges).sort((a, b) => newest(b) - newest(a));
  const kept = new Set<number>();
  const live = groups.filter((group) => group.some((stage) => !isOver(stage)));
  for (const group of live) for (const stage of group) if (kept.size < MOST) kept.add(stage.number);
  for (const group of groups) {
    if (live.includes(group)) continue;
    if (kept.size && kept.size + group.length > ROOM) continue;
    for (const stage of group.slice(-MOST)) kept.add(stage.number);
  }
  return {
    stages: wanted.filter((stage) => kept.has(stage.number)),
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to) && known.has(from)),
    hidden: wanted.length - kept.size,
  };
}

const newest = (group: StageView[]): number => Math.max(...group.map((stage) => stage.number));

function connected(stages: StageView[], edges: Edge[]): StageView[][] {
  const next = new Map<number, number[]>(stages.map(({ number }) => [number, []]));
  for (const { from, to } of edges) {
    next.get(from)?.push(to);
    next.get(to)?.push(from);
  }
  const groupOf = new Map<number, number>();
  for (const { number } of stages) {
    const waiting = groupOf.has(number) ? [] : [number];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (groupOf.has(at)) continue;
      groupOf.set(at, number);
      waiting.push(...(next.get(at) ?? []));
    }
  }
  const groups = new Map<number, StageView[]>();
  for (const stage of stages) {
    const group = groupOf.get(stage.number) ?? stage.number;
    groups.set(group, [...(groups.get(group) ?? []), stage]);
  }
  return [...groups.values()];
}

/** The stage whose values are stepped by if the reader has chosen none: the one that feeds the sink. */
export function lastStage(all: StageView[]): StageView | undefined {
  const sinks = new Set(all.filter((stage) => stage.role === "sink" && !stage.trivial).map((stage) => stage.number));
  const live = all.filter((stage) => !isOver(stage) && stage.role !== "sink" && !stage.trivial);
  return live.findLast((stage) => stage.output && sinks.has(stage.output)) ?? live.at(-1);
}

/** The stages from one to another, going downstream; a value yielded by an inner generator passes those that delegate to it. */
export function route(edges: Edge[], from: number, to: number): number[] | undefined {
  const cameFrom = new Map<number, number>([[from, from]]);
  const waiting = [from];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (at === to) {
      const way = [to];
      while (way[0] !== from) way.unshift(cameFrom.get(way[0] as number) as number);
      return way;
    }
    for (const edge of edges) {
      if (edge.from !== at || cameFrom.has(edge.to)) continue;
      cameFrom.set(edge.to, at);
      waiting.push(edge.to);
    }
  }
  return undefined;
}

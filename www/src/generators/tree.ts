// Who resumed whom, as a tree: the frames on the stack, and beneath each the generators that it woke, running or asleep.
//
// A generator keeps its place below whoever resumed it last, so that a resume changes a link and never makes a new card.

import type { FrameView, GeneratorView, StateView } from "../engine/protocol.js";

export type Link =
  /** It runs: whoever is above it waits for it. */
  | "running"
  /** It sleeps; whoever is above it woke it last. */
  | "asleep"
  /** `yield from`: what comes to the one above goes straight through to this one. */
  | "tube"
  | "none";

export interface FrameNode {
  kind: "frame";
  depth: number;
  frame: FrameView;
  /** The innermost frame: its line is about to run. */
  innermost: boolean;
}

export interface GeneratorNode {
  kind: "generator";
  depth: number;
  generator: GeneratorView;
  frame: FrameView | undefined;
  innermost: boolean;
  link: Link;
  /** Who delegates to it. */
  from: number | undefined;
}

export type Node = FrameNode | GeneratorNode;

export interface Tree {
  /** Frames and the generators that were resumed, in the order in which they are drawn. */
  nodes: Node[];
  /** Made, and never resumed. */
  unstarted: GeneratorView[];
  /** Ended. */
  finished: GeneratorView[];
}

export function makeTree({ frames, generators, stages }: StateView): Tree {
  const frameOf = new Map(frames.flatMap((frame) => (frame.generator ? [[frame.generator, frame] as const] : [])));
  const known = new Map(generators.map((g) => [g.number, g]));
  const delegator = new Map(generators.flatMap((g) => (g.delegatesTo ? [[g.delegatesTo, g.number] as const] : [])));
  /** Stages that are no generator (`sum`, `zip`, …) are passed over: what counts here is whose frame waits. */
  const outputs = new Map(stages.map((stage) => [stage.number, stage.output ?? undefined]));
  const parentOf = (number: number): number | undefined => {
    const through = delegator.get(number);
    if (through !== undefined) return through;
    let above = known.get(number)?.pulledBy ?? undefined;
    const seen = new Set<number>();
    while (above !== undefined && !known.has(above) && !seen.has(above)) {
      seen.add(above);
      above = outputs.get(above);
    }
    return above === number ? undefined : above;
  };

  const alive = generators.filter((g) => !isOver(g) && g.state !== "created");
  const aliveNumbers = new Set(alive.map((g) => g.number));
  const children = new Map<number | undefined, GeneratorView[]>();
  for (const g of alive) {
    const parent = parentOf(g.number);
    const at = parent !== undefined && aliveNumbers.has(parent) ? parent : undefined;
    children.set(at, [...(children.get(at) ?? []), g]);
  }

  const nodes: Node[] = [];
  const drawn = new Set<number>();
  const innermost = frames.at(-1)?.number;
  const add = (g: GeneratorView, depth: number) => {
    if (drawn.has(g.number)) return;
    drawn.add(g.number);
    const frame = frameOf.get(g.number);
    const from = delegator.get(g.number);
    const link: Link = from !== undefined ? "tube" : g.state === "running" ? "running" : "asleep";
    nodes.push({ kind: "generator", depth, generator: g, frame, innermost: frame !== undefined && frame.number === innermost, link, from });
    for (const child of children.get(g.number) ?? []) add(child, depth + 1);
  };
  let depth = 0;
  for (const frame of frames) {
    const generator = frame.generator ? known.get(frame.generator) : undefined;
    if (generator && isShownAsGenerator(generator)) {
      add(generator, depth);
      depth += 1;
    } else {
      nodes.push({ kind: "frame", depth, frame, innermost: frame.number === innermost });
      depth += 1;
    }
  }
  const root = frames.length ? 1 : 0;
  for (const g of children.get(undefined) ?? []) add(g, root);
  for (const g of alive) add(g, root);
  return {
    nodes,
    unstarted: generators.filter((g) => g.state === "created"),
    finished: generators.filter(isOver),
  };
}

/** Ended, or closed before it began. */
export const isOver = (g: GeneratorView): boolean => g.state === "finished" || g.state === "closed";

const isShownAsGenerator = (g: GeneratorView): boolean => !isOver(g) && g.state !== "created";

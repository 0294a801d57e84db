import { expect, test } from "vitest";

import type { FrameView, GeneratorView, StageView, StateView } from "../engine/protocol.js";
import { makeTree } from "./tree.js";

const place = (line: number) => ({ file: "main.py", line, column: 0, endLine: line, endColumn: 1 });

const frame = (number: number, fun: string, generator?: number): FrameView =>
  ({ number, function: fun, place: place(number), locals: [], generator }) as FrameView;

const generator = (number: number, state: GeneratorView["state"], more: Partial<GeneratorView> = {}): GeneratorView =>
  ({ number, name: `g${number}`, role: "generator", state, locals: [], yielded: 0, last: [], gone: false, ...more }) as GeneratorView;

const state = (frames: FrameView[], generators: GeneratorView[], stages: Partial<StageView>[] = []): StateView =>
  ({ frames, generators, stages, why: [], clock: 0 }) as unknown as StateView;

/** The tree as lines: depth, who, link. */
const lines = (given: StateView): string[] =>
  makeTree(given).nodes.map((node) =>
    node.kind === "frame" ? `${node.depth} ${node.frame.function}` : `${node.depth} ${node.generator.name} ${node.link}`,
  );

test("a generator stands below the frame that resumed it, a sleeping one below who woke it last", () => {
  const stages = [{ number: 9, output: undefined }];
  const given = state(
    [frame(1, "<module>"), frame(2, "outer", 1)],
    [generator(1, "running", { pulledBy: 9 }), generator(2, "suspended", { pulledBy: 1 })],
    stages,
  );
  expect(lines(given)).toEqual(["0 <module>", "1 g1 running", "2 g2 asleep"]);
});

test("a resume changes the link and nothing else", () => {
  const [asleep, running] = (["suspended", "running"] as const).map((now) =>
    state(
      [frame(1, "<module>"), frame(2, "a", 1), ...(now === "running" ? [frame(3, "b", 2)] : [])],
      [generator(1, "running"), generator(2, now, { pulledBy: 1 })],
    ),
  );
  expect(lines(asleep as StateView)).toEqual(["0 <module>", "1 g1 running", "2 g2 asleep"]);
  expect(lines(running as StateView)).toEqual(["0 <module>", "1 g1 running", "2 g2 running"]);
});

test("delegation is a tube from the outer to the inner", () => {
  const given = state(
    [frame(1, "<module>")],
    [
      generator(1, "delegating", { delegatesTo: 2 }),
      generator(2, "delegating", { delegatesTo: 3, pulledBy: 9 }),
      generator(3, "suspended", { pulledBy: 9 }),
    ],
  );
  expect(lines(given)).toEqual(["0 <module>", "1 g1 asleep", "2 g2 tube", "3 g3 tube"]);
});

test("through stages that are no generators the puller is found", () => {
  const given = state(
    [frame(1, "<module>"), frame(2, "a", 1)],
    [generator(1, "running"), generator(2, "suspended", { pulledBy: 7 })],
    [
      { number: 7, output: 8 },
      { number: 8, output: 1 },
    ],
  );
  expect(lines(given)).toEqual(["0 <module>", "1 g1 running", "2 g2 asleep"]);
});

test("a ring of pulls does not hang, and nobody is drawn twice or forgotten", () => {
  const given = state([frame(1, "<module>")], [generator(1, "suspended", { pulledBy: 2 }), generator(2, "suspended", { pulledBy: 1 })]);
  expect(lines(given).toSorted()).toEqual(["0 <module>", "1 g1 asleep", "2 g2 asleep"]);
});

test("the unstarted and the ended stand apart", () => {
  const given = state(
    [frame(1, "<module>")],
    [generator(1, "created"), generator(2, "finished"), generator(3, "closed"), generator(4, "suspended")],
  );
  const tree = makeTree(given);
  expect(tree.unstarted.map((g) => g.name)).toEqual(["g1"]);
  expect(tree.finished.map((g) => g.name)).toEqual(["g2", "g3"]);
  expect(lines(given)).toEqual(["0 <module>", "1 g4 asleep"]);
});

import { expect, test } from "vitest";

import type { StageView } from "../engine/protocol.js";
import { makeChains, route } from "./chains.js";

const stage = (number: number, inputs: number[] = [], more: Partial<StageView> = {}): StageView =>
  ({ number, name: `s${number}`, role: "generator", state: "suspended", inputs, takenIn: 0, givenOut: 0, hoarded: 0, lost: 0, trivial: false, ...more }) as StageView;

const numbers = (stages: StageView[]): number[] => stages.map(({ number }) => number);

test("edges run from the giver to the taker", () => {
  const { edges } = makeChains([stage(1), stage(2, [1]), stage(3, [2, 1])], false);
  expect(edges).toEqual([
    { from: 1, to: 2 },
    { from: 2, to: 3 },
    { from: 1, to: 3 },
  ]);
});

test("plain loops are shown only if wanted", () => {
  const all = [stage(1, [], { trivial: true }), stage(2, [1], { trivial: true }), stage(3), stage(4, [3])];
  expect(numbers(makeChains(all, false).stages)).toEqual([3, 4]);
  expect(numbers(makeChains(all, true).stages)).toEqual([1, 2, 3, 4]);
});

test("of many ended chains the newest stay, and those at work always do", () => {
  const ended = Array.from({ length: 50 }, (_, at) => stage(100 + at, [], { state: "finished" }));
  const chains = makeChains([stage(1), stage(2, [1]), ...ended], false);
  expect(numbers(chains.stages)).toEqual([1, 2, ...Array.from({ length: 4 }, (_, at) => 146 + at)]);
  expect(chains.hidden).toBe(46);
});

test("a chain without an end is cut, not drawn for ever", () => {
  const long = Array.from({ length: 1000 }, (_, at) => stage(at + 1, at ? [at] : []));
  const { stages, hidden } = makeChains(long, false);
  expect(stages.length).toBe(40);
  expect(hidden).toBe(960);
});

test("a value passes the stages that delegate", () => {
  const edges = [
    { from: 1, to: 2 },
    { from: 2, to: 3 },
    { from: 4, to: 3 },
  ];
  expect(route(edges, 1, 3)).toEqual([1, 2, 3]);
  expect(route(edges, 3, 1)).toBeUndefined();
});

import { expect, test } from "vitest";

import { tailLines } from "./lines.js";

const out = (text: string) => ({ text, stream: "output" as const });
const err = (text: string) => ({ text, stream: "error" as const });
const texts = (printed: Parameters<typeof tailLines>[0], room = 1000, most = 100) => {
  const { lines, hidden } = tailLines(printed, room, most);
  return { lines: lines.map(({ pieces, end }) => [pieces.map((p) => (p.stream === "error" ? `!${p.text}` : p.text)).join("|"), end]), hidden };
};

test("a line ends with its newline, the last one perhaps with none", () => {
  expect(texts([out("a\nbc\n\nd")])).toEqual({ lines: [["a\n", 1], ["bc\n", 4], ["\n", 5], ["d", 6]], hidden: 0 });
  expect(texts([])).toEqual({ lines: [], hidden: 0 });
});

test("a line can be of both streams", () => {
  expect(texts([out("a\nb"), err("c\n"), out("d\n")])).toEqual({ lines: [["a\n", 1], ["b|!c\n", 4], ["d\n", 6]], hidden: 0 });
});

test("an empty line can be the first of its piece", () => {
  expect(texts([out("\n\na"), err("\n"), out("\n")])).toEqual({ lines: [["\n", 0], ["\n", 1], ["a|!\n", 3], ["\n", 4]], hidden: 0 });
});

test("of many lines the last are shown, and what is not is counted", () => {
  expect(texts([out("1\n2\n3\n4\n")], 1000, 2)).toEqual({ lines: [["3\n", 5], ["4\n", 7]], hidden: 4 });
  expect(texts([out("abcdef\nxy\n")], 6)).toEqual({ lines: [["ef\n", 6], ["xy\n", 9]], hidden: 4 });
});

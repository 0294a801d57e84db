// The lines of what was printed, each of one stream or of both.

import type { Printed } from "../engine/protocol.js";

/** A line, with its newline. */
export interface Line {
  pieces: Printed[];
  /** Place of its last character in all that was printed, in UTF-16 units. */
  end: number;
}

export interface Tail {
  lines: Line[];
  /** Characters before them, which are not among the lines. */
  hidden: number;
}

/** The last lines, of at most so many characters and so many lines. */
export function tailLines(printed: Printed[], room: number, most: number): Tail {
  const total = printed.reduce((sum, { text }) => sum + text.length, 0);
  const lines: Line[] = [];
  /** Backwards; the line that is being read is the first. */
  let left = Math.min(room, total);
  let at = total;
  for (const { text, stream } of printed.toReversed()) {
    let end = text.length;
    while (end > 0 && left > 0) {
      const newline = end > 1 ? text.lastIndexOf("\n", end - 2) : -1; // a negative place would count as 0
      const begin = Math.max(end - left, newline + 1);
      const piece = { text: text.slice(begin, end), stream };
      const first = lines[0];
      if (first && !piece.text.endsWith("\n")) first.pieces.unshift(piece);
      else {
        if (lines.length === most) return { lines, hidden: at };
        lines.unshift({ pieces: [piece], end: at - 1 });
      }
      at -= piece.text.length;
      left -= piece.text.length;
      end = begin;
    }
  }
  return { lines, hidden: at };
}

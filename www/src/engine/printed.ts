// What was printed and read, in order.

import type { Printed } from "./pkg/yieldscope.js";

/** Both, one after the other; neighbours of one stream are one piece. */
export function joined(before: Printed[], more: Printed[]): Printed[] {
  const all = [...before];
  for (const piece of more) {
    const last = all.at(-1);
    if (last && last.stream === piece.stream) all[all.length - 1] = { ...piece, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

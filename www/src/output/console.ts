// What the program printed, and what the reader did by hand, as text; errors are marked.

import { html, nothing, render } from "lit";

import type { Printed } from "../engine/protocol.js";
import type { Shown } from "../session/moment.js";

export interface Console {
  show(shown: Shown): void;
}

/** Characters shown; a program may print without end. */
const ROOM = 60_000;

export function makeConsole(element: HTMLElement): Console {
  let before: Printed[] | undefined;
  let began = false;
  return {
    show({ printed, moment }) {
      if (printed === before && began === Boolean(moment)) return;
      before = printed;
      began = Boolean(moment);
      const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
      const { pieces, hidden } = tail(printed);
      render(
        html`${hidden ? html`<span class="console-cut">… ${hidden.toLocaleString("en")} characters before this are not shown</span>\n` : nothing}${
          pieces.map(({ text, error }) => html`<span class=${error ? "console-error" : "console-out"}>${text}</span>`)
        }${printed.length || !began ? nothing : html`<span class="console-none">nothing printed yet</span>`}`,
        element,
      );
      if (atEnd) element.scrollTop = element.scrollHeight;
    },
  };
}

function tail(printed: Printed[]): { pieces: Printed[]; hidden: number } {
  const pieces: Printed[] = [];
  let room = ROOM;
  let hidden = 0;
  for (const piece of printed.toReversed()) {
    const text = room > 0 ? piece.text.slice(-room) : "";
    hidden += piece.text.length - text.length;
    room -= text.length;
    if (text) pieces.unshift({ ...piece, text });
  }
  return { pieces, hidden };
}

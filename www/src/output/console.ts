// What the program printed and read, as lines; errors and what was typed are marked. A line leads to the time when it was printed.

import { html, nothing, render } from "lit";

import type { Printed } from "../engine/protocol.js";
import type { Shown } from "../session/moment.js";
import { type InputActs, makeInputBox } from "./input.js";
import { tailLines } from "./lines.js";

export interface Console {
  show(shown: Shown): void;
}

/** Characters and lines shown; a program may print without end. */
const ROOM = 60_000;
const LINES = 2000;

/** `goTo` goes to the time when a character was printed, counted from 0 over all that was. */
export function makeConsole(element: HTMLElement, goTo: (character: number) => void, input: InputActs): Console {
  let before: Printed[] | undefined;
  let began = false;
  const box = makeInputBox(element, input);

  const lineOf = (event: Event): HTMLElement | null => (event.target as Element).closest<HTMLElement>(".console-line");
  const press = (event: Event): void => {
    const line = lineOf(event);
    if (line) goTo(Number(line.dataset["end"]));
  };
  element.addEventListener("click", (event) => {
    if (getSelection()?.type !== "Range") press(event);
  });
  // The lines are one stop of the Tab key; the arrows go from one to the other.
  element.addEventListener("keydown", (event) => {
    const line = lineOf(event);
    const other: Record<string, Element | null | undefined> = {
      ArrowUp: line ? line.previousElementSibling : element.lastElementChild,
      ArrowDown: line ? line.nextElementSibling : element.querySelector(".console-line"),
    };
    if (event.key in other) {
      const to = other[event.key];
      if (to instanceof HTMLElement && to.matches(".console-line")) to.focus();
    } else if (line && (event.key === "Enter" || event.key === " ")) press(event);
    else return;
    event.preventDefault();
  });

  return {
    show(shown) {
      const { printed, moment } = shown;
      const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
      // The box takes room from what is printed, whose end stays in sight.
      box.show(shown);
      if (atEnd) element.scrollTop = element.scrollHeight;
      if (printed === before && began === Boolean(moment)) return;
      before = printed;
      began = Boolean(moment);
      const { lines, hidden } = tailLines(printed, ROOM, LINES);
      render(
        html`${hidden ? html`<span class="console-cut">… ${hidden.toLocaleString("en")} characters before this are not shown</span>\n` : nothing}${
          lines.map(
            ({ pieces, end }) =>
              html`<span class="console-line" role="button" tabindex="-1" data-end=${end} title="Go to when this was printed">${
                pieces.map(({ text, stream }) => (stream === "output" ? text : html`<span class="console-${stream}">${text}</span>`))
              }</span>`,
          )
        }${printed.length || !began ? nothing : html`<span class="console-none">nothing printed yet</span>`}`,
        element,
      );
      if (atEnd) element.scrollTop = element.scrollHeight;
    },
  };
}

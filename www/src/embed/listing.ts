// The program as it is read: lines with their numbers, and what the moment says of them. No editor is needed for that.

import { html, nothing, render, type TemplateResult } from "lit";

import { marksOf } from "../editor/marks.js";
import type { Shown } from "../session/moment.js";

export interface Listing {
  text: string;
  show(shown: Shown): void;
  /** Lights a line and brings it into sight; 0: none. */
  light(line: number): void;
}

const TOKEN =
  /(?<comment>#.*)|(?<string>[rbfu]{0,2}(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?))|(?<number>\b\d[\w.]*)|(?<keyword>\b(?:False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)\b)/gi;

/** Coloured pieces of each line. */
function coloured(text: string): { kind: string; text: string }[][] {
  const lines: { kind: string; text: string }[][] = [[]];
  const add = (kind: string, piece: string) => {
    piece.split("\n").forEach((part, at) => {
      if (at > 0) lines.push([]);
      if (part) lines.at(-1)?.push({ kind, text: part });
    });
  };
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    const kind = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0] ?? "";
    // Keywords are written one way; the others of the pattern in any.
    const known = kind === "keyword" && match[0] !== match[0].toLowerCase() && !/^(False|None|True)$/.test(match[0]) ? "" : kind;
    add("", text.slice(from, match.index));
    add(known, match[0]);
    from = match.index + match[0].length;
  }
  add("", text.slice(from));
  if (lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

export function makeListing(element: HTMLElement, path: string, text: string): Listing {
  let lines = coloured(text);
  let shown: Shown | undefined;
  let lit = 0;

  function row(pieces: { kind: string; text: string }[], number: number, shown: Shown | undefined): TemplateResult {
    const marks = shown && marksOf(shown, path);
    const sleepers = marks?.asleep.get(number);
    const classes = [
      "listing-line",
      marks?.current === number && "listing-current",
      marks?.waiting.includes(number) && "listing-waiting",
      sleepers && (sleepers.asleep.length ? "listing-asleep" : "listing-delegating"),
      lit === number && "listing-lit",
    ];
    const notes = [...(sleepers?.asleep ?? []), ...(sleepers?.delegating ?? [])];
    const error = marks?.error && marks.error.place.line === number ? marks.error.text : undefined;
    return html`<li class=${classes.filter(Boolean).join(" ")} aria-current=${marks?.current === number ? "step" : nothing}><code>${
      pieces.map(({ kind, text }) => (kind ? html`<span class="listing-${kind}">${text}</span>` : text))
    }</code>${notes.length ? html`<span class="listing-note listing-note-asleep">${notes.slice(0, 3).join(", ")}</span>` : nothing}${
      error ? html`<span class="listing-note listing-note-error">${error}</span>` : nothing
    }</li>`;
  }

  function draw(): void {
    render(html`<ol class="listing">${lines.map((pieces, at) => row(pieces, at + 1, shown))}</ol>`, element);
    const current = element.querySelector<HTMLElement>(".listing-lit, .listing-current");
    if (!current) return;
    // Only the listing scrolls, never the page around it.
    const { offsetTop: top, offsetHeight: height } = current;
    if (top < element.scrollTop + 24 || top + height > element.scrollTop + element.clientHeight - 24) {
      element.scrollTop = top - element.clientHeight / 3;
    }
  }
  draw();

  return {
    get text() {
      return text;
    },
    set text(now: string) {
      text = now;
      lines = coloured(now);
      draw();
    },
    show(now) {
      shown = now;
      lit = 0;
      draw();
    },
    light(line) {
      lit = line;
      draw();
    },
  };
}

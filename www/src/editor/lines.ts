// Lines that mean something now: the one about to run, those at which generators sleep, and where an exception came from.

import { type EditorState, type Range as Placed, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";

/** A range of the text, as the engine counts: lines from 1, columns from 0. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface Sleepers {
  asleep: string[];
  delegating: string[];
}

export interface MarkedLines {
  /** From 1; 0 for none. */
  current: number;
  /** What of it has just been done, as the engine counts places. */
  part: Range | undefined;
  /** The generators that sleep there, or delegate from there, by line. */
  asleep: Map<number, Sleepers>;
  /** Lines that have frames waiting for a call to come back. */
  waiting: number[];
  error: { place: Range; text: string } | undefined;
}

export const markLines = StateEffect.define<MarkedLines>();

const current = Decoration.line({ class: "cm-line-current", attributes: { "aria-current": "step" } });
const asleep = Decoration.line({ class: "cm-line-asleep" });
const delegating = Decoration.line({ class: "cm-line-delegating" });
const waiting = Decoration.line({ class: "cm-line-waiting" });
const part = Decoration.mark({ class: "cm-part" });
const wrong = Decoration.mark({ class: "cm-wrong" });

/** Lights one line, whatever else it means; 0: none. */
export const lightLine = StateEffect.define<number>();

const lit = Decoration.line({ class: "cm-line-lit" });

export const litLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, { effects, state, docChanged }) {
    for (const effect of effects) {
      if (!effect.is(lightLine)) continue;
      const known = effect.value >= 1 && effect.value <= state.doc.lines;
      return known ? Decoration.set([lit.range(state.doc.line(effect.value).from)]) : Decoration.none;
    }
    return docChanged ? Decoration.none : decorations;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** A note behind a line: who sleeps there, or what was raised. */
class Note extends WidgetType {
  readonly kind: "asleep" | "delegating" | "error";
  readonly text: string;

  constructor(kind: Note["kind"], text: string) {
    super();
    this.kind = kind;
    this.text = text;
  }

  override eq(other: Note): boolean {
    return other.kind === this.kind && other.text === this.text;
  }

  override toDOM(): HTMLElement {
    const note = document.createElement("span");
    note.className = `cm-note cm-note-${this.kind}`;
    note.textContent = this.text;
    return note;
  }
}

const SHOWN_NAMES = 3;

function listed(names: string[]): string {
  const rest = names.length - SHOWN_NAMES;
  return `${names.slice(0, SHOWN_NAMES).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** Offsets of a place; clamped, as the text may have become shorter since it ran. */
export function offsets(state: EditorState, { line, column, endLine, endColumn }: Range): [number, number] {
  const at = (number: number, units: number) => {
    const { from, to } = state.doc.line(Math.max(1, Math.min(number, state.doc.lines)));
    return Math.min(from + units, to);
  };
  const from = at(line, column);
  return [from, Math.max(from, at(endLine, endColumn))];
}

function decorate(state: EditorState, marks: MarkedLines): DecorationSet {
  const ranges: Placed<Decoration>[] = [];
  const line = (number: number) => (number >= 1 && number <= state.doc.lines ? state.doc.line(number) : undefined);
  const mark = (place: Range, decoration: Decoration) => {
    const [from, to] = offsets(state, place);
    if (from < to) ranges.push(decoration.range(from, to));
  };
  const add = (number: number, decoration: Decoration) => {
    const at = line(number);
    if (at) ranges.push(decoration.range(at.from));
  };
  const note = (number: number, kind: Note["kind"], text: string) => {
    const at = line(number);
    if (at) ranges.push(Decoration.widget({ widget: new Note(kind, text), side: 1 }).range(at.to));
  };
  add(marks.current, current);
  for (const number of new Set(marks.waiting)) if (number !== marks.current) add(number, waiting);
  for (const [number, sleepers] of marks.asleep) {
    if (number !== marks.current) add(number, sleepers.asleep.length ? asleep : delegating);
    for (const kind of ["asleep", "delegating"] as const) {
      if (sleepers[kind].length) note(number, kind, `${kind}: ${listed(sleepers[kind])}`);
    }
  }
  if (marks.part) mark(marks.part, part);
  if (marks.error) {
    mark(marks.error.place, wrong);
    note(marks.error.place.endLine, "error", marks.error.text);
  }
  return Decoration.set(ranges, true);
}

export const markedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(markLines)) return decorate(transaction.state, effect.value);
    }
    return transaction.docChanged ? Decoration.none : decorations;
  },
  provide: (field) => EditorView.decorations.from(field),
});

// Lines that mean something now: the one about to run, and those at which generators sleep.

import { type EditorState, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

export interface MarkedLines {
  /** From 1; 0 for none. */
  current: number;
  asleep: number[];
}

export const markLines = StateEffect.define<MarkedLines>();

const current = Decoration.line({ class: "cm-line-current" });
const asleep = Decoration.line({ class: "cm-line-asleep" });

function decorate(state: EditorState, marks: MarkedLines): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const add = (line: number, decoration: Decoration) => {
    if (line >= 1 && line <= state.doc.lines) ranges.push(decoration.range(state.doc.line(line).from));
  };
  add(marks.current, current);
  for (const line of new Set(marks.asleep)) if (line !== marks.current) add(line, asleep);
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

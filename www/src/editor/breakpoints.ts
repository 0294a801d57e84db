// Lines at which a run stops: a gutter to press, and a key for the line of the cursor.

import { type EditorState, type Extension, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { type EditorView, GutterMarker, gutter } from "@codemirror/view";

const toggle = StateEffect.define<number>({ map: (at, changes) => changes.mapPos(at) });

class Dot extends GutterMarker {
  override toDOM(): Node {
    const dot = document.createElement("span");
    dot.className = "cm-breakpoint";
    return dot;
  }
}
const dot = new Dot();

const field = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(set, transaction) {
    set = set.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(toggle)) continue;
      const from = transaction.state.doc.lineAt(effect.value).from;
      const there = set.iter(from).from === from && set.iter(from).value !== null;
      set = there ? set.update({ filter: (at) => at !== from }) : set.update({ add: [dot.range(from)] });
    }
    return set;
  },
});

/** Sets a breakpoint on the line at this place in the text, or takes it away. */
export function toggleBreakpoint(view: EditorView, at: number): void {
  view.dispatch({ effects: toggle.of(view.state.doc.lineAt(at).from) });
}

/** Numbers of the lines that have one, from 1. */
export function breakpointLines(state: EditorState): number[] {
  const lines: number[] = [];
  for (let cursor = state.field(field).iter(); cursor.value; cursor.next()) lines.push(state.doc.lineAt(cursor.from).number);
  return lines;
}

export const breakpoints: Extension = [
  field,
  gutter({
    class: "cm-breakpoints",
    markers: (view) => view.state.field(field),
    initialSpacer: () => dot,
    renderEmptyElements: true,
    domEventHandlers: {
      mousedown(view, line) {
        toggleBreakpoint(view, line.from);
        return true;
      },
    },
  }),
];

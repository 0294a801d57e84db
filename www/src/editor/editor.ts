// The code, in CodeMirror: one state for each file, one view for the file in sight.

import { python } from "@codemirror/lang-python";
import { indentUnit } from "@codemirror/language";
import { type Diagnostic, linter } from "@codemirror/lint";
import { EditorState, type Extension, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

import type { SyntaxCheck } from "../engine/protocol.js";
import { basics } from "./basics.js";
import { breakpointLines, breakpoints, toggleBreakpoint } from "./breakpoints.js";
import { lightLine, litLine, type MarkedLines, markLines, markedLines, offsets } from "./lines.js";
import { colours } from "./theme.js";

export interface EditorOptions {
  parent: HTMLElement;
  /** Asked when the reader pauses in typing. */
  check(source: string): Promise<SyntaxCheck>;
  run(): void;
  /** A text changed. */
  edited(): void;
  /** Lines that now have a breakpoint in the file in sight. */
  breakpointsChanged(lines: number[]): void;
  /** The reader wants to leave the text for the buttons. */
  leave(): void;
  /** A line was pressed, anywhere. */
  linePressed(line: number): void;
}

/** What is kept free above and below a line that is brought into view. */
const REVEAL_MARGIN = 40;

export class Editor {
  readonly view: EditorView;
  #options: EditorOptions;
  #states = new Map<string, EditorState>();
  #path = "";
  #lit = 0;

  constructor(options: EditorOptions) {
    this.#options = options;
    this.view = new EditorView({ parent: options.parent });
  }

  /** The file in sight. */
  get path(): string {
    return this.#path;
  }

  /** Puts a file under the glass; its text is taken only if the editor does not know the file. */
  show(path: string, text: string, readOnly: boolean): void {
    this.#keep();
    this.#path = path;
    this.#lit = 0;
    this.view.setState(this.#states.get(path) ?? this.#make(path, text, readOnly));
  }

  forget(path: string): void {
    this.#states.delete(path);
    if (path === this.#path) this.#path = "";
  }

  text(path: string): string | undefined {
    return path === this.#path ? this.view.state.sliceDoc() : this.#states.get(path)?.sliceDoc();
  }

  replace(text: string): void {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
  }

  breakpoints(): Map<string, number[]> {
    this.#keep();
    return new Map([...this.#states].filter(([path]) => isPython(path)).map(([path, state]) => [path, breakpointLines(state)]));
  }

  /** Puts the cursor at the start of a line and brings it into view. */
  select(line: number): void {
    const { doc } = this.view.state;
    const { from } = doc.line(Math.max(1, Math.min(line, doc.lines)));
    this.view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
  }

  toggleBreakpointHere(): void {
    toggleBreakpoint(this.view, this.view.state.selection.main.head);
  }

  /** Marks what the moment says of the file in sight, and keeps the current line in view. */
  mark(marks: MarkedLines): void {
    this.view.dispatch({ effects: markLines.of(marks) });
    this.#reveal(marks.current);
  }

  /** Lights a line of a file, if that is in sight; 0: none. */
  light(path: string, line: number): void {
    const lit = path === this.#path ? line : 0;
    if (lit === this.#lit) return;
    this.#lit = lit;
    this.view.dispatch({ effects: lightLine.of(lit) });
    this.#reveal(lit);
  }

  /** Scrolls a line into the editor's own view. CodeMirror's way would also scroll the pane into sight, away from another. */
  #reveal(line: number): void {
    if (line < 1) return;
    this.view.requestMeasure({
      key: "reveal",
      read: (view) => {
        const { doc } = view.state;
        const { top, bottom } = view.lineBlockAt(doc.line(Math.min(line, doc.lines)).from);
        const { scrollTop, clientHeight } = view.scrollDOM;
        const margin = Math.min(REVEAL_MARGIN, clientHeight / 4);
        const first = top + view.documentPadding.top - margin;
        const last = bottom + view.documentPadding.top + margin;
        return first < scrollTop ? first : last > scrollTop + clientHeight ? last - clientHeight : scrollTop;
      },
      write: (to, view) => {
        if (to !== view.scrollDOM.scrollTop) view.scrollDOM.scrollTop = to;
      },
    });
  }

  #keep(): void {
    if (this.#path) this.#states.set(this.#path, this.view.state);
  }

  #make(path: string, doc: string, readOnly: boolean): EditorState {
    const { run, edited, breakpointsChanged, leave, linePressed } = this.#options;
    const keys = [
      { key: "Mod-Enter", run: () => (run(), true) },
      { key: "Escape", run: () => (leave(), true) },
    ];
    const plain: Extension[] = [
      Prec.high(keymap.of(keys)),
      basics,
      EditorState.readOnly.of(readOnly),
      colours,
      markedLines,
      litLine,
      EditorView.updateListener.of((update) => update.docChanged && edited()),
      EditorView.domEventHandlers({
        mousedown(event, view) {
          const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
          if (at !== null) linePressed(view.state.doc.lineAt(at).number);
        },
      }),
      EditorView.contentAttributes.of({ tabindex: "0", "aria-label": isPython(path) ? `Python program, ${path}` : `Text of ${path}` }),
    ];
    const forPython: Extension[] = [
      python(),
      indentUnit.of("    "),
      breakpoints,
      this.#problems(),
      EditorView.updateListener.of(({ startState, state, docChanged }) => {
        if (!docChanged && breakpointLines(startState).join() !== breakpointLines(state).join()) breakpointsChanged(breakpointLines(state));
      }),
    ];
    return EditorState.create({ doc, extensions: isPython(path) ? [...forPython, ...plain] : plain });
  }

  /** What is wrong with the text, under the very characters; asked when the reader pauses. */
  #problems(): Extension {
    return linter(async ({ state }) => {
      const answer = await this.#options.check(state.sliceDoc()).catch(() => undefined);
      return (answer?.problems ?? []).map((problem): Diagnostic => {
        const [from, to] = offsets(state, problem);
        return { from, to, severity: "error", message: problem.message };
      });
    });
  }
}

export const isPython = (path: string): boolean => path.endsWith(".py");

// The code, in CodeMirror.

import { python } from "@codemirror/lang-python";
import { indentUnit } from "@codemirror/language";
import { type Diagnostic, linter, lintGutter } from "@codemirror/lint";
import { EditorState, Prec, type Text } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { basicSetup } from "codemirror";

import type { SyntaxCheck, SyntaxProblem } from "../engine/protocol.js";
import { markedLines } from "./lines.js";
import { colours } from "./theme.js";

export interface EditorOptions {
  parent: HTMLElement;
  text: string;
  /** Asked when the reader pauses in typing. */
  check(source: string): Promise<SyntaxCheck>;
  /** Ctrl+Enter, or Cmd+Enter. */
  run(): void;
  /** The text changed. */
  edited(): void;
}

export function makeEditor({ parent, text, check, run, edited }: EditorOptions): EditorView {
  const problems = linter(async ({ state }) => {
    const answer = await check(state.sliceDoc()).catch(() => undefined);
    return answer?.problems.map((problem) => diagnostic(problem, state.doc)) ?? [];
  });
  const runKey = { key: "Mod-Enter", run: () => (run(), true) };
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([runKey])),
        basicSetup,
        python(),
        indentUnit.of("    "),
        EditorState.tabSize.of(4),
        lintGutter(),
        problems,
        colours,
        markedLines,
        EditorView.updateListener.of((update) => update.docChanged && edited()),
        EditorView.contentAttributes.of({ "aria-label": "Python program" }),
      ],
    }),
  });
}

/** An engine's place in the document; clamped, as the text may have become shorter since it was asked. */
function diagnostic(problem: SyntaxProblem, doc: Text): Diagnostic {
  const offset = (line: number, column: number) => {
    const { from, to } = doc.line(Math.min(line, doc.lines));
    return Math.min(from + column, to);
  };
  const from = offset(problem.line, problem.column);
  const to = Math.max(from, offset(problem.endLine, problem.endColumn));
  return { from, to, severity: "error", message: problem.message };
}

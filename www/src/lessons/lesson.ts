// What a lesson is. It is written as a Markdown file in www/lessons:
//
//   ---
//   title: A function that pauses
//   group: The guide
//   order: 1
//   says: one line for the list
//   program: guide/counting          a program of tests/conformance, without .py
//   files: app.log                   what it reads, beside it (may be left out)
//   ---
//   A few sentences.
//
//   ```predict
//   at: yield n                      the first line with this text; left out: where the program stands
//   ask: line                        line, output or yield: what comes next
//
//   Which line runs next?
//   ```
//
//   ```try
//   replace: count_up_to(3)
//   by: count_up_to(0)
//
//   What changes?
//   ```
//
// No answer is written down: the engine runs on, and what it does is the answer.

import type { ReaderFile } from "../editor/files.js";

export interface Predict {
  kind: "predict";
  ask: "line" | "output" | "yield";
  /** Text of the line before which the question is asked. */
  at: string;
  /** HTML, as below. */
  says: string;
}

export interface Try {
  kind: "try";
  replace: string;
  by: string;
  says: string;
}

export type Task = Predict | Try;

export interface Lesson {
  id: string;
  title: string;
  group: string;
  says: string;
  order: number;
  html: string;
  tasks: Task[];
  files: (ReaderFile & { content: { text: string } })[];
}

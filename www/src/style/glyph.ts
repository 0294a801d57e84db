// A shape for each state, so that none is told by colour alone.

import { svg, type SVGTemplateResult } from "lit";

/** States of a stage or generator, as the engine names them; "delegating" is suspended in `yield from` or `await`. */
const shapes: Record<string, SVGTemplateResult> = {
  created: svg`<circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 1.6" />`,
  idle: svg`<circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 1.6" />`,
  running: svg`<path d="M3 1.5 10.5 6 3 10.5z" fill="currentColor" />`,
  waiting: svg`<path d="M3 1.5 10.5 6 3 10.5z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" />`,
  suspended: svg`<path d="M3 2h2.2v8H3zM6.8 2H9v8H6.8z" fill="currentColor" />`,
  delegating: svg`<path d="M1 4.2h6M1 7.8h6M6.2 1.8 10.8 6 6.2 10.2" fill="none" stroke="currentColor" stroke-width="1.5" />`,
  closed: svg`<path d="M2.5 2.5h7v7h-7z" fill="currentColor" />`,
  finished: svg`<path d="M2.5 2.5h7v7h-7z" fill="currentColor" />`,
  failed: svg`<path d="M2.5 2.5l7 7M9.5 2.5l-7 7" fill="none" stroke="currentColor" stroke-width="2" />`,
};

export const shape = (state: string): SVGTemplateResult => shapes[state] ?? svg``;

/** What a scope shows. */
export type ViewName = "code" | "pipeline" | "generators" | "memory" | "output";

/** What a scope tells, as the `detail` of bubbling, composed events. */
export interface ScopeEvents {
  "ys-ready": Record<string, never>;
  /** The program stands at another time (the number of events so far). */
  "ys-step": { time: number; line: number; ended: boolean };
  /** A generator has handed out a value. */
  "ys-yield": { generator: number; value: string; time: number };
  /** The program has ended with an exception. */
  "ys-error": { message: string };
}

/** `<yield-scope>`: a Python program that readers can run and step. */
export declare class YieldScope extends HTMLElement {
  /** The program. */
  code: string;
  view: ViewName[];
  /** The time at which it is shown first. */
  step: number;
  /** Events a second while it plays. */
  speed: number;
  autoplay: boolean;
  /** Shows the memory of the eager twin beside the program's own. */
  eager: boolean;
  /** Lines for `input()` and `sys.stdin`; what else the program reads, the reader types. */
  input: string;
  readonly: boolean;
  /** "auto" follows the page. */
  theme: "auto" | "light" | "dark";
  run(): Promise<void>;
  /** Back to before the first line. */
  reset(): Promise<void>;
  stepTo(time: number): Promise<void>;
  /** Plays, or pauses. */
  play(): Promise<void>;
  /** Drives a generator by its number or name; what came of it, in words. */
  next(generator: number | string): Promise<string | undefined>;
  send(generator: number | string, expression: string): Promise<string | undefined>;
  throw(generator: number | string, expression: string): Promise<string | undefined>;
  close(generator: number | string): Promise<string | undefined>;
}

declare global {
  interface HTMLElementTagNameMap {
    "yield-scope": YieldScope;
  }
}

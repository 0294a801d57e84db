// What page and worker say to each other; both sides import it, so they cannot disagree.
//
// Turns are strict: the page sends one request with an id; the worker sends exactly one reply with that id.

import type {
  Breakpoints,
  Driven,
  Event,
  GivenInput,
  Marks,
  Measured,
  MeasureOptions,
  Progress,
  SessionOptions,
  Size,
  StateView,
  SyntaxCheck,
} from "./pkg/yieldscope.js";

export type {
  Breakpoints,
  Driven,
  Event,
  FrameView,
  GeneratorView,
  GivenInput,
  KeptLazy,
  LineShare,
  Marks,
  Measured,
  MeasureOptions,
  MemorySample,
  Place,
  Printed,
  Progress,
  Role,
  SessionOptions,
  Size,
  StageView,
  StateView,
  SyntaxCheck,
  SyntaxProblem,
  Variable,
  VirtualFile,
  WhyStep,
} from "./pkg/yieldscope.js";

/** Where a step ends; backwards, where it began. */
export type StepKind = "into" | "over" | "out" | "yield" | "value" | "run";
/** What can be done to a generator by hand. */
export type Act = "next" | "send" | "throw" | "close" | "anext" | "asend" | "athrow" | "aclose";

/** What there is to see at one time. */
export interface Look {
  state: StateView;
  /** The last events up to now, oldest first. */
  events: Event[];
}

/** What a run came to. */
export type RunResult = Pick<Measured, "output" | "error" | "hitLimit">;

/** What the page can ask of the engine: the name of each call, its arguments and its answer. */
export interface Calls {
  version(): string;
  check(source: string): SyntaxCheck;
  /** Begins anew with these files; the first is the program. The run will be observed. */
  open(options: SessionOptions): Progress;
  /** Goes on to the end of a step ("run": to a breakpoint or the end), for at most `fuel` instructions. */
  step(kind: StepKind, fuel: number, stage: number | undefined): Progress;
  stepBack(kind: StepKind, stage: number | undefined): Progress;
  stepTo(time: number): Progress;
  drive(generator: number, act: Act, text: string): Driven;
  /** More for the program to read, as whole lines; `end`: there will be no more. */
  giveInput(text: string, end: boolean): void;
  /** Takes back what has not been read by now. */
  forgetInput(): Progress;
  givenInput(): GivenInput;
  /** The state now, with the events after time `from` and up to `now`. */
  look(from: number, now: number): Look;
  marks(): Marks;
  /** When a character was printed: the one at `offset` of all that was. */
  printedAt(offset: number): number;
  /** Begins to run a program with its memory counted, for at most `fuel` instructions; the session stays as it is. */
  measure(options: MeasureOptions, fuel: number): Measured;
  /** Goes on with it while it is "running". */
  measureMore(fuel: number): Measured;
  /** The numbers in a program by which its size can be varied. */
  sizes(source: string): Size[];
  /** How the results of a program and of its eager twin differ, in a sentence; nothing if they do not. */
  compareRuns(lazy: RunResult, eager: RunResult): string | undefined;
  /** Lines at which "run" stops. */
  setBreakpoints(breakpoints: Breakpoints): void;
}

export type CallName = keyof Calls;
export type Args<K extends CallName> = Parameters<Calls[K]>;
export type Answer<K extends CallName> = ReturnType<Calls[K]>;

/** Where an engine's files are fetched from, but for its first part. */
export interface EngineFiles {
  /** The second part, loaded when something needs it. */
  rest: string;
  /** The library's modules in Python. */
  library: string;
}

/** The first message to a new worker: the compiled engine. */
export interface Start extends EngineFiles {
  kind: "start";
  module: WebAssembly.Module;
}

export type Request = { [K in CallName]: { kind: "call"; id: number; name: K; args: Args<K> } }[CallName];

export type Reply =
  | { kind: "ready" }
  | { kind: "answer"; id: number; value: unknown }
  /** The engine refused; it can go on. */
  | { kind: "refused"; id: number; message: string }
  /** The engine trapped, which is a bug of it; this worker is of no use any more. */
  | { kind: "trapped"; message: string }
  /** A part of it could not be loaded in the midst of a call: this worker is of no use any more, another may be. */
  | { kind: "incomplete"; message: string };

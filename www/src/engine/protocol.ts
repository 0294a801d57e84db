// What page and worker say to each other; both sides import it, so they cannot disagree.
//
// Turns are strict: the page sends one request with an id; the worker sends exactly one reply with that id.

import type { Driven, Events, Progress, SessionOptions, StateView, SyntaxCheck } from "./pkg/yieldscope.js";

export type {
  Driven,
  Event,
  Events,
  FrameView,
  GeneratorView,
  Printed,
  Progress,
  SessionOptions,
  StateView,
  SyntaxCheck,
  SyntaxProblem,
  Variable,
} from "./pkg/yieldscope.js";

/** Where a step ends. */
export type StepKind = "into" | "over" | "out" | "yield" | "end";
/** What can be done to a generator by hand. */
export type Act = "next" | "send" | "throw" | "close";

/** What the page can ask of the engine: the name of each call, its arguments and its answer. */
export interface Calls {
  version(): string;
  check(source: string): SyntaxCheck;
  /** Begins anew with these files; the first is the program. */
  open(options: SessionOptions): Progress;
  /** Goes on for at most `fuel` steps. */
  run(fuel: number): Progress;
  step(kind: StepKind, fuel: number): Progress;
  stepBack(): Progress;
  stepTo(time: number): Progress;
  drive(generator: number, act: Act, text: string): Driven;
  events(from: number): Events;
  state(): StateView;
}

export type CallName = keyof Calls;
export type Args<K extends CallName> = Parameters<Calls[K]>;
export type Answer<K extends CallName> = ReturnType<Calls[K]>;

/** The first message to a new worker: the compiled engine. */
export interface Start {
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
  | { kind: "trapped"; message: string };

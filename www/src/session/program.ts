// The program on the page: what the reader's commands do with the engine, and what the views are then told.

import { type Engine, EngineRefused, EngineStopped, EngineTrapped } from "../engine/client.js";
import type { Act, Driven, Printed, Progress, StateView, StepKind } from "../engine/protocol.js";

/** Steps between two looks at whether Stop was pressed: some 50 ms. */
const SLICE = 2_000_000;

export interface View {
  state: StateView;
  progress: Progress;
}

export interface ProgramOptions {
  engine: Engine;
  source(): string;
  /** What was printed; `afresh` forgets what was printed before. */
  print(printed: Printed[], afresh: boolean): void;
  show(view: View | undefined): void;
  /** One sentence on what goes on. */
  say(text: string): void;
  busy(busy: boolean): void;
}

export class Program {
  #options: ProgramOptions;
  #open: string | undefined;
  #stopping = false;
  #busy = false;

  constructor(options: ProgramOptions) {
    this.#options = options;
  }

  /** The text was edited: what ran is of another program. */
  edited(): void {
    if (this.#open === undefined) return;
    this.#open = undefined;
    this.#options.show(undefined);
  }

  /** Runs the program from its start to its end. */
  run = () =>
    this.#command(async () => {
      await this.#begin();
      this.#options.say("running");
      await this.#toTheEnd((fuel) => this.#options.engine.call("run", fuel));
    });

  step = (kind: StepKind) =>
    this.#command(async () => {
      if (this.#open !== this.#options.source()) await this.#begin();
      await this.#toTheEnd((fuel) => this.#options.engine.call("step", kind, fuel));
    });

  stepBack = () =>
    this.#command(async () => {
      if (this.#open === undefined) return;
      await this.#look(await this.#options.engine.call("stepBack"));
    });

  /** Drives a generator by hand. */
  drive = (generator: number, act: Act, text: string): Promise<Driven | undefined> =>
    this.#command(async () => {
      const driven = await this.#options.engine.call("drive", generator, act, text);
      await this.#look(driven.progress);
      return driven;
    });

  /** Ends a run; if the engine does not answer, it is started anew. */
  stop(): void {
    if (!this.#busy) return;
    this.#stopping = true;
    setTimeout(() => {
      if (this.#stopping && this.#busy) this.#options.engine.stop();
    }, 1000);
  }

  async #begin(): Promise<void> {
    const source = this.#options.source();
    const progress = await this.#options.engine.call("open", { files: [{ path: "main.py", text: source }], input: "" });
    this.#open = source;
    this.#options.print(progress.printed, true);
  }

  async #toTheEnd(go: (fuel: number) => Promise<Progress>): Promise<void> {
    for (;;) {
      const progress = await go(SLICE);
      if (progress.status !== "running" || this.#stopping) {
        await this.#look(progress);
        if (this.#stopping) this.#options.say("stopped");
        return;
      }
      this.#options.print(progress.printed, progress.restarted);
    }
  }

  async #look(progress: Progress): Promise<void> {
    this.#options.print(progress.printed, progress.restarted);
    const state = await this.#options.engine.call("state");
    this.#options.show({ state, progress });
    this.#options.say(sentence(progress, state));
  }

  async #command<T>(act: () => Promise<T>): Promise<T | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    this.#stopping = false;
    this.#options.busy(true);
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof EngineRefused)) this.#open = undefined;
      if (error instanceof EngineStopped) this.#options.say("stopped");
      else if (error instanceof EngineTrapped) this.#options.say("the engine broke and was started again; your text is kept");
      else this.#options.say(String(error));
      return undefined;
    } finally {
      this.#busy = false;
      this.#stopping = false;
      this.#options.busy(false);
    }
  }
}

function sentence({ status, exitCode, time }: Progress, { frames }: StateView): string {
  if (status === "ended") return exitCode ? `ended with exit code ${exitCode}` : "ended";
  const frame = frames.at(-1);
  return frame ? `event ${time}: line ${frame.line}, in ${frame.function}` : `event ${time}`;
}

// The program on the page: what the reader's commands do with the engine, and what there is to see afterwards.

import { type EngineCalls, EngineIncomplete, EngineRefused, EngineStopped, EngineTrapped } from "../engine/client.js";
import type { Act, Driven, GivenInput, Progress, StepKind, VirtualFile } from "../engine/protocol.js";
import { joined } from "../engine/printed.js";
import { driveAnswer } from "../words/driven.js";
import { type HandAct, type Moment, type Shown, nothingShown } from "./moment.js";

/** Instructions between two looks at whether the reader wants to stop: some 30 ms of an observed run. */
const SLICE = 400_000;
/** The same while every slice is drawn. */
const FRAME_SLICE = 60_000;
/** Longest way whose every event is shown travelling. */
const TRAVEL = 48;
/** Events kept of the past, to say what has just happened. */
const RECENT = 64;

/** Who asks for input when it is not an act by hand. */
export const THE_PROGRAM = "the program";

export interface ProgramOptions {
  engine: EngineCalls;
  /** The reader's files as they are now; the first is the program. */
  files(): VirtualFile[];
  breakpoints(): Map<string, number[]>;
  show(shown: Shown): void;
  /** Resolves when the reader's files are there. */
  contents: Promise<unknown>;
}

export const NO_INPUT: GivenInput = { text: "", ended: false };

/** Events a second; Infinity goes as fast as it can be shown. */
export type Speed = number;

export class Program {
  #options: ProgramOptions;
  #shown: Shown = nothingShown;
  #open = false;
  #busy = false;
  #stopping = false;
  /** Where a drag of the time line wants to go, while the engine is on its way to somewhere else. */
  #wanted: number | undefined;
  /** Resolves what waits for the reader's input; with nothing, if it is given up. */
  #answered: ((given: GivenInput | undefined) => void) | undefined;
  speed: Speed = 4;
  /** What a run finds on standard input before anything is typed. */
  input: GivenInput = NO_INPUT;
  /** Resolves when commands are taken. */
  readonly ready: Promise<void>;

  constructor(options: ProgramOptions) {
    this.#options = options;
    this.ready = Promise.all([options.engine.ready(), options.contents]).then(
      () => this.#change({ phase: "idle", notice: "" }),
      (error: unknown) => this.#change({ phase: "broken", notice: `The engine could not be loaded: ${message(error)}` }),
    );
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** Something goes on, which other commands do not interrupt. */
  get busy(): boolean {
    return this.#busy && !this.#answered;
  }

  /** The text was edited: what ran is of another program. */
  edited(): void {
    if (!this.#open) return;
    this.#open = false;
    if (this.#busy) this.stop();
    this.#forget();
  }

  /** To the next breakpoint, or to the end; from the start if the run is over. */
  run = () =>
    this.#command("busy", async () => {
      if (!this.#open || this.#shown.moment?.ended) await this.#begin();
      await this.#breakpoints();
      await this.#slices((fuel) => this.#options.engine.call("step", "run", fuel, undefined), SLICE, false);
    });

  /** From the start to a line of the program; what goes on is ended for it. */
  runTo = async (line: number): Promise<void> => {
    while (this.busy) {
      this.stop();
      await nextFrame();
    }
    await this.#command("busy", async () => {
      await this.#begin();
      const file = this.#options.files()[0]?.path ?? "";
      await this.#options.engine.call("setBreakpoints", { files: [{ file, lines: [line] }] });
      await this.#slices((fuel) => this.#options.engine.call("step", "run", fuel, undefined), SLICE, false);
    });
  };

  step = (kind: StepKind, stage?: number) =>
    this.#command("busy", async () => {
      if (!this.#open) await this.#begin();
      await this.#slices((fuel) => this.#options.engine.call("step", kind, fuel, stage), SLICE, false);
    });

  back = (kind: StepKind, stage?: number) =>
    this.#command("busy", async () => {
      if (!this.#open) return;
      await this.#look(await this.#options.engine.call("stepBack", kind, stage));
    });

  /** To a time, forwards or backwards; of several wishes the last is granted. */
  goTo = async (time: number): Promise<void> => {
    if (this.busy) {
      this.#wanted = time;
      return;
    }
    await this.#command("busy", async () => {
      if (!this.#open) await this.#begin();
      await this.#reach(time);
    });
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted !== undefined && wanted !== this.#shown.moment?.time) await this.goTo(wanted);
  };

  /** To when a character of what was printed came. */
  goToPrinted = async (character: number): Promise<void> => {
    if (this.#busy || !this.#open) return;
    await this.goTo(await this.#options.engine.call("printedAt", character));
  };

  /** Back to before the first line; what the reader did by hand will be done again when its time comes. */
  restart = () => this.goTo(0);

  /** Goes on at the reader's speed until paused, to a breakpoint or to the end. */
  play = () =>
    this.#command("playing", async () => {
      if (!this.#open || this.#shown.moment?.ended) await this.#begin();
      await this.#breakpoints();
      let due = performance.now();
      while (!this.#stopping && !this.#shown.moment?.ended) {
        if (this.speed === Infinity) {
          const stopped = await this.#slices((fuel) => this.#options.engine.call("step", "run", fuel, undefined), FRAME_SLICE, true);
          if (stopped) break;
          continue;
        }
        const now = await nextFrame();
        if (now < due) continue;
        const steps = Math.max(1, Math.floor(((now - due) / 1000) * this.speed));
        due = Math.max(due + (steps * 1000) / this.speed, now - 250);
        const time = (this.#shown.moment?.time ?? 0) + steps;
        if (!(await this.#reach(time)) || this.#atBreakpoint()) break;
      }
    });

  /** Ends playing, or a run; if the engine does not answer, it is started anew. */
  stop = (): void => {
    if (this.#answered) return this.#answered(undefined);
    if (!this.#busy || this.#stopping) return;
    this.#stopping = true;
    setTimeout(() => {
      if (this.#stopping && this.#busy) this.#options.engine.stop();
    }, 1000);
  };

  /** Drives a generator by hand. An act waits for what goes on: unlike a step, none is ever dropped. */
  drive = async (generator: number, name: string, act: Act, text: string): Promise<HandAct | undefined> => {
    while (this.busy && this.#shown.phase !== "playing") await nextFrame();
    return this.#command("busy", async () => {
      const time = this.#shown.moment?.time ?? 0;
      const driven = await this.#drive(generator, act, text);
      if (!driven) return undefined;
      const done = record({ time, generator, name, act, text }, driven);
      // What came later does not follow from this past.
      const acts = [...this.#shown.acts.filter((earlier) => earlier.until <= time), done];
      this.#change({ acts, furthest: time, endKnown: false });
      await this.#look(driven.progress);
      return done;
    });
  };

  /** The line that the program asked for, or several; `ended`: there is no more. */
  answer = (given: GivenInput): void => this.#answered?.(given);

  /** What has been typed and is not read by now is as if it had not been. */
  forgetInput = () =>
    this.#command("busy", async () => {
      const progress = await this.#options.engine.call("forgetInput");
      const given = await this.#options.engine.call("givenInput");
      if (given.text.length < this.input.text.length) this.input = given;
      const acts = this.#shown.acts.filter((act) => act.until <= progress.time);
      this.#change({ acts, furthest: progress.time, endKnown: false });
      await this.#look(progress);
    });

  /** All of standard input that is known: what stood there before, and what was typed. */
  given = async (): Promise<GivenInput> => (this.#open ? await this.#options.engine.call("givenInput") : this.input);

  /** A run as it was shared: the reader's acts, each at its time, and then the time itself. */
  replay = async (acts: Pick<HandAct, "time" | "generator" | "name" | "act" | "text">[], time: number): Promise<void> => {
    for (const { time: at, generator, name, act, text } of acts) {
      await this.goTo(at);
      await this.drive(generator, name, act, text);
    }
    await this.goTo(time);
  };

  async #begin(): Promise<void> {
    this.#forget();
    const { text, ended } = this.input;
    const progress = await this.#options.engine.call("open", { files: this.#options.files(), input: text, asks: !ended });
    this.#open = true;
    this.#print(progress);
  }

  async #breakpoints(): Promise<void> {
    const files = [...this.#options.breakpoints()].map(([file, lines]) => ({ file, lines }));
    await this.#options.engine.call("setBreakpoints", { files });
  }

  #atBreakpoint(): boolean {
    const { moment } = this.#shown;
    const frame = moment?.state.frames.at(-1);
    if (!frame || moment?.recent.at(-1)?.kind !== "line") return false;
    return this.#options.breakpoints().get(frame.place.file)?.includes(frame.place.line) ?? false;
  }

  #forget(): void {
    const { phase } = this.#shown;
    this.#change({ ...nothingShown, phase, notice: "" });
  }

  /** Goes on slice after slice; true if a place to stop was reached. */
  async #slices(go: (fuel: number) => Promise<Progress>, fuel: number, drawn: boolean): Promise<boolean> {
    for (;;) {
      const progress = await go(fuel);
      if (progress.status === "waiting" && !this.#stopping) {
        if (await this.#asks(THE_PROGRAM, progress)) continue;
        return true;
      }
      if (progress.status !== "running" || this.#stopping) {
        await this.#look(progress);
        if (this.#stopping) this.#change({ notice: "Stopped" });
        return true;
      }
      if (drawn) {
        await this.#look(progress);
        await nextFrame();
        return false;
      }
      this.#print(progress);
      this.#change({ reached: progress.time });
    }
  }

  /** Goes to a time; false if the program waits for input before it, and the reader gives none. */
  async #reach(time: number): Promise<boolean> {
    for (;;) {
      const progress = await this.#options.engine.call("stepTo", time);
      if (progress.status !== "waiting") {
        await this.#look(progress);
        return true;
      }
      if (!(await this.#asks(THE_PROGRAM, progress))) return false;
    }
  }

  /** What came of an act; nothing if it waits for input and the reader gives none. */
  async #drive(generator: number, act: Act, text: string): Promise<Driven | undefined> {
    for (;;) {
      const driven = await this.#options.engine.call("drive", generator, act, text);
      if (driven.outcome !== "asks") return driven;
      if (!(await this.#asks(driven.python, driven.progress))) return undefined;
    }
  }

  /** Shows where the run waits until the reader has typed what is asked for; false if they give it up. */
  async #asks(who: string, progress: Progress): Promise<boolean> {
    await this.#look(progress);
    await this.#mark();
    const given = await new Promise<GivenInput | undefined>((resolve) => {
      this.#answered = resolve;
      this.#change({ asks: who });
    });
    this.#answered = undefined;
    this.#change({ asks: undefined });
    if (given) await this.#options.engine.call("giveInput", given.text, given.ended);
    return Boolean(given);
  }

  #print({ printed, restarted }: Progress): void {
    const before = restarted ? [] : this.#shown.printed;
    if (restarted || printed.length) this.#change({ printed: joined(before, printed) });
  }

  /** Reads what there is to see now. */
  async #look(progress: Progress): Promise<void> {
    this.#print(progress);
    const { time, unread, unreadEnd } = progress;
    const before = this.#shown.moment?.time ?? 0;
    const way = time - before;
    const { state, events } = await this.#options.engine.call("look", Math.max(0, time - RECENT), time);
    const ended = progress.status === "ended";
    const furthest = Math.max(this.#shown.furthest, time);
    const moment: Moment = { time, ended, exitCode: progress.exitCode ?? undefined, state, recent: events };
    const travelled = way > 0 && way <= TRAVEL ? events.filter((event) => event.time > before) : [];
    this.#change({ moment, furthest, endKnown: this.#shown.endKnown || ended, travelled, unread, unreadEnd, reached: undefined, notice: "" });
  }

  /** The marks of the time line, those of the known future included. */
  async #mark(): Promise<void> {
    if (!this.#open) return;
    const marks = await this.#options.engine.call("marks");
    this.#change({ marks, furthest: Math.max(marks.end, this.#shown.moment?.time ?? 0) });
  }

  #change(part: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...part };
    this.#options.show(this.#shown);
  }

  async #command<T>(phase: "busy" | "playing", act: () => Promise<T>): Promise<T | undefined> {
    if (this.busy || this.#shown.phase === "starting" || this.#shown.phase === "broken") return undefined;
    // What waits for the reader is given up for what they want now.
    this.#answered?.(undefined);
    while (this.#busy) await nextFrame();
    this.#busy = true;
    this.#stopping = false;
    this.#change({ phase, notice: "" });
    try {
      const answer = await act();
      await this.#mark();
      return answer;
    } catch (error) {
      if (!(error instanceof EngineRefused)) {
        this.#open = false;
        this.#forget();
      }
      if (error instanceof EngineStopped) this.#change({ notice: "Stopped" });
      else if (error instanceof EngineTrapped && !(error instanceof EngineIncomplete)) {
        this.#change({ notice: "The engine broke and was started again; your text is kept" });
      } else this.#change({ notice: message(error) });
      return undefined;
    } finally {
      this.#busy = false;
      this.#stopping = false;
      this.#change({ phase: "idle", reached: undefined });
    }
  }
}

function record(asked: Pick<HandAct, "time" | "generator" | "name" | "act" | "text">, driven: Driven): HandAct {
  const { outcome, progress, hint } = driven;
  return { ...asked, until: progress.time, answer: driveAnswer(driven), failed: outcome === "raised", hint: hint ?? undefined };
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

// A session that goes back quickly from far out. A run is a function of its program, so going back is starting again; but all that an
// engine knows lies in its memory, and a copy of that, made on the way, is as good a start as the first.

import type { Breakpoints, Driven, GivenInput, Marks, Printed, Progress, Session } from "./pkg/yieldscope.js";
import { joined } from "./printed.js";
import type { Act, StepKind } from "./protocol.js";

/** The engine's memory as it was in the midst of a run. */
interface Copy {
  time: number;
  bytes: Uint8Array<ArrayBuffer>;
  /** What had been printed and read. */
  told: Printed[];
}

/** When copies are made. */
export interface Pace {
  /** Instructions between two looks at whether it is time for one. */
  fuel: number;
  /** Events between two copies; twice as many whenever there are too many copies. */
  events: number;
  /** A copy is made after so many times the time that the last one took. */
  rest: number;
}

const PACE: Pace = { fuel: 10_000, events: 20_000, rest: 3 };
/** Bytes of all copies, and of one: larger memories are not copied. */
const ROOM = 96 << 20;
const LARGEST = 32 << 20;
/** Copies that are worth their room, however small they are. */
const COPIES = 16;
/** Memory cannot shrink: what it grew by after a copy is lost when the copy is put back. When so many bytes are lost, none is any more. */
const LOST = 64 << 20;

export class RewindingSession {
  #session: Session;
  #memory: WebAssembly.Memory;
  #pace: Pace;
  #copies: Copy[] = [];
  /** A copy's room that can be used again. */
  #spare: Uint8Array<ArrayBuffer> | undefined;
  #events: number;
  #lost = 0;
  /** No copy before this moment of the clock. */
  #notBefore = 0;
  #time = 0;
  /** What was printed and read up to now. */
  #told: Printed[] = [];
  /** The marks of what has been seen of the run's future. */
  #future: Marks | undefined;
  #breakpoints: Breakpoints = { files: [] };

  /** For a session that is observed, and the memory of its engine. */
  constructor(session: Session, memory: WebAssembly.Memory, pace = PACE) {
    this.#session = session;
    this.#memory = memory;
    this.#pace = pace;
    this.#events = pace.events;
  }

  free(): void {
    this.#session.free();
  }

  now(): Progress {
    return this.#tell(this.#session.now());
  }

  needsLibrary(): boolean {
    return this.#session.needsLibrary();
  }

  /** What the engine holds besides the session has changed: what was copied lacks it. */
  forgetCopies(): void {
    this.#copies = [];
  }

  step(kind: StepKind, fuel: number, stage: number | undefined): Progress {
    const printed: Printed[] = [];
    let restarted = false;
    for (let left = fuel; ; left -= this.#pace.fuel) {
      const progress = this.#tell(this.#session.step(kind, Math.min(left, this.#pace.fuel), stage));
      if (progress.restarted) printed.length = 0;
      printed.push(...progress.printed);
      restarted ||= progress.restarted;
      if (progress.status !== "running" || left <= this.#pace.fuel || this.needsLibrary()) return { ...progress, printed, restarted };
      this.#perhapsCopy();
    }
  }

  stepTo(time: number): Progress {
    const from = time < this.#time ? this.#copies.findLast((copy) => copy.time < time) : undefined;
    if (from) this.#putBack(from);
    const printed: Printed[] = [];
    let restarted = from !== undefined || time < this.#time;
    // A long way is gone in legs, so that there are copies for the next.
    for (let leg = from ? from.time : restarted ? 0 : this.#time; ; ) {
      leg = Math.min(leg + this.#events, time);
      const progress = this.#tell(this.#session.stepTo(leg));
      printed.push(...progress.printed);
      restarted ||= progress.restarted;
      if (leg === time || progress.time < leg) return { ...progress, printed: restarted ? this.#told : printed, restarted };
      this.#perhapsCopy();
    }
  }

  stepBack(kind: StepKind, stage: number | undefined): Progress {
    const time = this.#session.timeOfStepBack(kind, stage);
    return time === undefined ? this.#tell(this.#session.stepBack(kind, stage)) : this.stepTo(time);
  }

  drive(generator: number, act: Act, text: string): Driven {
    this.#otherwise();
    const driven = this.#session.drive(generator, act, text);
    return { ...driven, progress: this.#tell(driven.progress) };
  }

  giveInput(text: string, end: boolean): void {
    this.#otherwise();
    this.#session.giveInput(text, end);
  }

  forgetInput(): Progress {
    this.#otherwise();
    return this.#tell(this.#session.forgetInput());
  }

  givenInput(): GivenInput {
    return this.#session.givenInput();
  }

  setBreakpoints(breakpoints: Breakpoints): void {
    this.#breakpoints = breakpoints;
    this.#session.setBreakpoints(breakpoints);
  }

  state(): ReturnType<Session["state"]> {
    return this.#session.state();
  }

  events(from: number, to: number): ReturnType<Session["events"]> {
    return this.#session.events(from, to);
  }

  printedAt(offset: number): number {
    return this.#session.printedAt(offset);
  }

  marks(): Marks {
    const marks = this.#session.marks();
    return this.#future && this.#future.end > marks.end ? this.#future : marks;
  }

  /** The run goes on otherwise than it did: what followed, and copies that do not know of it, are no use. */
  #otherwise(): void {
    this.#future = undefined;
    this.forgetCopies();
  }

  #tell(progress: Progress): Progress {
    this.#time = progress.time;
    this.#told = joined(progress.restarted ? [] : this.#told, progress.printed);
    return progress;
  }

  #perhapsCopy(): void {
    const last = this.#copies.at(-1)?.time ?? 0;
    const began = performance.now();
    const size = this.#memory.buffer.byteLength;
    if (this.#time < last + this.#events || began < this.#notBefore || size > LARGEST || this.#lost > LOST) return;
    if (this.#copies.length === COPIES || (this.#copies.length + 1) * size > ROOM) {
      this.#spare = this.#copies[0]?.bytes;
      this.#copies = this.#copies.filter((_, at) => at % 2);
      this.#events *= 2;
    }
    const bytes = this.#spare?.length === size ? this.#spare : new Uint8Array(size);
    this.#spare = undefined;
    bytes.set(new Uint8Array(this.#memory.buffer));
    this.#copies.push({ time: this.#time, bytes, told: this.#told });
    const now = performance.now();
    this.#notBefore = now + this.#pace.rest * (now - began);
  }

  #putBack(copy: Copy): void {
    const marks = this.marks();
    this.#lost += this.#memory.buffer.byteLength - copy.bytes.length;
    new Uint8Array(this.#memory.buffer).set(copy.bytes);
    this.#future = marks;
    this.#time = copy.time;
    this.#told = copy.told;
    this.#session.setBreakpoints(this.#breakpoints);
    // What later copies know of the objects of JavaScript that the engine holds is not so any more.
    this.#copies = this.#lost > LOST ? [] : this.#copies.filter(({ time }) => time <= copy.time);
  }
}

// A session that goes back quickly from far out. A run is a function of its program, so going back is starting again; but all that an
// engine knows lies in its memory, and a copy of that, made on the way, is as good a start as the first.

import type { Breakpoints, Driven, GivenInput, Marks, Printed, Progress, Session } from "./pkg/yieldscope.js";
import { joined } from "./printed.js";
import type { Act, StepKind } from "./protocol.js";

/** The engine's memory as it was in the midst of a run. */
interface Copy {
  /** Its number among all copies. */
  made: number;
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
  /** Events before the place where a long way ends at which one copy more is made: whoever goes back does so again. */
  beside: number;
}

const PACE: Pace = { fuel: 10_000, events: 20_000, rest: 3, beside: 1000 };
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
  /** By time. */
  #copies: Copy[] = [];
  /** One more, before where the reader last went from far away. */
  #beside: Copy | undefined;
  /** A copy's room that can be used again. */
  #spare: Uint8Array<ArrayBuffer> | undefined;
  #events: number;
  #lost = 0;
  #made = 0;
  /** No copy before this moment of the clock. */
  #notBefore = 0;
  #time = 0;
  /** The latest time of the run as it goes now. */
  #furthest = 0;
  /** What was printed and read up to now. */
  #told: Printed[] = [];
  /** The marks up to a time that the engine, put back, does not know any more. */
  #known: Marks | undefined;
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
    this.#beside = undefined;
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
    const from = time < this.#time ? this.#copyBefore(time) : undefined;
    if (from) this.#putBack(from);
    const printed: Printed[] = [];
    let restarted = from !== undefined || time < this.#time;
    const start = from ? from.time : restarted ? 0 : this.#time;
    // A long way is gone in legs, so that there are copies for the next.
    const legs = [];
    const beside = time - this.#pace.beside;
    for (let leg = start + this.#events; leg < beside; leg += this.#events) legs.push(leg);
    if (start < beside - this.#pace.events) legs.push(beside);
    const go = (to: number): Progress => {
      const progress = this.#tell(this.#session.stepTo(to));
      printed.push(...progress.printed);
      restarted ||= progress.restarted;
      return { ...progress, printed: restarted ? this.#told : printed, restarted };
    };
    for (const leg of legs) {
      const progress = go(leg);
      if (progress.time < leg) return progress;
      if (leg === beside) this.#beside = this.#copy(this.#beside?.bytes) ?? this.#beside;
      else this.#perhapsCopy();
    }
    return go(time);
  }

  #copyBefore(time: number): Copy | undefined {
    const before = (copy: Copy) => copy.time < time;
    const last = this.#copies.findLast(before);
    const beside = this.#beside && before(this.#beside) ? this.#beside : undefined;
    return last && beside && last.time > beside.time ? last : (beside ?? last);
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
    if (!this.#known || this.#known.end < this.#furthest) this.#known = this.#session.marks();
    return this.#known;
  }

  /** The run goes on otherwise than it did: what followed, and copies that do not know of it, are no use. */
  #otherwise(): void {
    this.#known = undefined;
    this.#furthest = this.#time;
    this.forgetCopies();
  }

  #tell(progress: Progress): Progress {
    this.#time = progress.time;
    this.#furthest = Math.max(this.#furthest, progress.time);
    this.#told = joined(progress.restarted ? [] : this.#told, progress.printed);
    return progress;
  }

  #perhapsCopy(): void {
    const last = this.#copies.at(-1)?.time ?? 0;
    const size = this.#memory.buffer.byteLength;
    if (this.#time < last + this.#events || performance.now() < this.#notBefore) return;
    if (this.#copies.length === COPIES || (this.#copies.length + 1) * size > ROOM) {
      this.#spare = this.#copies[0]?.bytes;
      this.#copies = this.#copies.filter((_, at) => at % 2);
      this.#events *= 2;
    }
    const copy = this.#copy(this.#spare);
    this.#spare = undefined;
    if (copy) this.#copies.push(copy);
  }

  /** A copy of the memory as it is, in this room if it fits; nothing where it would be too large. */
  #copy(room: Uint8Array<ArrayBuffer> | undefined): Copy | undefined {
    const began = performance.now();
    const size = this.#memory.buffer.byteLength;
    if (size > LARGEST || this.#lost > LOST) return undefined;
    const bytes = room?.length === size ? room : new Uint8Array(size);
    bytes.set(new Uint8Array(this.#memory.buffer));
    const now = performance.now();
    this.#notBefore = now + this.#pace.rest * (now - began);
    return { made: ++this.#made, time: this.#time, bytes, told: this.#told };
  }

  #putBack(copy: Copy): void {
    this.marks();
    this.#lost += this.#memory.buffer.byteLength - copy.bytes.length;
    new Uint8Array(this.#memory.buffer).set(copy.bytes);
    this.#time = copy.time;
    this.#told = copy.told;
    this.#session.setBreakpoints(this.#breakpoints);
    // What copies made since know of the objects of JavaScript that the engine holds is not so any more.
    const holds = ({ made }: Copy) => made <= copy.made && this.#lost <= LOST;
    this.#copies = this.#copies.filter(holds);
    if (this.#beside && !holds(this.#beside)) this.#beside = undefined;
  }
}

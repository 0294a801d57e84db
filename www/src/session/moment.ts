// What is on the screen, as plain data. The views draw this and remember nothing.

import type { Act, Event, Marks, Printed, StateView } from "../engine/protocol.js";

/** One time of one run: a function of the program, the reader's acts and the time. */
export interface Moment {
  time: number;
  ended: boolean;
  exitCode: number | undefined;
  state: StateView;
  /** The last events before now, oldest first; the last of them happened at `time`. */
  recent: Event[];
}

/** An act of the reader on a generator, as it is recorded. */
export interface HandAct {
  /** When it was done, and the time after it. */
  time: number;
  until: number;
  generator: number;
  name: string;
  act: Act;
  text: string;
  /** What came of it, in a line. */
  answer: string;
  /** An exception came back. */
  failed: boolean;
  hint: string | undefined;
}

export type Phase = "starting" | "idle" | "busy" | "playing" | "broken";

export interface Shown {
  phase: Phase;
  moment: Moment | undefined;
  /** What happened between the moment shown before and this one, if it was a short way forwards; else nothing. */
  travelled: Event[];
  /** All that was printed up to now. */
  printed: Printed[];
  /** The latest time that the run has seen, and whether its end is there. */
  furthest: number;
  endKnown: boolean;
  marks: Marks | undefined;
  acts: HandAct[];
  /** What waits for a line of input: the program, or an act by hand, as Python. */
  asks: string | undefined;
  /** Lines of input that are known and will be read after this moment. */
  unread: number;
  /** So is the end of input. */
  unreadEnd: boolean;
  /** How far a run has come that has not arrived yet. */
  reached: number | undefined;
  /** A message that is not about a step: stopped, broken, refused. */
  notice: string;
}

/** Whether the reader waits for the program, and not it for the reader. */
export const isAtWork = ({ phase, asks }: Shown): boolean => !asks && (phase === "busy" || phase === "playing");

export const nothingShown: Shown = {
  phase: "starting",
  moment: undefined,
  travelled: [],
  printed: [],
  furthest: 0,
  endKnown: false,
  marks: undefined,
  acts: [],
  asks: undefined,
  unread: 0,
  unreadEnd: false,
  reached: undefined,
  notice: "Starting the engine",
};

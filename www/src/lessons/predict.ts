// A prediction and its verdict. The engine runs on, and what it does is the answer; nothing is known beforehand.

import type { Program } from "../session/program.js";
import { momentSentence } from "../words/sentence.js";
import type { Predict } from "./lesson.js";

export interface Verdict {
  right: boolean;
  /** What came, as the reader would have written it. */
  came: string;
  /** What happened, in a sentence. */
  says: string;
}

/** Steps that a prediction of output may take. */
const STEPS = 2000;

/** What the reader and the engine wrote, without what does not matter: spaces at the ends, kinds of quotes. */
const plain = (text: string): string => text.trim().replaceAll(/["']/g, "'").replaceAll(/\s+/g, "").replace(/^'(.*)'$/, "$1");

export const same = (guess: string, came: string): boolean => plain(guess) === plain(came);

/** Runs on and compares. */
export async function judge(program: Program, ask: Predict["ask"], guess: string): Promise<Verdict> {
  const came = await whatComes(program, ask);
  const { moment } = program.shown;
  return { right: same(guess, came), came, says: moment ? momentSentence(moment) : "" };
}

async function whatComes(program: Program, ask: Predict["ask"]): Promise<string> {
  switch (ask) {
    case "line": {
      await program.step("into");
      const { moment } = program.shown;
      return moment && !moment.ended ? String(moment.state.frames.at(-1)?.place.line ?? "") : "the end";
    }
    case "yield": {
      await program.step("yield");
      const last = program.shown.moment?.recent.at(-1);
      return last?.kind === "yield" ? (last.value ?? "") : "no more";
    }
    case "output": {
      const text = () => program.shown.printed.map((piece) => piece.text).join("");
      const before = text().length;
      for (let step = 0; step < STEPS && text().length === before && !program.shown.moment?.ended; step++) await program.step("into");
      return text().slice(before) || "nothing";
    }
  }
}

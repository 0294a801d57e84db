// What the commands do to the program, on the page and in the element alike.

import type { Program } from "../session/program.js";
import type { CommandName } from "./keys.js";

/** The acts that need nothing but the program; `stage` is the one whose next value is asked for. */
export function programActs(program: Program, stage: number | undefined) {
  return {
    run: program.run,
    play: () => (program.shown.phase === "playing" ? program.stop() : program.play()),
    stop: program.stop,
    forward: () => program.step("into"),
    back: () => program.back("into"),
    over: () => program.step("over"),
    overBack: () => program.back("over"),
    out: () => program.step("out"),
    outBack: () => program.back("out"),
    yield: () => program.step("yield"),
    yieldBack: () => program.back("yield"),
    value: () => program.step(stage ? "value" : "yield", stage),
    valueBack: () => program.back(stage ? "value" : "yield", stage),
    start: program.restart,
    end: () => program.goTo(program.shown.furthest),
  } satisfies Partial<Record<CommandName | "stop", () => unknown>>;
}

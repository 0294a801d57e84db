// What came of an act by hand, in a line.

import type { Act, Driven } from "../engine/protocol.js";

/** The call as it would be written after the generator's name. */
export function callText(act: Act, text: string): string {
  const takesText = act === "send" || act === "throw" || act === "asend" || act === "athrow";
  return `${act}(${takesText ? text : ""})`;
}

export function driveAnswer(act: Act, text: string, { outcome, value }: Driven): string {
  const call = callText(act, text);
  switch (outcome) {
    case "yielded":
      return `${call} → yields ${value}`;
    case "returned":
      return `${call} → StopIteration, with the value ${value}`;
    case "closed":
      return `${call} → ${value}`;
    case "raised":
      return `${call} → ${value}`;
    case "gone":
      return `${call}: the generator is gone`;
    default:
      return `${call}: no answer in time`;
  }
}

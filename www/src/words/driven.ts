// What came of an act by hand, in a line: the Python that it amounts to, and the answer.

import type { Driven } from "../engine/protocol.js";

export function driveAnswer({ python, outcome, value }: Driven): string {
  switch (outcome) {
    case "yielded":
      return `${python} → yields ${value}`;
    case "returned":
      return `${python} → StopIteration, with the value ${value}`;
    case "closed":
    case "raised":
      return `${python} → ${value}`;
    case "waits":
      return `${python} waits${value && ` for ${value}`}`;
    case "gone":
      return "The generator is gone";
    default:
      return `${python}: no answer in time`;
  }
}

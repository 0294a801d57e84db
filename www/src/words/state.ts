// The state of a generator, in words.

import type { GeneratorView } from "../engine/protocol.js";

/** The state, with "failed" told apart where an exception ended it: what a card and its shape say. */
export const cardState = (g: GeneratorView): string => (g.state === "finished" && g.raised ? "failed" : g.state);

export function stateWords(g: GeneratorView, nameOf: (stage: number) => string): string {
  const line = g.place ? ` at line ${g.place.line}` : "";
  switch (g.state) {
    case "created":
      return "created, not started";
    case "running":
      return `running${line}`;
    case "delegating":
      return `delegating${g.delegatesTo ? ` to ${nameOf(g.delegatesTo)}` : ""}${line}`;
    case "suspended":
      return `asleep${line}`;
    case "closed":
      return "closed";
    case "finished":
      if (g.raised) return `ended by ${g.raised}`;
      return g.returned === undefined || g.returned === null ? "ended" : `returned ${g.returned}`;
  }
}

export const roleWords: Record<GeneratorView["role"], string> = {
  generator: "",
  coroutine: "coroutine",
  asyncGenerator: "async generator",
  iterator: "",
  object: "",
  source: "",
  sink: "",
};

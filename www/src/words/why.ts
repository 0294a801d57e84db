// Why the current line runs: the chain of pulls, outermost first.

import type { WhyStep } from "../engine/protocol.js";

export interface WhyWords {
  before: string;
  name: string;
  after: string;
}

export function whyWords({ link, name }: WhyStep): WhyWords {
  switch (link) {
    case "runs":
      return { before: "", name: name === "<module>" ? "the program" : name, after: " runs" };
    case "called":
      return { before: "calls ", name, after: "" };
    case "wants":
      return { before: "", name, after: " wants a value" };
    case "asked":
      return { before: "asks ", name, after: "" };
    case "answers":
      return { before: "through to ", name, after: "" };
  }
}

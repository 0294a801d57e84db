// What has just happened, in a sentence: shown above the time line, and spoken.

import type { Event, StageView } from "../engine/protocol.js";
import type { Moment, Shown } from "../session/moment.js";
import { isShown } from "./variables.js";

/** What is said of the page as a whole: a notice if there is one, else the moment. */
export function statusText({ phase, notice, moment, asks }: Shown): string {
  if (notice) return notice;
  if (asks) return `${asks} waits for a line of input: type it under Output`;
  if (phase === "busy" && !moment) return "Running";
  if (!moment) return "Ready: run the program, or step it";
  return momentSentence(moment);
}

/** Clauses of one sentence; more would be a paragraph. */
const CLAUSES = 3;

export function momentSentence(moment: Moment): string {
  const { state, recent, ended, exitCode, time } = moment;
  const names = namesOf(state.generators, state.stages);
  const since = sinceLineBefore(recent);
  const clauses = since.flatMap((event) => clause(event, names)).slice(-CLAUSES);
  const frame = state.frames.at(-1);
  if (ended) return told([...clauses, exitCode ? `the program ended with exit code ${exitCode}` : "the program ended"]);
  if (time === 0) return "At the start: nothing has run yet";
  if (!frame) return told(clauses);
  const where = frame.function === "<module>" ? "" : ` in ${frame.function}`;
  const changed = frame.locals.filter((local) => local.changed && isShown(local)).map((local) => `${local.name} = ${local.value}`);
  const next = recent.at(-1)?.kind === "line" ? `next is line ${frame.place.line}${where}` : `now at line ${frame.place.line}${where}`;
  return told([...clauses, [next, ...changed.slice(0, CLAUSES)].join(", ")]);
}

/** Not with a capital letter: what comes first is often a name. */
const told = (clauses: string[]): string => clauses.join("; ");

/** The events after the line before the last. */
function sinceLineBefore(events: Event[]): Event[] {
  const last = events.at(-1)?.kind === "line" ? events.length - 2 : events.length - 1;
  for (let at = last; at >= 0; at--) if (events[at]?.kind === "line") return events.slice(at + 1);
  return events;
}

type Names = (number: number | undefined) => string;

export function namesOf(generators: { number: number; name: string }[], stages: StageView[]): Names {
  const names = new Map<number, string>();
  const several = new Map<string, number>();
  for (const { name } of generators) several.set(name, (several.get(name) ?? 0) + 1);
  for (const stage of stages) names.set(stage.number, stage.name);
  for (const { number, name } of generators) names.set(number, (several.get(name) ?? 0) > 1 ? `${name} #${number}` : name);
  return (number) => (number === undefined ? "the program" : (names.get(number) ?? "the program"));
}

const SHORT = 40;
const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

/** What an event is in words; nothing for those that only place the others. */
function clause(event: Event, names: Names): string[] {
  const { kind, how } = event;
  const who = names(event.stage);
  const value = short(event.value ?? "");
  switch (kind) {
    case "create":
      return [`${event.name ?? who} is made, and nothing of it runs yet`];
    case "resume":
      if (how === "send") return [`${who} resumes with ${value}`];
      if (how === "throw") return [`${who} resumes, and ${value} is raised in it`];
      if (how === "finish") return [`${who} goes on with the result ${value}`];
      return [`${who} resumes`];
    case "yield":
      return [`${who} yields ${value}${event.to ? ` to ${names(event.to)}` : ""}`];
    case "delegate":
      return [`${who} delegates to ${names(event.to)}`];
    case "undelegate":
      return [`${names(event.to)} hands back to ${who}`];
    case "exhaust":
      return [`${who} ends and returns ${value}`];
    case "fail":
      return [`${who} ends by ${value}`];
    case "close":
      return [`${who} is closed`];
    case "call":
      return [`${event.name ?? "a function"}() is called`];
    case "return":
      return event.depth > 1 ? [`it returns ${value}`] : [];
    case "raise":
      return [`${value} is raised`];
    case "catch":
      return [`${value} is caught`];
    case "uncaught":
      return [`nobody catches ${value}`];
    case "output":
      return event.value?.trim() ? [`prints ${short(event.value.trimEnd())}`] : [];
    case "input":
      return [`reads ${short(value.trimEnd()) || "an empty line"}`];
    case "item":
      return [`${who} gives ${value}`];
    case "done":
      return [`${who} has no more`];
    case "wait":
      return [`${who} waits${value && ` for ${value}`}`];
    case "wake":
      return [`${who} wakes`];
    case "clock":
      return [`the virtual clock goes to ${value} s`];
    case "act":
      return [`by hand: ${value}`];
    case "line":
    case "stage":
    case "pull":
      return [];
  }
}

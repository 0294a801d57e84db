import { readFileSync, readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";

import type { Session } from "./pkg/yieldscope.js";
import type { Progress, StepKind } from "./protocol.js";
import { RewindingSession } from "./rewind.js";

const PKG = new URL("./pkg/", import.meta.url);
const bytes = (name: string) => readFileSync(new URL(name, PKG));
/** Copies as often as there can be. */
const OFTEN = { fuel: 40, events: 30, rest: 0, beside: 10 };
const FUEL = 60_000_000;

/** An engine with a memory of its own, whole. */
async function makeEngine() {
  vi.resetModules();
  const engine = await import("./pkg/yieldscope.js");
  const first = engine.initSync({ module: bytes("yieldscope_bg.wasm") });
  globalThis.loadRestOfEngine = () => void new WebAssembly.Instance(new WebAssembly.Module(bytes("rest.wasm")), { first: first as never });
  engine.loadRest();
  engine.provideLibrary(JSON.parse(bytes("library.json").toString()));
  const plain = (text: string): Session => {
    const session = new engine.Session({ files: [{ path: "main.py", text }], input: "", asks: false });
    session.observe();
    return session;
  };
  return { plain, memory: first.memory };
}

async function rewinding(text: string): Promise<RewindingSession> {
  const { plain, memory } = await makeEngine();
  return new RewindingSession(plain(text), memory, OFTEN);
}

interface Seen {
  printed: string;
  picture: string;
}

/** What there is to see of a session, and what it has printed up to now. */
function see(session: Session | RewindingSession, printed: string): Seen {
  const { time, status } = session.now();
  return { printed, picture: JSON.stringify([time, status, session.state(), session.events(Math.max(0, time - 20), time)]) };
}

/** Keeps what a page would show as printed: each letter with where it comes from. */
class Paper {
  text = "";
  add({ printed, restarted }: Pick<Progress, "printed" | "restarted">): void {
    const marked = printed.map(({ text, stream }) => text.replaceAll(/./gs, (letter) => letter + stream[0]));
    this.text = (restarted ? "" : this.text) + marked.join("");
  }
}

/** Numbers that look like chance, the same in each run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

const LONG = `
from collections import Counter

def words(n):
    for i in range(n):
        yield "word" + str(i % 7)

class Held:
    def __init__(self, of):
        self.of = of
    def __del__(self):
        print("gone", self.of)

held = None
seen = Counter()
for at, word in enumerate(w.upper() for w in words(300)):
    seen[word] += 1
    if at % 40 == 0:
        held = Held(at)
        print(at, word, hash(held) == id(held) // 16, file=__import__("sys").stderr)
print(seen.most_common(3))
`;

const programs = ["guide", "lesson"].flatMap((group) => {
  const folder = new URL(`../../../tests/conformance/${group}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".py") && name !== "memory.py") // a million of each
    .map((name): [string, string] => [`${group}/${name}`, readFileSync(new URL(name, folder), "utf8")]);
});

test.each([["a program that frees and prints", LONG], ...programs])("%s is the same at each time, from a copy and from the start", async (_, text) => {
  const [ours, paper] = [await rewinding(text), new Paper()];
  const [known, knownPaper] = [(await makeEngine()).plain(text), new Paper()];
  paper.add(ours.step("run", FUEL, undefined));
  const end = ours.now().time;
  knownPaper.add(known.step("run", FUEL, undefined));
  expect(see(ours, paper.text)).toEqual(see(known, knownPaper.text));
  const next = chance(text.length);
  const steps: StepKind[] = ["into", "over", "out", "yield"];
  for (let turn = 0; turn < 12; turn++) {
    const to = next(Math.min(end, 20_000) + 1);
    paper.add(ours.stepTo(to));
    knownPaper.add(known.stepTo(to));
    expect(see(ours, paper.text)).toEqual(see(known, knownPaper.text));
    const kind = steps[next(steps.length)] as StepKind;
    const back = next(2);
    paper.add(back ? ours.stepBack(kind, undefined) : ours.step(kind, FUEL, undefined));
    knownPaper.add(back ? known.stepBack(kind, undefined) : known.step(kind, FUEL, undefined));
    expect(see(ours, paper.text)).toEqual(see(known, knownPaper.text));
    expect(ours.marks()).toEqual(known.marks());
  }
});

const COUNT = "def count(n):\n    for i in range(n):\n        yield i\n\ntotal = 0\nfor n in count(2000):\n    total += n\nprint(total)\n";

test("a step back runs what lies between the last copy and it, and no more", async () => {
  const { plain, memory } = await makeEngine();
  const session = plain(COUNT);
  const ran: number[] = [];
  const counted = new Proxy(session, {
    get(target, name) {
      const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        const before = session.now().time;
        const answer = method.apply(target, args);
        if (name === "stepTo") ran.push(session.now().time < before ? session.now().time : session.now().time - before);
        return answer;
      };
    },
  });
  const ours = new RewindingSession(counted, memory, { fuel: 100, events: 100, rest: 0, beside: 50 });
  const { time } = ours.step("run", FUEL, undefined);
  expect(time).toBeGreaterThan(10_000);
  ours.stepBack("into", undefined);
  expect(ran.reduce((sum, events) => sum + events, 0)).toBeLessThan(2000);
  // Where one has gone back, the next step is nearer still.
  ran.length = 0;
  for (let at = 0; at < 10; at++) ours.stepBack("into", undefined);
  expect(ran.reduce((sum, events) => sum + events, 0)).toBeLessThan(10 * 100);
});

/** A session that is nothing but a time and the number of the last call, both in its memory. */
function hollow(end: number) {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const held = new Uint32Array(memory.buffer);
  /** The calls that what the memory holds follows from. */
  let past: number[] = [0];
  let calls = 0;
  const call = (time: number, restarted = false): Progress => {
    // A copy is of the present's own past: what JavaScript holds for the engine is as that past left it.
    expect(past).toContain(held[1]);
    past = [...past.slice(0, past.indexOf(held[1] ?? 0) + 1), ++calls];
    held.set([time, calls]);
    return { status: time < end ? "running" : "ended", exitCode: undefined, time, printed: [], unread: 0, unreadEnd: false, restarted } as unknown as Progress;
  };
  const session = {
    step: (_: string, fuel: number) => call(Math.min(end, (held[0] ?? 0) + fuel)),
    stepTo: (time: number) => call(Math.min(end, time), time < (held[0] ?? 0)),
    now: () => call(held[0] ?? 0),
    needsLibrary: () => false,
    setBreakpoints: () => {},
    marks: () => ({ end: held[0] }),
  };
  return { session: session as unknown as Session, memory };
}

test("only copies of the present's own past are put back", () => {
  const { session, memory } = hollow(5000);
  const ours = new RewindingSession(session, memory, { fuel: 1000, events: 100, rest: 0, beside: 10 });
  ours.step("run", 10_000, undefined); // copies at 1000, 2000 …
  ours.stepTo(500); // and, made after them, one at 490
  ours.step("run", 3000, undefined);
  ours.stepTo(2050); // the one at 2000 is put back: it knows nothing of what the one at 490 knows
  expect(ours.stepTo(495).time).toBe(495);
});

test("an act by hand makes what was copied before it useless", async () => {
  const text = `${COUNT}g = count(3)\nnext(g)\n`;
  const ours = await rewinding(text);
  const { time } = ours.step("run", FUEL, undefined);
  const number = ours.state().generators.find(({ name, state }) => name === "count" && state === "suspended")?.number ?? 0;
  expect(ours.drive(number, "next", "").value).toBe("1");
  const after = ours.now().time;
  ours.stepTo(50);
  expect(ours.stepTo(after).time).toBe(after);
  expect(ours.state().generators.find((one) => one.number === number)?.yielded).toBe(2);
  expect(ours.marks().acts).toEqual([time]);
});

test("breakpoints are the present ones, also in what a copy has brought back", async () => {
  const ours = await rewinding(COUNT);
  ours.step("run", FUEL, undefined);
  ours.setBreakpoints({ files: [{ file: "main.py", lines: [3] }] });
  ours.stepTo(5000);
  const { status } = ours.step("run", FUEL, undefined);
  expect(status).toBe("paused");
  expect(ours.state().frames.at(-1)?.place.line).toBe(3);
});

// The engine's thread: makes the engine, answers calls.

import init, * as engine from "./pkg/yieldscope.js";
import type { Answer, Args, CallName, Reply, Request, Start } from "./protocol.js";
import { Rest, RestMissing } from "./rest.js";
import { RewindingSession } from "./rewind.js";

let session: RewindingSession | undefined;
let memory: WebAssembly.Memory;
let measurement: engine.Measurement | undefined;
let rest: Rest | undefined;
let libraryUrl = "";
let library: Promise<unknown> | undefined;

/** A program whose text begins a line so will import something: the library is fetched while it starts. Others fetch it if they need it. */
const IMPORTS = /^\s*(import|from)\s/m;

/** The library's modules in Python come apart from the engine, for programs that import; what runs them is mostly in the rest. */
function provideLibrary(): Promise<unknown> {
  const sources = () => fetch(libraryUrl).then((response) => response.json());
  library ??= Promise.all([sources(), rest?.load()])
    .then(([sources]) => {
      engine.provideLibrary(sources);
      session?.forgetCopies();
    })
    .catch((error) => {
      library = undefined; // the next to ask tries again
      throw new Error(`the library could not be loaded: ${error}`);
    });
  return library;
}

/** Does something that may run the program; again from where it paused, if an import had to wait for the library. */
async function running<T>(act: (session: RewindingSession) => T): Promise<T> {
  if (measurement) opened().forgetCopies(); // what is measured lies in the same memory
  let answer = act(opened());
  while (opened().needsLibrary()) {
    await provideLibrary();
    answer = act(opened());
  }
  return answer;
}

function opened(): RewindingSession {
  if (!session) throw new Error("no program has been opened");
  return session;
}

const calls: { [K in CallName]: (...args: Args<K>) => Answer<K> | Promise<Answer<K>> } = {
  version: () => engine.version(),
  check: (source) => engine.checkSyntax(source),
  open(options) {
    session?.free();
    const observed = new engine.Session(options);
    observed.observe();
    session = new RewindingSession(observed, memory);
    const imports = options.files.some((file) => file.path.endsWith(".py") && IMPORTS.test(file.text));
    if (imports) provideLibrary().catch(() => {}); // told to whoever needs it
    return session.now();
  },
  step: (kind, fuel, stage) => running((session) => session.step(kind, fuel, stage)),
  stepBack: (kind, stage) => running((session) => session.stepBack(kind, stage)),
  stepTo: (time) => running((session) => session.stepTo(time)),
  async drive(generator, act, text) {
    await provideLibrary(); // an act is one whole: it cannot pause for an import
    return opened().drive(generator, act, text);
  },
  giveInput: (text, end) => opened().giveInput(text, end),
  forgetInput: () => opened().forgetInput(),
  givenInput: () => opened().givenInput(),
  look: (from, now) => ({ state: opened().state(), ...opened().events(from, now) }),
  marks: () => opened().marks(),
  printedAt: (offset) => opened().printedAt(offset),
  measure(options, fuel) {
    measurement?.free();
    measurement = new engine.Measurement(options);
    return calls.measureMore(fuel);
  },
  async measureMore(fuel) {
    if (!measurement) throw new Error("nothing is measured");
    if (measurement.needsLibrary()) await provideLibrary();
    const measured = measurement.run(fuel);
    return measurement.needsLibrary() ? calls.measureMore(fuel) : measured;
  },
  sizes: (source) => engine.sizesOf(source).sizes,
  compareRuns: (lazy, eager) => engine.compareRuns(lazy.output, lazy.error, eager.output, eager.error, eager.hitLimit),
  setBreakpoints: (breakpoints) => opened().setBreakpoints(breakpoints),
};

const reply = (message: Reply) => postMessage(message);

async function answer(data: Start | Request): Promise<void> {
  try {
    if (data.kind === "start") {
      libraryUrl = data.library;
      const first = await init({ module_or_path: data.module });
      memory = first.memory;
      rest = new Rest(data.rest, first);
      reply({ kind: "ready" });
    } else {
      const call = calls[data.name] as (...args: unknown[]) => unknown;
      reply({ kind: "answer", id: data.id, value: await call(...data.args) });
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof RestMissing) {
      reply({ kind: "incomplete", message });
    } else if (data.kind === "call" && !(error instanceof WebAssembly.RuntimeError)) {
      reply({ kind: "refused", id: data.id, message });
    } else {
      reply({ kind: "trapped", message: (data.kind === "call" && engine.lastPanic()) || message });
    }
  }
}

// One after the other, also where one has to wait.
let turn = Promise.resolve();
addEventListener("message", ({ data }: MessageEvent<Start | Request>) => {
  turn = turn.then(() => answer(data));
});

// The engine's thread: makes the engine, answers calls.

import init, * as engine from "./pkg/yieldscope.js";
import type { Calls, Reply, Request, Start } from "./protocol.js";

let session: engine.Session | undefined;

function opened(): engine.Session {
  if (!session) throw new Error("no program has been opened");
  return session;
}

const calls: Calls = {
  version: () => engine.version(),
  check: (source) => engine.checkSyntax(source),
  open(options) {
    session?.free();
    session = new engine.Session(options);
    session.observe();
    return session.now();
  },
  step: (kind, fuel, stage) => opened().step(kind, fuel, stage),
  stepBack: (kind, stage) => opened().stepBack(kind, stage),
  stepTo: (time) => opened().stepTo(time),
  drive: (generator, act, text) => opened().drive(generator, act, text),
  look: (from, now) => ({ state: opened().state(), ...opened().events(from, now) }),
  marks: () => opened().marks(),
  setBreakpoints: (breakpoints) => opened().setBreakpoints(breakpoints),
};

const reply = (message: Reply) => postMessage(message);

addEventListener("message", async ({ data }: MessageEvent<Start | Request>) => {
  try {
    if (data.kind === "start") {
      await init({ module_or_path: data.module });
      reply({ kind: "ready" });
    } else {
      const call = calls[data.name] as (...args: unknown[]) => unknown;
      reply({ kind: "answer", id: data.id, value: call(...data.args) });
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (data.kind === "call" && !(error instanceof WebAssembly.RuntimeError)) {
      reply({ kind: "refused", id: data.id, message });
    } else {
      reply({ kind: "trapped", message: (data.kind === "call" && engine.lastPanic()) || message });
    }
  }
});

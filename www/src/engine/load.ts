// Fetches the engine's files and starts it.

import { Engine } from "./client.js";
import wasmUrl from "./pkg/yieldscope_bg.wasm?url";

export function loadEngine(): Engine {
  const module = WebAssembly.compileStreaming(fetch(wasmUrl));
  return new Engine(module, () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
}

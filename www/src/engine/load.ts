// Fetches the engine's files and starts it; more engines share what was fetched.

import { Engine } from "./client.js";
import wasmUrl from "./pkg/yieldscope_bg.wasm?url";

let module: Promise<WebAssembly.Module> | undefined;

export function loadEngine(): Engine {
  module ??= WebAssembly.compileStreaming(fetch(wasmUrl));
  return new Engine(module, () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
}

// Fetches the engine's files and starts it; more engines share what was fetched.

import { Engine } from "./client.js";
import libraryUrl from "./pkg/library.json?url";
import restUrl from "./pkg/rest.wasm?url";
import wasmUrl from "./pkg/yieldscope_bg.wasm?url";

let module: Promise<WebAssembly.Module> | undefined;

export function loadEngine(): Engine {
  module ??= WebAssembly.compileStreaming(fetch(wasmUrl));
  const files = { rest: new URL(restUrl, location.href).href, library: new URL(libraryUrl, location.href).href };
  return new Engine(module, files, () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
}

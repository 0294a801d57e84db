// The engine for elements: fetched and compiled once a page, its worker started by the first command and ended with its element.

import { Engine, type EngineCalls } from "../engine/client.js";
import type { Answer, Args, CallName } from "../engine/protocol.js";
import libraryUrl from "../engine/pkg/library.json?url";
import restUrl from "../engine/pkg/rest.wasm?url";
import wasmUrl from "../engine/pkg/yieldscope_bg.wasm?url";
import workerUrl from "../engine/worker.ts?worker&url";

let module: Promise<WebAssembly.Module> | undefined;

function compiled(): Promise<WebAssembly.Module> {
  module ??= WebAssembly.compileStreaming(fetch(new URL(wasmUrl, import.meta.url)));
  return module;
}

/** A worker cannot be started from another origin (that of a sandboxed frame is like no other); one that loads it can. */
function makeWorker(): Worker {
  const url = new URL(workerUrl, import.meta.url);
  if (url.origin === globalThis.origin) return new Worker(url);
  const blob = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(url.href)});`], { type: "text/javascript" }));
  const worker = new Worker(blob);
  setTimeout(() => URL.revokeObjectURL(blob), 60_000);
  return worker;
}

/** An engine whose worker begins with the first call. */
export class LateEngine implements EngineCalls {
  #engine: Engine | undefined;

  get #begun(): Engine {
    const files = { rest: new URL(restUrl, import.meta.url).href, library: new URL(libraryUrl, import.meta.url).href };
    this.#engine ??= new Engine(compiled(), files, makeWorker);
    return this.#engine;
  }

  async ready(): Promise<void> {}

  call<K extends CallName>(name: K, ...args: Args<K>): Promise<Answer<K>> {
    return this.#begun.call(name, ...args);
  }

  stop(): void {
    this.#engine?.stop();
  }

  end(): void {
    this.#engine?.end();
    this.#engine = undefined;
  }
}

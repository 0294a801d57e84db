// The page's side of the engine: starts its worker, calls it, replaces it after a trap or a Stop.

import type { Answer, Args, CallName, EngineFiles, Reply, Request, Start } from "./protocol.js";

/** The engine said no, and can go on. */
export class EngineRefused extends Error {}
/** The engine broke, and was started afresh: what it knew is gone. */
export class EngineTrapped extends Error {}
/** A part of the engine could not be fetched when it was needed; it was started afresh. */
export class EngineIncomplete extends EngineTrapped {}
/** The call was cut off by `stop`, and the engine was started afresh. */
export class EngineStopped extends Error {}

/** What `Engine` needs of a worker; the tests put another in its place. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: Start | Request): void;
  terminate(): void;
}

interface Waiting {
  resolve(value: never): void;
  reject(reason: Error): void;
}

/** What a program needs of an engine. */
export type EngineCalls = Pick<Engine, "ready" | "call" | "stop">;

export class Engine {
  #makeWorker: () => WorkerLike;
  #module: Promise<WebAssembly.Module>;
  #files: EngineFiles;
  #worker: Promise<WorkerLike>;
  #drop: () => void = () => {};
  #waiting = new Map<number, Waiting>();
  #lastId = 0;

  /** The module is compiled once, in the page; each worker gets it ready to run. */
  constructor(module: Promise<WebAssembly.Module>, files: EngineFiles, makeWorker: () => WorkerLike) {
    this.#module = module;
    this.#files = files;
    this.#makeWorker = makeWorker;
    this.#worker = this.#start();
  }

  /** Resolves when the engine can be called; rejects if it cannot be loaded. */
  async ready(): Promise<void> {
    await this.#worker;
  }

  async call<K extends CallName>(name: K, ...args: Args<K>): Promise<Answer<K>> {
    const started = this.#worker;
    const worker = await started;
    if (started !== this.#worker) throw new EngineStopped("stopped");
    return new Promise<Answer<K>>((resolve, reject) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ kind: "call", id, name, args } as Request);
    });
  }

  /** Ends whatever the engine is doing, at once, and starts it afresh. */
  stop(): void {
    this.#restart(new EngineStopped("stopped"));
  }

  /** Ends it for good. */
  end(): void {
    this.#drop();
    for (const { reject } of this.#waiting.values()) reject(new EngineStopped("stopped"));
    this.#waiting.clear();
  }

  #restart(why: Error): void {
    this.#drop();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#worker = this.#start();
    for (const { reject } of waiting) reject(why);
  }

  #start(): Promise<WorkerLike> {
    const worker = this.#makeWorker();
    let live = false;
    const started = new Promise<WorkerLike>((resolve, reject) => {
      const fail = (error: EngineTrapped) => {
        reject(error);
        if (live) this.#restart(error); // one that never started would only fail again
      };
      this.#drop = () => {
        worker.onmessage = worker.onerror = null;
        worker.terminate();
        reject(new EngineStopped("stopped"));
      };
      worker.onerror = (event) => fail(new EngineTrapped(event.message));
      worker.onmessage = ({ data }) => {
        if (data.kind === "ready") {
          live = true;
          resolve(worker);
        } else if (data.kind === "trapped") fail(new EngineTrapped(data.message));
        else if (data.kind === "incomplete") fail(new EngineIncomplete(data.message));
        else this.#settle(data);
      };
      this.#module.then((module) => worker.postMessage({ kind: "start", module, ...this.#files }), reject);
    });
    started.catch(() => {}); // told to whoever calls, not to the console
    return started;
  }

  #settle(reply: Extract<Reply, { id: number }>): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.kind === "answer") waiting?.resolve(reply.value as never);
    else waiting?.reject(new EngineRefused(reply.message));
  }
}

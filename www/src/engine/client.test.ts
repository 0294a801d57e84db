import { expect, test } from "vitest";

import { Engine, EngineRefused, EngineStopped, EngineTrapped, type WorkerLike } from "./client.js";
import type { Reply, Request, Start } from "./protocol.js";

/** A worker that says what the test tells it to say. */
class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent<Reply>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  heard: (Start | Request)[] = [];
  terminated = false;

  postMessage(message: Start | Request): void {
    this.heard.push(message);
    if (message.kind === "start") this.say({ kind: "ready" });
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: Reply): void {
    this.onmessage?.({ data } as MessageEvent<Reply>);
  }
}

function start() {
  const workers: FakeWorker[] = [];
  const engine = new Engine(Promise.resolve({} as WebAssembly.Module), { rest: "", library: "" }, () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { engine, workers };
}

/** A call that has reached the worker, and is not answered yet. */
async function pending(engine: Engine) {
  await engine.ready();
  const answer = engine.call("version");
  answer.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve));
  return answer;
}

test("a call gets its own answer", async () => {
  const { engine, workers } = start();
  await engine.ready();
  const [first, second] = [engine.call("version"), engine.call("version")];
  await new Promise((resolve) => setTimeout(resolve));
  workers[0]?.say({ kind: "answer", id: 2, value: "two" });
  workers[0]?.say({ kind: "answer", id: 1, value: "one" });
  expect(await Promise.all([first, second])).toEqual(["one", "two"]);
});

test("a refusal leaves the worker in place", async () => {
  const { engine, workers } = start();
  await engine.ready();
  const answer = engine.call("version");
  await new Promise((resolve) => setTimeout(resolve));
  workers[0]?.say({ kind: "refused", id: 1, message: "not now" });
  await expect(answer).rejects.toThrow(EngineRefused);
  expect(workers).toHaveLength(1);
});

test("a trap ends the call and brings a new worker", async () => {
  const { engine, workers } = start();
  const answer = pending(engine);
  await new Promise((resolve) => setTimeout(resolve));
  workers[0]?.say({ kind: "trapped", message: "unreachable" });
  await expect(answer).rejects.toThrow(EngineTrapped);
  expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
  await engine.ready();
});

test("Stop ends the call and brings a new worker", async () => {
  const { engine, workers } = start();
  const answer = pending(engine);
  await new Promise((resolve) => setTimeout(resolve));
  engine.stop();
  await expect(answer).rejects.toThrow(EngineStopped);
  expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
  await engine.ready();
});

test("an engine that cannot be loaded is not tried for ever", async () => {
  let made = 0;
  const engine = new Engine(Promise.reject(new Error("404")), { rest: "", library: "" }, () => (made++, new FakeWorker()));
  await expect(engine.ready()).rejects.toThrow("404");
  expect(made).toBe(1);
});

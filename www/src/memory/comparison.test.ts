import { expect, test, vi } from "vitest";

import { Engine, type WorkerLike } from "../engine/client.js";
import type { Measured, MeasureOptions, Reply, Request, Start, VirtualFile } from "../engine/protocol.js";
import { type Compared, Comparison } from "./comparison.js";
import { GROWTH } from "./size.js";

const ENDLESS = 999;

/** Stands in for the engine: a run with N = n takes n slices (but no more than 20, unless endless), and n bytes, ten times as many if eager. */
class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent<Reply>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  static measured: MeasureOptions[] = [];
  #left = 0;
  #peak = 0;

  postMessage(message: Start | Request): void {
    if (message.kind === "start") return this.#say({ kind: "ready" });
    const { id } = message;
    const answer = (value: unknown) => setTimeout(() => this.#say({ kind: "answer", id, value }));
    switch (message.name) {
      case "sizes":
        return void answer(sizesOf(message.args[0]));
      case "measure": {
        const [options] = message.args;
        FakeWorker.measured.push(options);
        const n = sizesOf(options.files[0]?.text ?? "")[0]?.value ?? 1;
        this.#left = n === ENDLESS ? Infinity : Math.min(n, 20);
        this.#peak = Math.min(options.limit, options.eager ? 10 * n : n);
        return void answer(this.#slice());
      }
      case "measureMore":
        return void answer(this.#slice());
      case "compareRuns":
        return void answer(message.args[0].output === message.args[1].output ? undefined : "they differ");
    }
  }

  terminate(): void {}

  #slice(): Measured {
    const ended = --this.#left <= 0;
    const result = { status: ended ? "ended" : "running", peakBytes: this.#peak, hitLimit: false, output: String(this.#peak), samples: [], keptLazy: [] };
    return result as unknown as Measured;
  }

  #say(data: Reply): void {
    this.onmessage?.({ data } as MessageEvent<Reply>);
  }
}

function sizesOf(text: string) {
  const found = /N = (\d+)/.exec(text);
  if (!found) return [];
  const start = found.index + 4;
  return [{ name: "N", value: Number(found[1]), line: 1, start, end: start + (found[1] ?? "").length }];
}

const program = (n: number, path = "main.py"): VirtualFile => ({ path, text: `N = ${n}\n` });

function make(files: VirtualFile[]) {
  FakeWorker.measured = [];
  const seen: Compared[] = [];
  const comparison = new Comparison({
    makeEngine: () => new Engine(Promise.resolve({} as WebAssembly.Module), { rest: "", library: "" }, () => new FakeWorker()),
    files: () => files,
    input: async () => "",
    show: (compared) => seen.push(compared),
  });
  return { comparison, seen, files };
}

const peaks = ({ compared }: Comparison) => compared.sides.map(({ name, result }) => `${name} ${result?.peakBytes}`);

test("a program beside its eager twin", async () => {
  const { comparison, seen } = make([program(5)]);
  await comparison.measure();
  expect(peaks(comparison)).toEqual(["as written 5", "eager twin 50"]);
  expect(comparison.compared).toMatchObject({ phase: "idle", stale: false, differs: "they differ", size: { name: "N", value: 5 } });
  expect(seen.some(({ phase, sides }) => phase === "measuring" && sides[0]?.result?.status === "running")).toBe(true);
});

test("a long program is measured only when asked to", async () => {
  const { comparison } = make([program(9)]);
  await comparison.measure(false);
  expect(comparison.compared).toMatchObject({ long: true, stale: true, sides: [] });
  await comparison.measure();
  expect(comparison.compared).toMatchObject({ long: false, stale: false });
});

test("when the reader stops typing, a short program is measured again", async () => {
  vi.useFakeTimers();
  const { comparison, files } = make([program(1)]);
  const measuring = comparison.measure();
  await vi.runAllTimersAsync();
  await measuring;
  files[0] = program(2);
  comparison.edited(true);
  expect(comparison.compared.stale).toBe(true);
  comparison.edited(true);
  await vi.runAllTimersAsync();
  expect(peaks(comparison)).toEqual(["as written 2", "eager twin 20"]);
  expect(FakeWorker.measured).toHaveLength(4);
  vi.useRealTimers();
});

test("another size is put into the text that runs, not into the reader's", async () => {
  const { comparison, files } = make([program(3)]);
  await comparison.measure();
  comparison.vary(7);
  await vi.waitFor(() => expect(peaks(comparison)).toEqual(["as written 7", "eager twin 70"]));
  expect(FakeWorker.measured.at(-1)?.files[0]?.text).toBe("N = 7\n");
  expect(files[0]?.text).toBe("N = 3\n");
});

test("another tab takes the place of the eager twin, with the program's file as one that it can import", async () => {
  const { comparison } = make([program(3), program(4, "other.py"), { path: "app.log", text: "" }]);
  await comparison.measure();
  expect(comparison.compared.others).toEqual(["other.py"]);
  comparison.compareWith("other.py");
  await vi.waitFor(() => expect(peaks(comparison)).toEqual(["main.py 3", "other.py 4"]));
  await vi.waitFor(() => expect(comparison.compared.differs).toBe("main.py and other.py print different things."));
  expect(FakeWorker.measured.at(-1)).toMatchObject({ eager: false, files: [{ path: "other.py" }, { path: "main.py" }, { path: "app.log" }] });
});

test("growth has the peaks of both for each size", async () => {
  const { comparison } = make([program(3)]);
  await comparison.grow();
  expect(comparison.compared.growth).toEqual(GROWTH.map((n) => ({ n, peaks: [n, 10 * n], hitLimit: [false, false] })));
});

test("what is stopped keeps what it has", async () => {
  const { comparison } = make([program(ENDLESS)]);
  const measuring = comparison.measure();
  await vi.waitFor(() => expect(comparison.compared.sides[1]?.result).toBeDefined());
  comparison.stop();
  await measuring;
  expect(comparison.compared).toMatchObject({ phase: "idle", notice: "", sides: [{ result: { status: "running" } }, { result: { status: "running" } }] });
});

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Rest, RestMissing } from "./rest.js";

const PKG = new URL("./pkg/", import.meta.url);
const bytes = (name: string) => readFileSync(new URL(name, PKG));
const asked: string[] = [];

/** What `Rest` uses of a request; the answer comes from the build. */
class FileRequest {
  response = new ArrayBuffer(0);
  responseType = "";
  open(_method: string, url: string, asynchronous: boolean): void {
    expect(asynchronous).toBe(false);
    asked.push(url);
  }
  send(): void {
    const file = bytes(asked.at(-1)!);
    this.response = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  }
}

/** A fresh engine's first part, which has not been asked for anything. */
async function firstPart(restUrl: string) {
  const engine = await import("./pkg/yieldscope.js");
  const first = engine.initSync({ module: bytes("yieldscope_bg.wasm") });
  return { engine, rest: new Rest(restUrl, first) };
}

beforeEach(() => {
  vi.resetModules();
  asked.length = 0;
  vi.stubGlobal("XMLHttpRequest", FileRequest);
});
afterEach(() => vi.unstubAllGlobals());

test("a program of the lessons runs in the first part alone", async () => {
  const { engine } = await firstPart("rest.wasm");
  expect(engine.runProgram("def g(n):\n    for i in range(n):\n        yield i * i\n\nprint(list(g(4)))\n")).toBe("[0, 1, 4, 9]\n");
  expect(asked).toEqual([]);
});

test("what the first part lacks is loaded once, in the midst of a call", async () => {
  const { engine } = await firstPart("rest.wasm");
  const program = "print('%.3e' % 12345.678, 'a-b'.title(), complex(1, 2) ** 2)\n";
  expect(engine.runProgram(program)).toBe("1.235e+04 A-B (-3+4j)\n");
  expect(engine.runProgram(program)).toBe("1.235e+04 A-B (-3+4j)\n");
  expect(asked).toEqual(["rest.wasm"]);
});

test("the parts share memory and functions: errors, recursion and generators pass from one to the other", async () => {
  const { engine } = await firstPart("rest.wasm");
  const program = `
def tree(depth):
    if depth:
        yield from tree(depth - 1)
    yield f'{depth:>3}'.swapcase()

class Key:
    def __lt__(self, other):
        raise KeyError('no order')

print(''.join(tree(5)))
try:
    sorted([Key(), Key()], key=lambda key: key)
except KeyError as error:
    print(repr(error))
def deep():
    return str.join('', map(lambda _: deep(), 'x'))
try:
    deep()
except RecursionError as error:
    print(type(error).__name__)
`;
  expect(engine.runProgram(program)).toBe("  0  1  2  3  4  5\nKeyError('no order')\nRecursionError\n");
});

test("a rest that cannot be loaded is told as that", async () => {
  const { engine } = await firstPart("nowhere.wasm");
  expect(() => engine.runProgram("print('a-b'.title(), complex(1, 2) ** 2)")).toThrow(RestMissing);
});

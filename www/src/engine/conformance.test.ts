// The engine as it is shipped, both its parts together: the programs of tests/conformance print what CPython prints, observed,
// as the page runs them. What is native is tested by tests/conformance.rs.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";

import type { Printed } from "./pkg/yieldscope.js";

const PKG = new URL("./pkg/", import.meta.url);
const ROOMS = new URL("../../../tests/conformance/", import.meta.url);
/** Instructions at a time. */
const FUEL = 10_000_000;

/** Files that programs read, where they lie beside them. */
const BESIDE = ["app.log"];

/** What they print, they print in part while the interpreter shuts down; a session keeps everything for the reader to go on with. */
const PRINT_AT_EXIT = ["gc/order_of_del", "generator/coroutine_pipeline", "generator/finally_at_exit"];
/** They name characters by `\\N{…}`, which needs a table that is not shipped. */
const NAME_CHARACTERS = ["format/fstring_nesting_and_debug", "types/strings_are_sequences_of_code_points"];

type Engine = typeof import("./pkg/yieldscope.js");
let engine: Engine;

beforeAll(async () => {
  engine = await import("./pkg/yieldscope.js");
  const first = engine.initSync({ module: readFileSync(new URL("yieldscope_bg.wasm", PKG)) });
  new WebAssembly.Instance(new WebAssembly.Module(readFileSync(new URL("rest.wasm", PKG))), { first: first as unknown as WebAssembly.ModuleImports });
  engine.provideLibrary(JSON.parse(readFileSync(new URL("library.json", PKG), "utf8")) as Record<string, string>);
});

/** Without addresses and folders, which differ from machine to machine. */
const normal = (text: string): string => text.replace(/0x[0-9a-f]{6,}/gi, "0x...").replace(/(File "|^)[^"\n]*\/(?=[^/"\n]+("|:\d+: \w*Warning: ))/gm, "$1");

function run(room: string, name: string): { out: string; err: string } {
  const text = (file: string) => readFileSync(new URL(`${room}/${file}`, ROOMS), "utf8");
  if (PRINT_AT_EXIT.includes(`${room}/${name}`)) return { out: normal(engine.runProgram(text(`${name}.py`))), err: "" };
  const beside = BESIDE.filter((file) => existsSync(new URL(`${room}/${file}`, ROOMS)));
  const session = new engine.Session({ files: [`${name}.py`, ...beside].map((path) => ({ path, text: text(path) })), input: "" });
  session.observe();
  const printed: Printed[] = [];
  for (;;) {
    const progress = session.step("end", FUEL);
    printed.push(...progress.printed);
    if (progress.status !== "running") break;
  }
  session.free();
  const of = (stream: Printed["stream"]) => normal(printed.filter((piece) => piece.stream === stream).map((piece) => piece.text).join(""));
  return { out: of("output"), err: of("error") };
}

for (const room of readdirSync(ROOMS, { withFileTypes: true })) {
  if (!room.isDirectory()) continue;
  const folder = new URL(`${room.name}/`, ROOMS);
  const programs = readdirSync(folder).filter((file) => file.endsWith(".py") && existsSync(new URL(file.replace(/py$/, "out"), folder)));
  describe(room.name, () => {
    test.each(programs.map((file) => file.slice(0, -3)))("%s", (name) => {
      const expected = (extension: string) => {
        const file = new URL(`${name}.${extension}`, folder);
        return existsSync(file) ? normal(readFileSync(file, "utf8")) : "";
      };
      const got = run(room.name, name);
      if (PRINT_AT_EXIT.includes(`${room.name}/${name}`)) {
        const lines = expected("out").split("\n");
        expect(got.out.split("\n").filter((line) => lines.includes(line))).toEqual(lines);
      } else if (NAME_CHARACTERS.includes(`${room.name}/${name}`)) expect(got.err).toContain("SyntaxError: unsupported: character names");
      else expect(got).toEqual({ out: expected("out"), err: expected("err") });
    });
  });
}

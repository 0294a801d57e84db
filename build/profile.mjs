// Which functions of the engine programs use: runs each as the page would, and writes the indices of the functions that one of
// the first programs runs, or two of the others.
//
// usage: node profile.mjs COUNTING.wasm BINDINGS.mjs KEPT PROGRAM.py... -- OTHER.py...
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const [counting, bindings, kept, ...programs] = process.argv.slice(2);
const others = programs.splice(programs.indexOf("--")).slice(1);
const ENOUGH = 2;
const FUEL = 1_000_000;
/** Files that programs read, where they lie beside them. */
const BESIDE = ["app.log"];

const engine = await import(pathToFileURL(bindings).href);
const exported = engine.initSync({ module: readFileSync(counting) });

/** What a reader does with a program: steps, looks, goes back, drives a generator; and what a program does that embeds the engine. */
function use(files) {
  const { path, text } = files[0];
  engine.checkSyntax(text);
  const session = new engine.Session({ files, input: "", asks: true });
  session.observe();
  const breakAt = (lines) => session.setBreakpoints({ files: [{ file: path, lines }] });
  breakAt([]);
  breakAt([text.split("\n").findIndex((line) => /^ +/.test(line)) + 1, 1]);
  for (const kind of ["into", "into", "over", "yield", "out"]) {
    session.step(kind, FUEL);
    const { stages } = session.state();
    if (stages.length > 0) session.step("value", FUEL, stages[0].number);
  }
  session.step("run", FUEL);
  session.printedAt(0);
  breakAt([]);
  session.step("run", FUEL);
  session.events(0, 200);
  session.marks();
  session.stepBack("into");
  session.stepTo(Math.floor(session.now().time / 2));
  const generator = session.state().generators.find((one) => one.state === "suspended");
  if (generator) session.drive(generator.number, "next", "");
  session.step("end", FUEL);
  session.free();
  engine.runProgram(text);
}

const counts = Object.entries(exported).filter(([name]) => /^ran\d+$/.test(name));
const runs = new Map();

function note(program, worth) {
  const files = [program, ...BESIDE.map((name) => join(dirname(program), name)).filter(existsSync)];
  use(files.map((path) => ({ path: basename(path), text: readFileSync(path, "utf8") })));
  for (const [name, count] of counts) {
    runs.set(name, (runs.get(name) ?? 0) + worth * Number(count.value > 0));
    count.value = 0;
  }
}

for (const program of programs) note(program, ENOUGH);
for (const program of others) note(program, 1);
const common = counts.filter(([name]) => runs.get(name) >= ENOUGH).map(([name]) => name.slice(3));
writeFileSync(kept, common.join("\n"));

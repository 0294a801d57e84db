// What share of all its calls each program makes at each of the engine's call sites; writes the greatest for each site.
//
// usage: node calls.mjs COUNTING.wasm BINDINGS.mjs LIBRARY.json SHARES PROGRAM.py...
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";

const [counting, bindings, library, sharesFile, ...programs] = process.argv.slice(2);
/** Enough for each program's loop to outweigh its beginning. */
const FUEL = 400_000;

const engine = await import(pathToFileURL(bindings).href);
const exported = engine.initSync({ module: readFileSync(counting) });
engine.provideLibrary(JSON.parse(readFileSync(library, "utf8")));

const counts = Object.entries(exported).filter(([name]) => /^calls\d+$/.test(name));
const shares = counts.map(() => 0);

for (const program of programs) {
  const files = [{ path: basename(program), text: readFileSync(program, "utf8") }];
  for (const observed of [false, true]) {
    const session = new engine.Session({ files, input: "", asks: true });
    if (observed) session.observe();
    for (const [, count] of counts) count.value = 0;
    session.step("run", FUEL);
    const made = counts.map(([, count]) => count.value);
    const all = made.reduce((sum, calls) => sum + calls, 0);
    for (const [at, calls] of made.entries()) shares[at] = Math.max(shares[at], calls / all);
    session.free();
  }
}

const lines = counts.flatMap(([name], at) => (shares[at] > 0 ? [`${name.slice("calls".length)} ${shares[at].toFixed(9)}`] : []));
writeFileSync(sharesFile, lines.join("\n"));

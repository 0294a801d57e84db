// Times our Wasm engine against its peers in one Chromium.
//
// usage: node measure.js NATIVE.json RESULT.json [PROGRAM ...]      (NATIVE.json: what native.py wrote, for the outputs)
//
// A time is compile and run of one program in an engine that has started, by the page's clock; for each program the engines
// take turns. Best of 3, or a single run for what takes long; an engine that does not answer is dropped for that program.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { openEngine, patience } from "./browser.js";
import { serve } from "./serve.js";

const peers = ["yieldscope", "pyodide", "micropython", "skulpt", "brython", "javascript"];
const slow = 4; // seconds: from here one run must do

const [nativeFile, resultFile, ...wanted] = process.argv.slice(2);
const programs = JSON.parse(readFileSync(nativeFile, "utf8")).filter(
  ({ program }) => wanted.length === 0 || wanted.includes(program),
);
const server = await serve();

const timeout = () => sleep(patience, { problem: `no answer in ${patience / 1000} s` }, { ref: false });

/** One engine, restarted when it hangs or crashes. */
function contender(peer) {
  let opened;
  return {
    peer,
    async run(source) {
      try {
        opened ??= await openEngine(server, peer);
      } catch (error) {
        return { problem: String(error) };
      }
      const crash = new Promise((resolve) => opened.page.once("crash", () => resolve({ problem: "the page crashed" })));
      const answer = opened.page.evaluate((text) => window.run(text), source).catch((error) => ({ problem: String(error) }));
      const result = await Promise.race([answer, crash, timeout()]);
      if (result.seconds === undefined) await this.close();
      return result;
    },
    async close() {
      await opened?.browser.close();
      opened = undefined;
    },
  };
}

async function measure(engine, { program, expected }) {
  const javascript = new URL(`../javascript/${program}.js`, import.meta.url);
  if (engine.peer === "javascript" && !existsSync(javascript)) return {};
  const source = readFileSync(engine.peer === "javascript" ? javascript : new URL(`../programs/${program}.py`, import.meta.url), "utf8");
  let best;
  for (let turn = 0; turn < 3 && (best ?? 0) < slow; turn++) {
    const { seconds, printed, problem } = await engine.run(source);
    if (problem) return { problem };
    if (printed !== expected) return { problem: `printed ${JSON.stringify(printed.slice(0, 80))}` };
    best = Math.min(best ?? Infinity, seconds);
  }
  return { seconds: best };
}

/** From navigation to the first printed value, in a fresh browser each time; and the bytes that this took, gzipped. */
async function firstValue(peer) {
  const times = [];
  let bytes = 0;
  for (let turn = 0; turn < 5; turn++) {
    server.count.bytes = 0;
    const { browser, page } = await openEngine(server, peer, "&first");
    times.push(await page.evaluate("window.firstValue"));
    bytes = server.count.bytes;
    await browser.close();
  }
  times.sort((a, b) => a - b);
  return { best: times[0], median: times[2], bytes };
}

const mean = (numbers) => Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
const cell = (text) => text.padStart(17);
const rows = [];
const startUp = {};

console.log(`${"program".padEnd(20)}${cell("CPython, native")}${peers.map(cell).join("")}`);
const engines = peers.map(contender);
for (const native of programs) {
  const row = { program: native.program, cpython: native.cpython };
  for (const engine of engines) row[engine.peer] = await measure(engine, native);
  rows.push(row);
  const cells = peers.map((peer) => {
    const { seconds, problem } = row[peer];
    if (problem) return "fails";
    return seconds === undefined ? "-" : `${seconds.toFixed(2)} (${(seconds / native.cpython).toFixed(1)}x)`;
  });
  console.log(`${native.program.padEnd(20)}${cell(native.cpython.toFixed(2))}${cells.map(cell).join("")}`);
}
const means = peers.map((peer) => {
  const ratios = rows.filter((row) => row[peer].seconds).map((row) => row[peer].seconds / row.cpython);
  return ratios.length ? `${mean(ratios).toFixed(2)}x over ${ratios.length}` : "-";
});
console.log(`${"geometric mean".padEnd(20)}${cell("1x")}${means.map(cell).join("")}`);
for (const engine of engines) await engine.close();

console.log(`\n${"to the first value".padEnd(20)}${cell("best ms")}${cell("median ms")}${cell("gzip KB")}`);
for (const peer of peers.filter((name) => name !== "javascript")) {
  startUp[peer] = await firstValue(peer).catch((error) => ({ problem: String(error) }));
  const { best, median, bytes, problem } = startUp[peer];
  const cells = problem ? ["fails"] : [best.toFixed(0), median.toFixed(0), (bytes / 1024).toFixed(0)];
  console.log(`${peer.padEnd(20)}${cells.map(cell).join("")}`);
}

const problems = rows.flatMap((row) => peers.filter((peer) => row[peer].problem).map((peer) => `${row.program}, ${peer}: ${row[peer].problem}`));
if (problems.length) console.log(`\nfailures:\n${problems.join("\n")}`);
writeFileSync(resultFile, JSON.stringify({ rows, startUp }, null, 1));
server.close();

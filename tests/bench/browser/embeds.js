// A page of documentation with one program in it: what a reader pays before touching it, and for the first step, with our element and with
// the smallest embeds of two peers that can be written. Gzipped; the middle of five visits, each in a fresh browser.
import { writeFileSync } from "node:fs";

import { open, patience } from "./browser.js";
import { serve } from "./serve.js";

const VISITS = 5;
const embeds = { yieldscope: "`<yield-scope>`", pyodide: "Pyodide", skulpt: "Skulpt" };
const server = await serve();
const kilobytes = (bytes) => (bytes / 1024).toFixed(bytes < 100 * 1024 ? 1 : 0);
const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function visit(embed) {
  server.count.bytes = 0;
  const { browser, page } = await open(`${server.address}/embeds/${embed}.html`, (page) => page.waitForFunction("typeof step === 'function'"));
  try {
    await page.waitForLoadState("networkidle");
    const before = server.count.bytes;
    const milliseconds = await page.evaluate(
      (patience) =>
        new Promise((resolve, reject) => {
          const begun = performance.now();
          addEventListener("unhandledrejection", ({ reason }) => reject(reason));
          setTimeout(() => reject(new Error("no step came")), patience);
          const look = () => (window.stepped() ? resolve(performance.now() - begun) : requestAnimationFrame(look));
          window.step();
          look();
        }),
      patience,
    );
    return { before, step: server.count.bytes, milliseconds };
  } finally {
    await browser.close();
  }
}

const lines = ["| embed | before touch | to the first step | time to it |", "|---|---|---|---|"];
for (const [embed, name] of Object.entries(embeds)) {
  const visits = [];
  for (let at = 0; at < VISITS; at++) visits.push(await visit(embed));
  const of = (field) => middle(visits.map((visit) => visit[field]));
  lines.push(`| ${name} | ${kilobytes(of("before"))} KB | ${kilobytes(of("step"))} KB | ${of("milliseconds").toFixed(0)} ms |`);
}
server.close();
console.log(lines.join("\n"));
if (process.argv[2]) writeFileSync(process.argv[2], `${lines.join("\n")}\n`);

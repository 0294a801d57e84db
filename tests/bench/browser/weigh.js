// What a browser fetches, gzipped: of our whole page until a program can be run and until nothing more comes, and of each peer
// until it has run a first program (the engine alone, since a peer brings no page).
import { open, openEngine, patience } from "./browser.js";
import { serve } from "./serve.js";

const peers = ["yieldscope", "pyodide", "micropython", "skulpt", "brython"];
const server = await serve();
const row = (name, ...cells) => console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join(""));
const kilobytes = (bytes) => (bytes / 1024).toFixed(0);

async function weigh(name, opening) {
  server.count.bytes = 0;
  server.count.files = 0;
  const { browser, page } = await opening();
  const usable = server.count.bytes;
  await page.waitForLoadState("networkidle");
  await browser.close();
  row(name, kilobytes(usable), kilobytes(server.count.bytes), String(server.count.files));
}

row("gzip KB", "until usable", "all", "files");
await weigh("Yieldscope's page", () =>
  open(`${server.address}/site/index.html`, (page) =>
    page.waitForFunction(
      () => [...document.querySelectorAll("button")].some((button) => /^\s*Run\s*$/.test(button.textContent) && button.ariaDisabled === "false"),
      undefined,
      { timeout: patience },
    ),
  ),
);
for (const peer of peers) {
  await weigh(`${peer}, engine alone`, () => openEngine(server, peer, "&first")).catch((error) => row(`${peer}, engine alone`, "fails", String(error)));
}
server.close();

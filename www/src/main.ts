// Puts the page together.

import "./style/tokens.css";
import "./style/page.css";

import { makeEditor } from "./editor/editor.js";
import { EngineStopped, EngineTrapped } from "./engine/client.js";
import { loadEngine } from "./engine/load.js";
import { showNoGenerators } from "./generators/panel.js";
import { makeConsole } from "./output/console.js";
import { markCurrentTab } from "./tabs.js";

const firstProgram = `def countdown(n):
    while n > 0:
        yield n
        n -= 1
    return "lift-off"


for number in countdown(3):
    print(number)
`;

const byId = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
};

const engine = loadEngine();
const output = makeConsole(byId("console"));
const status = byId("status");
const runButton = byId<HTMLButtonElement>("run");

async function run(): Promise<void> {
  output.clear();
  status.textContent = "reading";
  try {
    const { problems, statements } = await engine.call("check", editor.state.sliceDoc());
    for (const problem of problems) output.write(`line ${problem.line}: ${problem.message}\n`, "error");
    status.textContent = problems.length ? "not Python" : `${statements} statements read`;
  } catch (error) {
    if (error instanceof EngineStopped) status.textContent = "stopped";
    else if (error instanceof EngineTrapped) status.textContent = "the engine broke and was started again";
    else status.textContent = "refused";
    output.write(`${String(error)}\n`, "error");
  }
}

const editor = makeEditor({
  parent: byId("editor"),
  text: firstProgram,
  check: (source) => engine.call("check", source),
  run: () => void run(),
});
showNoGenerators(byId("generator-list"));
markCurrentTab(byId("tabs"), byId("panes"));
runButton.addEventListener("click", () => void run());

engine.ready().then(
  async () => {
    runButton.disabled = false;
    status.textContent = `engine ${await engine.call("version")}`;
  },
  (error: unknown) => {
    status.textContent = `the engine could not be loaded: ${String(error)}`;
  },
);

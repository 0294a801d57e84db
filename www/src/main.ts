// Puts the page together.

import "./style/tokens.css";
import "./style/page.css";

import { makeEditor } from "./editor/editor.js";
import { markLines } from "./editor/lines.js";
import { loadEngine } from "./engine/load.js";
import { makePanel } from "./generators/panel.js";
import { makeConsole } from "./output/console.js";
import { Program } from "./session/program.js";
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
const commands = ["run", "back", "step", "over", "out", "yield"] as const;
const stopButton = byId<HTMLButtonElement>("stop");

function allow(allowed: boolean): void {
  for (const id of commands) byId<HTMLButtonElement>(id).disabled = !allowed;
}

const program = new Program({
  engine,
  source: () => editor.state.sliceDoc(),
  print(printed, afresh) {
    if (afresh) output.clear();
    for (const { text, error } of printed) output.write(text, error ? "error" : "out");
  },
  show(view) {
    panel.show(view?.state.generators);
    const ended = !view || view.progress.status === "ended";
    const current = ended ? 0 : (view.state.frames.at(-1)?.line ?? 0);
    const asleep = view?.state.generators.filter((g) => g.state === "suspended").map((g) => g.line) ?? [];
    editor.dispatch({ effects: markLines.of({ current, asleep }) });
  },
  say: (text) => (status.textContent = text),
  busy(busy) {
    allow(!busy);
    stopButton.disabled = !busy;
  },
});

const panel = makePanel(byId("generator-list"), program.drive);
const editor = makeEditor({
  parent: byId("editor"),
  text: firstProgram,
  check: (source) => engine.call("check", source),
  run: () => void program.run(),
  edited: () => program.edited(),
});
panel.show(undefined);
markCurrentTab(byId("tabs"), byId("panes"));
byId("run").addEventListener("click", () => void program.run());
byId("back").addEventListener("click", () => void program.stepBack());
byId("step").addEventListener("click", () => void program.step("into"));
byId("over").addEventListener("click", () => void program.step("over"));
byId("out").addEventListener("click", () => void program.step("out"));
byId("yield").addEventListener("click", () => void program.step("yield"));
stopButton.addEventListener("click", () => program.stop());

engine.ready().then(
  async () => {
    allow(true);
    status.textContent = `engine ${await engine.call("version")}`;
  },
  (error: unknown) => {
    status.textContent = `the engine could not be loaded: ${String(error)}`;
  },
);

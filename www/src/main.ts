// Puts the page together.

import { Editor } from "./editor/editor.js";
import { Files, isEditable, PROGRAM, shownText } from "./editor/files.js";
import { marksOf } from "./editor/marks.js";
import { loadEngine } from "./engine/load.js";
import type { StageView } from "./engine/protocol.js";
import { makeDialog } from "./dialog.js";
import { makePanel } from "./generators/panel.js";
import { LessonReader, lessonList } from "./lessons/reader.js";
import { makeMemory } from "./memory/opening.js";
import { makeConsole } from "./output/console.js";
import { inputActs } from "./output/input.js";
import { lastStage } from "./pipeline/chains.js";
import { makePipeline } from "./pipeline/view.js";
import { isAtWork, type Shown } from "./session/moment.js";
import { NO_INPUT, Program } from "./session/program.js";
import { shareDialog } from "./share/dialog.js";
import { fromFragment, type Shared, toFragment } from "./share/link.js";
import { themeButton } from "./style/theme.js";
import { bringIntoSight, markCurrentTab } from "./tabs.js";
import { programActs } from "./timeline/acts.js";
import { makeTimeline } from "./timeline/bar.js";
import { makeControls } from "./timeline/controls.js";
import { help } from "./timeline/help.js";
import { type CommandName, listenForKeys } from "./timeline/keys.js";
import { makeWhy } from "./timeline/why.js";
import { statusText } from "./words/sentence.js";

const FIRST_LESSON = "counting";

const byId = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
};

themeButton(byId("theme-button"));

const engine = loadEngine();
let filesAreThere = () => {};
const contents = new Promise<void>((resolve) => (filesAreThere = resolve));
const status = byId("status");
const panes = byId("panes");
let chosenStage: number | undefined;

const program = new Program({
  engine,
  files: () => files.forEngine(),
  breakpoints: () => editor.breakpoints(),
  contents,
  show,
});

const editor = new Editor({
  parent: byId("editor"),
  check: (source) => engine.call("check", source),
  run: () => void program.run(),
  edited,
  breakpointsChanged: (lines) =>
    (status.textContent = lines.length ? `breakpoints at ${lines.length > 1 ? "lines" : "line"} ${lines.join(", ")}` : "no breakpoints"),
  leave: () => byId("controls").querySelector<HTMLElement>(".button-main")?.focus(),
  linePressed: (line) => lessons.linePressed(line),
});

const files = new Files({
  element: byId("files"),
  edited: (path) => editor.text(path),
  open(file) {
    editor.show(file.path, shownText(file), !isEditable(file));
    mark(program.shown);
  },
  forget: (path) => editor.forget(path),
  changed: edited,
  say: (text) => (status.textContent = text),
});

const lessons = new LessonReader({
  element: byId("lesson"),
  program,
  text: () => editor.text(PROGRAM) ?? "",
  replace(text) {
    files.open(PROGRAM);
    editor.replace(text);
  },
  load: (these) => {
    edited();
    program.input = NO_INPUT;
    files.set(these);
  },
  changed: (lesson) => {
    byId("tabs").querySelector<HTMLElement>('[href="#lesson"]')!.hidden = !lesson;
  },
});

const panel = makePanel(byId("generator-list"), { drive: program.drive, goToLine });
const pipeline = makePipeline({
  element: byId("pipeline-view"),
  tools: byId("pipeline-tools"),
  choose(stage) {
    chosenStage = stage;
    controls.show(program.shown);
  },
});
const output = makeConsole(byId("console"), (character) => void program.goToPrinted(character), inputActs(program, byId("controls")));
const memory = makeMemory({
  pane: byId("memory"),
  button: byId<HTMLButtonElement>("memory-button"),
  body: byId("memory-view"),
  tools: byId("memory-tools"),
  styles: () => import("./style/memory.css"),
  makeEngine: loadEngine,
  files: () => files.forEngine(),
  input: async () => (await program.given()).text,
  light: (file, line) => editor.light(file, line),
  goToTime: (time) => void program.goTo(time),
  goToLine,
  replace(text) {
    files.open(PROGRAM);
    editor.replace(text);
  },
  copyProgram: () => files.copyProgram(),
});
const why = makeWhy(byId("why"), goToLine);
const timeline = makeTimeline({ element: byId("timeline"), goTo: (time) => void program.goTo(time) });
const controls = makeControls({
  element: byId("controls"),
  act,
  speed: (speed) => (program.speed = speed),
  chosenStage: () => valueStage()?.name,
});

function act(command: CommandName | "stop"): void {
  const acts: Record<CommandName | "stop", () => unknown> = {
    ...programActs(program, valueStage()?.number),
    breakpoint: () => editor.toggleBreakpointHere(),
    memory: memory.toggle,
    leave: () => {},
    help: () => helpDialog.open(help()),
  };
  acts[command]();
}

/** The text of a file, or which files there are, changed. */
function edited(): void {
  program.edited();
  memory.edited();
}

/** The stage whose values "value" steps by. */
function valueStage(): StageView | undefined {
  const stages = program.shown.moment?.state.stages ?? [];
  return stages.find((stage) => stage.number === chosenStage) ?? lastStage(stages);
}

function mark(shown: Shown): void {
  editor.mark(marksOf(shown, editor.path));
}

function goToLine(path: string, line: number): void {
  files.open(path);
  bringIntoSight("code");
  editor.select(line);
}

let drawn: Shown | undefined;
let asked: string | undefined;

function show(shown: Shown): void {
  panes.setAttribute("aria-busy", String(isAtWork(shown)));
  if (shown.asks && !asked) bringIntoSight("output");
  asked = shown.asks;
  const words = statusText(shown);
  if (status.textContent !== words) status.textContent = words;
  status.setAttribute("aria-live", shown.phase === "playing" ? "off" : "polite");
  output.show(shown);
  timeline.show(shown, words);
  controls.show(shown);
  // The views are of a moment: while that stays, so do they, and what travels in them goes on.
  if (drawn && shown.moment === drawn.moment) return;
  drawn = shown;
  mark(shown);
  panel.show(shown);
  pipeline.show(shown, program.speed);
  why.show(shown);
}

const dialogs = byId("dialogs");
const helpDialog = makeDialog(dialogs, "Keys and signs");
const lessonDialog = makeDialog(dialogs, "Lessons");
const sharing = makeDialog(dialogs, "Share");

byId("help-button").addEventListener("click", () => act("help"));
byId("lessons-button").addEventListener("click", async () => {
  const choose = (id: string) => {
    lessonDialog.close();
    void lessons.open(id);
    bringIntoSight("lesson");
  };
  lessonDialog.open(lessonList(await lessons.all(), lessons.current, choose));
});
byId("share-button").addEventListener("click", async () => {
  const link = new URL(location.href);
  link.hash = await toFragment(await sharedNow());
  const source = editor.text(PROGRAM) ?? "";
  sharing.open(shareDialog({ link: link.href, program: source, picture: pipeline.picture(), say: (text) => (status.textContent = text) }));
});

async function sharedNow(): Promise<Shared> {
  const { acts, moment } = program.shown;
  const shared: Shared = {
    files: files.all(),
    acts: acts.map(({ time, generator, name, act, text }) => ({ time, generator, name, act, text })),
    time: moment?.time ?? 0,
  };
  const input = await program.given();
  if (input.text || input.ended) shared.input = input;
  if (lessons.current) shared.lesson = lessons.current.id;
  return shared;
}

/** What the address carries, or the first lesson. */
async function begin(): Promise<void> {
  const shared = await fromFragment(location.hash.slice(1));
  if (!shared) {
    await lessons.open(FIRST_LESSON);
    panes.scrollLeft = 0;
  } else {
    files.set(shared.files);
    program.input = shared.input ?? NO_INPUT;
    if (shared.lesson) await lessons.open(shared.lesson, false);
    else lessons.close();
  }
  filesAreThere();
  await program.ready;
  if (shared && (shared.time || shared.acts.length)) await program.replay(shared.acts, shared.time);
}

show(program.shown);
markCurrentTab(byId("tabs"), panes);
listenForKeys(act);
void begin();
addEventListener("hashchange", () => location.hash.length > 8 && void begin());

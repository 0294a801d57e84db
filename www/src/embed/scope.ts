// What stands in an element once a reader has come near: the same views as the page's, of one program.

import type { Act, VirtualFile } from "../engine/protocol.js";
import { marksOf } from "../editor/marks.js";
import { makePanel } from "../generators/panel.js";
import { makeMemory } from "../memory/opening.js";
import { makeConsole } from "../output/console.js";
import { inputActs } from "../output/input.js";
import { lastStage } from "../pipeline/chains.js";
import { makePipeline } from "../pipeline/view.js";
import { isAtWork, type Shown } from "../session/moment.js";
import { Program } from "../session/program.js";
import { programActs } from "../timeline/acts.js";
import { makeTimeline } from "../timeline/bar.js";
import { makeControls } from "../timeline/controls.js";
import { type CommandName, listenForKeys } from "../timeline/keys.js";
import { makeWhy } from "../timeline/why.js";
import { statusText } from "../words/sentence.js";
import type { ViewName, YieldScope } from "./element.js";
import { LateEngine } from "./engine.js";
import { type Listing, makeListing } from "./listing.js";
import { dedent } from "./source.js";
import { scopeStyles } from "./styles.js";

/** What the element tells scripts of the page. */
export interface ScopeEvents {
  "ys-ready": Record<string, never>;
  /** The program stands at another time. */
  "ys-step": { time: number; line: number; ended: boolean };
  /** A generator has handed out a value. */
  "ys-yield": { generator: number; value: string; time: number };
  /** The program has ended with an exception. */
  "ys-error": { message: string };
}

export interface ScopeOptions {
  element: YieldScope;
  frame: HTMLElement;
  /** Where the views are put. */
  root: HTMLElement;
  emit<K extends keyof ScopeEvents>(name: K, detail: ScopeEvents[K]): void;
}

export interface Scope {
  /** The program as it stands. */
  readonly text: string;
  run(): Promise<unknown>;
  step(): Promise<unknown>;
  play(): Promise<unknown>;
  stepTo(time: number): Promise<void>;
  /** What came of it, in words. */
  drive(generator: number | string, act: Act, text: string): Promise<string | undefined>;
  setText(text: string): void;
  /** An attribute has changed. */
  changed(): void;
  themed(): void;
  end(): void;
}

const PROGRAM = "main.py";

const PANES = `
<div class="scope-panes">
  <div class="pane pane-code" part="code" role="group" aria-label="Code"><div class="pane-tools scope-tools"></div><div class="scope-listing" tabindex="0" role="group" aria-label="Program"></div></div>
  <div class="scope-views">
    <div class="pane pane-pipeline" part="pipeline" role="group" aria-label="Pipeline"><div class="pane-tools"></div><div class="pane-body pipeline-view"></div></div>
    <div class="pane pane-generators" part="generators" role="group" aria-label="Generators"><div class="pane-body generator-list"></div></div>
    <div class="pane pane-output" part="output" role="group" aria-label="Output"><div class="pane-body console" role="log" aria-live="off" tabindex="0" aria-label="What the program printed"></div></div>
    <div class="pane pane-memory" part="memory" role="group" aria-label="Memory"><div class="pane-head"><h2 class="pane-title"><button class="pane-toggle" type="button" aria-expanded="false">Memory</button></h2><div class="pane-tools memory-tools" hidden></div></div><div class="pane-body memory-view" hidden></div></div>
  </div>
</div>
<div class="desk" part="desk">
  <div class="readout"><p class="readout-says" role="status"></p><div class="why"></div></div>
  <div class="timeline"></div>
  <div class="controls" role="toolbar" aria-label="Run and step"></div>
</div>`;

/** The program and the files beside it: what `src` or `lesson` names, else what stands in the element; and `files='{"data.txt": "…"}'`. */
async function contentOf(element: YieldScope): Promise<{ text: string; beside: VirtualFile[] }> {
  const given = JSON.parse(element.getAttribute("files") || "{}") as Record<string, string>;
  const beside: VirtualFile[] = Object.entries(given).map(([path, text]) => ({ path, text }));
  const source = element.getAttribute("src");
  const lesson = element.getAttribute("lesson");
  if (element.code || !(source || lesson)) return { text: element.code, beside };
  if (source) {
    const response = await fetch(new URL(source, element.baseURI));
    if (!response.ok) throw new Error(`${source}: ${response.status}`);
    return { text: dedent(await response.text()), beside };
  }
  const { lessons } = await import("virtual:lessons");
  const found = lessons.find(({ id }) => id === lesson);
  if (!found) throw new Error(`there is no lesson ${lesson}`);
  const files = found.files.map(({ path, content }) => ({ path, text: content.text }));
  return { text: files.find(({ path }) => path === PROGRAM)?.text ?? "", beside: [...files.filter(({ path }) => path !== PROGRAM), ...beside] };
}

export async function openScope({ element, frame, root, emit }: ScopeOptions): Promise<Scope> {
  const { beside, ...given } = await contentOf(element);
  let { text } = given;
  const shadow = root.getRootNode() as ShadowRoot;
  const styles = scopeStyles();
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets.filter((sheet) => !styles.includes(sheet)), ...styles];
  root.innerHTML = PANES;
  const part = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector) as T;

  const engine = new LateEngine();
  const says = part(".readout-says");
  let chosenStage: number | undefined;
  let drawn: Shown | undefined;
  let asked: string | undefined;
  const program = new Program({
    engine,
    files: () => [{ path: PROGRAM, text }, ...beside],
    breakpoints: () => new Map(),
    contents: Promise.resolve(),
    show,
  });
  program.speed = element.speed;
  program.input = { text: element.input, ended: false };

  const listing: Listing = makeListing(part(".scope-listing"), PROGRAM, text);
  const goToLine = (path: string, line: number) => path === PROGRAM && listing.light(line);
  const panel = makePanel(part(".generator-list"), { drive: program.drive, goToLine });
  const pipeline = makePipeline({
    element: part(".pipeline-view"),
    tools: part(".pane-pipeline .pane-tools"),
    choose(stage) {
      chosenStage = stage;
      controls.show(program.shown);
    },
  });
  const output = makeConsole(part(".console"), (character) => void program.goToPrinted(character), inputActs(program, part(".controls")));
  const why = makeWhy(part(".why"), goToLine);
  const timeline = makeTimeline({ element: part(".timeline"), goTo: (time) => void program.goTo(time) });
  const controls = makeControls({
    element: part(".controls"),
    act,
    speed: (speed) => (program.speed = speed),
    chosenStage: () => valueStage()?.name,
  });
  const engines: LateEngine[] = [];
  const memory = makeMemory({
    pane: part(".pane-memory"),
    button: part<HTMLButtonElement>(".pane-toggle"),
    body: part(".memory-view"),
    tools: part(".memory-tools"),
    makeEngine() {
      const another = new LateEngine();
      engines.push(another);
      return another;
    },
    files: () => [{ path: PROGRAM, text }, ...beside],
    input: async () => (await program.given()).text,
    light: (_file, line) => listing.light(line),
    goToTime: (time) => void program.goTo(time),
    goToLine,
    replace: setText,
    copyProgram: () => "",
  });

  function act(command: CommandName | "stop"): void {
    const acts: Partial<Record<CommandName | "stop", () => unknown>> = {
      ...programActs(program, valueStage()?.number),
      memory: memory.toggle,
    };
    acts[command]?.();
  }
  const endKeys = listenForKeys(act, shadow);

  function valueStage() {
    const stages = program.shown.moment?.state.stages ?? [];
    return stages.find((stage) => stage.number === chosenStage) ?? lastStage(stages);
  }

  function show(shown: Shown): void {
    root.setAttribute("aria-busy", String(isAtWork(shown)));
    if (shown.asks !== asked) {
      asked = shown.asks;
      showPanes();
    }
    const words = statusText(shown);
    if (says.textContent !== words) says.textContent = words;
    says.setAttribute("aria-live", shown.phase === "playing" ? "off" : "polite");
    output.show(shown);
    timeline.show(shown, words);
    controls.show(shown);
    if (drawn && shown.moment === drawn.moment) return;
    drawn = shown;
    // A print shows the program as it is written until something of it has run.
    frame.classList.toggle("begun", Boolean(shown.moment?.time));
    listing.show(shown);
    panel.show(shown);
    pipeline.show(shown, program.speed);
    why.show(shown);
    tell(shown);
  }

  function tell({ moment, travelled }: Shown): void {
    if (!moment) return;
    const { time, ended, exitCode, state, recent } = moment;
    emit("ys-step", { time, line: state.frames.at(-1)?.place.line ?? 0, ended });
    for (const event of travelled) {
      if (event.kind === "yield") emit("ys-yield", { generator: event.stage ?? 0, value: event.value ?? "", time: event.time });
    }
    const raised = ended && exitCode ? recent.findLast((event) => event.kind === "raise") : undefined;
    if (raised) emit("ys-error", { message: raised.value ?? "" });
  }

  function setText(now: string): void {
    text = now;
    listing.text = now;
    program.edited();
    memory.edited();
  }

  /** The views that there are, and the output where the reader has to type under it. */
  function showPanes(): void {
    const views = new Set<ViewName>(element.view);
    if (asked) views.add("output");
    const beside = ["pipeline", "generators", "output", "memory"] as const;
    for (const name of ["code", ...beside] as const) part(`.pane-${name}`).hidden = !views.has(name);
    part(".scope-views").hidden = !beside.some((name) => views.has(name));
  }

  /** Which views there are, and whether the text can be written. */
  function changed(): void {
    showPanes();
    program.speed = element.speed;
    const tools = part(".scope-tools");
    tools.hidden = element.readonly;
    if (!element.readonly && !tools.childElementCount) tools.append(editButton());
  }

  function editButton(): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button scope-edit";
    button.textContent = "Edit";
    button.addEventListener("click", async () => {
      const { Editor } = await import("../editor/editor.js");
      const place = part(".scope-listing");
      place.replaceChildren();
      place.classList.add("scope-editor");
      place.removeAttribute("tabindex");
      const editor = new Editor({
        parent: place,
        check: (source) => engine.call("check", source),
        run: () => void program.run(),
        edited() {
          text = editor.text(PROGRAM) ?? text;
          program.edited();
          memory.edited();
        },
        breakpointsChanged: () => {},
        leave: () => part(".controls").querySelector<HTMLElement>(".button-main")?.focus(),
        linePressed: () => {},
      });
      editor.show(PROGRAM, text, false);
      editor.view.focus();
      listing.show = (shown) => editor.mark(marksOf(shown, PROGRAM));
      listing.light = (line) => editor.light(PROGRAM, line);
      button.remove();
    });
    return button;
  }

  async function ready(): Promise<void> {
    await program.ready;
    while (program.busy) await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  changed();
  show(program.shown);
  await program.ready;
  if (element.step) void program.goTo(element.step);
  if (element.eager) memory.toggle();
  let endPlaying = () => {};
  if (element.autoplay && !matchMedia("(prefers-reduced-motion: reduce)").matches) {
    const inSight = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      inSight.disconnect();
      void ready().then(() => program.play());
    });
    inSight.observe(frame);
    endPlaying = () => inSight.disconnect();
  }

  return {
    get text() {
      return text;
    },
    run: async () => ready().then(program.run),
    step: async () => ready().then(() => program.step("into")),
    play: async () => (program.shown.phase === "playing" ? program.stop() : ready().then(() => program.play())),
    stepTo: async (time) => ready().then(() => program.goTo(time)),
    async drive(generator, act, words) {
      await ready();
      const known = program.shown.moment?.state.generators ?? [];
      const found = known.find((g) => g.number === generator || g.name === generator);
      if (!found) throw new Error(`there is no generator ${generator} at this time`);
      return (await program.drive(found.number, found.name, act, words))?.answer;
    },
    setText,
    changed,
    themed: () => show({ ...program.shown }),
    end() {
      endKeys();
      endPlaying();
      program.stop();
      engine.end();
      for (const another of engines) another.end();
      root.replaceChildren();
    },
  };
}

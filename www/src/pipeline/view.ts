// The pipeline: source, stages and sink as the engine found them, with what each took in and gave out.

import { html, nothing, render, svg, type SVGTemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { StageView, StateView } from "../engine/protocol.js";
import type { Shown } from "../session/moment.js";
import { shape } from "../style/glyph.js";
import { type Chains, type Edge, makeChains } from "./chains.js";
import { type Box, edgeKey, fitted, HEIGHT, type Layout, layOut, scale } from "./layout.js";
import { tokensOf, travel } from "./tokens.js";

export interface PipelineOptions {
  element: HTMLElement;
  tools: HTMLElement;
  /** The stage whose values the "value" steps go by was chosen; undefined lets the engine choose. */
  choose(stage: number | undefined): void;
}

export interface Pipeline {
  show(shown: Shown, speed: number): void;
  /** The picture, if there is one. */
  picture(): SVGSVGElement | undefined;
}

const still = matchMedia("(prefers-reduced-motion: reduce)");
/** Events a second above which tokens no longer travel and rates are shown. */
const FASTEST_TRAVEL = 20;
/** A picture that would have to be smaller to fit is scrolled instead. */
const SMALLEST = 0.8;

export function makePipeline({ element, tools, choose }: PipelineOptions): Pipeline {
  let chosen: number | undefined;
  let withTrivial = false;
  let last: [Shown, number] | undefined;
  let laid: { key: string; layout: Layout } | undefined;
  let endTravel = () => {};
  let room: { width: number; height: number } = { width: element.clientWidth, height: element.clientHeight };
  const rates = new Rates();

  const redraw = () => last && show(...last);
  new ResizeObserver(([entry]) => {
    if (entry) room = entry.contentRect;
    redraw();
  }).observe(element);

  function press(stage: StageView): void {
    chosen = chosen === stage.number ? undefined : stage.number;
    choose(chosen);
    redraw();
  }

  function toggleTrivial(event: Event): void {
    withTrivial = (event.target as HTMLInputElement).checked;
    redraw();
  }

  function layoutOf({ stages, edges }: Chains): Layout {
    const names = stages.map(({ number, name }) => `${number}${name}`).join();
    const key = `${names};${edges.map(edgeKey).join()};${room.width}x${room.height}`;
    if (laid?.key !== key) laid = { key, layout: layOut(stages, edges, room) };
    return laid.layout;
  }

  function drawStage(stage: StageView, layout: Layout): SVGTemplateResult {
    const box = layout.boxes.get(stage.number) as Box;
    const words = stageWords(stage, rates.of(stage.number));
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press(stage);
    };
    const badge = fate(stage);
    const badgeClass = stage.hoarded ? "hoard" : stage.lost ? "lost" : "dropped";
    return svg`<g
      class="stage stage-${stage.role} stage-${stage.state}"
      role="button"
      tabindex="0"
      aria-pressed=${chosen === stage.number}
      aria-label=${spoken(stage, words)}
      transform="translate(${box.x} ${box.y})"
      data-stage=${stage.number}
      @click=${() => press(stage)}
      @keydown=${key}
    >
      <rect class="stage-box" width=${box.width} height=${box.height} rx=${stage.role === "sink" ? 2 : stage.role === "source" ? 14 : 6} />
      ${stage.hoarded ? svg`<path class="stage-stack" d="M6 ${HEIGHT + 3}h${box.width - 12}M12 ${HEIGHT + 6}h${box.width - 24}" />` : nothing}
      <g class="stage-glyph" transform="translate(10 9)">${shape(stage.state)}</g>
      <text class="stage-name" x="27" y="19">${fitted(stage.name, box.width)}</text>
      <text class="stage-state" x="10" y="33">${words}</text>
      <text class="stage-counts" x="10" y="47">${fittedCounts(stage, box.width)}</text>
      ${
        badge
          ? svg`<g class="badge badge-${badgeClass}" transform="translate(${box.width - badge.length * 5 - 15} -8)">
              <rect width=${badge.length * 5 + 11} height="15" rx="7.5" /><text x="6" y="11">${badge}</text></g>`
          : nothing
      }
    </g>`;
  }

  function drawEdge(edge: Edge, layout: Layout, stages: Map<number, StageView>, tubes: Map<number, number>): SVGTemplateResult {
    const path = layout.paths.get(edgeKey(edge)) ?? "";
    const giver = stages.get(edge.from) as StageView;
    const taker = stages.get(edge.to) as StageView;
    const asked = giver.state === "running" && giver.output === edge.to;
    const tube = tubes.get(taker.number) === giver.number;
    const kind = tube ? "tube" : asked ? "asked" : "quiet";
    const [from, to] = [layout.boxes.get(edge.from) as Box, layout.boxes.get(edge.to) as Box];
    const value = !asked && giver.givenOut && giver.last ? short(giver.last) : "";
    const x = layout.across ? (from.x + from.width + to.x) / 2 : (from.x + from.width / 2 + to.x + to.width / 2) / 2 + 6;
    const y = layout.across ? (from.y + to.y + HEIGHT) / 2 - 6 : (from.y + HEIGHT + to.y) / 2 + 4;
    return svg`<g class="edge edge-${kind}">
      ${tube ? svg`<path class="edge-wall" d=${path} />` : nothing}
      <path class="edge-line" d=${path} data-edge=${edgeKey(edge)}
        marker-start=${asked ? "url(#demand)" : nothing} marker-end=${asked ? nothing : "url(#flow)"} />
      ${value ? svg`<text class="edge-value" x=${x} y=${y} text-anchor=${layout.across ? "middle" : "start"}>${value}</text>` : nothing}
    </g>`;
  }

  function show(shown: Shown, speed: number): void {
    last = [shown, speed];
    const { moment, phase } = shown;
    endTravel();
    if (!moment) {
      chosen = undefined;
      rates.clear();
      render(html`<p class="hint">${hint}</p>`, element);
      render(nothing, tools);
      return;
    }
    rates.see(moment.state.stages, phase === "playing" && speed > FASTEST_TRAVEL);
    const chains = makeChains(moment.state.stages, withTrivial);
    const trivial = moment.state.stages.some((stage) => stage.trivial);
    render(
      html`${chains.hidden ? html`<span class="pane-note">${chains.hidden} ended, not shown</span>` : nothing}
      ${trivial
        ? html`<label class="check"><input type="checkbox" .checked=${withTrivial} @change=${toggleTrivial} />plain loops too</label>`
        : nothing}`,
      tools,
    );
    if (!chains.stages.length) {
      render(html`<p class="hint">${moment.time ? none : hint}</p>${lane(moment.state)}`, element);
      return;
    }
    const layout = layoutOf(chains);
    const stages = new Map(chains.stages.map((stage) => [stage.number, stage]));
    const tubes = new Map(moment.state.generators.map((g) => [g.number, g.delegatesTo ?? 0]));
    const fit = Math.max(SMALLEST, scale(layout, { width: room.width, height: room.height - laneHeight(moment.state) }));
    render(
      html`<div class="pipeline-stage">
          <svg
            class="pipeline-picture"
            role="group"
            aria-label="Pipeline"
            viewBox="0 0 ${layout.width} ${layout.height}"
            width=${Math.round(layout.width * fit)}
            height=${Math.round(layout.height * fit)}
          >
            <defs>
              <marker id="flow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
                <path class="marker-flow" d="M1 1 7 4 1 7" />
              </marker>
              <marker id="demand" viewBox="0 0 10 10" refX="1" refY="5" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto">
                <path class="marker-demand" d="M9 1 1 5 9 9z" />
              </marker>
            </defs>
            ${repeat(chains.edges, edgeKey, (edge) => drawEdge(edge, layout, stages, tubes))}
            ${repeat(chains.stages, (stage) => stage.number, (stage) => drawStage(stage, layout))}
            <g class="tokens"></g>
          </svg>
        </div>
        ${lane(moment.state)}`,
      element,
    );
    const picture = element.querySelector<SVGSVGElement>(".pipeline-picture");
    if (fit === SMALLEST) keepInSight(element);
    if (picture && shown.travelled.length && !still.matches && !(phase === "playing" && speed > FASTEST_TRAVEL)) {
      endTravel = travel(picture, tokensOf(shown.travelled, chains.edges), phase === "playing" ? 900 / speed : Infinity);
    }
  }

  return {
    show,
    picture: () => element.querySelector<SVGSVGElement>(".pipeline-picture") ?? undefined,
  };
}

/** Brings the stage that everybody waits for into sight: the one that runs furthest upstream. */
function keepInSight(element: HTMLElement): void {
  const box = element.querySelector(".pipeline-stage");
  const stage = element.querySelector(".stage-running")?.getBoundingClientRect();
  if (!box || !stage) return;
  const room = box.getBoundingClientRect();
  if (stage.left < room.left) box.scrollLeft += stage.left - room.left - 8;
  if (stage.right > room.right) box.scrollLeft += stage.right - room.right + 8;
  if (stage.top < room.top) box.scrollTop += stage.top - room.top - 8;
  if (stage.bottom > room.bottom) box.scrollTop += stage.bottom - room.bottom + 8;
}

/** The lane of the virtual clock, where the program has one. */
function lane({ clock, generators }: StateView) {
  const waiting = sleepers(generators);
  if (!clock && !waiting.length) return nothing;
  return html`<div class="lane">
    <p class="lane-clock"><span>virtual clock</span> <b>${clock.toFixed(clock < 10 ? 2 : 1)} s</b></p>
    <ul class="lane-waiting">
      ${repeat(waiting, (g) => g.number, (g) => html`<li><b>${g.name}</b> #${g.number} waits</li>`)}
    </ul>
  </div>`;
}

/** Coroutines that nobody awaits at this moment: the loop will wake them. */
const sleepers = (generators: StateView["generators"]) => {
  const awaited = new Set(generators.map((g) => g.delegatesTo));
  return generators.filter((g) => g.role === "coroutine" && (g.state === "suspended" || g.state === "delegating") && !awaited.has(g.number));
};

const laneHeight = ({ clock, generators }: StateView): number => (clock || sleepers(generators).length ? 34 : 0);

const hint = "Step the program to see values travel here. The engine finds the stages itself: whoever pulls from whom.";
const none = "Nothing pulls from an iterator yet.";

/** Values that came in and went nowhere, where stage and engine have no other word for them. */
function loss({ role, takenIn, givenOut, hoarded, state, inputs }: StageView): number {
  if (role === "sink" || role === "source" || role === "coroutine" || !inputs.length || hoarded || takenIn <= givenOut) return 0;
  return takenIn - givenOut - (state === "running" ? 1 : 0);
}

/** What became of values that did not go on. */
function fate(stage: StageView): string {
  if (stage.hoarded) return `holds ${stage.hoarded.toLocaleString("en")}`;
  if (stage.lost) return `lost ${stage.lost.toLocaleString("en")}`;
  const dropped = loss(stage);
  return dropped ? `dropped ${dropped.toLocaleString("en")}` : "";
}

function counts({ role, takenIn, givenOut, inputs }: StageView, notation: "standard" | "compact" = "standard"): string {
  const text = (count: number) => count.toLocaleString("en", { notation });
  const parts = [];
  if (inputs.length || takenIn) parts.push(`in ${text(takenIn)}`);
  if (role !== "sink") parts.push(`out ${text(givenOut)}`);
  return parts.join(", ");
}

/** Width of a digit of the small text. */
const DIGIT = 5.4;

/** The counts as the box has room for them: boxes do not grow while the program runs. */
function fittedCounts(stage: StageView, width: number): string {
  const exact = counts(stage);
  return exact.length * DIGIT <= width - 16 ? exact : counts(stage, "compact");
}

function stageWords(stage: StageView, rate: number | undefined): string {
  if (rate !== undefined && stage.state !== "finished") return `${Math.round(rate).toLocaleString("en")}/s`;
  const line = stage.place && stage.role !== "source" && stage.role !== "iterator" ? ` at ${stage.place.line}` : "";
  switch (stage.state) {
    case "running":
      return `running${line}`;
    case "suspended":
      return `${isGenerator(stage) ? "asleep" : "waiting"}${line}`;
    case "delegating":
      return `delegating${line}`;
    case "finished":
      return "finished";
    default:
      return "not started";
  }
}

const isGenerator = ({ role }: StageView): boolean => role === "generator" || role === "asyncGenerator" || role === "coroutine";

/** What is seen, in the order in which it is seen. */
const spoken = (stage: StageView, words: string): string => [stage.name, words, counts(stage), fate(stage)].filter(Boolean).join(" ");

const short = (text: string): string => (text.length > 7 ? `${text.slice(0, 6)}…` : text);

/** Values a second of each stage, while the program is played fast. */
class Rates {
  #before = new Map<number, { at: number; count: number; rate: number }>();
  #on = false;

  see(stages: StageView[], on: boolean): void {
    this.#on = on;
    if (!on) return this.clear();
    const at = performance.now();
    for (const { number, givenOut, takenIn, role } of stages) {
      const count = role === "sink" ? takenIn : givenOut;
      const before = this.#before.get(number);
      if (!before) this.#before.set(number, { at, count, rate: 0 });
      else if (at - before.at > 250) {
        this.#before.set(number, { at, count, rate: ((count - before.count) * 1000) / (at - before.at) });
      }
    }
  }

  of(stage: number): number | undefined {
    return this.#on ? this.#before.get(stage)?.rate : undefined;
  }

  clear(): void {
    this.#before.clear();
  }
}

// The chart: bytes that were alive along two runs, one laid over the other, with a cursor that keys and pointer move.

import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

import type { Measured } from "../engine/protocol.js";
import { type Axis, linear, logarithmic } from "./axis.js";
import { bandsOf } from "./bands.js";
import { bytesText, shareText } from "../words/amounts.js";
import { peakOf, sampleAt, shareOf } from "./samples.js";

/** A place in the runs: a share of each, and the side that is looked at. */
export interface Cursor {
  share: number;
  side: number;
}

export interface Plotted {
  name: string;
  result: Measured;
}

/** Amounts as they are, their powers of ten, or as they are and split by type. */
export type Scale = "linear" | "logarithmic" | "by type";

export interface ChartView {
  plotted: Plotted[];
  width: number;
  height: number;
  scale: Scale;
  limit: number;
  /** Where the cursor is now; keys can come faster than pictures. */
  cursor(): Cursor | undefined;
  /** What a press does. */
  press: string;
  /** What the cursor says, spoken. */
  spoken: string;
  move(cursor: Cursor | undefined): void;
  /** Goes to where the cursor is. */
  go(): void;
}

const LEFT = 54;
const RIGHT = 12;
const TOP = 28;
const BOTTOM = 22;
/** Marks of the two sides: a circle and a square, so that they are told apart without colour. */
const marks = [
  (x: number, y: number): SVGTemplateResult => svg`<circle cx=${x} cy=${y} r="4" />`,
  (x: number, y: number): SVGTemplateResult => svg`<rect x=${x - 3.5} y=${y - 3.5} width="7" height="7" />`,
];
export const mark = (side: number): TemplateResult =>
  html`<svg class="side-mark side-${side}" viewBox="0 0 12 12" aria-hidden="true">${marks[side]?.(6, 6)}</svg>`;

export function chart(view: ChartView): TemplateResult {
  const { plotted, width, height, move, go } = view;
  const cursor = view.cursor();
  const axis = axisOf(view);
  const inner = { width: width - LEFT - RIGHT, height: height - TOP - BOTTOM };
  const x = (share: number) => LEFT + share * inner.width;
  const y = (bytes: number) => TOP + (1 - axis.at(bytes)) * inner.height;

  const point = (event: PointerEvent): Cursor => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const share = Math.max(0, Math.min(1, (event.clientX - box.left - LEFT) / inner.width));
    const height = event.clientY - box.top;
    const distance = (side: number) => {
      const result = plotted[side]?.result as Measured;
      return Math.abs(y(result.samples[sampleAt(result, share)]?.high ?? 0) - height);
    };
    const side = plotted.length > 1 && distance(1) < distance(0) ? 1 : 0;
    return { share, side };
  };
  const key = (event: KeyboardEvent): void => {
    const cursor = view.cursor();
    const side = cursor?.side ?? 0;
    const result = plotted[side]?.result as Measured;
    const last = result.samples.length - 1;
    const at = cursor ? sampleAt(result, cursor.share) : -1;
    const to: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, PageDown: at + 40, PageUp: at - 40, Home: 0, End: last };
    const moved = to[event.key];
    if (moved !== undefined) {
      move({ share: shareOf(Math.max(0, Math.min(last, moved)), result), side });
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      move({ share: cursor?.share ?? 0, side: plotted.length > 1 ? 1 - side : 0 });
    } else if (event.key === "Enter" || event.key === " ") go();
    else return;
    event.preventDefault();
  };

  return html`<div
    class="memory-plot"
    role="slider"
    tabindex="0"
    aria-label="Place in the run"
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round((cursor?.share ?? 0) * 100)}
    aria-valuetext=${view.spoken}
    @pointermove=${(event: PointerEvent) => move(point(event))}
    @pointerdown=${(event: PointerEvent) => move(point(event))}
    @pointerleave=${(event: PointerEvent) => event.pointerType === "mouse" && move(undefined)}
    @click=${(event: PointerEvent) => event.pointerType !== "touch" && go()}
    @keydown=${key}
  >
    <svg class="memory-picture" aria-hidden="true" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
      ${axis.ticks.map(
        (tick) => svg`<g class="tick">
          <path d="M${LEFT} ${y(tick)}H${width - RIGHT}" /><text x=${LEFT - 6} y=${y(tick) + 3.5} text-anchor="end">${bytesText(tick)}</text>
        </g>`,
      )}
      ${[0, 0.5, 1].map(
        (share) => svg`<text class="tick-share" x=${x(share)} y=${height - 6}
          text-anchor=${share === 0 ? "start" : share === 1 ? "end" : "middle"}>${share === 0 ? "start" : share === 1 ? "end of the run" : shareText(share)}</text>`,
      )}
      ${plotted.map(({ result }, side) => curve(result, side, x, y, TOP + inner.height, view.scale === "by type")).reverse()}
      ${plotted.some(({ result }) => result.hitLimit) ? ceiling(view, y(view.limit), width) : nothing}
      ${peaks(plotted, x, y)}
      ${cursor ? cursorLine(view, cursor, x, y, TOP, TOP + inner.height) : nothing}
    </svg>
  </div>`;
}

function axisOf({ plotted, scale, limit }: ChartView): Axis {
  const most = Math.max(1, ...plotted.map(({ result }) => (result.hitLimit ? Math.max(limit, result.peakBytes) : result.peakBytes)));
  if (scale !== "logarithmic") return linear(most);
  const highs = plotted.flatMap(({ result }) => result.samples.map(({ high }) => high)).filter((bytes) => bytes > 0);
  return logarithmic(Math.min(...highs, most), most);
}

type Place = (amount: number) => number;

/** What was alive, as a line over the highest of each sample; under it what the types took, or a band down to the lowest. */
function curve(result: Measured, side: number, x: Place, y: Place, floor: number, byType: boolean): SVGTemplateResult {
  const { samples } = result;
  if (!samples.length) return svg``;
  const across = acrossOf(result, x);
  const highs = samples.map(({ high }) => y(high));
  const lows = samples.map(({ low }) => y(low));
  const ground = samples.map(() => floor);
  return svg`<g class="side-${side}">
    <path class="curve-area" d=${between(across, highs, ground)} />
    ${byType ? types(result, x, y) : svg`<path class="curve-band" d=${between(across, highs, lows)} />`}
    <path class="curve-line" d="M${steps(across, highs)}" />
  </g>`;
}

/** Where each sample begins, and where the last one ends. */
const acrossOf = ({ samples }: Measured, x: Place): number[] => [...samples.map((_, at) => x(at / samples.length)), x(1)];

/** A line in steps, from left to right. */
const steps = (across: number[], down: number[]): string =>
  down.map((y, at) => `${across[at]?.toFixed(1)} ${y.toFixed(1)}H${across[at + 1]?.toFixed(1)}`).join("L");

/** The area between two such lines. */
const between = (across: number[], above: number[], below: number[]): string => {
  const back = below.map((y, at) => `${across[at + 1]?.toFixed(1)} ${y.toFixed(1)}H${across[at]?.toFixed(1)}`).toReversed().join("L");
  return `M${steps(across, above)}L${back}z`;
};

const TYPES = 4;
/** A band that is lower than this has no room for its name. */
const NAMED = 12;

function types(result: Measured, x: Place, y: Place): SVGTemplateResult[] {
  const across = acrossOf(result, x);
  const at = peakOf(result);
  const left = x(shareOf(at, result));
  return bandsOf(result, TYPES).map(({ name, from, to }, number) => {
    const [low, high] = [y(from[at] ?? 0), y(to[at] ?? 0)];
    return svg`<path class="type-band" fill-opacity=${(0.32 * 0.62 ** number).toFixed(2)} d=${between(across, to.map(y), from.map(y))} />
      ${low - high >= NAMED ? svg`<text class="type-name" x=${left + (left > x(0.5) ? -9 : 9)} y=${(low + high) / 2 + 4} text-anchor=${left > x(0.5) ? "end" : "start"}>${name}</text>` : nothing}`;
  });
}

/** The peaks with their names, placed so that they do not cover each other. */
function peaks(plotted: Plotted[], x: Place, y: Place): SVGTemplateResult[] {
  const taken: number[] = [];
  return plotted.map(({ name, result }, side) => {
    const peak = peakOf(result);
    if (peak < 0) return svg``;
    const [left, top] = [x(shareOf(peak, result)), y(result.peakBytes)];
    const toLeft = left > x(0.5);
    let words = Math.max(TOP - 5, top - 7);
    if (taken.some((other) => Math.abs(other - words) < 14)) words = top + 15 < y(0) ? top + 15 : top - 21;
    taken.push(words);
    return svg`<g class="peak side-${side}">${marks[side]?.(left, top)}
      <text x=${left + (toLeft ? -7 : 7)} y=${words} text-anchor=${toLeft ? "end" : "start"}>${name} ${bytesText(result.peakBytes)}</text></g>`;
  });
}

const ceiling = ({ limit }: ChartView, at: number, width: number): SVGTemplateResult => svg`<g class="ceiling">
  <path d="M${LEFT} ${at}H${width - RIGHT}" /><text x=${LEFT + 6} y=${at - 4}>limit ${bytesText(limit)}</text></g>`;

function cursorLine({ plotted, press }: ChartView, { share, side }: Cursor, x: Place, y: Place, top: number, floor: number): SVGTemplateResult {
  return svg`<g class="cursor"><path d="M${x(share)} ${top}V${floor}" />
    <text x=${x(share) + (share > 0.5 ? -6 : 6)} y=${top - 17} text-anchor=${share > 0.5 ? "end" : "start"}>${press}</text>
    ${plotted.map(({ result }, at) => {
      const sample = result.samples[sampleAt(result, share)];
      return sample ? svg`<g class="side-${at} ${at === side ? "looked-at" : ""}">${marks[at]?.(x(share), y(sample.high))}</g>` : nothing;
    })}</g>`;
}

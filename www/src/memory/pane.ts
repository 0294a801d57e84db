// The memory pane: the chart, what is to be said of it, its controls and its tables.

import { html, nothing, render, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import type { EngineCalls } from "../engine/client.js";
import type { VirtualFile } from "../engine/protocol.js";
import { download, standalone, toPng } from "../share/picture.js";
import { keptLazy, outcome, remarks } from "../words/memory.js";
import { chart, type Cursor, mark, type Plotted, type Scale } from "./chart.js";
import { Comparison, type Compared, LIMITS, type Side } from "./comparison.js";
import { bytesText, countText, shareText } from "../words/amounts.js";
import { growthPlot } from "./growth.js";
import { largestTypes, peakOf, sampleAt, shareOf } from "./samples.js";
import { choices, withSize } from "./size.js";
import { growthTable, linesTable, runTable, typesTable } from "./tables.js";

export interface MemoryOptions {
  element: HTMLElement;
  tools: HTMLElement;
  makeEngine(): EngineCalls;
  files(): VirtualFile[];
  /** What the programs find on standard input. */
  input(): Promise<string>;
  /** Lights a line in the editor; 0: none. */
  light(file: string, line: number): void;
  goToTime(time: number): void;
  goToLine(file: string, line: number): void;
  /** Puts another text into the program. */
  replace(text: string): void;
  /** Opens a copy of the program as another tab. */
  copyProgram(): string;
}

export interface MemoryPane {
  /** The program, or another file, was edited; `open`: the reader sees the pane. */
  edited(open: boolean): void;
  /** The pane came into sight: what can be measured quickly is. */
  opened(): void;
  /** It went out of sight: what goes on in it is ended. */
  closed(): void;
}

const CHART_LEAST = 160;
const CHART_MOST = 380;
/** Height of what stands above the chart. */
const CHART_BESIDE = 98;
const SCALES: Scale[] = ["linear", "logarithmic", "by type"];
const COPY = "\0copy";

export function makeMemoryPane(options: MemoryOptions): MemoryPane {
  const { element, tools } = options;
  let cursor: Cursor | undefined;
  let scale: Scale = "linear";
  /** The number that the slider shows while it is dragged. */
  let dragged: number | undefined;
  let room = { width: element.clientWidth, height: element.clientHeight };
  let frame = 0;
  const redraw = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw(comparison.compared);
    });
  };
  const comparison = new Comparison({ makeEngine: options.makeEngine, files: options.files, input: options.input, show: redraw });
  new ResizeObserver(([entry]) => {
    if (!entry) return;
    room = { width: entry.contentRect.width, height: entry.contentRect.height };
    redraw();
  }).observe(element);

  const plottedOf = ({ sides }: Compared): Plotted[] => sides.flatMap(({ name, result }) => (result ? [{ name, result }] : []));
  const lineText = (sides: Side[], file: string, line: number): string =>
    sides.find((side) => side.file === file)?.source.split("\n")[line - 1]?.trim() ?? "";

  function move(to: Cursor | undefined): void {
    cursor = to;
    const result = to && comparison.compared.sides[to.side]?.result;
    const sample = result && result.samples[sampleAt(result, to.share)];
    options.light(sample?.file ?? "", sample?.line ?? 0);
    redraw();
  }

  /** Whether times of this side are times of the program on the page. */
  const isHere = ({ stale, n }: Compared, side: number): boolean => side === 0 && !stale && n === undefined;

  function go(): void {
    const { compared } = comparison;
    const result = cursor && compared.sides[cursor.side]?.result;
    const sample = result && result.samples[sampleAt(result, cursor?.share ?? 0)];
    if (!sample || !cursor) return;
    if (isHere(compared, cursor.side)) options.goToTime(sample.time);
    else if (sample.line) options.goToLine(sample.file, sample.line);
  }

  /** What is alive where the cursor is, or at the peak. */
  function readout({ sides }: Compared, plotted: Plotted[]): TemplateResult {
    return html`<dl class="readings">
      ${plotted.map(({ name, result }, side) => {
        const at = cursor ? sampleAt(result, cursor.share) : peakOf(result);
        const sample = result.samples[at];
        const bytes = cursor ? (sample?.high ?? 0) : result.peakBytes;
        const types = sample ? largestTypes(sample, result.typeNames, 3) : [];
        return html`<dt class="reading-name ${cursor?.side === side ? "looked-at" : ""}">${mark(side)} ${name}</dt>
          <dd class="reading">
            <b class="reading-bytes">${bytesText(bytes)}</b>
            <span class="reading-when">${cursor ? "at" : "peak at"} ${sample ? shareText(shareOf(at, result)) : ""}</span>
            ${sample?.line
              ? html`<button class="line-link" type="button" @click=${() => options.goToLine(sample.file, sample.line)}>
                  <span>line ${sample.line}</span> <code>${lineText(sides, sample.file, sample.line)}</code>
                </button>`
              : html`<span></span>`}
            <span class="reading-types">${types.map(({ name, bytes }) => html`<code>${name}</code> ${bytesText(bytes)} `)}</span>
          </dd>`;
      })}
    </dl>`;
  }

  function spoken({ sides }: Compared, plotted: Plotted[]): string {
    const { side, share } = cursor ?? { side: 0, share: 0 };
    const at = plotted[side];
    const sample = at?.result.samples[sampleAt(at.result, share)];
    if (!at || !sample) return "";
    const line = sample.line ? `, line ${sample.line}: ${lineText(sides, sample.file, sample.line)}` : "";
    return `${at.name}, ${shareText(share)} of the run: ${bytesText(sample.high)}${line}`;
  }

  function sizeControl({ size, sizes, n }: Compared): TemplateResult | typeof nothing {
    if (!size) return nothing;
    const numbers = choices(size.value);
    const shown = dragged ?? n ?? size.value;
    const numberOf = (event: Event) => numbers[Number((event.target as HTMLInputElement).value)] as number;
    const choose = (event: Event) => {
      const chosen = sizes.find(({ name }) => name === (event.target as HTMLSelectElement).value);
      if (chosen) comparison.choose(chosen);
    };
    return html`<label class="memory-size">
        ${sizes.length > 1
          ? html`<select aria-label="Size to vary" .value=${live(size.name)} @change=${choose}>
              ${sizes.map(({ name }) => html`<option value=${name} ?selected=${name === size.name}>${name}</option>`)}
            </select>`
          : html`<code>${size.name}</code>`}
        <input
          type="range"
          min="0"
          max=${numbers.length - 1}
          step="1"
          aria-label="Size ${size.name}"
          aria-valuetext=${countText(shown)}
          .value=${live(String(numbers.indexOf(shown)))}
          @input=${(event: Event) => {
            dragged = numberOf(event);
            redraw();
          }}
          @change=${(event: Event) => {
            dragged = undefined;
            comparison.vary(numberOf(event));
          }}
        />
        <span class="memory-number">${countText(shown)}</span>
      </label>
      ${n === undefined
        ? nothing
        : html`<button class="button" type="button" @click=${() => options.replace(withSize(options.files()[0]?.text ?? "", size, n))}>
            Write ${countText(n)} into the program
          </button>`}`;
  }

  function controls(compared: Compared): TemplateResult {
    const { phase, against, others, limit, stale, sides } = compared;
    const works = phase !== "idle";
    const compare = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      comparison.compareWith(value === COPY ? options.copyProgram() : value || undefined);
    };
    const choices: [string, string][] = [["", "its eager twin"], ...others.map((path): [string, string] => [path, path]), [COPY, "a copy of it, to edit"]];
    return html`<button class="button ${works || (sides.length && !stale) ? "" : "button-main"}" type="button" @click=${() => (works ? comparison.stop() : void comparison.measure())}>
        ${works ? "Stop measuring" : "Measure"}
      </button>
      <label>against
        <select @change=${compare}>
          ${choices.map(([value, words]) => html`<option value=${value} .selected=${live(value === (against ?? ""))}>${words}</option>`)}
        </select>
      </label>
      ${sizeControl(compared)}
      <select aria-label="Limit" @change=${(event: Event) => comparison.setLimit(Number((event.target as HTMLSelectElement).value))}>
        ${LIMITS.map((bytes) => html`<option value=${bytes} .selected=${live(bytes === limit)}>limit ${bytesText(bytes)}</option>`)}
      </select>`;
  }

  function says(compared: Compared, plotted: Plotted[]): string {
    const { phase, notice, long, stale } = compared;
    if (notice) return notice;
    if (phase === "measuring" && plotted.some(({ result }) => result.status === "running")) {
      return `Measuring: ${countText(Math.max(...plotted.map(({ result }) => result.time)))} events so far`;
    }
    if (long) return "This program runs long: press Measure to run it to its end";
    if (stale && plotted.length) return "The program was edited since it was measured";
    if (!plotted.length) return phase === "idle" ? "Press Measure to run the program, once as it is and once eagerly" : "Measuring";
    return outcome(plotted);
  }

  function notes(compared: Compared, plotted: Plotted[]): TemplateResult | typeof nothing {
    const { sides, differs, limit, phase } = compared;
    const kept = sides.flatMap(({ result }) => result?.keptLazy ?? []);
    const said = plotted.flatMap((run) => remarks(run, limit, phase === "measuring"));
    if (!kept.length && !said.length && !differs) return nothing;
    return html`<ul class="memory-notes">
      ${said.map((text) => html`<li>${text}</li>`)}
      ${differs ? html`<li>${differs}</li>` : nothing}
      ${kept.length ? html`<li>Kept lazy in the eager twin: ${kept.map((one, at) => html`${at ? "; " : ""}${keptLazy(one)}`)}.</li>` : nothing}
    </ul>`;
  }

  function growth({ growth: grown, size, sides, phase, limit }: Compared): TemplateResult | typeof nothing {
    if (!size) return nothing;
    const names = sides.map(({ name }) => name);
    return html`<section class="memory-part" aria-label="Growth">
      <div class="memory-part-head">
        <h3>Peak against <code>${size.name}</code></h3>
        ${phase === "growing"
          ? html`<button class="button" type="button" @click=${() => comparison.stop()}>Stop growing</button>`
          : html`<button class="button" type="button" @click=${() => void comparison.grow()}>Run for 10 … 1,000,000</button>`}
        ${grown.length ? saving("growth-picture", "growth") : nothing}
      </div>
      ${grown.length || phase === "growing"
        ? html`<div class="memory-side-by-side">
            <div>${growthPlot(grown, names, size.name, limit, room.width > 560 ? Math.min(440, (room.width - 16) / 2) : room.width, 200)}</div>
            ${growthTable(grown, names, size.name)}
          </div>`
        : nothing}
    </section>`;
  }

  const saving = (picture: string, name: string): TemplateResult => {
    const drawn = () => standalone(element.querySelector(`.${picture}`) as SVGSVGElement);
    return html`<span class="memory-saves">
      <button class="button" type="button" aria-label="Save the ${name} chart as SVG" @click=${() => download(`${name}.svg`, new Blob([drawn()], { type: "image/svg+xml" }))}>SVG</button>
      <button class="button" type="button" aria-label="Save the ${name} chart as PNG" @click=${async () => download(`${name}.png`, await toPng(drawn()))}>PNG</button>
    </span>`;
  };

  function draw(compared: Compared): void {
    const plotted = plottedOf(compared);
    const height = Math.max(CHART_LEAST, Math.min(CHART_MOST, room.height - CHART_BESIDE));
    const press = cursor && isHere(compared, cursor.side) ? "press to go there in time" : "press to go to the line";
    const view = { plotted, width: Math.max(240, room.width), height, scale, limit: compared.limit, cursor: () => cursor, press, spoken: spoken(compared, plotted), move, go };
    const choose = (event: Event) => {
      scale = (event.target as HTMLSelectElement).value as Scale;
      redraw();
    };
    render(controls(compared), tools);
    render(
      html`<div class="memory-head">
          <p class="memory-says" role="status" aria-live=${compared.phase === "measuring" ? "off" : "polite"}>${says(compared, plotted)}</p>
          ${plotted.length
            ? html`<select aria-label="Scale" @change=${choose}>
                  ${SCALES.map((one) => html`<option value=${one} .selected=${live(one === scale)}>${one}</option>`)}
                </select>
                ${saving("memory-picture", "memory")}`
            : nothing}
        </div>
        ${plotted.length
          ? html`<div class=${compared.stale ? "memory-stale" : ""}>
                ${readout(compared, plotted)} ${chart(view)} ${notes(compared, plotted)}
              </div>
              <section class="memory-part memory-peaks" aria-label="The peaks">
                ${typesTable(plotted)}
                ${linesTable(plotted, { text: (file, line) => lineText(compared.sides, file, line), goTo: options.goToLine })}
              </section>
              ${growth(compared)}
              <details class="memory-part">
                <summary>The runs as a table</summary>
                ${runTable(plotted)}
              </details>`
          : nothing}`,
      element,
    );
  }

  draw(comparison.compared);
  return {
    edited: (open) => comparison.edited(open),
    opened() {
      if (comparison.compared.stale) void comparison.measure(false);
    },
    closed() {
      comparison.stop();
      move(undefined);
    },
  };
}

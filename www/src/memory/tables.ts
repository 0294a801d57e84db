// The same figures as tables: what the peaks were made of, the runs from start to end, the growth.

import { html, nothing, type TemplateResult } from "lit";

import type { LineShare } from "../engine/protocol.js";
import type { Plotted } from "./chart.js";
import type { Grown } from "./comparison.js";
import { bytesText, countText, shareText } from "../words/amounts.js";
import { sampleAt } from "./samples.js";
import { peakRows } from "./shares.js";

const ROWS = 8;

function peakTable<Share extends { objects: number; bytes: number }>(
  caption: string,
  plotted: Plotted[],
  sides: Share[][],
  keyOf: (share: Share) => string,
  head: (share: Share) => TemplateResult | string,
): TemplateResult {
  const { rows, left } = peakRows(sides, keyOf, ROWS);
  const largest = Math.max(1, ...rows.flatMap(({ shares }) => shares.map((share) => share?.bytes ?? 0)));
  return html`<table class="shares">
    <caption>${caption}</caption>
    <thead>
      <tr>
        <td></td>
        ${plotted.map(({ name }) => html`<th scope="col" colspan="2">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ key, shares }) => html`<tr>
          <th scope="row">${head(key)}</th>
          ${shares.map(
            (share, side) => html`<td class="share-objects">${share ? `${countText(share.objects)}×` : ""}</td>
              <td class="share-bytes side-${side}">
                <span class="share-bar" style="--share:${(share?.bytes ?? 0) / largest}"></span>${share ? bytesText(share.bytes) : "none"}
              </td>`,
          )}
        </tr>`,
      )}
    </tbody>
    ${left ? html`<tfoot><tr><td colspan=${1 + 2 * plotted.length}>and ${left} smaller</td></tr></tfoot>` : nothing}
  </table>`;
}

export const typesTable = (plotted: Plotted[]): TemplateResult =>
  peakTable("At the peak, by type", plotted, plotted.map(({ result }) => result.byType), ({ name }) => name, ({ name }) => html`<code>${name}</code>`);

export interface LineTexts {
  text(file: string, line: number): string;
  goTo(file: string, line: number): void;
}

export function linesTable(plotted: Plotted[], { text, goTo }: LineTexts): TemplateResult {
  const files = new Set(plotted.flatMap(({ result }) => result.byLine.flatMap(({ file, line }) => (line ? [file] : []))));
  const head = ({ file, line }: LineShare) =>
    line
      ? html`<button class="line-link" type="button" @click=${() => goTo(file, line)}>
          <span>${files.size > 1 ? `${file}, line ${line}` : `line ${line}`}</span> <code>${text(file, line)}</code>
        </button>`
      : html`<span>Python itself</span>`;
  return peakTable("At the peak, by the line that made it", plotted, plotted.map(({ result }) => result.byLine), ({ file, line }) => `${file}:${line}`, head);
}

/** The curves as a table, in tenths of each run. */
export function runTable(plotted: Plotted[]): TemplateResult {
  const shares = Array.from({ length: 11 }, (_, at) => at / 10);
  return html`<table class="figures">
    <caption>Bytes alive along the run</caption>
    <thead>
      <tr>
        <th scope="col">share of the run</th>
        ${plotted.map(({ name }) => html`<th scope="col">${name}</th><th scope="col">made by</th>`)}
      </tr>
    </thead>
    <tbody>
      ${shares.map(
        (share) => html`<tr>
          <th scope="row">${shareText(share)}</th>
          ${plotted.map(({ result }) => {
            const sample = result.samples[sampleAt(result, share)];
            return sample ? html`<td>${bytesText(sample.high)}</td><td>${sample.line ? `line ${sample.line}` : ""}</td>` : html`<td></td><td></td>`;
          })}
        </tr>`,
      )}
      <tr>
        <th scope="row">peak</th>
        ${plotted.map(({ result }) => html`<td>${bytesText(result.peakBytes)}</td><td>${result.peakPlace.line ? `line ${result.peakPlace.line}` : ""}</td>`)}
      </tr>
      <tr>
        <th scope="row">exactly</th>
        ${plotted.map(({ result }) => html`<td colspan="2">${countText(result.peakBytes)} B</td>`)}
      </tr>
    </tbody>
  </table>`;
}

export function growthTable(grown: Grown[], names: string[], size: string): TemplateResult {
  return html`<table class="figures">
    <caption>Peak for each size</caption>
    <thead>
      <tr>
        <th scope="col">${size}</th>
        ${names.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${grown.map(
        ({ n, peaks, hitLimit }) => html`<tr>
          <th scope="row">${countText(n)}</th>
          ${peaks.map((bytes, side) => html`<td>${bytesText(bytes)}${hitLimit[side] ? " (limit)" : ""}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

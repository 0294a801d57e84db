// The growth plot: peaks against the size, on two logarithmic axes. A straight line that climbs is memory that grows with the size.

import { nothing, svg, type SVGTemplateResult } from "lit";

import { logarithmic } from "./axis.js";
import type { Grown } from "./comparison.js";
import { bytesText, countText } from "../words/amounts.js";
import { GROWTH } from "./size.js";

const LEFT = 54;
const RIGHT = 84;
const TOP = 12;
const BOTTOM = 34;

export function growthPlot(grown: Grown[], names: string[], size: string, limit: number, width: number, height: number): SVGTemplateResult {
  const peaks = grown.flatMap((point) => point.peaks).filter((bytes) => bytes > 0);
  const bytes = logarithmic(Math.min(...peaks, 1000), Math.max(...peaks, 1000));
  const sizes = logarithmic(GROWTH[0] as number, GROWTH.at(-1) as number);
  const x = (n: number) => LEFT + sizes.at(n) * (width - LEFT - RIGHT);
  const y = (amount: number) => TOP + (1 - bytes.at(amount)) * (height - TOP - BOTTOM);
  const ends = names.map((_, side) => y(grown.at(-1)?.peaks[side] ?? 0));
  const apart = ends.length > 1 && Math.abs((ends[0] as number) - (ends[1] as number)) < 13;
  return svg`<svg class="growth-picture" role="img" aria-label="Peak against ${size}, from ${GROWTH[0]} to ${countText(GROWTH.at(-1) as number)}; the figures are in the table below"
    viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    ${bytes.ticks.map((tick) => svg`<g class="tick"><path d="M${LEFT} ${y(tick)}H${width - RIGHT}" />
      <text x=${LEFT - 6} y=${y(tick) + 3.5} text-anchor="end">${bytesText(tick)}</text></g>`)}
    ${sizes.ticks.map((tick) => svg`<text class="tick-share" x=${x(tick)} y=${height - 20} text-anchor="middle">${shortCount(tick)}</text>`)}
    <text class="tick-share" x=${(LEFT + width - RIGHT) / 2} y=${height - 4} text-anchor="middle">${size}</text>
    ${names.map((name, side) => {
      const points = grown.flatMap(({ n, peaks, hitLimit }) => (peaks[side] === undefined ? [] : [{ at: [x(n), y(peaks[side])] as const, hit: hitLimit[side] }]));
      if (!points.length) return nothing;
      const end = (ends[side] as number) + (apart ? ((ends[side] as number) <= (ends[1 - side] as number) && side === 0 ? -6 : 8) : 3.5);
      return svg`<g class="side-${side}">
        <path class="curve-line" d="M${points.map(({ at }) => at.join(" ")).join("L")}" />
        ${points.map(({ at: [px, py], hit }) =>
          side === 0
            ? svg`<circle class=${hit ? "at-limit" : ""} cx=${px} cy=${py} r="4" />`
            : svg`<rect class=${hit ? "at-limit" : ""} x=${px - 3.5} y=${py - 3.5} width="7" height="7" />`,
        )}
        <text x=${(points.at(-1)?.at[0] ?? 0) + 9} y=${end}>${name}</text>
      </g>`;
    })}
    ${grown.some(({ hitLimit }) => hitLimit.some(Boolean)) ? svg`<g class="ceiling"><path d="M${LEFT} ${y(limit)}H${width - RIGHT}" /></g>` : nothing}
  </svg>`;
}

const shortCount = (n: number): string => (n >= 1_000_000 ? `${n / 1_000_000}M` : n >= 1000 ? `${n / 1000}k` : String(n));

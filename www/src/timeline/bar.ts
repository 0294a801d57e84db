// The time line: a slider over the marks. It shows the run as far as it is known.

import type { Shown } from "../session/moment.js";
import { drawMarks, type Mark } from "./marks.js";

export interface TimelineOptions {
  element: HTMLElement;
  goTo(time: number): void;
}

export interface Timeline {
  show(shown: Shown, words: string): void;
}

export function makeTimeline({ element, goTo }: TimelineOptions): Timeline {
  element.innerHTML = `<div class="timeline-track"><canvas class="timeline-marks" aria-hidden="true"></canvas>
    <div class="timeline-past"></div>
    <input class="timeline-slider" type="range" min="0" max="0" value="0" step="1" aria-label="Time" disabled /></div>
    <p class="timeline-time"><span class="timeline-now">0</span><span class="timeline-end"></span></p>
    <ul class="timeline-legend" aria-label="Marks"><li class="legend-yield">yields</li><li class="legend-output">output</li><li class="legend-error">errors</li><li class="legend-act">yours</li></ul>`;
  const part = <T extends Element>(name: string) => element.querySelector(`.timeline-${name}`) as T;
  const slider = part<HTMLInputElement>("slider");
  const canvas = part<HTMLCanvasElement>("marks");
  const past = part<HTMLElement>("past");
  const now = part("now");
  const end = part("end");
  slider.addEventListener("input", () => goTo(Number(slider.value)));

  let marks: Mark[] = [];
  let furthest = 0;
  const redraw = () => drawMarks(canvas, marks, furthest);
  new ResizeObserver(redraw).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ["data-theme"] });

  return {
    show(shown, words) {
      const time = shown.moment?.time ?? 0;
      const known = marksOf(shown);
      if (known !== marks || shown.furthest !== furthest) {
        marks = known;
        furthest = shown.furthest;
        redraw();
      }
      slider.disabled = !shown.moment;
      slider.max = String(shown.furthest);
      slider.value = String(time);
      slider.setAttribute("aria-valuetext", `event ${time} of ${shown.furthest}${words ? `: ${words}` : ""}`);
      past.style.setProperty("--past", shown.furthest ? String(time / shown.furthest) : "0");
      now.textContent = (shown.reached ?? time).toLocaleString("en");
      end.textContent = shown.moment && shown.reached === undefined ? ` / ${shown.furthest.toLocaleString("en")}${shown.endKnown ? "" : "…"}` : "";
    },
  };
}

const cache = new WeakMap<object, Mark[]>();
const none: Mark[] = [];

function marksOf({ marks }: Shown): Mark[] {
  if (!marks) return none;
  let all = cache.get(marks);
  if (!all) {
    const of = (kind: Mark["kind"], times: number[]) => times.map((time): Mark => ({ time, kind }));
    all = [
      ...of("yield", marks.yields),
      ...of("output", marks.outputs),
      ...of("error", marks.errors),
      ...of("act", marks.acts),
      ...of("input", marks.inputs),
    ];
    cache.set(marks, all);
  }
  return all;
}

// "Why did this line run?": the chain of pulls behind the line that is about to run.

import { html, nothing, render } from "lit";

import type { WhyStep } from "../engine/protocol.js";
import type { Shown } from "../session/moment.js";
import { whyWords } from "../words/why.js";

/** Links shown at each end of a long chain. */
const ENDS = 4;

export function makeWhy(element: HTMLElement, goToLine: (file: string, line: number) => void) {
  const link = (step: WhyStep) => {
    const { before, name, after } = whyWords(step);
    const place = step.place;
    return html`<li class="why-step">
      <button class="why-link" type="button" title=${place ? `Show line ${place.line}` : nothing} @click=${() => place && goToLine(place.file, place.line)}>
        ${before}<b>${name}</b>${after}${place?.line ? ` · ${place.line}` : nothing}
      </button>
    </li>`;
  };
  return {
    show({ moment }: Shown): void {
      const why = moment && !moment.ended ? moment.state.why : [];
      if (why.length < 2) {
        render(nothing, element);
        return;
      }
      const skipped = why.length - 2 * ENDS;
      const shown =
        skipped > 1
          ? [why.slice(0, ENDS).map(link), html`<li class="why-step">${skipped} more</li>`, why.slice(-ENDS).map(link)]
          : why.map(link);
      render(html`<span class="why-title" id="why-title">Why this line?</span><ol class="why-chain" aria-labelledby="why-title">${shown}</ol>`, element);
      element.scrollLeft = element.scrollWidth;
    },
  };
}

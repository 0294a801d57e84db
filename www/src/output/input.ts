// Where the reader types what the program reads. It stands under what was printed, while something waits for it.

import { html, nothing, render } from "lit";

import type { GivenInput } from "../engine/protocol.js";
import type { Shown } from "../session/moment.js";
import type { Program } from "../session/program.js";

export interface InputActs {
  answer(given: GivenInput): void;
  /** Takes back what is known and has not been read by now. */
  forget(): void;
}

/** The acts of a page whose controls, which are gone on with after an answer, stand there. */
export const inputActs = (program: Program, controls: HTMLElement): InputActs => ({
  answer(given) {
    program.answer(given);
    controls.querySelector<HTMLElement>(".button-main")?.focus({ preventScroll: true });
  },
  forget: () => void program.forgetInput(),
});

export interface InputBox {
  show(shown: Shown): void;
}

/** What of the input is known before it is read; nothing if nothing is. */
function knownText(lines: number, end: boolean): string {
  const text = lines === 1 ? "a line of input" : `${lines.toLocaleString("en")} lines of input`;
  const parts = [...(lines ? [text] : []), ...(end ? [lines ? "its end" : "the end of input"] : [])].join(" and ");
  return parts && `${parts.charAt(0).toUpperCase()}${parts.slice(1)} ${lines > 1 || (lines && end) ? "are" : "is"}`;
}

export function makeInputBox(console: HTMLElement, { answer, forget }: InputActs): InputBox {
  const place = document.createElement("div");
  place.className = "input";
  console.after(place);
  let asked: string | undefined;

  const textarea = () => place.querySelector("textarea");
  const give = (ended: boolean): void => {
    const text = textarea()?.value ?? "";
    // Nothing and the end are the end alone; nothing and Enter are an empty line.
    answer({ text: text || !ended ? `${text}\n` : "", ended });
  };
  const pressed = (event: KeyboardEvent): void => {
    const enter = event.key === "Enter" && !event.shiftKey && !event.isComposing;
    const end = event.key === "d" && event.ctrlKey;
    if (!enter && !end) return;
    event.preventDefault();
    give(end);
  };

  return {
    show({ asks, unread, unreadEnd, phase, moment }) {
      const waits = asks !== undefined && asked === undefined;
      asked = asks;
      const known = !asks && moment && knownText(unread, unreadEnd);
      render(
        asks
          ? html`<form
              class="input-ask"
              @submit=${(event: Event) => {
                event.preventDefault();
                give(false);
              }}
            >
              <textarea
                class="input-text"
                rows="1"
                aria-label=${`Input that ${asks} reads`}
                placeholder=${`what ${asks} reads`}
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                @keydown=${pressed}
              ></textarea>
              <button class="button button-main" type="submit" title="Give this line (Enter; Shift + Enter begins another)">Enter</button>
              <button class="button" type="button" title="There is no more to read (Ctrl + D)" @click=${() => give(true)}>End of input</button>
            </form>`
          : known
            ? html`<p class="input-known">
                ${known} known and will be read after this moment.
                <button class="button" type="button" aria-disabled=${phase !== "idle"} @click=${forget}>Forget</button>
              </p>`
            : nothing,
        place,
      );
      // Whoever works here, or nowhere else, goes on here.
      const root = place.getRootNode() as Document | ShadowRoot;
      if (waits && (root instanceof Document || root.activeElement)) {
        textarea()?.focus();
        place.scrollIntoView({ block: "nearest" });
      }
    },
  };
}

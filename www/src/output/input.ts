// Where the reader types what the program reads. It stands under what was printed, while something waits for it.

import { html, nothing, render } from "lit";

import type { GivenInput } from "../engine/protocol.js";
import type { Shown } from "../session/moment.js";

export interface InputActs {
  answer(given: GivenInput): void;
  /** Takes back what is known and has not been read by now. */
  forget(): void;
}

export interface InputBox {
  show(shown: Shown): void;
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
    show({ asks, unread, phase, moment }) {
      const waits = asks !== undefined && asked === undefined;
      asked = asks;
      const known = !asks && moment && unread > 0;
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
                ${unread === 1 ? "A line of input is" : `${unread.toLocaleString("en")} lines of input are`} known and will be read after this moment.
                <button class="button" type="button" aria-disabled=${phase !== "idle"} @click=${forget}>Forget</button>
              </p>`
            : nothing,
        place,
      );
      // Whoever works here, or nowhere else, goes on here.
      const root = place.getRootNode() as Document | ShadowRoot;
      if (waits && (root instanceof Document || root.activeElement)) textarea()?.focus();
    },
  };
}

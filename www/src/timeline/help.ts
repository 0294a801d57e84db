// The keys, and what the shapes and colours mean.

import { html, type TemplateResult } from "lit";

import { glyph } from "../generators/card.js";
import { commands, keyText, letterKeys } from "./keys.js";

const states: [string, string][] = [
  ["created", "created: nothing of it has run"],
  ["running", "running, or waiting for what it has asked"],
  ["suspended", "asleep at a yield: it keeps its place and its names"],
  ["delegating", "delegating: yield from, or await"],
  ["finished", "returned, or closed"],
  ["failed", "ended by an exception"],
];

export function help(): TemplateResult {
  const toggle = (event: Event) => (letterKeys.on = (event.target as HTMLInputElement).checked);
  return html`<p>
      The keys work when no text is being written; <kbd>Escape</kbd> leaves the editor, <kbd>Tab</kbd> passes it.
    </p>
    <table class="keys">
      <tbody>
        ${Object.values(commands).map(
          ({ does, keys }) => html`<tr>
            <th scope="row">${does}</th>
            <td>${keys.map((key) => html`<kbd>${keyText(key)}</kbd>`)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <label class="check"><input type="checkbox" .checked=${letterKeys.on} @change=${toggle} />Single letters and signs are keys</label>
    <h3>States</h3>
    <ul class="states">
      ${states.map(([state, words]) => html`<li class="card-${state}">${glyph(state)}${words}</li>`)}
    </ul>
    <h3>Pipeline</h3>
    <p>
      A pull goes upstream, the value comes back downstream. <b>in</b> and <b>out</b> count the values a stage took and gave; <b>−2</b> are values it
      dropped, <b>holds 2</b> what it keeps in a buffer, <b>1 lost</b> what it took and nobody will ever get. Press a stage to step by its values.
    </p>`;
}

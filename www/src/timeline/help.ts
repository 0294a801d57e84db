// The keys, and what the shapes and colours mean.

import { html, type TemplateResult } from "lit";

import { glyph } from "../generators/card.js";
import { type CommandName, commands, keyText, letterKeys, pairs } from "./keys.js";

const states: [string, string][] = [
  ["created", "created: nothing of it has run"],
  ["running", "running, or waiting for what it has asked"],
  ["suspended", "asleep at a yield: it keeps its place and its names"],
  ["delegating", "delegating: yield from, or await"],
  ["finished", "returned, or closed"],
  ["failed", "ended by an exception"],
];

const paired = new Set<CommandName>(pairs.flatMap(({ forward, back }) => [forward, back]));
const others = (Object.keys(commands) as CommandName[]).filter((name) => !paired.has(name));

const keysOf = (name: CommandName): TemplateResult[] => commands[name].keys.map((key) => html`<kbd>${keyText(key)}</kbd>`);

export function help(): TemplateResult {
  const toggle = (event: Event) => (letterKeys.on = (event.target as HTMLInputElement).checked);
  return html`<p>
      The keys work when no text is being written; <kbd>Escape</kbd> leaves the editor, <kbd>Tab</kbd> passes it. A press left of a line number
      sets a breakpoint.
    </p>
    <table class="keys">
      <thead>
        <tr>
          <th scope="col">Step by</th>
          <th scope="col">forwards</th>
          <th scope="col">backwards</th>
        </tr>
      </thead>
      <tbody>
        ${pairs.map(
          ({ of, forward, back }) => html`<tr>
            <th scope="row">${of}</th>
            <td>${keysOf(forward)}</td>
            <td>${keysOf(back)}</td>
          </tr>`,
        )}
        ${others.map(
          (name) => html`<tr>
            <th scope="row">${commands[name].does}</th>
            <td colspan="2">${keysOf(name)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <label class="check"><input type="checkbox" .checked=${letterKeys.on} @change=${toggle} />Single letters and signs are keys</label>
    <h3>States</h3>
    <ul class="states">
      ${states.map(([state, words]) => html`<li>${glyph(state)}${words}</li>`)}
    </ul>
    <h3>Pipeline</h3>
    <p>
      A pull goes upstream, the value comes back downstream. <b>in</b> and <b>out</b> count the values a stage took and gave; <b>dropped</b> are those
      it let fall, <b>holds</b> what it keeps in a buffer, <b>lost</b> what it took and nobody will ever get. Press a stage to step by its values.
    </p>
    <h3>Memory</h3>
    <p>
      The bytes that are alive along the run, as CPython would allocate them: a circle for the program as it is written, a square for its eager twin,
      in which each generator is a list as soon as it is made. The run is measured by what it allocates and frees, so that a comprehension, one
      step that makes many objects, has its length too. Move along the chart to light the line that made the bytes; press to go there. With the
      keys: <kbd>←</kbd> <kbd>→</kbd> along the run, <kbd>↑</kbd> <kbd>↓</kbd> from one run to the other, <kbd>Enter</kbd> to go there.
    </p>`;
}

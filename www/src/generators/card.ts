// One card: a generator, or a frame of a plain function, with what it holds.

import { html, nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { GeneratorView, Place, Variable } from "../engine/protocol.js";
import type { HandAct } from "../session/moment.js";
import { shape } from "../style/glyph.js";
import { isShown } from "../words/variables.js";
import { cardState, roleWords, stateWords } from "../words/state.js";
import type { FrameNode, GeneratorNode, Link } from "./tree.js";

/** What a card needs beside its generator. */
export interface CardContext {
  nameOf(generator: number): string;
  /** The reader's last act on it, if it was done at this very moment. */
  lastAct(generator: number): HandAct | undefined;
  /** The buttons that drive it, and the place where an expression is written. */
  controls(g: GeneratorView): TemplateResult;
  form(g: GeneratorView): TemplateResult | typeof nothing;
  goToLine(file: string, line: number): void;
}

export const glyph = (state: string): TemplateResult =>
  html`<svg class="glyph glyph-${state}" viewBox="0 0 12 12" aria-hidden="true">${shape(state)}</svg>`;

export function locals(all: Variable[]): TemplateResult | typeof nothing {
  const variables = all.filter(isShown);
  if (!variables.length) return nothing;
  const pair = ({ name, value, changed }: Variable) =>
    html`<div class="local ${changed ? "local-changed" : ""}">
      <dt>${name}</dt>
      <dd>${value}${changed ? html`<span class="hidden">, changed</span>` : nothing}</dd>
    </div>`;
  return html`<dl class="locals">${repeat(variables, (v) => v.name, pair)}</dl>`;
}

/** The rails on the left: what links the card to the one above it. */
function rail(depth: number, link: string): TemplateResult | typeof nothing {
  if (depth === 0) return nothing;
  return html`<svg class="rail rail-${link}" width="18" height="30" viewBox="0 0 18 30" aria-hidden="true">
    ${link === "tube" ? svg`<path class="rail-wall" d="M9 -6V13Q9 18 14 18H18" />` : nothing}
    <path class="rail-line" d="M9 -6V13Q9 18 14 18H18" />
  </svg>`;
}

export function frameCard({ frame, depth, innermost }: FrameNode, context: CardContext): TemplateResult {
  const name = frame.function === "<module>" ? "the program" : `${frame.function}()`;
  return html`<div class="row" .style=${`--depth: ${depth}`}>
    ${rail(depth, "running")}
    <div class="card card-frame" data-innermost=${innermost}>
      <div class="card-head">
        ${glyph(innermost ? "running" : "waiting")}<span class="card-name">${name}</span>
        ${lineButton(frame.place, innermost ? `at line ${frame.place.line}` : `waits in line ${frame.place.line}`, context)}
      </div>
      ${locals(frame.locals)}
    </div>
  </div>`;
}

function lineButton(place: Place | null | undefined, words: string, context: CardContext): TemplateResult {
  if (!place) return html`<span class="card-state">${words}</span>`;
  const { file, line } = place;
  return html`<button class="card-state" type="button" title="Show this line" @click=${() => context.goToLine(file, line)}>
    ${words}
  </button>`;
}

const pulled = (link: Link): string => (link === "running" ? "runs for" : "last resumed by");

export function generatorCard(node: GeneratorNode, context: CardContext): TemplateResult {
  const { generator: g, depth, innermost, link, frame } = node;
  const act = context.lastAct(g.number);
  const state = cardState(g);
  const words =
    g.state === "running" && frame && !innermost ? `waits in line ${frame.place.line}` : stateWords(frame ? { ...g, place: frame.place } : g, context.nameOf);
  return html`<div class="row" .style=${`--depth: ${depth}`}>
    ${rail(depth, link)}
    <article class="card card-${state}" data-generator=${g.number} data-innermost=${innermost} aria-label="${g.name}, number ${g.number}">
      <div class="card-head">
        ${glyph(state)}<h3 class="card-name">${g.name}</h3>
        <span class="card-number">#${g.number}</span>
        ${roleWords[g.role] ? html`<span class="card-role">${roleWords[g.role]}</span>` : nothing} ${context.controls(g)}
        ${lineButton(frame?.place ?? g.place, words, context)}
      </div>
      ${link === "tube" ? html`<p class="card-tube">next(), send() and throw() pass through ${context.nameOf(node.from ?? 0)} to here</p>` : nothing}
      ${g.pulledBy ? html`<p class="hidden">${pulled(link)} ${context.nameOf(g.pulledBy)}</p>` : nothing}
      <div class="card-foot">${locals(frame?.locals ?? g.locals)} ${yielded(g)}</div>
      ${context.form(g)} ${act ? answer(act) : nothing}
    </article>
  </div>`;
}

export function answer({ answer: text, hint, failed }: HandAct): TemplateResult {
  return html`<p class="answer ${failed ? "answer-failed" : ""}" role="status">
    <code>${text}</code>${hint ? html`<span class="answer-hint">${hint}</span>` : nothing}
  </p>`;
}

const SHOWN_VALUES = 6;

/** The values it has handed out, the last one last. */
export function yielded(g: GeneratorView): TemplateResult {
  if (!g.yielded) return html`<p class="yielded">${g.role === "coroutine" ? nothing : "nothing yielded yet"}</p>`;
  const last = g.last.slice(-SHOWN_VALUES);
  const hidden = g.yielded - last.length;
  const verb = g.role === "coroutine" ? "awaited" : "yielded";
  return html`<p class="yielded">
    <span class="yielded-count">${verb} ${g.yielded}:</span>
    ${hidden > 0 ? html`<span class="yielded-more">…</span>` : nothing}
    ${last.map((value, at) => html`<code class="value ${at === last.length - 1 ? "value-last" : ""}" title=${value}>${value}</code> `)}
  </p>`;
}

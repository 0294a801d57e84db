// The generators of the program: the running and the sleeping as one tree, then the unstarted, then the ended.

import { html, nothing, render, type TemplateResult } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { repeat } from "lit/directives/repeat.js";

import type { Act, GeneratorView } from "../engine/protocol.js";
import type { HandAct, Shown } from "../session/moment.js";
import { cardState, stateWords } from "../words/state.js";
import { answer, type CardContext, frameCard, generatorCard, glyph, locals, yielded } from "./card.js";
import { isOver, makeTree, type Node } from "./tree.js";

export interface PanelOptions {
  drive(generator: number, name: string, act: Act, text: string): Promise<HandAct | undefined>;
  goToLine(file: string, line: number): void;
}

export interface Panel {
  show(shown: Shown): void;
}

/** Ended generators shown; a program may make thousands. */
const SHOWN_ENDED = 30;

type TextAct = "send" | "throw" | "asend" | "athrow";

export function makePanel(element: HTMLElement, { drive, goToLine }: PanelOptions): Panel {
  /** The card whose expression is being written. */
  let writing: { generator: number; act: TextAct; text: string } | undefined;
  let last: Shown | undefined;
  const input = createRef<HTMLInputElement>();

  const redraw = () => last && show(last);

  async function act(g: GeneratorView, what: Act, text: string): Promise<void> {
    const done = await drive(g.number, g.name, what, text);
    if (done && !done.failed && writing?.generator === g.number) writing = { ...writing, text: "" };
    redraw();
  }

  function write(g: GeneratorView, what: TextAct): void {
    writing = writing?.generator === g.number && writing.act === what ? undefined : { generator: g.number, act: what, text: "" };
    redraw();
    input.value?.focus();
  }

  function controls(g: GeneratorView): TemplateResult {
    const asynchronous = g.role === "asyncGenerator";
    const [next, send, throws, close]: [Act, TextAct, TextAct, Act] = asynchronous
      ? ["anext", "asend", "athrow", "aclose"]
      : ["next", "send", "throw", "close"];
    const name = `${g.name} #${g.number}`;
    const plain = (what: Act) =>
      html`<button class="act" type="button" aria-label="${what}() on ${name}" @click=${() => void act(g, what, "")}>${what}()</button>`;
    const withText = (what: TextAct) =>
      html`<button
        class="act"
        type="button"
        aria-label="${what}(…) on ${name}"
        aria-expanded=${writing?.generator === g.number && writing.act === what}
        @click=${() => write(g, what)}
      >
        ${what}(…)
      </button>`;
    const showNext = g.role !== "coroutine";
    return html`<div class="acts">
      ${showNext ? plain(next) : nothing} ${withText(send)} ${withText(throws)} ${plain(close)}
    </div>`;
  }

  function form(g: GeneratorView): TemplateResult | typeof nothing {
    if (writing?.generator !== g.number) return nothing;
    const { act: what, text } = writing;
    const isThrow = what === "throw" || what === "athrow";
    const submit = (event: Event) => {
      event.preventDefault();
      if (writing?.text.trim()) void act(g, what, writing.text.trim());
    };
    const typed = (event: Event) => {
      if (writing) writing.text = (event.target as HTMLInputElement).value;
    };
    return html`<form class="act-form" @submit=${submit}>
      <label class="act-call"
        >.${what}(<input
          ${ref(input)}
          class="act-input"
          .value=${text}
          placeholder=${isThrow ? "ValueError('no')" : "a Python expression"}
          aria-label="Python expression for ${what} on ${g.name} #${g.number}"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          @input=${typed}
          @keydown=${(event: KeyboardEvent) => event.key === "Escape" && write(g, what)}
        />)</label
      >
      <button class="act act-go" type="submit">Do it</button>
    </form>`;
  }

  function finished(g: GeneratorView, context: CardContext): TemplateResult {
    const state = cardState(g);
    const done = context.lastAct(g.number);
    return html`<article class="card card-over card-${state}" data-generator=${g.number} aria-label="${g.name}, number ${g.number}">
      <div class="card-head">
        ${glyph(state)}<h3 class="card-name">${g.name}</h3>
        <span class="card-number">#${g.number}</span>
        <span class="card-state">${stateWords(g, context.nameOf)}</span>
      </div>
      <div class="card-foot">${g.yielded ? yielded(g) : nothing} ${g.gone ? nothing : controls(g)}</div>
      ${form(g)} ${done ? answer(done) : nothing}
    </article>`;
  }

  function unstarted(g: GeneratorView, context: CardContext): TemplateResult {
    const done = context.lastAct(g.number);
    return html`<article class="card card-created" data-generator=${g.number} aria-label="${g.name}, number ${g.number}">
      <div class="card-head">
        ${glyph("created")}<h3 class="card-name">${g.name}</h3>
        <span class="card-number">#${g.number}</span>
        <span class="card-state">created, not started</span>
      </div>
      <div class="card-foot">${locals(g.locals)} ${controls(g)}</div>
      ${form(g)} ${done ? answer(done) : nothing}
    </article>`;
  }

  function show(shown: Shown): void {
    last = shown;
    const { moment } = shown;
    if (!moment) {
      writing = undefined;
      render(hint, element);
      return;
    }
    const tree = makeTree(moment.state);
    const names = new Map(moment.state.generators.map((g) => [g.number, `${g.name} #${g.number}`]));
    for (const stage of moment.state.stages) if (!names.has(stage.number)) names.set(stage.number, stage.name);
    const context: CardContext = {
      nameOf: (number) => names.get(number) ?? "the program",
      lastAct: (number) => shown.acts.findLast((done) => done.generator === number && done.until === moment.time),
      controls,
      form,
      goToLine,
    };
    const ended = tree.finished.slice(-SHOWN_ENDED);
    const hidden = tree.finished.length - ended.length;
    const drawNode = (node: Node) => (node.kind === "frame" ? frameCard(node, context) : generatorCard(node, context));
    const key = (node: Node) => (node.kind === "frame" ? `f${node.frame.number}` : `g${node.generator.number}`);
    render(
      html`${moment.ended && !moment.state.generators.some((g) => !isOver(g)) && !tree.finished.length ? none : nothing}
        <div class="tree">${repeat(tree.nodes, key, drawNode)}</div>
        ${tree.unstarted.length
          ? html`<h3 class="group-title">Not started</h3>
              <div class="group">${repeat(tree.unstarted.slice(-SHOWN_ENDED), (g) => g.number, (g) => unstarted(g, context))}</div>`
          : nothing}
        ${ended.length
          ? html`<h3 class="group-title">Ended${hidden > 0 ? html` <span>(the last ${SHOWN_ENDED} of ${tree.finished.length.toLocaleString("en")})</span>` : nothing}</h3>
              <div class="group">${repeat(ended, (g) => g.number, (g) => finished(g, context))}</div>`
          : nothing}`,
      element,
    );
    const acted = shown.acts.find((done) => done.until === moment.time)?.generator;
    keepInSight(element, acted ? `[data-generator="${acted}"]` : '[data-innermost="true"]');
  }
  return { show };
}

/** Scrolls no more than is needed to see the card. */
function keepInSight(element: HTMLElement, card: string): void {
  const box = element.querySelector(card)?.getBoundingClientRect();
  if (!box) return;
  const room = element.getBoundingClientRect();
  if (box.bottom > room.bottom) element.scrollTop += box.bottom - room.bottom + 8;
  if (box.top < room.top) element.scrollTop -= room.top - box.top + 8;
}

const hint = html`<p class="hint">
  Step the program to see its frames and generators here: where each one sleeps, what it holds, what it has yielded. A suspended generator
  stays in sight, and you can wake it by hand.
</p>`;

const none = html`<p class="hint">The program ended without making a generator.</p>`;

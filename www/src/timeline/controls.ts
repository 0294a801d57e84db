// The buttons that run and step. Each step has its mirror, backwards.

import { html, nothing, render, type TemplateResult } from "lit";

import type { Shown } from "../session/moment.js";
import { type CommandName, commands, keyText, type Pair, pairs } from "./keys.js";
import { FIRST_SPEED, SPEEDS, speedAt, speedShort, speedText } from "./speed.js";

export interface ControlsOptions {
  element: HTMLElement;
  act(command: CommandName | "stop"): void;
  speed(eventsASecond: number): void;
  /** Name of the stage whose values "value" steps by. */
  chosenStage(): string | undefined;
}

export interface Controls {
  show(shown: Shown): void;
}

export function makeControls({ element, act, speed, chosenStage }: ControlsOptions): Controls {
  let step = FIRST_SPEED;
  let last: Shown | undefined;

  function button(command: CommandName, label: string | TemplateResult, className: string, can: boolean, name?: string): TemplateResult {
    const { does, keys } = commands[command];
    return html`<button
      class="button ${className}"
      type="button"
      aria-label=${name ?? nothing}
      title="${does} (${keys.map(keyText).join(", ")})"
      aria-disabled=${!can}
      @click=${() => can && act(command)}
    >
      ${label}
    </button>`;
  }

  function pair({ label, back, forward, of }: Pair, canBack: boolean, canForward: boolean): TemplateResult {
    const stage = label === "value" ? chosenStage() : undefined;
    const what = stage ? `${of} of ${stage}` : of;
    return html`<div class="pair" role="group" aria-label="By ${what}">
      ${button(back, arrow(true), "pair-back", canBack, `Back one ${what}`)}
      <span class="pair-label" aria-hidden="true">${label}${label === "value" ? html`<small>${stage ?? "of a stage"}</small>` : nothing}</span>
      ${button(forward, arrow(false), "pair-forward", canForward, `Forward one ${what}`)}
    </div>`;
  }

  function setSpeed(event: Event): void {
    step = Number((event.target as HTMLInputElement).value);
    speed(speedAt(step));
    if (last) show(last);
  }

  function show(shown: Shown): void {
    last = shown;
    const { phase, moment } = shown;
    const off = phase === "starting" || phase === "broken";
    const playing = phase === "playing";
    const canBack = !off && !playing && (moment?.time ?? 0) > 0;
    const canForward = !off && !playing && !(moment?.ended && moment.time >= shown.furthest);
    const works = phase === "playing" || phase === "busy";
    render(
      html`<div class="controls-run">
          ${button("run", html`${icon("run")}Run`, "button-main", !off && !playing)}
          ${button("play", playing ? html`${icon("pause")}Pause` : html`${icon("play")}Play`, "button-play", !off)}
          <button class="button" type="button" title="Stop" aria-disabled=${!works} @click=${() => works && act("stop")}>
            ${icon("stop")}<span>Stop</span>
          </button>
          ${button("start", html`${icon("start")}<span>Restart</span>`, "button-start", canBack)}
        </div>
        <div class="controls-steps" role="group" aria-label="Step">${pairs.map((p) => pair(p, canBack, canForward))}</div>
        <label class="controls-speed" title="Speed of playing">
          <span>speed</span>
          <input
            type="range"
            min="0"
            max=${SPEEDS}
            .value=${String(step)}
            aria-valuetext=${speedText(speedAt(step))}
            aria-label="Speed"
            @input=${setSpeed}
          />
          <output>${speedShort(speedAt(step))}</output>
        </label>`,
      element,
    );
  }
  return { show };
}

const paths: Record<string, string> = {
  run: "M2.5 2v8L7 6zM8 2v8h1.8V2z",
  play: "M3 1.5 10.5 6 3 10.5z",
  pause: "M3 2h2.2v8H3zM6.8 2H9v8H6.8z",
  stop: "M2.5 2.5h7v7h-7z",
  start: "M2.2 2H4v8H2.2zM9.8 2v8L5 6z",
};

const icon = (name: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 12 12" aria-hidden="true"><path d=${paths[name] ?? ""} fill="currentColor" /></svg>`;

const arrow = (back: boolean): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 12 12" aria-hidden="true">
    <path d=${back ? "M8 1.5 3.5 6 8 10.5" : "M4 1.5 8.5 6 4 10.5"} fill="none" stroke="currentColor" stroke-width="2" />
  </svg>`;

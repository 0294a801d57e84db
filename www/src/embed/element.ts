// <yield-scope>: a program of a documentation page, to be run and stepped. This file is all that a page pays for before a reader comes
// near: it shows the program as it stands and fetches the rest then.

import { followTheme } from "./host.js";
import { measureRem, withOwnRem } from "./rem.js";
import type { Scope, ScopeEvents } from "./scope.js";
import { programIn } from "./source.js";

export type ViewName = "code" | "pipeline" | "generators" | "memory" | "output";

const VIEWS: ViewName[] = ["code", "pipeline", "generators", "output"];
/** How near to what is in sight an element has to come. */
const NEAR = "300px";
/** Pixels. */
const NARROW = 672;

const SHELL = `
:host { display: block; margin: 1.25em 0; text-align: left; }
:host([hidden]) { display: none; }
.frame { display: flex; flex-direction: column; height: var(--ys-height, var(--height, 26rem)); border: 1px solid color-mix(in srgb, currentColor 22%, transparent);
  border-radius: 6px; overflow: hidden; container-type: inline-size; }
.plain { flex: 1; overflow: auto; padding: 0.75rem 1rem; white-space: pre; font: 0.8125rem/1.65 var(--ys-font-code, ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace); tab-size: 4; }
.plain ::slotted(pre) { margin: 0 !important; padding: 0 !important; background: none !important; border: 0 !important; box-shadow: none !important; }
.begin { display: flex; gap: 0.5rem; align-items: center; padding: 0.5rem; border-top: 1px solid color-mix(in srgb, currentColor 16%, transparent); }
.begin button { min-height: 1.875rem; padding: 0 0.875rem; font: 600 0.8125rem/1 var(--ys-font, system-ui, sans-serif); color: inherit; background: none;
  border: 1px solid color-mix(in srgb, currentColor 45%, transparent); border-radius: 5px; cursor: pointer; }
.begin button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.begin span { font: 0.75rem/1.4 var(--ys-font, system-ui, sans-serif); opacity: 0.75; }
.scope:empty { display: none; }
.open > .plain, .open > .begin, .kept { display: none; }
@media print {
  .frame { height: auto; }
  .begin { display: none; }
  .open:not(.begun) > .plain, .kept { display: block; }
  .open:not(.begun) > .scope, .begun > .kept slot[name="output"] { display: none; }
  .kept { order: 1; padding: 0 1rem; }
  .kept ::slotted(*) { display: block; max-width: 100%; margin: 0.5rem 0; }
}
`;

// Where there is no document (a site is rendered on a server) the class can still be named.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export class YieldScope extends Base {
  static observedAttributes = ["view", "step", "speed", "theme", "readonly", "height", "eager"];

  #frame: HTMLElement | undefined;
  #scope: Promise<Scope> | undefined;
  #opened: Scope | undefined;
  #endings: (() => void)[] = [];
  #text: string | undefined;

  connectedCallback(): void {
    this.#text ??= this.hasAttribute("src") || this.hasAttribute("lesson") ? undefined : programIn(this);
    this.#shell();
    if (this.#frame) measureRem(this.#frame);
    this.#setHeight();
    // In a tab that is opened later, or on a phone that is turned, there is another width. A frame later: sizes are not changed while they are told.
    const width = new ResizeObserver(() => requestAnimationFrame(() => this.#setHeight()));
    width.observe(this);
    this.#endings.push(() => width.disconnect());
    this.#follow();
    if (this.getAttribute("load") === "click" || savesData()) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && void this.#open(), { rootMargin: NEAR });
    near.observe(this);
    this.#endings.push(() => near.disconnect());
  }

  disconnectedCallback(): void {
    for (const end of this.#endings.splice(0)) end();
    void this.#scope?.then((scope) => scope.end());
    this.#text = this.#opened?.text ?? this.#text;
    this.#scope = this.#opened = undefined;
    this.#frame?.classList.remove("open");
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.#frame || !this.isConnected) return;
    if (name === "theme") this.#follow();
    else if (name === "height") this.#setHeight();
    else if (name === "step") void this.stepTo(this.step);
    else {
      this.#setHeight();
      void this.#scope?.then((scope) => scope.changed());
    }
  }

  /** The program as it stands: what `src` or `lesson` named is there once it is open. */
  get code(): string {
    return this.#opened?.text ?? this.#text ?? "";
  }
  set code(text: string) {
    this.#text = text;
    void this.#scope?.then((scope) => scope.setText(text));
  }

  /** What is shown: any of code, pipeline, generators, memory, output. */
  get view(): ViewName[] {
    const named = (this.getAttribute("view") ?? "").split(/[\s,]+/).filter(Boolean) as ViewName[];
    return named.length ? named : this.eager ? [...VIEWS, "memory"] : VIEWS;
  }
  set view(views: ViewName[]) {
    this.setAttribute("view", views.join(" "));
  }

  /** The time (number of events) at which it is shown first. */
  get step(): number {
    return Number(this.getAttribute("step")) || 0;
  }
  set step(time: number) {
    this.setAttribute("step", String(time));
  }

  /** Events a second while it plays. */
  get speed(): number {
    return Number(this.getAttribute("speed")) || 4;
  }
  set speed(speed: number) {
    this.setAttribute("speed", String(speed));
  }

  /** Plays by itself when it comes into sight, unless the reader wants less motion. */
  get autoplay(): boolean {
    return this.hasAttribute("autoplay");
  }
  set autoplay(on: boolean) {
    this.toggleAttribute("autoplay", on);
  }

  /** Shows the memory of the eager twin beside the program's own. */
  get eager(): boolean {
    return this.hasAttribute("eager");
  }
  set eager(on: boolean) {
    this.toggleAttribute("eager", on);
  }

  /** Lines for `input()` and `sys.stdin`; what else the program reads, the reader types. */
  get input(): string {
    return this.getAttribute("input") ?? "";
  }
  set input(text: string) {
    this.setAttribute("input", text);
  }

  get readonly(): boolean {
    return this.hasAttribute("readonly");
  }
  set readonly(on: boolean) {
    this.toggleAttribute("readonly", on);
  }

  /** "auto" follows the page. */
  get theme(): "auto" | "light" | "dark" {
    const theme = this.getAttribute("theme");
    return theme === "light" || theme === "dark" ? theme : "auto";
  }
  set theme(theme: "auto" | "light" | "dark") {
    this.setAttribute("theme", theme);
  }

  /** Runs to the end, or to what `debugger`-like breakpoints the reader has set. */
  async run(): Promise<void> {
    await (await this.#open()).run();
  }

  /** Back to before the first line. */
  async reset(): Promise<void> {
    await (await this.#open()).stepTo(0);
  }

  /** Goes to a time, forwards or backwards. */
  async stepTo(time: number): Promise<void> {
    await (await this.#open()).stepTo(time);
  }

  /** Plays at the element's speed, or pauses. */
  async play(): Promise<void> {
    await (await this.#open()).play();
  }

  /** `next()` on a generator of the program, by its number as the cards show it, or the first one with this name. */
  async next(generator: number | string): Promise<string | undefined> {
    return (await this.#open()).drive(generator, "next", "");
  }

  /** `send(…)` of a Python expression. */
  async send(generator: number | string, expression: string): Promise<string | undefined> {
    return (await this.#open()).drive(generator, "send", expression);
  }

  /** `throw(…)` of a Python expression. */
  async throw(generator: number | string, expression: string): Promise<string | undefined> {
    return (await this.#open()).drive(generator, "throw", expression);
  }

  async close(generator: number | string): Promise<string | undefined> {
    return (await this.#open()).drive(generator, "close", "");
  }

  #shell(): void {
    if (this.#frame) return;
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(withOwnRem(SHELL));
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = `<div class="frame" part="frame"><div class="plain" part="plain"><slot></slot></div>
      <div class="kept"><slot name="output"></slot><slot name="poster"></slot></div>
      <div class="begin"><button type="button">Step through it</button><span role="status"></span></div><div class="scope"></div></div>`;
    this.#frame = root.querySelector<HTMLElement>(".frame") as HTMLElement;
    this.#frame.querySelector("button")?.addEventListener("click", () => void this.#open().then((scope) => scope.step()));
  }

  /** What is shown takes the same room before and after it is fetched, and while it is stepped: nothing on the page moves. */
  #setHeight(): void {
    const height = this.getAttribute("height");
    const views = new Set(this.view);
    const room = (view: ViewName, rem: number) => (views.has(view) ? rem : 0);
    const lines = 1.35 * this.code.split("\n").length;
    const beside = room("memory", this.eager ? 27 : 18) + Math.min(44, Math.max(views.has("pipeline") || views.has("generators") ? 33 : 15, lines + 10));
    const below = 11 + room("code", Math.min(26, Math.max(13, lines))) + room("pipeline", 7.5) + room("generators", 13.5) + room("output", 6) + room("memory", 27);
    // Where it is narrow its views stand below each other.
    const rem = this.clientWidth && this.clientWidth < NARROW ? below : beside;
    this.#frame?.style.setProperty("--height", !height ? `calc(${rem} * var(--rem))` : /^\d+$/.test(height) ? `${height}px` : height);
  }

  #endFollowing = () => {};

  #follow(): void {
    this.#endFollowing();
    const show = (theme: "light" | "dark") => {
      if (this.#frame) this.#frame.dataset["theme"] = theme;
      void this.#scope?.then((scope) => scope.themed());
    };
    if (this.theme === "auto") this.#endFollowing = followTheme(this.parentElement ?? this, show);
    else {
      this.#endFollowing = () => {};
      show(this.theme);
    }
    this.#endings.push(() => this.#endFollowing());
  }

  /** Fetches what is shown from now on; once. */
  #open(): Promise<Scope> {
    this.#shell();
    this.#scope ??= this.#load().catch((error: unknown) => {
      this.#scope = undefined;
      const says = this.#frame?.querySelector("[role=status]");
      if (says) says.textContent = `It could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
      throw error;
    });
    return this.#scope;
  }

  async #load(): Promise<Scope> {
    const frame = this.#frame as HTMLElement;
    const { openScope } = await import("./scope.js");
    const scope = await openScope({
      element: this,
      frame,
      root: frame.querySelector<HTMLElement>(".scope") as HTMLElement,
      emit: (name, detail) => this.#emit(name, detail),
    });
    if (this.isConnected) this.#opened = scope;
    frame.classList.add("open");
    this.#emit("ys-ready", {});
    return scope;
  }

  #emit<K extends keyof ScopeEvents>(name: K, detail: ScopeEvents[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function savesData(): boolean {
  return Boolean((navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData);
}

if (globalThis.customElements && !customElements.get("yield-scope")) customElements.define("yield-scope", YieldScope);

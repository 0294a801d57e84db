// The lesson in sight: its text, its predictions and its changes to try.

import { html, nothing, render, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

import type { ReaderFile } from "../editor/files.js";
import type { Program } from "../session/program.js";
import type { Lesson, Predict, Task, Try } from "./lesson.js";
import { judge, type Verdict } from "./predict.js";

export interface ReaderOptions {
  element: HTMLElement;
  program: Program;
  /** Text of the program, as the reader left it. */
  text(): string;
  replace(text: string): void;
  load(files: ReaderFile[]): void;
  /** The lesson in sight changed; undefined: none. */
  changed(lesson: Lesson | undefined): void;
}

/** How far the reader is with a task. */
interface Progress {
  asked: boolean;
  guess: string;
  verdict?: Verdict;
  /** Whether the program has come to where the question is asked; resolves when it has, or cannot. */
  arrival?: Promise<boolean>;
  trouble?: string;
}

export class LessonReader {
  #options: ReaderOptions;
  #lessons: Lesson[] | undefined;
  #current: Lesson | undefined;
  #progress: Progress[] = [];

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  get current(): Lesson | undefined {
    return this.#current;
  }

  /** All lessons; fetched when first asked for. */
  async all(): Promise<Lesson[]> {
    this.#lessons ??= (await import("virtual:lessons")).lessons;
    return this.#lessons;
  }

  /** Opens a lesson; with its program, unless the reader brings one. */
  async open(id: string, withProgram = true): Promise<void> {
    const lesson = (await this.all()).find((known) => known.id === id);
    if (!lesson) return;
    this.#current = lesson;
    this.#progress = lesson.tasks.map(() => ({ asked: false, guess: "" }));
    if (withProgram) this.#options.load(lesson.files);
    this.#options.element.hidden = false;
    this.#draw();
    this.#options.element.querySelector(".lesson-body")?.scrollTo({ top: 0 });
    this.#options.changed(lesson);
  }

  close(): void {
    this.#current = undefined;
    this.#options.element.hidden = true;
    this.#options.changed(undefined);
  }

  /** A line of the code was pressed: an open question about a line takes it. */
  linePressed(line: number): void {
    const at = this.#current?.tasks.findIndex((task, at) => {
      const progress = this.#progress[at];
      return task.kind === "predict" && task.ask === "line" && progress?.asked && !progress.verdict;
    });
    const progress = at === undefined ? undefined : this.#progress[at];
    if (!progress) return;
    progress.guess = String(line);
    this.#draw();
  }

  #draw(): void {
    const lesson = this.#current;
    if (!lesson) return;
    const { element } = this.#options;
    const all = this.#lessons ?? [];
    const at = all.indexOf(lesson);
    const other = (to: Lesson | undefined, label: string, sign: string) =>
      html`<button
        class="button button-icon button-quiet"
        type="button"
        aria-label=${to ? `${label} lesson: ${to.title}` : `No ${label.toLowerCase()} lesson`}
        title=${to?.title ?? nothing}
        aria-disabled=${!to}
        @click=${() => to && void this.open(to.id)}
      >
        ${sign}
      </button>`;
    render(
      html`<div class="lesson-head">
          <h2 class="lesson-title">${lesson.title}</h2>
          ${other(all[at - 1], "Previous", "‹")} ${other(all[at + 1], "Next", "›")}
          <button class="button button-icon button-quiet" type="button" aria-label="Close the lesson" title="Close the lesson" @click=${() => this.close()}>×</button>
        </div>
        <div class="lesson-body" tabindex="0" role="group" aria-label="Text of the lesson"><div>${unsafeHTML(lesson.html)}</div></div>`,
      element,
    );
    lesson.tasks.forEach((task, at) => {
      const place = element.querySelector<HTMLElement>(`[data-task="${at}"]`);
      if (place) render(this.#task(task, at), place);
    });
  }

  #task(task: Task, at: number): TemplateResult {
    return task.kind === "predict" ? this.#predict(task, at) : this.#try(task);
  }

  #predict(task: Predict, at: number): TemplateResult {
    const progress = this.#progress[at] as Progress;
    const { asked, guess, verdict, trouble } = progress;
    const change = (part: Partial<Progress>) => {
      this.#progress[at] = { ...progress, ...part };
      this.#draw();
    };
    const begin = async () => {
      // The question stands from now on: a line can be pressed while the program is still on its way.
      const arrival = this.#goTo(task.at);
      this.#progress[at] = { asked: true, guess: "", arrival };
      this.#draw();
      if (!(await arrival)) {
        this.#progress[at] = { ...progress, trouble: "The program has no such line any more." };
        this.#draw();
      }
      this.#options.element.querySelector<HTMLElement>(`[data-task="${at}"] .task-input`)?.focus();
    };
    const submit = async (event: Event) => {
      event.preventDefault();
      const text = new FormData(event.target as HTMLFormElement).get("guess");
      if (!String(text ?? "").trim() || !(await progress.arrival)) return;
      const found = await judge(this.#options.program, task.ask, String(text));
      change({ guess: String(text), verdict: found });
      this.#options.element.querySelector(`[data-task="${at}"] .verdict`)?.scrollIntoView({ block: "nearest" });
    };
    const placeholder = { line: "its number, or press the line", output: "the text", yield: "the value" }[task.ask];
    return html`<div class="task">
      <p><span class="task-title">Predict.</span>${unsafeHTML(task.says)}</p>
      ${!asked
        ? html`<div class="task-form"><button class="button" type="button" @click=${() => void begin()}>Go there</button></div>`
        : html`<form class="task-form" @submit=${(event: Event) => void submit(event)}>
            <input
              class="task-input"
              name="guess"
              .value=${guess}
              placeholder=${placeholder}
              aria-label="Your prediction"
              autocomplete="off"
              spellcheck="false"
            />
            ${verdict
              ? html`<button class="button" type="button" @click=${() => void begin()}>Again</button>`
              : html`<button class="button button-main" type="submit">See</button>`}
          </form>`}
      ${trouble ? html`<p class="verdict verdict-wrong" role="status">${trouble}</p>` : nothing}
      ${verdict
        ? html`<p class="verdict ${verdict.right ? "verdict-right" : "verdict-wrong"}" role="status">
            <b>${verdict.right ? "Yes" : "Not so"}</b>: it is <code>${verdict.came.trimEnd()}</code>. ${verdict.says}.
          </p>`
        : nothing}
    </div>`;
  }

  #try({ replace, by, says }: Try): TemplateResult {
    const text = this.#options.text();
    const there = text.includes(replace);
    const change = () => {
      this.#options.replace(this.#options.text().replace(replace, () => by));
      this.#draw();
    };
    const undo = () => {
      this.#options.replace(this.#options.text().replace(by, () => replace));
      this.#draw();
    };
    return html`<div class="task">
      <p><span class="task-title">What if.</span>${unsafeHTML(says)}</p>
      <div class="task-form">
        ${there
          ? html`<button class="button" type="button" @click=${change}>Change <code>${replace}</code> to <code>${by}</code></button>`
          : html`<button class="button" type="button" aria-disabled=${!text.includes(by)} @click=${undo}>Change it back</button>`}
      </div>
    </div>`;
  }

  /** Runs to the first line with this text; false if there is none. */
  async #goTo(text: string): Promise<boolean> {
    const { program } = this.#options;
    if (!text) {
      await program.goTo(0);
      return true;
    }
    const line = this.#options.text().split("\n").findIndex((candidate) => candidate.includes(text)) + 1;
    if (!line) return false;
    await program.runTo(line);
    return true;
  }
}

/** The lessons by their groups, to choose from. */
export function lessonList(lessons: Lesson[], current: Lesson | undefined, choose: (id: string) => void): TemplateResult {
  const groups = new Map<string, Lesson[]>();
  for (const lesson of lessons) groups.set(lesson.group, [...(groups.get(lesson.group) ?? []), lesson]);
  return html`${[...groups].map(
    ([group, members]) => html`<h3>${group}</h3>
      <ul class="lesson-list">
        ${members.map(
          ({ id, title, says }) => html`<li>
            <button class="lesson-link" type="button" aria-current=${id === current?.id} @click=${() => choose(id)}>
              <span>${title}</span><small>${unsafeHTML(says)}</small>
            </button>
          </li>`,
        )}
      </ul>`,
  )}`;
}

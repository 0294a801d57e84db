// The files of the program as tabs: the first is the program; others are what it reads. A real file can be dropped on the page.

import { html, nothing, render } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { VirtualFile } from "../engine/protocol.js";

/** A file of the reader. */
export interface ReaderFile {
  path: string;
  /** Its text, or how many lines of a log are to be made while it is read. */
  content: { text: string } | { lines: number };
}

export const PROGRAM = "main.py";
export const programOf = (text: string): ReaderFile[] => [{ path: PROGRAM, content: { text } }];

export interface FilesOptions {
  element: HTMLElement;
  /** The text of a file as it is in the editor, if the editor knows it. */
  edited(path: string): string | undefined;
  open(file: ReaderFile): void;
  forget(path: string): void;
  changed(): void;
  say(text: string): void;
}

/** Bytes of a dropped file that the engine can hold. */
const LARGEST = 48 * 1024 * 1024;
/** Above this, a file is not put into the editor. */
const EDITABLE = 400_000;

export class Files {
  #options: FilesOptions;
  #files: ReaderFile[] = [];
  #current = PROGRAM;
  #adding = false;

  constructor(options: FilesOptions) {
    this.#options = options;
    acceptDrops(document.documentElement, (file) => void this.drop(file));
  }

  /** Begins with these files. */
  set(files: ReaderFile[]): void {
    for (const { path } of this.#files) this.#options.forget(path);
    this.#files = files;
    this.open(files[0]?.path ?? PROGRAM);
  }

  all(): ReaderFile[] {
    return this.#files.map((file) => {
      const text = isEditable(file) ? this.#options.edited(file.path) : undefined;
      return text === undefined ? file : { path: file.path, content: { text } };
    });
  }

  /** As the engine takes them. */
  forEngine(): VirtualFile[] {
    return this.all().map(({ path, content }) =>
      "text" in content ? { path, text: content.text } : { path, text: "", generated: content.lines },
    );
  }

  open(path: string): void {
    const file = this.#files.find((known) => known.path === path);
    if (!file) return;
    this.#current = path;
    this.#options.open(file);
    this.#draw();
  }

  add(file: ReaderFile): void {
    this.#options.forget(file.path);
    this.#files = [...this.#files.filter(({ path }) => path !== file.path), file];
    this.#adding = false;
    this.#options.changed();
    this.open(file.path);
  }

  /** Opens a copy of the program under a new name, which it gives back. */
  copyProgram(): string {
    const taken = new Set(this.#files.map(({ path }) => path));
    let number = 2;
    while (taken.has(copyName(number))) number++;
    const text = this.#options.edited(PROGRAM) ?? "";
    this.add({ path: copyName(number), content: { text } });
    return copyName(number);
  }

  remove(path: string): void {
    this.#files = this.#files.filter((file) => file.path !== path);
    this.#options.forget(path);
    this.#options.changed();
    this.open(PROGRAM);
  }

  async drop(file: File): Promise<void> {
    if (file.size > LARGEST) {
      this.#options.say(`${file.name} is larger than ${LARGEST / 1024 / 1024} MB; a generated log can be as long as you like`);
      return;
    }
    const text = await file.text();
    if (file.name.endsWith(".py")) {
      this.#options.forget(PROGRAM);
      this.#files = [{ path: PROGRAM, content: { text } }, ...this.#files.filter(({ path }) => path !== PROGRAM)];
      this.#options.changed();
      this.open(PROGRAM);
    } else this.add({ path: file.name, content: { text } });
    this.#options.say(`${file.name} is now a file of the program`);
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const path = String(data.get("path") ?? "").trim();
    const lines = Math.round(Number(data.get("lines")));
    const generated = (event.submitter as HTMLButtonElement | null)?.value === "generated";
    if (!path) return;
    this.add({ path, content: generated ? { lines: Math.max(1, lines || 1) } : { text: "" } });
  };

  #pick = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) void this.drop(file);
    this.#adding = false;
    this.#draw();
  };

  #toggle = (): void => {
    this.#adding = !this.#adding;
    this.#draw();
  };

  #draw(): void {
    const tab = ({ path }: ReaderFile) => {
      const here = path === this.#current;
      return html`<span class="file ${here ? "file-current" : ""}">
        <button class="file-name" type="button" aria-pressed=${here} @click=${() => this.open(path)}>${path}</button>
        ${path === PROGRAM
          ? nothing
          : html`<button class="file-close" type="button" aria-label="Remove ${path}" @click=${() => this.remove(path)}>×</button>`}
      </span>`;
    };
    const form = html`<form class="file-form" @submit=${this.#submit}>
      <label>name <input name="path" value="app.log" required spellcheck="false" /></label>
      <button class="button" type="submit" value="empty">Empty file</button>
      <span class="file-or">or</span>
      <label>lines <input name="lines" type="number" min="1" max="1000000000000" value="1000000" /></label>
      <button class="button" type="submit" value="generated">Generated log</button>
      <span class="file-or">or</span>
      <label class="button file-pick">File from this computer<input type="file" @change=${this.#pick} /></label>
    </form>`;
    render(
      html`<div class="file-tabs" role="group" aria-label="Files">
          ${repeat(this.#files, (file) => file.path, tab)}
          <button class="file-add" type="button" aria-expanded=${this.#adding} aria-label="Add a file" title="Add a file" @click=${this.#toggle}>+</button>
        </div>
        ${this.#adding ? form : nothing}`,
      this.#options.element,
    );
  }
}

const copyName = (number: number): string => PROGRAM.replace(".", `${number}.`);

/** What the editor shows of a file. */
export function shownText({ path, content }: ReaderFile): string {
  if ("lines" in content) {
    return `${content.lines.toLocaleString("en")} lines of a server's log, made while the program reads ${path}.\nNo more than a line of it exists at a time.`;
  }
  const { text } = content;
  return text.length > EDITABLE ? `${path} is too long to edit here (${text.length.toLocaleString("en")} characters).` : text;
}

/** Whether the editor may change it. */
export const isEditable = ({ content }: ReaderFile): boolean => "text" in content && content.text.length <= EDITABLE;

function acceptDrops(target: HTMLElement, take: (file: File) => void): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  target.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    document.body.dataset["drop"] = "true";
  });
  const end = () => delete document.body.dataset["drop"];
  target.addEventListener("dragleave", (event) => event.relatedTarget === null && end());
  target.addEventListener("drop", (event) => {
    end();
    if (!carriesFiles(event)) return;
    event.preventDefault();
    for (const file of event.dataTransfer?.files ?? []) take(file);
  });
}

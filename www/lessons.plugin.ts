// The lessons, made ready by the build: Markdown with front matter becomes HTML, and the program that a lesson names is taken from the
// conformance tests, so that there is one copy of it and CPython has run it.

import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import MarkdownIt from "markdown-it";
import type { Plugin } from "vite";

import type { Lesson, Task } from "./src/lessons/lesson.js";

const here = dirname(fileURLToPath(import.meta.url));
const lessons = join(here, "lessons");
const programs = join(here, "../tests/conformance");
const NAME = "virtual:lessons";

export function lessonsPlugin(): Plugin {
  return {
    name: "lessons",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const names = readdirSync(lessons).filter((name) => name.endsWith(".md"));
      for (const name of names) this.addWatchFile(join(lessons, name));
      const read = names.map((name) => readLesson(basename(name, ".md"), readFileSync(join(lessons, name), "utf8")));
      read.sort((a, b) => a.order - b.order);
      return `export const lessons = ${JSON.stringify(read)};`;
    },
  };
}

/** A lesson from its text; `src/lessons/lesson.ts` describes the format. */
export function readLesson(id: string, text: string): Lesson {
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const fields = fieldsOf(head);
  const field = (name: string): string => {
    const value = fields.get(name);
    if (!value) throw new Error(`lessons/${id}.md has no "${name}"`);
    return value;
  };
  const program = field("program");
  const folder = dirname(join(programs, program));
  const files = (fields.get("files") ?? "").split(/[,\s]+/).filter(Boolean);
  const tasks: Task[] = [];
  const markdown = new MarkdownIt({ typographer: true });
  markdown.renderer.rules.fence = (tokens, at) => {
    const token = tokens[at];
    tasks.push(task(id, token?.info.trim() ?? "", token?.content ?? "", (text) => markdown.renderInline(text)));
    return `<div data-task="${tasks.length - 1}"></div>`;
  };
  return {
    id,
    title: field("title"),
    group: field("group"),
    says: markdown.renderInline(field("says")),
    order: Number(field("order")),
    html: markdown.render(body),
    tasks,
    files: [
      { path: "main.py", content: { text: readFileSync(join(programs, `${program}.py`), "utf8") } },
      ...files.map((path) => ({ path, content: { text: readFileSync(join(folder, path), "utf8") } })),
    ],
  };
}

function task(id: string, kind: string, content: string, render: (text: string) => string): Task {
  const [head = "", ...rest] = content.split("\n\n");
  const fields = fieldsOf(head);
  const says = render(rest.join("\n\n").trim());
  if (kind === "predict") {
    const ask = fields.get("ask");
    if (ask !== "line" && ask !== "output" && ask !== "yield") throw new Error(`lessons/${id}.md asks for "${ask}"`);
    return { kind, ask, at: fields.get("at") ?? "", says };
  }
  if (kind === "try") return { kind, replace: fields.get("replace") ?? "", by: fields.get("by") ?? "", says };
  throw new Error(`lessons/${id}.md has a fence called "${kind}"`);
}

/** Lines of `name: value`. */
function fieldsOf(text: string): Map<string, string> {
  const lines = text.split("\n").flatMap((line) => {
    const at = line.indexOf(": ");
    return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 2).trim()] as const];
  });
  return new Map(lines);
}

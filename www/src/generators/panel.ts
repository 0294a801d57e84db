// A card for each generator that the program made, with the buttons that drive it.

import type { Act, Driven, GeneratorView } from "../engine/protocol.js";

export type Drive = (generator: number, act: Act, text: string) => Promise<Driven | undefined>;

export interface Panel {
  show(generators: GeneratorView[] | undefined): void;
}

export function makePanel(element: HTMLElement, drive: Drive): Panel {
  /** What the last act on each generator gave. */
  const answers = new Map<number, string>();
  const texts = new Map<number, string>();
  return {
    show(generators) {
      if (!generators?.length) {
        answers.clear();
        texts.clear();
        element.replaceChildren(hint());
        return;
      }
      const focused = document.activeElement?.id;
      element.replaceChildren(...generators.map((g) => card(g, answers, texts, drive)));
      if (focused) document.getElementById(focused)?.focus();
    },
  };
}

function hint(): HTMLElement {
  return make("p", "hint", "Step a program to see its generators here: where each sleeps, what it holds, what it has yielded.");
}

function card(g: GeneratorView, answers: Map<number, string>, texts: Map<number, string>, drive: Drive): HTMLElement {
  const element = make("article", `card card-${g.state}`);
  element.setAttribute("aria-label", `${g.name}, number ${g.number}`);
  const head = make("h3", "card-head");
  head.append(make("span", "card-name", g.name), make("span", "card-number", `#${g.number}`), make("span", "card-state", stateText(g)));
  element.append(head);
  if (g.locals.length) {
    const list = make("dl", "card-locals");
    for (const { name, value } of g.locals) list.append(make("dt", "", name), make("dd", "", value));
    element.append(list);
  }
  const yielded = g.yielded ? `yielded ${g.yielded}: ${(g.yielded > g.last.length ? "… " : "") + g.last.join(", ")}` : "nothing yielded yet";
  element.append(make("p", "card-yielded", yielded));
  if (g.ended) element.append(make("p", "card-ended", g.ended));
  if (!g.gone) element.append(controls(g, answers, texts, drive));
  const answer = answers.get(g.number);
  if (answer) {
    const line = make("p", "card-answer", answer);
    line.setAttribute("role", "status");
    element.append(line);
  }
  return element;
}

function stateText(g: GeneratorView): string {
  if (g.delegatesTo !== undefined && g.delegatesTo !== null) return `delegating to #${g.delegatesTo}`;
  if (g.state === "suspended") return `asleep at line ${g.line}`;
  return g.gone ? `${g.state}, gone` : g.state;
}

function controls(g: GeneratorView, answers: Map<number, string>, texts: Map<number, string>, drive: Drive): HTMLElement {
  const row = make("div", "card-controls");
  const input = document.createElement("input");
  input.id = `text-${g.number}`;
  input.className = "card-input";
  input.placeholder = "expression";
  input.setAttribute("aria-label", `expression for ${g.name} #${g.number}`);
  input.value = texts.get(g.number) ?? "";
  input.spellcheck = false;
  input.addEventListener("input", () => texts.set(g.number, input.value));
  const button = (act: Act, label: string) => {
    const element = make("button", "button button-small", label) as HTMLButtonElement;
    element.type = "button";
    element.id = `${act}-${g.number}`;
    element.addEventListener("click", () => {
      const text = input.value.trim();
      if ((act === "send" || act === "throw") && !text) {
        input.focus();
        return;
      }
      void drive(g.number, act, text).then((driven) => {
        if (!driven) return;
        answers.set(g.number, answerText(act, text, driven));
        const shown = document.querySelector(`article[aria-label="${g.name}, number ${g.number}"]`);
        shown?.querySelector(".card-answer")?.remove();
        const line = make("p", "card-answer", answers.get(g.number));
        line.setAttribute("role", "status");
        shown?.append(line);
      });
    });
    return element;
  };
  row.append(button("next", "next()"), input, button("send", "send(…)"), button("throw", "throw(…)"), button("close", "close()"));
  return row;
}

function answerText(act: Act, text: string, { outcome, value }: Driven): string {
  const call = `${act}(${act === "send" || act === "throw" ? text : ""})`;
  switch (outcome) {
    case "yielded":
      return `${call} → yields ${value}`;
    case "returned":
      return `${call} → StopIteration, value ${value}`;
    case "closed":
      return `${call} → ${value}`;
    case "raised":
      return `${call} → ${value}`;
    case "gone":
      return `${call}: the generator is gone`;
    default:
      return `${call}: no answer in time`;
  }
}

function make(tag: string, className: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

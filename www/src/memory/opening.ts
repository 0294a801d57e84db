// Opens and closes the memory pane. What it holds is fetched when it is opened for the first time.

import type { MemoryOptions, MemoryPane } from "./pane.js";

export interface Memory {
  edited(): void;
  toggle(): void;
}

export interface OpeningOptions extends Omit<MemoryOptions, "element"> {
  pane: HTMLElement;
  button: HTMLButtonElement;
  body: HTMLElement;
  /** Fetches the pane's styles, where they are not there yet. */
  styles?: () => Promise<unknown>;
}

/** Where panes lie side by side: the pane is open when it is in sight. */
const narrow = matchMedia("(max-width: 52rem)");

export function makeMemory({ pane, button, body, tools, styles, ...options }: OpeningOptions): Memory {
  let inside: Promise<MemoryPane> | undefined;
  let isOpen = false;

  async function open(opening: boolean): Promise<void> {
    isOpen = opening;
    pane.classList.toggle("memory-open", opening);
    button.setAttribute("aria-expanded", String(opening));
    body.hidden = tools.hidden = !opening;
    if (!opening) return void inside?.then((pane) => pane.closed());
    inside ??= Promise.all([import("./pane.js"), styles?.()]).then(([{ makeMemoryPane }]) => makeMemoryPane({ element: body, tools, ...options }));
    (await inside).opened();
  }

  button.addEventListener("click", () => void open(!isOpen || narrow.matches));
  new IntersectionObserver(([entry]) => narrow.matches && entry?.isIntersecting && !isOpen && void open(true), { threshold: 0.6 }).observe(pane);

  return {
    edited: () => void inside?.then((pane) => pane.edited(isOpen)),
    toggle: () => void open(!isOpen),
  };
}

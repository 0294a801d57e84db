// What the program printed, as text; errors are marked.

export interface Console {
  clear(): void;
  write(text: string, kind?: "out" | "error"): void;
}

export function makeConsole(element: HTMLElement): Console {
  return {
    clear: () => element.replaceChildren(),
    write(text, kind = "out") {
      const span = document.createElement("span");
      span.className = `console-${kind}`;
      span.textContent = text;
      element.append(span);
      element.scrollTop = element.scrollHeight;
    },
  };
}

// Where an element's program comes from: the file that `src` names, a script of type text/x-python inside it, or its text.

/** The text without the indentation that all its lines share, and without empty lines around it. */
export function dedent(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  while (lines.length && !lines[0]?.trim()) lines.shift();
  while (lines.length && !lines.at(-1)?.trim()) lines.pop();
  const indents = lines.filter((line) => line.trim()).map((line) => /^[ \t]*/.exec(line)?.[0] ?? "");
  const shared = indents.reduce((a, b) => {
    let length = 0;
    while (length < a.length && a[length] === b[length]) length++;
    return a.slice(0, length);
  }, indents[0] ?? "");
  return lines.map((line) => line.slice(shared.length).trimEnd()).join("\n") + (lines.length ? "\n" : "");
}

/** The program that stands in the element. */
export function programIn(element: Element): string {
  const script = element.querySelector(":scope > script[type='text/x-python']");
  const code = script ?? element.querySelector("pre code") ?? element.querySelector("pre") ?? element;
  return dedent(code.textContent ?? "");
}

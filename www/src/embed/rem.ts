// Sites set the size of their root's letters to anything (62.5 %, 125 %), and with it every `rem`. In an element it is the reader's own size.

const READERS_OWN = "medium";

/** A style sheet that goes by `--rem`. Queries know no variables: there it is what it is for nearly everybody. */
export const withOwnRem = (css: string): string =>
  css.replace(/(@(?:media|container)[^{]*)|(-?\d*\.?\d+)rem\b/g, (_, query: string | undefined, size: string) =>
    query ? query.replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`) : `calc(${size} * var(--rem, 16px))`,
  );

/** Finds out how large it is. */
export function measureRem(frame: HTMLElement): void {
  frame.style.fontSize = READERS_OWN;
  const size = getComputedStyle(frame).fontSize;
  frame.style.fontSize = "";
  if (size) frame.style.setProperty("--rem", size);
}

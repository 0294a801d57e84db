// Light or dark, as the page around the element is. Sites mark it in many ways (an attribute or a class of the root or the body, or the machine's
// own setting); what all of them change is the colour behind the text, so that is what is looked at, whenever one of the marks changes.

/** Follows the page; `show` is told now and at each change. Gives what ends it. */
export function followTheme(element: HTMLElement, show: (theme: "light" | "dark") => void): () => void {
  let last: string | undefined;
  const look = () => {
    const theme = isDark(element) ? "dark" : "light";
    if (theme !== last) show((last = theme));
  };
  // Some themes fade from one to the other: the colour is there a moment later.
  let later = 0;
  const changed = () => {
    look();
    clearTimeout(later);
    later = window.setTimeout(look, 350);
  };
  const observer = new MutationObserver(changed);
  for (const marked of [document.documentElement, document.body]) observer.observe(marked, { attributes: true });
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", changed);
  look();
  return () => {
    observer.disconnect();
    system.removeEventListener("change", changed);
    clearTimeout(later);
  };
}

function isDark(element: HTMLElement): boolean {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (!(at instanceof Element)) continue;
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.4;
  }
  // Nothing is painted: what the browser paints for the page's colour scheme.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes("dark") && (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
}

/** From 0 to 1; undefined for what is (nearly) transparent. */
export function lightness(color: string): number | undefined {
  const numbers = color.match(/[\d.]+/g)?.map(Number);
  if (!numbers || numbers.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (alpha < 0.5) return undefined;
  // Colours may be written from 0 to 1 (`color(srgb …)`) or from 0 to 255.
  const most = color.startsWith("rgb") ? 255 : 1;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / most;
}

// A card for each generator that the program made.

export function showNoGenerators(element: HTMLElement): void {
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = "The generators of a program appear here while it runs.";
  element.replaceChildren(hint);
}

// On a phone the panes lie side by side and one is in sight; its tab is marked.

export function markCurrentTab(tabs: HTMLElement, panes: HTMLElement): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const tab = tabs.querySelector(`[href="#${target.id}"]`);
        if (isIntersecting) tab?.setAttribute("aria-current", "true");
        else tab?.removeAttribute("aria-current");
      }
    },
    { root: panes, threshold: 0.6 },
  );
  for (const pane of panes.querySelectorAll(".pane")) observer.observe(pane);
  // The address's fragment belongs to what is shared: a tab only brings its pane into sight.
  tabs.addEventListener("click", (event) => {
    const id = (event.target as Element).closest("a")?.hash.slice(1);
    if (!id) return;
    event.preventDefault();
    bringIntoSight(id);
  });
}

export function bringIntoSight(pane: string): void {
  const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
  document.getElementById(pane)?.scrollIntoView({ behavior: reduced ? "instant" : "smooth", inline: "start", block: "nearest" });
}

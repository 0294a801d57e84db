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
  for (const pane of panes.children) observer.observe(pane);
}

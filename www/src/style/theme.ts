// Light, dark, or as the machine says.

const STORED = "yieldscope.theme";
const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const signs: Record<Theme, string> = {
  auto: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1zm0 1.2v7.6a3.8 3.8 0 0 1 0-7.6z",
  light: "M6 3.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM5.4 0h1.2v2H5.4zM5.4 10h1.2v2H5.4zM0 5.4h2v1.2H0zM10 5.4h2v1.2h-2z",
  dark: "M4.6 1A5 5 0 1 0 11 7.4 4.2 4.2 0 0 1 4.6 1z",
};

export function themeButton(button: HTMLElement): void {
  const stored = localStorage.getItem(STORED);
  let theme: Theme = themes.find((known) => known === stored) ?? "auto";
  const show = () => {
    document.documentElement.dataset["theme"] = theme;
    button.innerHTML = `<svg class="icon" viewBox="0 0 12 12" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" d="${signs[theme]}"/></svg>`;
    const words = `Theme: ${theme === "auto" ? "as the system" : theme}`;
    button.setAttribute("aria-label", words);
    button.title = words;
  };
  button.addEventListener("click", () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] as Theme;
    localStorage.setItem(STORED, theme);
    show();
  });
  show();
}

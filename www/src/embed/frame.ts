// embed.html: the element in a page of its own, for sites that allow only an iframe. Its address says what it shows:
//   embed.html?view=code,output&step=12&theme=dark#code=<percent-encoded program>
// It tells the page around it how high it is, and takes the theme from it:
//   to the page    {type: "yieldscope:height", height}
//   from the page  {type: "yieldscope:theme", theme: "light" | "dark" | "auto"}

import "./element.js";

const ATTRIBUTES = ["view", "step", "autoplay", "speed", "eager", "height", "readonly", "input", "src", "lesson", "files"];

function begin(): void {
  const asked = new URLSearchParams(location.search);
  const given = new URLSearchParams(location.hash.slice(1));
  const element = document.createElement("yield-scope");
  for (const name of ATTRIBUTES) {
    const value = asked.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  setTheme(asked.get("theme"));
  const script = document.createElement("script");
  script.type = "text/x-python";
  script.textContent = given.get("code") ?? "";
  element.append(script);
  document.querySelector("main")?.replaceChildren(element);
  new ResizeObserver(() => parent.postMessage({ type: "yieldscope:height", height: document.documentElement.scrollHeight }, "*")).observe(document.body);
}

function setTheme(theme: string | null): void {
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
  else delete document.documentElement.dataset["theme"];
}

addEventListener("message", ({ source, data }: MessageEvent<{ type?: string; theme?: string } | undefined>) => {
  if (source === parent && data?.type === "yieldscope:theme") setTheme(data.theme ?? null);
});
addEventListener("hashchange", begin);
begin();

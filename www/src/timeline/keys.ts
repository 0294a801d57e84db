// The commands that have a key, and the keys. Single letters can be turned off, since they disturb those who dictate.

export interface Command {
  name: string;
  /** As `KeyboardEvent.key`, with "Shift+" or "Mod+" before it. */
  keys: string[];
  does: string;
}

export const commands = {
  run: { name: "Run", keys: ["Mod+Enter"], does: "Run to the next breakpoint or the end" },
  play: { name: "Play", keys: [" "], does: "Play at the chosen speed, or pause" },
  forward: { name: "Step", keys: ["ArrowRight"], does: "To the next line" },
  back: { name: "Step back", keys: ["ArrowLeft"], does: "To the line before" },
  over: { name: "Over", keys: ["Shift+ArrowRight"], does: "To the next line of this frame" },
  overBack: { name: "Back over", keys: ["Shift+ArrowLeft"], does: "To the line before in this frame" },
  out: { name: "Out", keys: ["o"], does: "Out of this frame" },
  outBack: { name: "Back out", keys: ["Shift+O"], does: "To where this frame was entered" },
  yield: { name: "Next yield", keys: ["y"], does: "To the next yield" },
  yieldBack: { name: "Last yield", keys: ["Shift+Y"], does: "To the yield before" },
  value: { name: "Next value", keys: ["v"], does: "To the next value of the chosen stage" },
  valueBack: { name: "Last value", keys: ["Shift+V"], does: "To the value before of the chosen stage" },
  start: { name: "Start", keys: ["Home"], does: "Back to the start" },
  end: { name: "End", keys: ["End"], does: "To the end of what is known" },
  breakpoint: { name: "Breakpoint", keys: ["F9"], does: "Breakpoint on the line of the cursor" },
  memory: { name: "Memory", keys: ["m"], does: "Show or hide the memory chart" },
  leave: { name: "Leave", keys: ["Escape"], does: "Leave the editor, so that the keys step" },
  help: { name: "Help", keys: ["?"], does: "These keys" },
} satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

/** A step and its mirror. */
export interface Pair {
  label: string;
  back: CommandName;
  forward: CommandName;
  of: string;
}

export const pairs: Pair[] = [
  { label: "line", back: "back", forward: "forward", of: "line" },
  { label: "over", back: "overBack", forward: "over", of: "line of this frame" },
  { label: "out", back: "outBack", forward: "out", of: "frame" },
  { label: "yield", back: "yieldBack", forward: "yield", of: "yield" },
  { label: "value", back: "valueBack", forward: "value", of: "value" },
];

const byKey = new Map<string, CommandName>(
  Object.entries(commands).flatMap(([name, { keys }]) => keys.map((key) => [key, name as CommandName] as const)),
);

/** How a key is written on the page. */
export function keyText(key: string): string {
  const names: Record<string, string> = { ArrowRight: "→", ArrowLeft: "←", " ": "Space", Mod: isMac ? "⌘" : "Ctrl" };
  const text = (part: string) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  return key === " " ? "Space" : key.split("+").map(text).join(" + ");
}

const isMac = /Mac|iP/.test(navigator.platform);

const STORED = "yieldscope.letters";

export const letterKeys = {
  get on(): boolean {
    return localStorage.getItem(STORED) !== "off";
  },
  set on(on: boolean) {
    localStorage.setItem(STORED, on ? "on" : "off");
  },
};

/** From now on keys act, those pressed within `place`; gives what ends it. */
export function listenForKeys(act: (command: CommandName) => void, place: EventTarget = window): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || document.querySelector("dialog[open]")) return;
    const { key } = event;
    const mod = event.ctrlKey || event.metaKey;
    const written = `${mod ? "Mod+" : ""}${event.shiftKey && key !== "?" ? "Shift+" : ""}${key}`;
    const command = byKey.get(written);
    if (!command || command === "leave") return;
    const target = event.target as HTMLElement;
    const writes = target.isContentEditable || target.matches("input:not([type=range]), textarea, select");
    if (writes && !mod && key !== "F9") return;
    if (target.matches("input[type=range]") && /Arrow|Home|End/.test(key)) return;
    if (target.matches("button, a, summary, [role=button]") && key === " ") return;
    if (key.length === 1 && !mod && !letterKeys.on) return;
    event.preventDefault();
    act(command);
  };
  place.addEventListener("keydown", pressed as EventListener);
  return () => place.removeEventListener("keydown", pressed as EventListener);
}

// The marks of the time line, drawn on a canvas: one lane for yields and what the reader did, one for what was printed, read, or went wrong.

/** What a mark stands for; each has its lane, its colour and its form. */
export type MarkKind = "yield" | "output" | "error" | "act" | "input";

export interface Mark {
  time: number;
  kind: MarkKind;
}

const lanes: Record<MarkKind, { lane: number; colour: string }> = {
  yield: { lane: 0, colour: "--sleep" },
  output: { lane: 1, colour: "--ink-quiet" },
  error: { lane: 1, colour: "--bad" },
  act: { lane: 0, colour: "--tube" },
  input: { lane: 1, colour: "--tube" },
};

export function drawMarks(canvas: HTMLCanvasElement, marks: Mark[], furthest: number): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const scale = devicePixelRatio;
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  if (!context || !furthest) return;
  context.scale(scale, scale);
  const style = getComputedStyle(canvas);
  const colours = new Map(Object.values(lanes).map(({ colour }) => [colour, style.getPropertyValue(colour)]));
  const lane = height / 2;
  /** Marks of a kind that fall on one pixel are one mark. */
  const drawn = new Set<string>();
  for (const { time, kind } of marks) {
    const x = Math.round((time / furthest) * (width - 1));
    const key = `${kind}${x}`;
    if (drawn.has(key)) continue;
    drawn.add(key);
    const { lane: row, colour } = lanes[kind];
    context.fillStyle = colours.get(colour) ?? "";
    const y = row * lane;
    if (kind === "act" || kind === "input") {
      context.beginPath();
      context.moveTo(x, y + 1);
      context.lineTo(x + 4, y + lane / 2);
      context.lineTo(x, y + lane - 1);
      context.lineTo(x - 4, y + lane / 2);
      context.fill();
    } else if (kind === "error") context.fillRect(x - 1, y + 1, 3, lane - 2);
    else context.fillRect(x, y + 2, 1, lane - 4);
  }
}

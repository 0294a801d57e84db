// What travels: a pull goes upstream, the value comes back downstream. Each is an event of the engine.

import type { Event } from "../engine/protocol.js";
import { type Edge, route } from "./chains.js";
import { edgeKey } from "./layout.js";

export interface Token {
  kind: "pull" | "value" | "end";
  text: string;
  /** Stages along its way, in the order in which it passes them. */
  way: number[];
}

const LONGEST = 14;

export function tokensOf(events: Event[], edges: Edge[]): Token[] {
  return events.flatMap((event): Token[] => {
    switch (event.kind) {
      case "resume":
      case "pull":
        return token("pull", pulled(event), event.stage, event.by, edges);
      case "yield":
      case "item":
        return token("value", event.value ?? "", event.stage, event.to, edges);
      case "done":
        return token("end", "no more", event.stage, event.to, edges);
      default:
        return [];
    }
  });
}

const pulled = ({ how, value }: Event): string => (how === "send" || how === "throw" ? `${how} ${value ?? ""}` : "");

function token(kind: Token["kind"], text: string, giver: number | undefined, taker: number | undefined, edges: Edge[]): Token[] {
  if (!giver || !taker) return [];
  const way = route(edges, giver, taker);
  if (!way || way.length < 2) return [];
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return [{ kind, text: short, way: kind === "pull" ? way.reverse() : way }];
}

const SAMPLES = 12;
/** Milliseconds: of one token, between two starts, and of all together. */
const TRAVEL = 340;
const GAP = 150;
const ALL = 1100;

/** Lets the tokens travel, one after the other; each is gone when it arrives. Gives what ends them early. */
export function travel(svg: SVGSVGElement, tokens: Token[], hurry: number): () => void {
  const layer = svg.querySelector<SVGGElement>(".tokens");
  if (!layer || !tokens.length) return () => {};
  const pace = Math.min(1, ALL / (TRAVEL + GAP * (tokens.length - 1)), hurry / TRAVEL);
  const running = tokens.flatMap((token, at) => {
    const points = way(svg, token);
    if (points.length < 2) return [];
    const element = draw(token);
    layer.append(element);
    const keyframes = points.map(({ x, y }) => ({ transform: `translate(${x}px, ${y}px)`, opacity: 1 }));
    const animation = element.animate(keyframes, {
      duration: TRAVEL * pace,
      delay: GAP * pace * at,
      easing: "cubic-bezier(.45,.05,.4,1)",
    });
    animation.onfinish = animation.oncancel = () => element.remove();
    return [animation];
  });
  return () => running.forEach((animation) => animation.cancel());
}

function way(svg: SVGSVGElement, { way: stages, kind }: Token): DOMPoint[] {
  const points: DOMPoint[] = [];
  for (let at = 0; at + 1 < stages.length; at++) {
    const [a, b] = [stages[at] as number, stages[at + 1] as number];
    const key = kind === "pull" ? edgeKey({ from: b, to: a }) : edgeKey({ from: a, to: b });
    const path = svg.querySelector<SVGPathElement>(`path[data-edge="${key}"]`);
    if (!path) continue;
    const length = path.getTotalLength();
    for (let sample = 0; sample <= SAMPLES; sample++) {
      const part = sample / SAMPLES;
      points.push(path.getPointAtLength(length * (kind === "pull" ? 1 - part : part)));
    }
  }
  return points;
}

const SVG = "http://www.w3.org/2000/svg";

function draw({ kind, text }: Token): SVGGElement {
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("class", `token token-${kind}`);
  group.style.opacity = "0"; // until its turn
  const shape = document.createElementNS(SVG, text ? "rect" : "circle");
  if (text) {
    const width = text.length * 6.7 + 14;
    for (const [name, value] of Object.entries({ x: -width / 2, y: -9, width, height: 18, rx: kind === "pull" ? 2 : 9 })) {
      shape.setAttribute(name, String(value));
    }
  } else shape.setAttribute("r", "5");
  group.append(shape);
  if (text) {
    const label = document.createElementNS(SVG, "text");
    label.textContent = text;
    label.setAttribute("y", "4");
    group.append(label);
  }
  return group;
}

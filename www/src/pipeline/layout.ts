// Where stages and edges stand, by dagre. The direction is the one that leaves them larger in the room there is.

import { Graph, layout as dagre } from "@dagrejs/dagre";

import type { StageView } from "../engine/protocol.js";
import type { Edge } from "./chains.js";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Layout {
  width: number;
  height: number;
  boxes: Map<number, Box>;
  /** A path in SVG's words for each edge, from the giver to the taker. */
  paths: Map<string, string>;
  across: boolean;
}

export const edgeKey = ({ from, to }: Edge): string => `${from}-${to}`;

const CHARACTER = 7.3;
export const HEIGHT = 54;
const NARROWEST = 100;
const WIDEST = 156;
const MARGIN = 12;

export const widthOf = (name: string): number => Math.min(WIDEST, Math.max(NARROWEST, Math.round(34 + name.length * CHARACTER)));

/** As much of a name as its box has room for. */
export function fitted(name: string, width: number): string {
  const room = Math.floor((width - 30) / CHARACTER);
  return name.length > room ? `${name.slice(0, room - 1)}…` : name;
}

export function layOut(stages: StageView[], edges: Edge[], room: { width: number; height: number }): Layout {
  const across = lay(stages, edges, true);
  if (scale(across, room) >= 1) return across;
  const down = lay(stages, edges, false);
  return scale(down, room) > scale(across, room) * 1.15 ? down : across;
}

const LARGEST = 1.3;

export const scale = (layout: { width: number; height: number }, room: { width: number; height: number }): number =>
  Math.min(LARGEST, room.width / layout.width, room.height / layout.height);

function lay(stages: StageView[], edges: Edge[], across: boolean): Layout {
  const graph = new Graph();
  graph.setGraph({ rankdir: across ? "LR" : "TB", nodesep: 16, ranksep: across ? 46 : 30, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { number, name } of stages) graph.setNode(String(number), { width: widthOf(name), height: HEIGHT });
  for (const { from, to } of edges) graph.setEdge(String(from), String(to));
  dagre(graph);
  const boxes = new Map<number, Box>();
  for (const { number } of stages) {
    const { x, y, width, height } = graph.node(String(number));
    boxes.set(number, { x: x - width / 2, y: y - height / 2, width, height });
  }
  const paths = new Map<string, string>();
  for (const edge of edges) {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    if (from && to) paths.set(edgeKey(edge), curve(from, to, across));
  }
  const { width, height } = graph.graph();
  return { width: width ?? 0, height: height ?? 0, boxes, paths, across };
}

function curve(from: Box, to: Box, across: boolean): string {
  if (across) {
    const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
    const bend = (x2 - x1) / 2;
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y];
  const bend = (y2 - y1) / 2;
  return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
}

// The state of the page in the fragment of its address: files, the reader's acts, the time. Nothing of it goes to a server.

import type { ReaderFile } from "../editor/files.js";
import type { GivenInput } from "../engine/protocol.js";
import type { HandAct } from "../session/moment.js";

/** What a link carries. */
export interface Shared {
  files: ReaderFile[];
  acts: Pick<HandAct, "time" | "generator" | "name" | "act" | "text">[];
  time: number;
  /** What the program finds on standard input. */
  input?: GivenInput;
  lesson?: string;
}

/** First letter of what follows `#`: how the rest is to be read. */
const VERSION = "1";

export async function toFragment(shared: Shared): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream("deflate-raw"));
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return VERSION + btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Undefined for what is no link of ours; whoever made it, it is looked at before it is believed. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith(VERSION)) return undefined;
  try {
    const text = atob(fragment.slice(1).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const plain = await through(bytes, new DecompressionStream("deflate-raw"));
    return checked(JSON.parse(new TextDecoder().decode(plain)));
  } catch {
    return undefined;
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const out = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(out).arrayBuffer());
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function checked(value: unknown): Shared | undefined {
  if (!isRecord(value) || !Array.isArray(value["files"]) || !value["files"].length) return undefined;
  const files = value["files"].filter(isFile);
  if (files.length !== value["files"].length) return undefined;
  const acts = Array.isArray(value["acts"]) ? value["acts"].filter(isAct) : [];
  const shared: Shared = { files, acts, time: isTime(value["time"]) ? value["time"] : 0 };
  if (isInput(value["input"])) shared.input = value["input"];
  if (typeof value["lesson"] === "string") shared.lesson = value["lesson"];
  return shared;
}

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isFile(value: unknown): value is ReaderFile {
  if (!isRecord(value) || typeof value["path"] !== "string" || !isRecord(value["content"])) return false;
  const { content } = value;
  return typeof content["text"] === "string" || isTime(content["lines"]);
}

const isInput = (value: unknown): value is GivenInput => isRecord(value) && typeof value["text"] === "string" && typeof value["ended"] === "boolean";

function isAct(value: unknown): value is Shared["acts"][number] {
  return (
    isRecord(value) &&
    isTime(value["time"]) &&
    isTime(value["generator"]) &&
    ["name", "act", "text"].every((key) => typeof value[key] === "string")
  );
}

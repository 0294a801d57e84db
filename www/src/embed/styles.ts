// The page's own styles for a shadow root: what they say of the document they say of the element's frame here.

import desk from "../style/desk.css?inline";
import embed from "../style/embed.css?inline";
import generators from "../style/generators.css?inline";
import memory from "../style/memory.css?inline";
import pieces from "../style/pieces.css?inline";
import pipeline from "../style/pipeline.css?inline";
import tokens from "../style/tokens.css?inline";
import { withOwnRem } from "./rem.js";

let sheets: CSSStyleSheet[] | undefined;

export function scopeStyles(): CSSStyleSheet[] {
  sheets ??= [tokens.replaceAll(":root", ".frame"), pieces, desk, generators, pipeline, memory, embed].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(withOwnRem(text));
    return sheet;
  });
  return sheets;
}

// The editor's colours, all from tokens.css, so that it follows light and dark with the page.

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const look = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "transparent", fontSize: "var(--code)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font-code)", lineHeight: "1.65" },
  ".cm-content": { caretColor: "var(--ink)", padding: "var(--space-2) 0" },
  ".cm-line": { padding: "0 var(--space-3) 0 var(--space-2)" },
  ".cm-gutters": { color: "var(--ink-quiet)", backgroundColor: "transparent", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "2ch", padding: "0 var(--space-2) 0 0" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "var(--sunken)" },
  ".cm-breakpoints": { width: "1.125rem", cursor: "pointer" },
  ".cm-breakpoints .cm-gutterElement": { display: "grid", placeItems: "center" },
  ".cm-breakpoints .cm-gutterElement:hover": { boxShadow: "inset 0 0 0 1px var(--edge-strong)", borderRadius: "50%" },
  ".cm-breakpoint": { width: "0.625rem", height: "0.625rem", borderRadius: "50%", backgroundColor: "var(--bad)" },
  ".cm-line.cm-line-current, &.cm-focused .cm-line.cm-line-current": {
    backgroundColor: "var(--run-soft)",
    boxShadow: "inset 3px 0 0 var(--run)",
  },
  ".cm-line-asleep": { boxShadow: "inset 3px 0 0 var(--sleep-edge)" },
  ".cm-line-delegating": { boxShadow: "inset 3px 0 0 var(--tube)" },
  ".cm-line-waiting": { boxShadow: "inset 3px 0 0 var(--run-edge)" },
  ".cm-line.cm-line-lit": { backgroundColor: "var(--hover)", boxShadow: "inset 3px 0 0 var(--ink)" },
  ".cm-part": { borderBottom: "2px solid var(--run)" },
  ".cm-wrong": { textDecoration: "underline wavy var(--bad) 1.5px", textUnderlineOffset: "3px" },
  ".cm-note": {
    marginLeft: "1.5ch",
    padding: "0 0.6em",
    borderRadius: "1em",
    font: "0.6875rem/1.5 var(--font)",
    whiteSpace: "nowrap",
    userSelect: "none",
  },
  ".cm-note-asleep": { color: "var(--sleep)", backgroundColor: "var(--sleep-soft)" },
  ".cm-note-delegating": { color: "var(--tube)", backgroundColor: "var(--tube-soft)" },
  ".cm-note-error": { color: "var(--bad)", backgroundColor: "var(--bad-soft)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "var(--selection)", outline: "none" },
  ".cm-selectionMatch": { backgroundColor: "var(--hover)" },
  ".cm-tooltip": {
    color: "var(--ink)",
    backgroundColor: "var(--surface)",
    border: "1px solid var(--edge)",
    borderRadius: "var(--radius)",
    boxShadow: "var(--shadow)",
  },
  ".cm-panels": { color: "var(--ink)", backgroundColor: "var(--sunken)" },
});

const syntax = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword], color: "var(--code-keyword)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)], color: "var(--code-name)" },
  { tag: tags.comment, color: "var(--ink-quiet)", fontStyle: "italic" },
]);

export const colours = [look, syntaxHighlighting(syntax)];

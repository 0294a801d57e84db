// Sharing: a link to this very moment, the program as a file, the pipeline as a picture.

import { html, nothing, type TemplateResult } from "lit";

import { PROGRAM } from "../editor/files.js";
import { download, standalone, toPng } from "./picture.js";

export interface SharePieces {
  link: string;
  program: string;
  picture: SVGSVGElement | undefined;
  say(text: string): void;
}

export function shareDialog({ link, program, picture, say }: SharePieces): TemplateResult {
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    say("The link is copied");
  };
  const svg = () => picture && download("pipeline.svg", new Blob([standalone(picture)], { type: "image/svg+xml" }));
  const png = async () => picture && download("pipeline.png", await toPng(standalone(picture)));
  return html`<p>The link holds the files, what you did by hand and typed for the program, and this moment. It is read by the page alone; nothing is kept on a server.</p>
    <div class="share-link">
      <input aria-label="Link to this moment" readonly .value=${link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
      <button class="button button-main" type="button" @click=${() => void copy()}>Copy link</button>
    </div>
    <div class="share-row">
      <button class="button" type="button" @click=${() => download(PROGRAM, new Blob([program], { type: "text/x-python" }))}>Download program</button>
      ${picture
        ? html`<button class="button" type="button" @click=${svg}>Pipeline as SVG</button>
            <button class="button" type="button" @click=${() => void png()}>Pipeline as PNG</button>`
        : nothing}
    </div>
    ${picture ? nothing : html`<p class="quiet">Once there is a pipeline, it can be saved as a picture.</p>`}`;
}

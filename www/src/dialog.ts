// A dialog with a title and a button that closes it; Escape and a press outside close it too.

import { html, render, type TemplateResult } from "lit";

export interface Dialog {
  open(content: TemplateResult): void;
  close(): void;
}

export function makeDialog(parent: HTMLElement, title: string): Dialog {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", title);
  parent.append(dialog);
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  return {
    open(content) {
      render(
        html`<div class="dialog-head">
            <h2 class="dialog-title">${title}</h2>
            <button class="button button-icon" type="button" aria-label="Close" @click=${() => dialog.close()}>×</button>
          </div>
          <div class="dialog-body">${content}</div>`,
        dialog,
      );
      if (!dialog.open) dialog.showModal();
    },
    close: () => dialog.close(),
  };
}

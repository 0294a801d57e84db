// Asks for the fonts and the engine's first part as soon as the page's first bytes are there.

import type { Plugin } from "vite";

export function preloadPlugin(): Plugin {
  return {
    name: "preload",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const files = Object.keys(bundle ?? {});
        const link = (href: string, as: string, more: Record<string, string> = {}) => ({
          tag: "link",
          attrs: { rel: "preload", href: `./${href}`, as, crossorigin: true, ...more },
          injectTo: "head-prepend" as const,
        });
        return [
          ...files.filter((file) => file.endsWith(".woff2")).map((file) => link(file, "font", { type: "font/woff2" })),
          ...files.filter((file) => /\byieldscope_bg-.*\.wasm$/.test(file)).map((file) => link(file, "fetch", { type: "application/wasm" })),
        ];
      },
    },
  };
}

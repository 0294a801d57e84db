import { defineConfig } from "vite";

import { lessonsPlugin } from "./lessons.plugin.js";

/** The element for other sites: one small file with a fixed name, and what it fetches beside it. */
export default defineConfig({
  base: "./", // it may lie on any host, in any folder
  plugins: [lessonsPlugin()],
  worker: {
    format: "iife", // in a sandboxed frame no module worker starts
    rollupOptions: {
      output: { entryFileNames: "yield-scope/[name]-[hash].js", assetFileNames: "yield-scope/[name]-[hash][extname]" },
    },
  },
  publicDir: false,
  build: {
    target: "es2022",
    outDir: "dist/embed",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { "yield-scope": "src/embed/element.ts", embed: "embed.html" },
      preserveEntrySignatures: "exports-only",
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "yield-scope/[name]-[hash].js",
        assetFileNames: "yield-scope/[name]-[hash][extname]",
      },
    },
  },
});

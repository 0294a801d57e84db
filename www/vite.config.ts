import { defineConfig } from "vite";

export default defineConfig({
  base: "./", // the page may be served from any folder
  worker: { format: "es" },
  build: { target: "es2022", assetsInlineLimit: 0 },
  preview: { port: 4173 },
});

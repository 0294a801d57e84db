import { defineConfig } from "vite";

import { lessonsPlugin } from "./lessons.plugin.js";
import { preloadPlugin } from "./preload.plugin.js";

export default defineConfig({
  base: "./", // the page may be served from any folder
  plugins: [lessonsPlugin(), preloadPlugin()],
  worker: { format: "es" },
  build: { target: "es2023", assetsInlineLimit: 0 },
  preview: { port: 4173, cors: true },
});

import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
  base: "/starlight",
  integrations: [
    starlight({
      title: "A library",
      pagefind: false,
      disable404Route: true,
      head: [{ tag: "script", attrs: { type: "module", src: "/starlight/yieldscope/yield-scope.js" } }],
    }),
  ],
});

// Opens the built page in the machine's own Chromium; nothing is downloaded.
import { defineConfig } from "@playwright/test";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
// A port of its own for each run; the variable hands it on to the workers.
const port = (process.env["PAGE_PORT"] ??= String(20_000 + (process.pid % 20_000)));
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  outputDir: "../../artifacts/page",
  reporter: "list",
  workers: 2,
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath,
      chromiumSandbox: process.getuid?.() !== 0, // root has no sandbox
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `vite preview www --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: "../..",
    url: address,
  },
});

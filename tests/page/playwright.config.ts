// Opens the built page in the machine's own Chromium; nothing is downloaded.
import { defineConfig } from "@playwright/test";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const address = "http://127.0.0.1:4174";

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
    command: "vite preview www --host 127.0.0.1 --port 4174 --strictPort",
    cwd: "../..",
    url: address,
  },
});

// A fresh browser on one page of the bench's server.
import { chromium } from "@playwright/test";

export const patience = 60_000; // milliseconds for one answer
const args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Opens an address and hands the page to `until`, which waits until it can be used. */
export async function open(address, until) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    chromiumSandbox: process.getuid?.() !== 0, // root has no sandbox
    args,
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await until(page);
    return { browser, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The page of an engine, once the engine has started. */
export const openEngine = (server, peer, query = "") =>
  open(`${server.address}/page.html?peer=${peer}${query}`, async (page) => {
    const started = await page.waitForFunction("window.started", undefined, { timeout: patience });
    const how = await started.jsonValue();
    if (how !== "well") throw new Error(how);
  });

import { expect, test } from "@playwright/test";

const screenshot = (name: string) => `artifacts/screenshots/${name}.png`;

test.beforeEach(async ({ page }) => {
  const said: string[] = [];
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto("/");
  await expect(page.getByRole("status")).toHaveText(/^engine \d/);
  expect(said).toEqual([]);
});

test("the engine reads the program of the editor", async ({ page }) => {
  await page.getByRole("button", { name: "Run" }).click();
  await expect(page.getByRole("status")).toHaveText("2 statements read");
  const code = await page.getByRole("region", { name: "main.py" }).boundingBox();
  expect(code?.height).toBeGreaterThan(600);
  await page.screenshot({ path: screenshot("shell-wide") });
});

test("an error is underlined where it stands", async ({ page }) => {
  await page.getByLabel("Python program").fill("x = 1\ny = 2 + * 3\n");
  await expect(page.locator(".cm-lintRange-error").first()).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("status")).toHaveText("not Python");
  await expect(page.getByLabel("What the program printed")).toContainText("line 2");
});

test("on a phone each pane is one tap away", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole("link", { name: "Output" }).click();
  await expect(page.getByRole("heading", { name: "Output" })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("link", { name: "Output" })).toHaveAttribute("aria-current", "true");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.screenshot({ path: screenshot("shell-phone") });
});

test("the dark page is dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(22, 24, 27)");
  await page.screenshot({ path: screenshot("shell-dark") });
});

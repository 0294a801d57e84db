// What a person does with the page, for the tests: type a program, press, look.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Locator, type Page } from "@playwright/test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const screenshot = (name: string): string => `artifacts/screenshots/${name}.png`;

export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
export const output = (page: Page): Locator => page.getByLabel("What the program printed");
export const says = (page: Page): Locator => page.locator("#status");
export const current = (page: Page): Locator => page.locator(".cm-line-current");
/** The card of a generator; of several with the same name, the first. */
export const card = (page: Page, name: string): Locator => page.getByRole("article", { name: new RegExp(`^${name}, number`) }).first();
/** The button of an act on it. */
export const actOn = (page: Page, act: string, name: string): Locator => card(page, name).getByRole("button", { name: act, exact: false }).first();
/** Writes an expression for `send` or `throw` and does it. */
export async function driveWith(page: Page, act: "send" | "throw", name: string, text: string): Promise<void> {
  const input = card(page, name).getByLabel(`Python expression for ${act}`);
  if (!(await input.isVisible())) await actOn(page, `${act}(…)`, name).click();
  await input.fill(text);
  await input.press("Enter");
  await atRest(page);
}
export const stage = (page: Page, name: string): Locator => page.getByRole("group", { name: "Pipeline" }).getByRole("button", { name: new RegExp(`^${name} `) });
export const slider = (page: Page): Locator => page.getByRole("slider", { name: "Time" });

/** Tells how long something took; nothing is asserted about it. `./build.sh bench page` runs the tests that measure. */
export const measured = (what: string, value: string): void => console.log(`measured: ${what}: ${value}`);

/** The time that the time line shows. */
export const time = async (page: Page): Promise<number> => Number(await slider(page).inputValue());

export async function open(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await expect(button(page, "Run")).toHaveAttribute("aria-disabled", "false");
}

/** Opens the page with this program in the editor and no lesson beside it. */
export async function openProgram(page: Page, source: string): Promise<void> {
  await open(page);
  await button(page, "Close the lesson").click();
  await enter(page, source);
}

export async function enter(page: Page, source: string): Promise<void> {
  await page.getByRole("textbox", { name: /Python program/ }).fill(source);
}

export async function atRest(page: Page): Promise<void> {
  await expect(page.locator("#panes")).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
}

/** Presses a button and waits until the engine is at rest again. */
export async function press(page: Page, name: string, times = 1): Promise<void> {
  for (let at = 0; at < times; at++) {
    await button(page, name).click();
    await atRest(page);
  }
}

export const forward = (page: Page, by: string, times = 1): Promise<void> => press(page, `Forward one ${by}`, times);
export const back = (page: Page, by: string, times = 1): Promise<void> => press(page, `Back one ${by}`, times);

/** Everything that the page says of this moment, to compare two ways to it. */
export async function picture(page: Page): Promise<string> {
  const parts = ["#generator-list", "#pipeline-view", "#console", "#status", "#why", ".cm-content"];
  // What is still on its way belongs to how one got here.
  await expect(page.locator("#pipeline-view .token")).toHaveCount(0);
  const texts = await Promise.all(parts.map((part) => page.locator(part).innerText()));
  return texts.map((text) => text.replaceAll(/\s+/g, " ")).join("\n");
}

/** Goes to a time on the time line, as a drag does. */
export async function dragTo(page: Page, to: number): Promise<void> {
  await slider(page).evaluate((element, value) => {
    (element as HTMLInputElement).value = String(value);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }, to);
  await atRest(page);
}

/** What axe finds, told so that a failure says where. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
    const { axe } = window as unknown as { axe: { run(what: Document, options: object): Promise<Found> } };
    const found = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
  });
}

import { expect, test } from "vitest";

import { fromFragment, type Shared, toFragment } from "./link.js";

const shared: Shared = {
  files: [
    { path: "main.py", content: { text: "print('ä → 𝄞')\n" } },
    { path: "app.log", content: { lines: 10 ** 9 } },
  ],
  acts: [{ time: 3, generator: 1, name: "g", act: "send", text: "'x'" }],
  time: 12,
  lesson: "send",
};

test("what goes into a link comes out of it", async () => {
  const fragment = await toFragment(shared);
  expect(fragment).toMatch(/^1[\w-]+$/);
  expect(await fromFragment(fragment)).toEqual(shared);
});

test("a long program makes a short link", async () => {
  const text = "def f(value):\n    yield value\n\n".repeat(400);
  const fragment = await toFragment({ files: [{ path: "main.py", content: { text } }], acts: [], time: 0 });
  expect(fragment.length).toBeLessThan(400);
});

test.each(["", "code", "2abc", "1%%%", "1AAAA"])("%j is no link of ours", async (fragment) => {
  expect(await fromFragment(fragment)).toBeUndefined();
});

test.each([
  { files: [], acts: [], time: 0 },
  { files: [{ path: 1, content: { text: "" } }], acts: [], time: 0 },
  { files: [{ path: "main.py", content: {} }], acts: [], time: 0 },
])("a link with nonsense in it is not believed: %j", async (nonsense) => {
  expect(await fromFragment(await toFragment(nonsense as unknown as Shared))).toBeUndefined();
});

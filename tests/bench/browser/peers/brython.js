import { script } from "./script.js";

export async function start() {
  // Brython takes hold of console.log while it loads.
  let print = () => {};
  console.log = (text) => print(text);
  await script("/modules/brython/brython.min.js");
  await script("/modules/brython/brython_stdlib.js");
  let turn = 0;
  return (source, printed) => {
    print = printed;
    try {
      globalThis.__BRYTHON__.runPythonSource(source, `bench${turn++}`);
    } catch (error) {
      throw new Error(`${error?.__class__?.__name__ ?? error?.constructor?.name} ${error?.args ?? error}`);
    }
  };
}

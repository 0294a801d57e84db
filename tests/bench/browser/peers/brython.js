import { script } from "./script.js";

export async function start() {
  await script("/modules/brython/brython.min.js");
  await script("/modules/brython/brython_stdlib.js");
  let turn = 0;
  return (source, print) => {
    const log = console.log;
    console.log = (text) => print(`${text}\n`);
    try {
      globalThis.__BRYTHON__.runPythonSource(source, `bench${turn++}`);
    } finally {
      console.log = log;
    }
  };
}

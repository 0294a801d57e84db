import init, * as engine from "/engine/yieldscope.js";

export async function start(first) {
  await init();
  // As the page does: the library is fetched apart, and waited for only by those who import.
  if (!first) engine.provideLibrary(await (await fetch("/engine/library.json")).json());
  return (source, print) => print(engine.runProgram(source));
}

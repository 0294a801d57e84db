import init, * as engine from "/engine/yieldscope.js";

export async function start(first) {
  const exported = await init();
  // As the page does: the library and the engine's rest are fetched apart, and waited for only by those who need them.
  const rest = () => WebAssembly.instantiateStreaming(fetch("/engine/rest.wasm"), { first: exported });
  if (!first) {
    await rest();
    engine.provideLibrary(await (await fetch("/engine/library.json")).json());
  }
  return (source, print) => print(engine.runProgram(source));
}

import init, * as engine from "/engine/yieldscope.js";

export async function start() {
  await init();
  return (source, print) => print(engine.runProgram(source));
}

import { loadMicroPython } from "/modules/@micropython/micropython-webassembly-pyscript/micropython.mjs";

export async function start() {
  let print = () => {};
  const python = await loadMicroPython({ linebuffer: true, stdout: (line) => print(`${line}\n`) });
  return (source, to) => {
    print = to;
    python.runPython(source);
  };
}

import { loadPyodide } from "/modules/pyodide/pyodide.mjs";

export async function start() {
  let print = () => {};
  const python = await loadPyodide({ indexURL: "/modules/pyodide/" });
  python.setStdout({ batched: (line) => print(`${line}\n`) });
  return async (source, to) => {
    print = to;
    const globals = python.toPy({ __name__: "__main__" });
    await python.runPythonAsync(source, { globals });
    globals.destroy();
  };
}

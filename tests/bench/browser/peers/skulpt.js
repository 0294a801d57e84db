// Skulpt as its documentation runs it: suspendable, so that the page stays alive.
import { script } from "./script.js";

export async function start() {
  await script("/modules/skulpt/dist/skulpt.min.js");
  await script("/modules/skulpt/dist/skulpt-stdlib.js");
  const { Sk } = globalThis;
  const read = (path) => {
    const text = Sk.builtinFiles?.files[path];
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  };
  return (source, print) => {
    Sk.configure({ output: print, read, __future__: Sk.python3, execLimit: Number.POSITIVE_INFINITY });
    return Sk.misceval
      .asyncToPromise(() => Sk.importMainWithBody("<stdin>", false, source, true))
      .catch((error) => Promise.reject(new Error(error.toString())));
  };
}

// The engine's second part: what few programs call. The first part asks for it by `loadRestOfEngine` when something first
// does; its functions then take their places in the first part's table (see build/postlink).

declare global {
  var loadRestOfEngine: () => void;
}

/** The rest could not be loaded: the engine was left in the midst of a call, and is of no use any more. */
export class RestMissing extends Error {}

export class Rest {
  #url: string;
  #first: WebAssembly.ModuleImports;
  #there = false;

  /** For the engine whose first part exports `first`. */
  constructor(url: string, first: object) {
    this.#url = url;
    this.#first = first as WebAssembly.ModuleImports;
    globalThis.loadRestOfEngine = () => this.#loadAtOnce();
  }

  /** Loads it before something asks. */
  async load(): Promise<void> {
    if (!this.#there) this.#put(await WebAssembly.compileStreaming(fetch(this.#url)));
  }

  /** The engine cannot wait in the midst of a call, but a worker may block. */
  #loadAtOnce(): void {
    try {
      const request = new XMLHttpRequest();
      request.open("GET", this.#url, false);
      request.responseType = "arraybuffer";
      request.send();
      this.#put(new WebAssembly.Module(request.response));
    } catch (error) {
      throw new RestMissing(`A part of the engine could not be loaded (${error}): try again`);
    }
  }

  #put(module: WebAssembly.Module): void {
    if (!this.#there) new WebAssembly.Instance(module, { first: this.#first });
    this.#there = true;
  }
}

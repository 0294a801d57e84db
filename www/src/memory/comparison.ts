// Two runs side by side: what is measured, and what the reader's commands do. It runs in engines of its own, so that the program
// on the page stays where it is.

import { type EngineCalls, EngineStopped } from "../engine/client.js";
import type { Measured, Size, VirtualFile } from "../engine/protocol.js";
import { GROWTH, withSize } from "./size.js";

/** Charged bytes beyond which a program gets a MemoryError. */
export const LIMITS = [16_000_000, 64_000_000, 256_000_000];
/** Fuel until the first answer; afterwards as much as takes about so many milliseconds, but no less: an answer has its price. */
const SLICE = 200_000;
const TAKES = 160;
/** Fuel after which a program is too long to be measured without being asked. */
const SHORT = 600_000;
/** Milliseconds after which a reader has stopped typing. */
const PAUSE = 600;
/** A run that took more than this leaves a large machine behind, which is not kept. */
const LARGE = 32_000_000;

/** One of the two runs. */
export interface Side {
  name: string;
  file: string;
  /** The text that was measured. */
  source: string;
  eager: boolean;
  result: Measured | undefined;
}

/** Peaks for one size; the second is missing where it could not be measured. */
export interface Grown {
  n: number;
  peaks: number[];
  hitLimit: boolean[];
}

export interface Compared {
  phase: "idle" | "measuring" | "growing";
  /** As written, and what it is compared with. */
  sides: Side[];
  /** The other file; undefined: the eager twin. */
  against: string | undefined;
  others: string[];
  /** The program was edited since. */
  stale: boolean;
  /** It runs too long to be measured without being asked. */
  long: boolean;
  sizes: Size[];
  size: Size | undefined;
  /** The size that was measured, where it is not the program's own. */
  n: number | undefined;
  limit: number;
  growth: Grown[];
  /** How the results differ, in a sentence. */
  differs: string | undefined;
  notice: string;
}

export interface ComparisonOptions {
  makeEngine(): EngineCalls;
  /** The reader's files; the first is the program. */
  files(): VirtualFile[];
  input(): Promise<string>;
  show(compared: Compared): void;
}

export class Comparison {
  #options: ComparisonOptions;
  #engines: EngineCalls[] = [];
  #turn = 0;
  #asked: ReturnType<typeof setTimeout> | undefined;
  compared: Compared = {
    phase: "idle",
    sides: [],
    against: undefined,
    others: [],
    stale: true,
    long: false,
    sizes: [],
    size: undefined,
    n: undefined,
    limit: LIMITS.at(-1) as number,
    growth: [],
    differs: undefined,
    notice: "",
  };

  constructor(options: ComparisonOptions) {
    this.#options = options;
  }

  /** A short program is measured when the reader stops typing; a long one when asked to. */
  edited(seen: boolean): void {
    this.stop();
    this.#change({ stale: true, n: undefined, growth: [] });
    if (seen) this.#asked = setTimeout(() => void this.measure(false), PAUSE);
  }

  compareWith(against: string | undefined): void {
    this.#change({ against, growth: [] });
    void this.measure();
  }

  choose(size: Size): void {
    this.#change({ size, growth: [] });
  }

  vary(n: number): void {
    this.#change({ n: n === this.compared.size?.value ? undefined : n });
    void this.measure();
  }

  setLimit(limit: number): void {
    this.#change({ limit, growth: [] });
    void this.measure();
  }

  /** What was measured so far stays. */
  stop(): void {
    this.#turn++;
    clearTimeout(this.#asked);
    if (this.compared.phase !== "idle") for (const engine of this.#engines) engine.stop();
    this.#change({ phase: "idle" });
  }

  /** Measures both; not `toEnd`: only if they are short. */
  measure = (toEnd = true): Promise<void> =>
    this.#command("measuring", async (live) => {
      const begun = await this.#prepare();
      const { n } = this.compared;
      const arrived = [...begun];
      // What was measured before stays until there is something of both.
      const told = (side: Side, at: number) => {
        arrived[at] = side;
        if (toEnd && arrived.every(({ result }) => result)) this.#change({ sides: [...arrived], stale: false, long: false, differs: undefined });
      };
      const sides = await Promise.all(begun.map((side, at) => this.#run(side, at, n, toEnd ? Infinity : SHORT, live, told)));
      if (!live()) return;
      if (sides.every(({ result }) => result?.status === "ended")) {
        this.#change({ sides, stale: false, long: false, differs: undefined });
        await this.#judge(sides, live);
      } else this.#change({ long: true });
    });

  /** The peaks for small and large sizes, each found by running the program. */
  grow = (): Promise<void> =>
    this.#command("growing", async (live) => {
      const sides = await this.#prepare();
      this.#change({ growth: [] });
      for (const n of GROWTH) {
        const grown = await Promise.all(sides.map((side, at) => this.#run(side, at, n, Infinity, live, () => {})));
        if (!live()) return;
        const results = grown.map(({ result }) => result as Measured);
        const point = { n, peaks: results.map(({ peakBytes }) => peakBytes), hitLimit: results.map(({ hitLimit }) => hitLimit) };
        this.#change({ growth: [...this.compared.growth, point] });
      }
    });

  /** Reads the reader's files: both sides as they are now, and the sizes there are. */
  async #prepare(): Promise<Side[]> {
    const [program, ...rest] = this.#options.files();
    if (!program) throw new Error("there is no program");
    const others = rest.filter(({ path }) => path.endsWith(".py"));
    const other = others.find(({ path }) => path === this.compared.against);
    const sizes = await this.#engine(0).call("sizes", program.text);
    const size = sizes.find(({ name }) => name === this.compared.size?.name) ?? sizes[0];
    this.#change({ others: others.map(({ path }) => path), against: other?.path, sizes, size });
    const side = (name: string, { path, text }: VirtualFile, eager: boolean): Side => ({ name, file: path, source: text, eager, result: undefined });
    if (other) return [side(program.path, program, false), side(other.path, other, false)];
    return [side("as written", program, false), side("eager twin", program, true)];
  }

  /** Runs one side, with no more than about so much fuel; each answer is told. */
  async #run(side: Side, at: number, n: number | undefined, most: number, live: () => boolean, told: (side: Side, at: number) => void): Promise<Side> {
    const engine = this.#engine(at);
    const { file, eager } = side;
    const source = n === undefined ? side.source : await this.#varied(engine, side.source, n);
    const files = [{ path: file, text: source }, ...this.#options.files().filter(({ path }) => path !== file)];
    const input = await this.#options.input();
    let slice = SLICE;
    let asked = performance.now();
    let result = await engine.call("measure", { files, input, eager, limit: this.compared.limit }, slice);
    for (let spent = slice; live(); spent += slice) {
      told({ ...side, source, result }, at);
      if (result.status === "ended" || spent >= most) break;
      const took = performance.now() - asked;
      slice = Math.max(SLICE, Math.round(slice * Math.min(4, TAKES / Math.max(took, 1))));
      asked = performance.now();
      result = await engine.call("measureMore", slice);
    }
    if (result.peakBytes > LARGE) engine.stop();
    return { ...side, source, result };
  }

  /** The source with n as its size; as it is, if it has no such size. */
  async #varied(engine: EngineCalls, source: string, n: number): Promise<string> {
    const size = (await engine.call("sizes", source)).find(({ name }) => name === this.compared.size?.name);
    return size ? withSize(source, size, n) : source;
  }

  /** Says how the results differ: of a twin the engine knows why, of another program nobody does. */
  async #judge([first, second]: Side[], live: () => boolean): Promise<void> {
    const [a, b] = [first?.result, second?.result];
    if (!a || !b) return;
    const resultOf = ({ output, error, hitLimit }: Measured) => ({ output, error, hitLimit });
    let differs: string | undefined;
    if (second?.eager) differs = await this.#engine(0).call("compareRuns", resultOf(a), resultOf(b));
    else if (a.output !== b.output) differs = `${first?.name} and ${second?.name} print different things.`;
    if (live()) this.#change({ differs });
  }

  #engine(at: number): EngineCalls {
    return (this.#engines[at] ??= this.#options.makeEngine());
  }

  #change(part: Partial<Compared>): void {
    this.compared = { ...this.compared, ...part };
    this.#options.show(this.compared);
  }

  /** Does something that the next command ends; `live` says whether it has not. */
  async #command(phase: "measuring" | "growing", act: (live: () => boolean) => Promise<void>): Promise<void> {
    clearTimeout(this.#asked);
    const turn = ++this.#turn;
    const live = () => turn === this.#turn;
    this.#change({ phase, notice: "" });
    try {
      await act(live);
    } catch (error) {
      if (live() && !(error instanceof EngineStopped)) this.#change({ notice: error instanceof Error ? error.message : String(error) });
    } finally {
      if (live()) this.#change({ phase: "idle" });
    }
  }
}

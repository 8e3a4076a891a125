// Processor time of this thread, to the microsecond. What Node tells (process.threadCpuUsage) is what the kernel has last written down, at its ticks: up to 4 ms
// too little where a turn begins or ends between two of them, and as much too much for the turn behind it. WASI asks for CLOCK_THREAD_CPUTIME_ID
// (clock_gettime(2)), which the kernel brings up to date.
import { WASI } from "node:wasi";

/** https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#clockid */
const THREAD_CPUTIME_ID = 3;

/** No types of it come with Node’s. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
};

const memory = new WebAssembly.Memory({ initial: 1 });
const wasi = new WASI({ version: "preview1" });
wasi.initialize({ exports: { memory } });
const nanoseconds = new BigUint64Array(memory.buffer, 0, 1);
const { clock_time_get: tell } = wasi.wasiImport as {
  clock_time_get: (clock: number, precision: bigint, place: number) => number;
};

/** Milliseconds that this thread has been working; throws where the system does not tell. */
export function threadMs(): number {
  const fault = tell(THREAD_CPUTIME_ID, 1n, 0);
  if (fault !== 0) throw new Error(`the clock of this thread cannot be read: WASI error ${fault}`);
  return Number(nanoseconds[0]) / 1e6;
}

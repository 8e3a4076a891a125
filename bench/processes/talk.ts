// A process of its own that does what it is asked: what is measured in one is disturbed by nothing of another.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

type Order = { readonly id: number; readonly name: string; readonly given: readonly unknown[] };
type Reply = { readonly id: number; readonly answer?: unknown; readonly fault?: string };

/** Whoever starts it names the type of what it serves; here nothing is known of what each is given. */
type Served = Readonly<Record<string, (...given: never[]) => unknown>>;

export type Started<S extends Served> = {
  readonly ask: <Name extends keyof S & string>(
    name: Name,
    ...given: Parameters<S[Name]>
  ) => Promise<Awaited<ReturnType<S[Name]>>>;
  readonly end: () => Promise<void>;
};

/** The side of the child: call it once everything is ready. */
export function serve(served: Served): void {
  // Without a parent nobody would end this process.
  process.once("disconnect", () => process.exit());
  process.on("message", async ({ id, name, given }: Order) => {
    try {
      reply({ id, answer: await served[name]?.(...(given as never[])) });
    } catch (error) {
      reply({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  reply({ id: READY });
}

const READY = -1;

function reply(message: Reply): void {
  process.send?.(message);
}

/** What the child was started with. */
export function given<T>(): T {
  return JSON.parse(process.argv[2] ?? "{}") as T;
}

/** Starts a file of this folder, with arguments for Node, and resolves once it serves. `ask` rejects with what went wrong there. */
export async function startProcess<S extends Served>(
  file: string,
  options: object = {},
  nodeArguments: readonly string[] = [],
): Promise<Started<S>> {
  const execArgv = [...process.execArgv, ...nodeArguments];
  const child = fork(join(import.meta.dirname, file), [JSON.stringify(options)], { execArgv });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const ready = Promise.withResolvers<unknown>();
  waiting.set(READY, ready);
  const ended = once(child, "exit").then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} has ended`));
  });
  child.on("message", ({ id, answer, fault }: Reply) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (fault === undefined) one?.resolve(answer);
    else one?.reject(new Error(`${file}: ${fault}`));
  });
  await ready.promise;
  let count = 0;
  return {
    ask(name, ...values) {
      const one = Promise.withResolvers<unknown>();
      const order: Order = { id: count++, name, given: values };
      waiting.set(order.id, one);
      child.send(order);
      return one.promise as ReturnType<Started<S>["ask"]>;
    },
    async end() {
      // Who waits for a process that is ended on purpose waits for nothing.
      waiting.clear();
      child.kill("SIGKILL");
      await ended;
    },
  };
}

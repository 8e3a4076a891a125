// A thread of its own for work that would hold up everybody else: started with the first order, and again with the next one after it
// has failed. Orders are done one after the other.
import { parentPort, Worker } from "node:worker_threads";

export type WorkerThread<Order, Answer> = {
  /** Rejects when the thread cannot do it, or not in time; then the thread is ended, with all that waits in it. */
  readonly ask: (order: Order) => Promise<Answer>;
  /** Ends the thread; what still waits is rejected. */
  readonly close: () => Promise<void>;
};

export type WorkerThreadOptions = {
  readonly file: URL;
  /** What the thread does, for errors: “draws”. */
  readonly task: string;
  /** How long one order may take, with all that are before it. Milliseconds. */
  readonly patience: number;
};

type Numbered = { readonly id: number };
type Reply = Numbered & ({ readonly answer: unknown } | { readonly fault: string });
type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (cause: Error) => void };

export function openWorkerThread<Order, Answer>({
  file,
  task,
  patience,
}: WorkerThreadOptions): WorkerThread<Order, Answer> {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let closed = false;
  let count = 0;

  function fail(failed: Worker, cause: Error): void {
    if (thread !== failed) return;
    thread = undefined;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(file);
    started.on("message", (reply: unknown) => {
      if (!isNumbered(reply)) return;
      const one = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ("answer" in reply) one?.resolve(reply.answer);
      else one?.reject(new Error(`The thread that ${task} could not do it: ${"fault" in reply ? reply.fault : ""}`));
    });
    started.on("error", (cause) => fail(started, new Error(`The thread that ${task} has failed.`, { cause })));
    started.on("exit", (code) => fail(started, new Error(`The thread that ${task} has ended with code ${code}.`)));
    // The bot may end while it is idle.
    started.unref();
    return started;
  }

  return {
    async ask(order) {
      if (closed) throw new Error(`Nothing more for the thread that ${task}: the bot is stopping.`);
      thread ??= start();
      const asked = thread;
      const id = count++;
      const timer = setTimeout(() => {
        fail(asked, new Error(`The thread that ${task} was not done within ${patience} milliseconds.`));
        void asked.terminate();
      }, patience);
      try {
        return await new Promise<Answer>((resolve, reject) => {
          // The same file answers what it is asked: both sides are of one program.
          waiting.set(id, { resolve: (answer) => resolve(answer as Answer), reject });
          asked.postMessage({ id, order });
        });
      } finally {
        clearTimeout(timer);
      }
    },
    async close() {
      closed = true;
      const last = thread;
      if (last === undefined) return;
      fail(last, new Error(`Nothing more for the thread that ${task}: the bot is stopping.`));
      await last.terminate();
    },
  };
}

/** The other side: answers each order. `moved`: memory of an answer that goes over instead of being copied. */
export function serveThread<Order, Answer>(
  serve: (order: Order) => Answer | Promise<Answer>,
  moved: (answer: Answer) => readonly ArrayBuffer[] = () => [],
): void {
  parentPort?.on("message", (message: unknown) => {
    if (!isNumbered(message) || !("order" in message)) return;
    const { id, order } = message;
    const answering = (async () => serve(order as Order))();
    answering.then(
      (answer) => parentPort?.postMessage({ id, answer } satisfies Reply, [...moved(answer)]),
      (cause: unknown) => parentPort?.postMessage({ id, fault: String(cause) } satisfies Reply),
    );
  });
}

function isNumbered(value: unknown): value is Numbered {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "number";
}

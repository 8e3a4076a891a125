// A thread of its own for work that would hold up everybody else: started with the first order, and again with the next one after it
// has failed. Orders are done in the order in which they came, one or a few at a time.
import { parentPort, Worker } from "node:worker_threads";

export type WorkerThread<Order, Answer> = {
  /**
   * Rejects when the thread cannot do it, when it has waited too long for its turn, or when too many wait already. When the thread takes
   * too long or ends, that is told to whoever it worked for; those that wait get a new one.
   */
  readonly ask: (order: Order) => Promise<Answer>;
  /** Ends the thread; what still waits is rejected. */
  readonly close: () => Promise<void>;
};

export type WorkerThreadOptions = {
  readonly file: URL;
  /** What the thread does, for errors: “draws”. */
  readonly task: string;
  /** How long an order may wait for its turn, and how long it may take then. Milliseconds. */
  readonly patience: number;
  /** How many orders it has in hand: more than one where it waits for something itself. */
  readonly width?: number;
  /** How many may wait. */
  readonly room?: number;
};

const ROOM = 200;

type Numbered = { readonly id: number };
type Reply = Numbered & ({ readonly answer: unknown } | { readonly fault: string });
type Waiting<Order> = {
  readonly order: Order;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (cause: Error) => void;
  timer: NodeJS.Timeout;
};

export function openWorkerThread<Order, Answer>({
  file,
  task,
  patience,
  width = 1,
  room = ROOM,
}: WorkerThreadOptions): WorkerThread<Order, Answer> {
  const waiting: Waiting<Order>[] = [];
  const inHand = new Map<number, Waiting<Order>>();
  let thread: Worker | undefined;
  let closed = false;
  let count = 0;

  /** A few at a time, so that the thread holds the work of these and not of all. */
  function next(): void {
    if (inHand.size >= width || closed) return;
    const first = waiting.shift();
    if (first === undefined) return;
    clearTimeout(first.timer);
    thread ??= start();
    const asked = thread;
    first.timer = setTimeout(() => {
      fail(asked, new Error(`The thread that ${task} was not done within ${patience} milliseconds.`));
      void asked.terminate();
    }, patience);
    const id = count++;
    inHand.set(id, first);
    asked.postMessage({ id, order: first.order });
    next();
  }

  function takeReply(reply: unknown): void {
    const one = isNumbered(reply) ? inHand.get(reply.id) : undefined;
    if (one === undefined || !isNumbered(reply)) return;
    clearTimeout(one.timer);
    inHand.delete(reply.id);
    if ("answer" in reply) one.resolve(reply.answer);
    else one.reject(new Error(`The thread that ${task} could not do it: ${"fault" in reply ? reply.fault : ""}`));
    next();
  }

  function fail(failed: Worker, cause: Error): void {
    if (thread !== failed) return;
    thread = undefined;
    for (const { timer, reject } of inHand.values()) {
      clearTimeout(timer);
      reject(cause);
    }
    inHand.clear();
    next();
  }

  function start(): Worker {
    const started = new Worker(file);
    started.on("message", (reply: unknown) => {
      if (thread === started) takeReply(reply);
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
      if (waiting.length >= room)
        throw new Error(`The thread that ${task} has ${room} orders waiting, and takes no more.`);
      return new Promise<Answer>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(one), 1);
          reject(new Error(`The thread that ${task} did not come to it within ${patience} milliseconds.`));
        }, patience);
        // The same file answers what it is asked: both sides are of one program.
        const one: Waiting<Order> = { order, resolve: (answer) => resolve(answer as Answer), reject, timer };
        waiting.push(one);
        next();
      });
    },
    async close() {
      closed = true;
      const cause = new Error(`Nothing more for the thread that ${task}: the bot is stopping.`);
      for (const { timer, reject } of waiting.splice(0)) {
        clearTimeout(timer);
        reject(cause);
      }
      const last = thread;
      if (last === undefined) return;
      fail(last, cause);
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

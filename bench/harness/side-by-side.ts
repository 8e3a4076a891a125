// Times tasks in turn, so that what else the machine does meets all of them alike.
import type { Rounds } from "./statistics.ts";

/** One that gives a number has timed itself, in milliseconds: another process is not to be timed with the way there. */
type Task<T> = (item: T) => unknown;

export type Turns = {
  readonly rounds: number;
  /** So often each task is done before the first round, with the items in turn. */
  readonly warmUp: number;
};

/** For each task the milliseconds of each item in each round. In each round and for each item another task goes first. */
export async function sideBySide<T, Name extends string>(
  items: readonly T[],
  tasks: Readonly<Record<Name, Task<T>>>,
  { rounds, warmUp }: Turns,
): Promise<Readonly<Record<Name, Rounds>>> {
  const names = Object.keys(tasks) as Name[];
  for (let done = 0; done < warmUp; done += items.length)
    for (const item of items.slice(0, warmUp - done)) for (const name of names) await tasks[name](item);
  const times = Object.fromEntries(names.map((name) => [name, [] as number[][]])) as Record<Name, number[][]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push([]);
    for (const [place, item] of items.entries()) {
      for (const turn of names.keys()) {
        const name = names[(turn + place + round) % names.length];
        if (name !== undefined) times[name].at(-1)?.push(await timed(() => tasks[name](item)));
      }
    }
  }
  return times;
}

/** Milliseconds that a task takes. */
export async function timed(task: () => unknown): Promise<number> {
  const start = performance.now();
  const running = task();
  // To wait for what is done already would cost a turn.
  const result = running instanceof Promise ? await running : running;
  return typeof result === "number" ? result : performance.now() - start;
}

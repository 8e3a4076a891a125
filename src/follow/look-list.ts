// Whom a round looks at, page by page: a hundred thousand people are never listed at once, and whose time comes meanwhile waits for no end.
import type { FollowStores } from "./ports.ts";

/** How many people are read from the store, or taken from those who wait, at once. */
const PAGE = 200;

export type LookList = {
  /**
   * Those whose time has come, among them those whose direct message is not out, and everybody when what their looks rest
   * on has changed, or the clock was set back. `basis`: what a look rests on beside the time, asked again for each page.
   * Rejects when the store fails.
   */
  round(now: () => number, basis: () => readonly unknown[]): AsyncGenerator<string, void>;
  /**
   * Looks at one of them; what the task gives is when to look again, in milliseconds since 1970. After a look that fails
   * the person is listed by the next round, whatever their time.
   */
  look(user: string, task: () => Promise<number | undefined>): Promise<void>;
};

export function createLookList({ followers, dms }: FollowStores): LookList {
  const failed = new Set<string>();
  const underWay = new Set<string>();
  /** Who has news that is not ripe yet, by when it is: in memory only, since a new process looks at everybody. */
  const ripening = new Map<string, number>();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looked: readonly unknown[] | undefined;
  /** Up to whom everybody has been looked at; undefined when all have. */
  let after: string | undefined;

  const everybody = async (now: number, basis: readonly unknown[]) => {
    const holds = now >= lookedAt && looked !== undefined && basis.every((part, i) => part === looked?.[i]);
    if (!holds) after = "";
    [lookedAt, looked] = [now, basis];
    if (after === undefined) return [];
    const people = await followers.active(after, PAGE);
    after = people.at(-1);
    return people;
  };

  /** One after the other by (time, id): who is listed does not come again in this round. */
  const paged = (list: FollowStores["followers"]["due"]) => {
    let place: Awaited<ReturnType<typeof list>>[number] | undefined;
    return async (now: number) => {
      const found = await list(now, place, PAGE);
      place = found.at(-1) ?? place;
      return found.map(({ user }) => user);
    };
  };

  const ripe = (now: number) => {
    const found: string[] = [];
    for (const [user, at] of ripening) {
      if (at > now) continue;
      ripening.delete(user);
      if (found.push(user) === PAGE) break;
    }
    return found;
  };

  return {
    async *round(now, basis) {
      const [nextDm, nextDue] = [paged(dms.due), paged(followers.due)];
      let page = [...failed, ...(await nextDm(now()))];
      for (;;) {
        // A person who was found in two ways, or is just being written to, is looked at once.
        const people = new Set([...page, ...(await nextDue(now())), ...ripe(now())]);
        for (const user of await everybody(now(), basis())) people.add(user);
        if (people.size === 0) return;
        for (const user of people) if (!underWay.has(user)) yield user;
        page = await nextDm(now());
      }
    },
    async look(user, task) {
      underWay.add(user);
      failed.add(user);
      ripening.delete(user);
      try {
        const again = await task();
        failed.delete(user);
        if (again !== undefined) ripening.set(user, again);
      } finally {
        underWay.delete(user);
      }
    },
  };
}

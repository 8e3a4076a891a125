import * as z from "zod";
import type { SubscriptionStore } from "../digest/ports.ts";
import { StoredSubscription } from "../digest/subscription.ts";
import { openShelf } from "./shelf.ts";
import type { Table } from "./table.ts";

export function openSubscriptionStore(table: Table): SubscriptionStore {
  const shelf = openShelf(table, "subscriptions", StoredSubscription);
  const numbers = openShelf(table, "subscription-numbers", z.int().min(1));
  return {
    get: (guild, id) => shelf.get(keyOf(guild, id)),
    // “0” follows “/” in the order of characters, so this is everything that begins with the server.
    list: (guild) => shelf.range(`${guild}/`, `${guild}0`),
    async due(until) {
      const latest = new Date(until).toISOString();
      return (await shelf.keys((raw) => mayBeDue(raw, latest))).map(nameOf);
    },
    save: (subscription) => shelf.set(keyOf(subscription.guild, subscription.id), subscription),
    remove: (guild, id) => shelf.delete(keyOf(guild, id)),
    async nextNumber(guild) {
      for (;;) {
        const last = await numbers.get(guild);
        const next = (last ?? 0) + 1;
        if (await numbers.replace(guild, last, next)) return next;
      }
    },
  };
}

/**
 * A look at three fields spares checking every subscription every minute. What does not look like one is let through, so
 * that it is complained of when it is read, while the others go on.
 */
function mayBeDue(raw: unknown, latest: string): boolean {
  if (typeof raw !== "object" || raw === null || !("nextAt" in raw)) return true;
  // What comes as it happens has no hour of its own: whether there is anything to post is for the ledger to say.
  return !("paused" in raw) && !("at" in raw && typeof raw.nextAt === "string" && raw.nextAt > latest);
}

/** Keeps those of a server in the order in which they were added: d2 before d10. */
function keyOf(guild: string, id: string): string {
  return `${guild}/${id.slice(1).padStart(6, "0")}`;
}

function nameOf(key: string): { readonly guild: string; readonly id: string } {
  const [guild = "", number] = key.split("/");
  return { guild, id: `d${Number(number)}` };
}

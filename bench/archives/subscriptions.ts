// More subscriptions than anybody could set up, written into a database.
import type { DatabaseSync } from "node:sqlite";
import { Subscription } from "#src/digest/subscription.ts";

type Given = Partial<Omit<Subscription, "nextAt">> & {
  /** Milliseconds since 1970; none is posted as it happens. */
  readonly nextAt: number | undefined;
};

/** `file`: has the shape of this version. Ten in a server, in all that `of` leaves open: daily, in Berlin, and told everything so far. */
export function addSubscriptions(file: DatabaseSync, count: number, of: (n: number) => Given): void {
  const row = file.prepare("INSERT INTO subscription (guild, number, state, next_at, body) VALUES (?, ?, ?, ?, ?)");
  const place = Number(file.prepare("SELECT count(*) AS head FROM entry WHERE namespace = 'ledger'").get()?.head);
  file.exec("BEGIN");
  for (let n = 0; n < count; n++) {
    const { nextAt, ...given } = of(n);
    const next = nextAt === undefined ? undefined : new Date(nextAt).toISOString();
    const before = new Date((nextAt ?? Date.now()) - 86_400_000).toISOString();
    const subscription = Subscription.parse({
      id: `d${1 + (n % 10)}`,
      guild: String(10_000_000 + Math.floor(n / 10)),
      channel: String(20_000_000 + n),
      at: next?.slice(11, 16),
      zone: "UTC",
      days: "daily",
      quiet: "skip",
      upcoming: 14,
      createdBy: "3000",
      createdAt: before,
      place,
      coveredUntil: before,
      nextAt: next,
      ...given,
    });
    const { guild, id } = subscription;
    const state = next === undefined ? "live" : "scheduled";
    row.run(guild, Number(id.slice(1)), state, nextAt ?? null, JSON.stringify(subscription));
  }
  file.exec("COMMIT");
}

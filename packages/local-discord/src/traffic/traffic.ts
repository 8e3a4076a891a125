// What went between the bot and this server, kept for whoever looks into it.
import type { PageTraffic, PageTrafficInFull } from "../../protocol.ts";

/** So many are kept, the newest. */
const MAX_TRAFFIC = 500;

/** `sent` and `answered` are what JSON was made of, or is made of. */
export type Noted = Omit<PageTraffic, "id" | "sent" | "answered"> & {
  readonly sent: unknown;
  readonly answered?: unknown;
};

export type Traffic = {
  /** Calls `make` where somebody may look. */
  readonly note: (make: () => Noted) => void;
  /** Those with a higher number than `after`, oldest first. */
  readonly list: (after: number) => readonly PageTraffic[];
  readonly inFull: (id: number) => PageTrafficInFull | undefined;
  /** All that has to do with a message: what made and changed it, what that answered, and who was told, in the order of time. */
  readonly aboutMessage: (message: string) => readonly PageTrafficInFull[];
};

/** Where nobody looks nothing is kept. */
export const NO_TRAFFIC: Traffic = {
  note: () => undefined,
  list: () => [],
  inFull: () => undefined,
  aboutMessage: () => [],
};

/** `token`: of the bot. It, and those of interactions, are struck out of all that is kept. */
export function createTraffic(token: string): Traffic {
  const kept: PageTrafficInFull[] = [];
  let count = 0;
  const textOf = (value: unknown) => (value === undefined ? "" : JSON.stringify(value, struckOut));
  const struckOut = (key: string, value: unknown) => {
    if (typeof value !== "string") return value;
    return key === "token" ? "[token]" : value.replaceAll(token, "[token]");
  };
  return {
    note(make) {
      const { sent, answered, ...rest } = make();
      count += 1;
      kept.push({ ...rest, id: count, sent: textOf(sent), answered: textOf(answered) });
      if (kept.length > MAX_TRAFFIC) kept.shift();
    },
    list: (after) => kept.filter(({ id }) => id > after).map(({ sent: _, answered: __, ...rest }) => rest),
    inFull: (id) => kept.find((one) => one.id === id),
    aboutMessage(message) {
      const about = kept.filter(({ messages }) => messages.includes(message));
      const interactions = new Set(about.flatMap(({ interaction }) => interaction ?? []));
      return kept
        .filter((one) => about.includes(one) || interactions.has(one.interaction ?? ""))
        .toSorted((one, other) => one.at - other.at || one.id - other.id);
    },
  };
}

/** Now, in milliseconds since 1970 with fractions: of the machine, whatever clock the world has. */
export function machineTime(): number {
  return performance.timeOrigin + performance.now();
}

// Due slots that have passed since a digest last came out, whosever it was.

/** How many are told apart: an alarm needs three. */
const MOST_SLOTS = 100;

export type DueSlots = {
  /** A digest of this slot, any text that names it, did not come out. The same slot counts once. */
  failed(slot: string): void;
  succeeded(): void;
  count(): number;
};

export function createDueSlots(): DueSlots {
  const failed = new Set<string>();
  return {
    failed(slot) {
      if (failed.size < MOST_SLOTS) failed.add(slot);
    },
    succeeded: () => failed.clear(),
    count: () => failed.size,
  };
}

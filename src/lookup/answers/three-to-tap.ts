// What somebody who asked in vain may tap instead.

import type { Ask } from "../../core/view.ts";
import type { Words } from "../../wording/words.ts";

const THREE = 3;

/** What comes near, and behind it what always works, three in all. */
export function threeToTap({ buttons }: Words, near: readonly Ask[] = []): readonly Ask[] {
  const always: readonly Ask[] = [
    { label: buttons.whatIsNext(), question: { about: "next", page: 0 } },
    { label: buttons.changes(), question: { about: "changes", page: 0 } },
    { label: buttons.howToAsk(), question: { about: "help", page: 0 } },
  ];
  const others = always.filter(({ label }) => near.every((one) => one.label !== label));
  return [...near, ...others.slice(0, Math.max(0, THREE - near.length))];
}

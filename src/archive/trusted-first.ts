// In which order sources are told: those a reader can trust stand first. Pure.

import type { SourceId } from "./fields.ts";
import type { Records } from "./records.ts";
import type { Source } from "./schema.ts";
import type { SourceKind } from "./vocabulary.ts";

/** Who says so itself, then who was there, then who reports, and last who only repeats. */
const TRUST: Readonly<Record<SourceKind, number>> = {
  official: 0,
  transcript: 0,
  agency: 1,
  data: 2,
  press: 2,
  repost: 3,
};

/** The sources of these ids, those last that were published after the day that is told; of one kind those that can be opened, then as the file has them. Unknown ids are left out. */
export function trustedFirst(ids: readonly SourceId[], { sources }: Pick<Records, "sources">): readonly Source[] {
  const rank = ({ kind, url, isLater }: Source) =>
    (isLater === true ? 10 : 0) + 2 * TRUST[kind] + (url === undefined ? 1 : 0);
  return ids.flatMap((id) => sources.get(id) ?? []).toSorted((a, b) => rank(a) - rank(b));
}

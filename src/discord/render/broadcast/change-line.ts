// One line for what changed of one event: its sign, was → is, who says so, one source.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { SourceId } from "../../../archive/fields.ts";
import { firstDayOf } from "../../../archive/known.ts";
import { trustedFirst } from "../../../archive/trusted-first.ts";
import type { DigestItem, Group } from "../../../digest/digest.ts";
import { fitTo } from "../../../text/truncate.ts";
import { describeKnownBriefly } from "../../../wording/describe-known.ts";
import { seenNotes } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { circumstancesLine, linkedPublisher } from "../lines.ts";
import { plain } from "../message/markdown.ts";
import { SIGN } from "../message/theme.ts";
import { capitalBold, wasAndIs } from "../was-and-is.ts";

type ChangeLineRecords = Pick<Archive, "actors" | "sources">;

/**
 * `since`: what became known before that day says when it did; without it, everything says so. `today`: the day from which it is
 * seen. `named`: the event is not named above. `summary`: what happened, in the archive's words, stands below.
 */
export type ChangeLineContext = {
  readonly group: Group | undefined;
  readonly since: Day | undefined;
  readonly today: Day;
  readonly named: boolean;
  readonly summary?: boolean;
};

/** Who says so, with office and occasion, is told in full behind the button; in UTF-16 units. */
const MAX_SPEAKER = 64;

/** “◷ **Trump's visit**: 31 March (planned) → **no date (postponed)** · President Trump · A News”. */
export function itemLine(
  item: DigestItem,
  { group, since, today, named, summary = false }: ChangeLineContext,
  archive: ChangeLineRecords,
  words: Words,
): string {
  const { title, after, known, says, sources } = item;
  const late = since === undefined || firstDayOf(known) < since;
  const notes = [
    ...seenNotes(after, today, words),
    ...(says === undefined || isPublisher(says, sources, archive) ? [] : [plain(fitTo(says, MAX_SPEAKER))]),
    ...(late ? [describeKnownBriefly(known, (since ?? known.by).slice(0, 4), words)] : []),
    ...bestSource(sources, archive, words),
  ];
  const what = [whatChanged(item, group, archive, words), ...notes].join(" · ");
  const name = named ? `**${plain(title)}**\n` : "";
  return `${SIGN[after.status]} ${name}${capitalBold(what)}${summary && !what.includes(plain(item.summary)) ? `\n${plain(item.summary)}` : ""}`;
}

/** Whether the source that is named says so itself: “Kenya News Agency · Kenya News Agency” tells it twice. */
function isPublisher(says: string, ids: readonly SourceId[], archive: ChangeLineRecords): boolean {
  const [source] = trustedFirst(ids, archive);
  return source !== undefined && bareName(says) === bareName(source.publisher);
}

/** The archive is written in English: who says so may have an article. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}

/** The source that stands for the others: the first that a reader can trust. */
export function bestSource(ids: readonly SourceId[], archive: ChangeLineRecords, words: Words): readonly string[] {
  const [source] = trustedFirst(ids, archive);
  return source === undefined ? [] : [linkedPublisher(source, words)];
}

function whatChanged(item: DigestItem, group: Group | undefined, archive: ChangeLineRecords, words: Words): string {
  const { before, after, changes, summary } = item;
  if (group === "remarks") return plain(summary);
  const line = wasAndIs(before, after, archive, words);
  const details = group === "changed" ? circumstancesLine(before, after, archive, words) : undefined;
  if (details !== undefined) return [details, line].join(" · ");
  return changes.length === 0 ? `${line} · ${plain(summary)}` : line;
}

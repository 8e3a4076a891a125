// What a headline in English tells of who, where and what. Pure.

import type { Day } from "@attache/edtf";
import { wholeNames } from "../../archive/names/whole-names.ts";
import { splitHeadline } from "./headline.ts";
import { headlineDate } from "./headline-date.ts";
import type { ReadableItem } from "./item-reading.ts";
import type { ReadingIndex } from "./reading-index.ts";
import { spotNames } from "./spot-names.ts";
import { spotOffices } from "./spot-offices.ts";
import { withoutTimedAsides } from "./timed-asides.ts";
import { type ToldHeadline, toldIn, withoutAsides } from "./told.ts";

/** Words of those who speak for others, whom the archive need not have by name. */
const SPEAKER =
  /\b(?:spokes(?:man|woman|person)|officials?|minist(?:er|ry)|president|presidency|kremlin|white house|department|dept|pm|fm|envoy|embassy|sources?|media|report|reports|government|secretary|chancellor|office|adviser|aide|diplomat)\b/i;

/** `main`: without what stands beside the main clauses; undefined when that is nothing else. */
export function tellEnglish(
  item: ReadableItem,
  day: Day,
  { names: known, records, day: asOf }: ReadingIndex,
): { readonly told: ToldHeadline; readonly main: ToldHeadline | undefined } {
  const isSpeaker = (text: string) => SPEAKER.test(text) || wholeNames(text, ["actor"], records).named.length > 0;
  const title = withoutTimedAsides(
    item.title,
    "en",
    (aside) => headlineDate(aside, { today: day, past: false }) !== undefined,
  );
  const headline = splitHeadline(title, item.publisher, isSpeaker);
  const spotted = spotNames(headline, known, records);
  const own = item.kind === "official" ? item.country : undefined;
  const names = [...spotted, ...spotOffices(headline, spotted, day, records, own)];
  const main = withoutAsides(headline, names);
  return {
    told: toldIn(headline, names, asOf, records),
    main: main === undefined ? undefined : toldIn(main.headline, main.names, asOf, records),
  };
}

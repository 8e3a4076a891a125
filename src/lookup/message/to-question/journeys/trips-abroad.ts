// “When did Putin last leave Russia”, “how often did Xi go abroad”: wherever somebody was outside their country, and no meeting on leaving something.

import type { Archive } from "../../../../archive/archive.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asks, type Intent } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";

const GOES_ABROAD = whereItMayFit(
  /\b(?:abroad|overseas|foreign (?:trips?|visits?|travels?|journeys?|tours?)|(?:left|leaves?|leaving|quit|departed?|outside(?: of)?|out of) (?:his|her|the|their|its) (?:own )?(?:country|homeland|home country|nation|borders?))\b/iu,
);

const LEAVES_HOME: ReadonlySet<string> = new Set(
  "left leave leaves leaving departed depart outside quit exit exited".split(" "),
);
const OUT_OF_HOME: ReadonlySet<string> = new Set(["out", "outside"]);

/** They say that somebody goes, and not to what. */
const OF_LEAVING: ReadonlySet<string> = new Set(
  "abroad overseas foreign left leave leaves leaving quit departed depart outside out country homeland nation border borders exit exited set foot venture ventured".split(
    " ",
  ),
);

/** The message without the country that is left, and marked; as it is where more than one is named, or nobody goes abroad. */
export function withJourneyAbroad(message: ReadMessage, archive: Archive): ReadMessage {
  const { parts, rest, telling, unread } = message;
  const records = parts.filter((part): part is RecordPart => part.is === "record");
  const [who, ...others] = records.filter(({ records: all }) =>
    all.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
  if (who === undefined || others.length > 0) return message;
  const home = records.find((part) => isHomeOf(part, who, archive) && isLeft(part, message));
  if (home === undefined && !GOES_ABROAD.test(rest)) return message;
  return {
    ...message,
    abroad: true,
    parts: parts.filter((part) => part !== home),
    telling: telling.filter((word) => !OF_LEAVING.has(word)),
    unread: unread.filter((word) => !OF_LEAVING.has(word.toLowerCase())),
  };
}

/** “When did Putin leave Russia”: what was made of it without what is ahead, or never came about. */
export function ofJourneysMade(intent: Intent, { rest }: ReadMessage): Intent {
  if (!intent.ok || !("question" in intent) || !WAS_MADE.test(rest)) return intent;
  const { question } = intent;
  if (question.about !== "events" || question.which !== "one" || question.statuses !== undefined) return intent;
  return asks({ ...question, statuses: ["held"] });
}

const WAS_MADE = /^(?:(?:so|and|but),? )?(?:when|on (?:what|which) (?:day|date)|what day) (?:did|has|had)\b/iu;

function isHomeOf({ records }: RecordPart, who: RecordPart, { actors }: Archive): boolean {
  return who.records.some(({ id }) => {
    const country = actors.get(id as never)?.country;
    return country !== undefined && records.some((one) => one.id === country);
  });
}

function isLeft({ from }: RecordPart, { words }: ReadMessage): boolean {
  const lead = words[from - 1]?.key === "the" ? from - 2 : from - 1;
  const key = words[lead]?.key ?? "";
  return LEAVES_HOME.has(key) || (key === "of" && OUT_OF_HOME.has(words[lead - 1]?.key ?? ""));
}
